// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"
#include "ui/common/icons.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

double channel(float value)
{
    const double c = static_cast<double>(value);
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

// WCAG 2.x relative luminance and contrast.
double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

constexpr double text = 4.5;    // what is read
constexpr double graphic = 3.0; // outlines, rings
constexpr double exempt = 2.9;  // disabled text: the reason stands beside it

void addPair(const QString &name, const QColor &ink, const QColor &ground, double least)
{
    QTest::newRow(qPrintable(name)) << ink << ground << least;
}

void addSet(const QString &set, const QPalette &palette, const Colours &colours)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor group = palette.color(QPalette::AlternateBase);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        const QString name = u"%1 text %2"_s.arg(set).arg(role);
        for (const QColor &ground : {base, window, group, colours.selection, palette.color(QPalette::Button),
                                     colours.tintGood, colours.tintAttention, colours.tintTrouble, colours.tintProgress,
                                     colours.sampleGround, colours.sandboxGround})
            addPair(name + u" on "_s + ground.name(), palette.color(role), ground, text);
        addPair(name + u" disabled"_s, palette.color(QPalette::Disabled, role), base, exempt);
    }
    addPair(set + u" placeholder"_s, palette.color(QPalette::PlaceholderText), base, text);
    for (const QColor &ground : {base, window, colours.selection})
        addPair(set + u" outline on "_s + ground.name(), palette.color(QPalette::Mid), ground, graphic);
    for (const QColor &ground : {base, colours.selection, window})
        addPair(set + u" ring on "_s + ground.name(), colours.focusRing, ground, graphic);
    addPair(set + u" main button"_s, palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
            text);
    addPair(set + u" accent bar"_s, palette.color(QPalette::Highlight), colours.selection, graphic);
    for (const QColor &ground :
         {base, window, colours.tintAttention, colours.tintTrouble, colours.tintProgress, colours.sampleGround})
        addPair(set + u" link on "_s + ground.name(), palette.color(QPalette::Link), ground, text);
    addPair(set + u" tooltip"_s, palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), text);
    for (const Tone tone : {Tone::Muted, Tone::Good, Tone::Attention, Tone::Trouble, Tone::Progress}) {
        for (const QColor &ground : {base, group, window, colours.selection})
            addPair(u"%1 tone %2 on %3"_s.arg(set).arg(static_cast<int>(tone)).arg(ground.name()),
                    colours.tone(tone, palette), ground, text);
    }
    addPair(set + u" good tint"_s, colours.good, colours.tintGood, text);
    addPair(set + u" attention tint"_s, colours.attention, colours.tintAttention, text);
    addPair(set + u" trouble tint"_s, colours.trouble, colours.tintTrouble, text);
    addPair(set + u" progress tint"_s, colours.progress, colours.tintProgress, text);
    addPair(set + u" SAMPLE"_s, colours.sample, colours.sampleGround, text);
    addPair(set + u" SANDBOX"_s, colours.sandbox, colours.sandboxGround, text);
    addPair(set + u" PRODUCTION chip"_s, window, palette.color(QPalette::WindowText), text);
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastHolds_data();
    void contrastHolds();
    void followsTheSystem_data();
    void followsTheSystem();
    void switchesWhenThePreferenceChanges();
    void fontsFollowTheApplication();
    void symbolsTakeTheirColour();
    void disabledSymbolsDiffer();
};

void ThemeTest::contrastHolds_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    addSet(u"light"_s, lightPalette(), lightColours());
    addSet(u"dark"_s, darkPalette(), darkColours());
}

void ThemeTest::contrastHolds()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double measured = contrast(ink, ground);
    QVERIFY2(measured >= least, qPrintable(u"%1 on %2 is %3"_s.arg(ink.name(), ground.name()).arg(measured)));
}

void ThemeTest::followsTheSystem_data()
{
    QTest::addColumn<bool>("systemDark");
    QTest::addColumn<Appearance>("wanted");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light desktop") << false << Appearance::System << false;
    QTest::newRow("dark desktop") << true << Appearance::System << true;
    QTest::newRow("light wanted on dark") << true << Appearance::Light << false;
    QTest::newRow("dark wanted on light") << false << Appearance::Dark << true;
}

void ThemeTest::followsTheSystem()
{
    QFETCH(bool, systemDark);
    QFETCH(Appearance, wanted);
    QFETCH(bool, dark);
    QApplication::setPalette(systemDark ? QPalette(QColor(30, 30, 30)) : QPalette(QColor(240, 240, 240)));
    FakePreferences preferences;
    preferences.look = wanted;
    AppearanceSwitch appearance(*qApp, preferences);
    QCOMPARE(isDark(QApplication::palette()), dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base),
             (dark ? darkPalette() : lightPalette()).color(QPalette::Base));
}

void ThemeTest::switchesWhenThePreferenceChanges()
{
    QApplication::setPalette(lightPalette());
    FakePreferences preferences;
    AppearanceSwitch appearance(*qApp, preferences);
    QVERIFY(!isDark(QApplication::palette()));
    preferences.setAppearance(Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    preferences.setAppearance(Appearance::System); // the desktop's own look was kept
    QVERIFY(!isDark(QApplication::palette()));
}

void ThemeTest::fontsFollowTheApplication()
{
    const qreal body = QApplication::font().pointSizeF();
    QCOMPARE(textFont(TextSize::Title, true).pointSizeF(), body * 1.45);
    QCOMPARE(textFont(TextSize::Caption, false).pointSizeF(), body * 0.9);
    QCOMPARE(textFont(TextSize::Title, true).weight(), QFont::DemiBold);
}

void ThemeTest::symbolsTakeTheirColour()
{
    const QImage image = iconPixmap(u"minus"_s, 16, Qt::red, 1).toImage();
    bool red = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            QVERIFY2(pixel.alpha() == 0 || (pixel.red() > 0 && pixel.green() == 0),
                     qPrintable(pixel.name(QColor::HexArgb)));
            red = red || pixel.alpha() > 100;
        }
    }
    QVERIFY(red);
    QCOMPARE(iconPixmap(u"minus"_s, 16, Qt::red, 2).size(), QSize(32, 32));
}

void ThemeTest::disabledSymbolsDiffer()
{
    QApplication::setPalette(lightPalette());
    const QIcon icon = symbol(u"copy"_s);
    QVERIFY(icon.pixmap(16, QIcon::Normal).toImage() != icon.pixmap(16, QIcon::Disabled).toImage());
    QApplication::setPalette(darkPalette());
    QVERIFY(icon.pixmap(16, QIcon::Normal).toImage() != icon.pixmap(16, QIcon::Disabled).toImage());
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
