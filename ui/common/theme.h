// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/preferences.h"
#include "ui/common/tone.h"

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;
class QFont;

namespace tenantry {

// Colours beside QPalette (look.md §2).
struct Colours
{
    QColor selection;
    QColor focusRing;
    QColor muted;
    QColor good;
    QColor attention;
    QColor trouble;
    QColor progress;
    QColor tintGood;
    QColor tintAttention;
    QColor tintTrouble;
    QColor tintProgress;
    QColor sample;
    QColor sampleGround;
    QColor sandbox;
    QColor sandboxGround;

    QColor tone(Tone tone, const QPalette &palette) const;
};

QPalette lightPalette();
QPalette darkPalette();
const Colours &lightColours();
const Colours &darkColours();

bool isDark(const QPalette &palette);                  // Window darker than WindowText
const Colours &coloursOf(const QPalette &palette);     // the set that belongs to it
QColor toneColour(Tone tone, const QPalette &palette); // text and symbol colour

// Sets style and palette of the application and follows Preferences. Made before the first widget, because "as the
// system" is read off the palette the platform gave. GUI thread.
class AppearanceSwitch final : public QObject
{
    Q_OBJECT
public:
    AppearanceSwitch(QApplication &application, Preferences &preferences, QObject *parent = nullptr);
    void apply();

private:
    QApplication &m_application;
    Preferences &m_preferences;
    bool m_systemDark = false;
};

// Factors on QApplication::font() (look.md §3).
enum class TextSize { Body, Caption, Section, Total, Title };
QFont textFont(TextSize size, bool strong);

} // namespace tenantry
