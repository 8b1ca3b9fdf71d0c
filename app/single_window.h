// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <functional>

namespace tenantry {

// One window per profile: a second start asks the first window to come forward. Main thread.
class SingleWindow final : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(const QString &profile, QObject *parent = nullptr);

    // The process that has the profile: listens.
    void listen(std::function<void()> raise);
    // The second one: true when somebody heard it.
    bool raiseOther() const;

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace tenantry
