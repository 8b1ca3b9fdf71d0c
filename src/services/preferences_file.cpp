// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/preferences_file.h"

#include <QFile>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QString ownedFile(const QString &path)
{
    if (!QFile::exists(path)) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return path;
}

} // namespace

PreferencesFile::PreferencesFile(const QString &path, QObject *parent)
    : Preferences(parent), m_file(ownedFile(path), QSettings::IniFormat)
{
    m_layoutsStand.setSingleShot(true);
    m_layoutsStand.setInterval(std::chrono::seconds(1));
    connect(&m_layoutsStand, &QTimer::timeout, this, &PreferencesFile::writeLayouts);
}

PreferencesFile::~PreferencesFile()
{
    writeLayouts();
}

QString PreferencesFile::language() const
{
    return value(u"language"_s);
}

void PreferencesFile::setLanguage(const QString &code)
{
    if (code == language())
        return;
    setValue(u"language"_s, code);
    Q_EMIT languageChanged();
}

Appearance PreferencesFile::appearance() const
{
    const QString word = value(u"appearance"_s);
    if (word == u"light"_s)
        return Appearance::Light;
    if (word == u"dark"_s)
        return Appearance::Dark;
    return Appearance::System;
}

void PreferencesFile::setAppearance(Appearance appearance)
{
    if (appearance == this->appearance())
        return;
    const QString word = appearance == Appearance::Light  ? u"light"_s
                         : appearance == Appearance::Dark ? u"dark"_s
                                                          : QString();
    setValue(u"appearance"_s, word);
    Q_EMIT appearanceChanged();
}

QByteArray PreferencesFile::layout(const QString &name) const
{
    const auto moved = m_layouts.constFind(name);
    return moved == m_layouts.constEnd() ? m_file.value(u"layout/"_s + name).toByteArray() : *moved;
}

void PreferencesFile::setLayout(const QString &name, const QByteArray &state)
{
    m_layouts.insert(name, state);
    m_layoutsStand.start();
}

void PreferencesFile::writeLayouts()
{
    for (auto each = m_layouts.cbegin(); each != m_layouts.cend(); ++each) {
        const QString key = u"layout/"_s + each.key();
        if (m_file.value(key).toByteArray() != each.value())
            m_file.setValue(key, each.value());
    }
    m_layouts.clear();
}

QString PreferencesFile::value(const QString &name) const
{
    return m_file.value(u"set/"_s + name).toString();
}

void PreferencesFile::setValue(const QString &name, const QString &value)
{
    m_file.setValue(u"set/"_s + name, value);
}

} // namespace tenantry
