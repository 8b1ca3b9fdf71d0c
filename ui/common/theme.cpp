// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/tenantry_style.h"

#include <QApplication>
#include <QFont>

namespace tenantry {

namespace {

// One row of look.md §2: role, light, dark.
struct RoleColours
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColours activeRoles[] = {
    {QPalette::Window, 0xFFF2F4F6, 0xFF1F2328},
    {QPalette::Base, 0xFFFFFFFF, 0xFF181B1F},
    {QPalette::AlternateBase, 0xFFF8F9FA, 0xFF1C2024},
    {QPalette::WindowText, 0xFF1A1F26, 0xFFE3E7EB},
    {QPalette::Text, 0xFF1A1F26, 0xFFE3E7EB},
    {QPalette::ButtonText, 0xFF1A1F26, 0xFFE3E7EB},
    {QPalette::PlaceholderText, 0xFF687280, 0xFF8F99A5},
    {QPalette::Button, 0xFFFFFFFF, 0xFF2A2F36},
    {QPalette::Mid, 0xFF7A838F, 0xFF818B97},
    {QPalette::Dark, 0xFF7A838F, 0xFF818B97},
    {QPalette::Midlight, 0xFFD9DDE2, 0xFF363C44},
    {QPalette::Light, 0xFFFFFFFF, 0xFF363C44},
    {QPalette::Shadow, 0xFF7A838F, 0xFF0B0D0F},
    {QPalette::BrightText, 0xFFFFFFFF, 0xFFFFFFFF},
    {QPalette::Highlight, 0xFF175CA8, 0xFF74B0F4},
    {QPalette::HighlightedText, 0xFFFFFFFF, 0xFF0A1B2E},
    {QPalette::Link, 0xFF175CA8, 0xFF8CBFF8},
    {QPalette::LinkVisited, 0xFF175CA8, 0xFF8CBFF8},
    {QPalette::ToolTipBase, 0xFF1A1F26, 0xFFE3E7EB},
    {QPalette::ToolTipText, 0xFFFFFFFF, 0xFF181B1F},
};

constexpr RoleColours disabledRoles[] = {
    {QPalette::WindowText, 0xFF8D96A1, 0xFF6B747F},
    {QPalette::Text, 0xFF8D96A1, 0xFF6B747F},
    {QPalette::ButtonText, 0xFF8D96A1, 0xFF6B747F},
};

QPalette paletteOf(bool dark)
{
    QPalette palette;
    for (const RoleColours &row : activeRoles)
        palette.setColor(row.role, QColor(dark ? row.dark : row.light));
    for (const RoleColours &row : disabledRoles)
        palette.setColor(QPalette::Disabled, row.role, QColor(dark ? row.dark : row.light));
    return palette;
}

QColor rgb(QRgb value)
{
    return QColor(value);
}

} // namespace

QColor Colours::tone(Tone tone, const QPalette &palette) const
{
    switch (tone) {
    case Tone::Muted:
        return muted;
    case Tone::Good:
        return good;
    case Tone::Attention:
        return attention;
    case Tone::Trouble:
        return trouble;
    case Tone::Progress:
        return progress;
    case Tone::Normal:
        break;
    }
    return palette.color(QPalette::Text);
}

QPalette lightPalette()
{
    return paletteOf(false);
}

QPalette darkPalette()
{
    return paletteOf(true);
}

const Colours &lightColours()
{
    static const Colours colours{.selection = rgb(0xFFDCE9F7),
                                 .focusRing = rgb(0xFF175CA8),
                                 .muted = rgb(0xFF586270),
                                 .good = rgb(0xFF1B6B3A),
                                 .attention = rgb(0xFF855000),
                                 .trouble = rgb(0xFFAF2A22),
                                 .progress = rgb(0xFF175CA8),
                                 .tintGood = rgb(0xFFE4F2E9),
                                 .tintAttention = rgb(0xFFFBF0DC),
                                 .tintTrouble = rgb(0xFFFBE9E7),
                                 .tintProgress = rgb(0xFFE7F0FA),
                                 .sample = rgb(0xFF56399A),
                                 .sampleGround = rgb(0xFFECE7F6),
                                 .sandbox = rgb(0xFF0B5C63),
                                 .sandboxGround = rgb(0xFFDFF1F2)};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{.selection = rgb(0xFF243A54),
                                 .focusRing = rgb(0xFF8CBFF8),
                                 .muted = rgb(0xFFA4ADB8),
                                 .good = rgb(0xFF74C794),
                                 .attention = rgb(0xFFE3B05A),
                                 .trouble = rgb(0xFFF2938A),
                                 .progress = rgb(0xFF8CBFF8),
                                 .tintGood = rgb(0xFF1D3226),
                                 .tintAttention = rgb(0xFF382C17),
                                 .tintTrouble = rgb(0xFF3D2422),
                                 .tintProgress = rgb(0xFF1E2F44),
                                 .sample = rgb(0xFFC5B3F5),
                                 .sampleGround = rgb(0xFF2C2542),
                                 .sandbox = rgb(0xFF7FD1D6),
                                 .sandboxGround = rgb(0xFF173234)};
    return colours;
}

// 6.4 has no colour-scheme hint: the platform's own palette tells.
bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? darkColours() : lightColours();
}

QColor toneColour(Tone tone, const QPalette &palette)
{
    return coloursOf(palette).tone(tone, palette);
}

AppearanceSwitch::AppearanceSwitch(QApplication &application, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_preferences(preferences)
    , m_systemDark(isDark(QApplication::palette()))
{
    QApplication::setStyle(new TenantryStyle); // style first, then palette: a style change resets the palette
    connect(&preferences, &Preferences::appearanceChanged, this, &AppearanceSwitch::apply);
    apply();
}

void AppearanceSwitch::apply()
{
    const Appearance wanted = m_preferences.appearance();
    const bool dark = wanted == Appearance::Dark || (wanted == Appearance::System && m_systemDark);
    m_application.setPalette(dark ? darkPalette() : lightPalette());
}

QFont textFont(TextSize size, bool strong)
{
    QFont font = QApplication::font();
    qreal factor = 1.0;
    switch (size) {
    case TextSize::Body:
        break;
    case TextSize::Caption:
        factor = 0.9;
        break;
    case TextSize::Section:
        factor = 1.15;
        break;
    case TextSize::Total:
        factor = 1.3;
        break;
    case TextSize::Title:
        factor = 1.45;
        break;
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace tenantry
