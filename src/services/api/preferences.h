// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace tenantry {

enum class Appearance { System, Light, Dark };

// What the person set and how they left the windows. Kept per profile in a small file (0600), read at start.
class Preferences : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QString language() const = 0; // "en", "ro", "it", "de"; empty: as the system
    virtual void setLanguage(const QString &code) = 0;
    virtual Appearance appearance() const = 0;
    virtual void setAppearance(Appearance appearance) = 0;
    virtual QByteArray layout(const QString &name) const = 0; // header and window states
    virtual void setLayout(const QString &name, const QByteArray &state) = 0;
    virtual QString value(const QString &name) const = 0; // small remembered choices
    virtual void setValue(const QString &name, const QString &value) = 0;

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
};

} // namespace tenantry
