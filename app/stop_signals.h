// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace tenantry {

// The wish of the system or the person at the terminal that the program ends (SIGTERM, SIGINT), as a signal of Qt.
// One object per process.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void arrived();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tenantry
