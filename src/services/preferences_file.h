// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/preferences.h"

#include <QHash>
#include <QSettings>
#include <QTimer>

namespace tenantry {

// Preferences in one file of the profile folder (0600). Never holds a secret or provider data.
class PreferencesFile final : public Preferences
{
    Q_OBJECT
public:
    explicit PreferencesFile(const QString &path, QObject *parent = nullptr);
    ~PreferencesFile() override;

    QString language() const override;
    void setLanguage(const QString &code) override;
    Appearance appearance() const override;
    void setAppearance(Appearance appearance) override;
    QByteArray layout(const QString &name) const override;
    void setLayout(const QString &name, const QByteArray &state) override;
    QString value(const QString &name) const override;
    void setValue(const QString &name, const QString &value) override;

private:
    void writeLayouts();

    // Columns and splitters move many times until they stand; the file hears of it when they do.
    QHash<QString, QByteArray> m_layouts;
    QTimer m_layoutsStand;
    QSettings m_file;
};

} // namespace tenantry
