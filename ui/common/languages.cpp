// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/languages.h"

#include "services/api/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

QList<Language> availableLanguages()
{
    return {{u"en"_s, u"English"_s}, {u"ro"_s, u"Română"_s}, {u"it"_s, u"Italiano"_s}, {u"de"_s, u"Deutsch"_s}};
}

namespace {

bool have(const QString &code)
{
    const QList<Language> languages = availableLanguages();
    return std::any_of(languages.begin(), languages.end(), [&](const Language &l) { return l.code == code; });
}

} // namespace

QString resolveLanguage(const QString &wanted, const QStringList &systemLanguages)
{
    if (have(wanted))
        return wanted;
    for (const QString &name : systemLanguages) {
        const QString code = name.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (have(code))
            return code;
    }
    return u"en"_s;
}

QLocale localeOf(const QString &languageCode)
{
    const QLocale system = QLocale::system();
    const QLocale own =
        languageCode == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(languageCode);
    return system.language() == own.language() ? QLocale(system.language(), system.territory()) : own;
}

LanguageSwitch::LanguageSwitch(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    connect(&preferences, &Preferences::languageChanged, this, &LanguageSwitch::apply);
    apply();
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::apply()
{
    const QString code = resolveLanguage(m_preferences.language(), QLocale::system().uiLanguages());
    if (code == m_current)
        return;
    m_current = code;
    // The locale first: widgets retranslate when the translators change, and print dates while doing so.
    QLocale::setDefault(localeOf(code));
    m_translators.clear();
    // Qt has no Romanian catalogue; ours lies in the resources, the others with Qt.
    if (!install(u":/i18n/qtbase_%1.qm"_s.arg(code)))
        install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(code));
    install(u":/i18n/tenantry_%1.qm"_s.arg(code));
}

bool LanguageSwitch::install(const QString &catalogue)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(catalogue))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace tenantry
