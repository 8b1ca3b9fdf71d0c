// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state.h"

#include <QObject>
#include <functional>

namespace tenantry::sandbox {

// Keeps the state in one JSON file, replaced atomically. Changes of a burst share one write; flush() checkpoints.
class StateFile final : public QObject
{
    Q_OBJECT

public:
    StateFile(QString path, std::function<State()> current, QObject *parent = nullptr);
    ~StateFile() override;

    enum class Found { Nothing, State, Unreadable };
    Found load(State &state) const;
    void changed();
    bool flush();

private:
    const QString m_path;
    const std::function<State()> m_current;
    bool m_pending = false;
};

} // namespace tenantry::sandbox
