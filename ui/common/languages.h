// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

class QTranslator;

namespace tenantry {

class Preferences;

struct Language
{
    QString code;    // "ro"
    QString ownName; // "Română", never translated
};

QList<Language> availableLanguages();
// The language to show: the wanted one if we have it, else the first of the system's that we have, else English.
QString resolveLanguage(const QString &wanted, const QStringList &systemLanguages);
// Locale for dates and numbers: the system's region where the language is the same, else the language's own.
QLocale localeOf(const QString &languageCode);

// Installs the translators of the language in Preferences and follows its changes at run time. Widgets hear
// QEvent::LanguageChange. GUI thread; lives as long as the application.
class LanguageSwitch final : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitch(Preferences &preferences, QObject *parent = nullptr);
    ~LanguageSwitch() override;
    QString current() const { return m_current; }
    void apply(); // also called on Preferences::languageChanged

private:
    bool install(const QString &catalogue);

    Preferences &m_preferences;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tenantry
