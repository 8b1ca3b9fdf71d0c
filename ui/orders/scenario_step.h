// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"

#include <QObject>
#include <QString>

namespace tenantry {

class DraftEditor;

// First question (S0-5, S0-6, S0-9, S0-58): is this company new to us and to Microsoft, or one of our customers? What
// was entered for the other answer comes back when the answer is changed back.
class ScenarioStep final : public QObject
{
    Q_OBJECT
public:
    explicit ScenarioStep(DraftEditor &editor, QObject *parent = nullptr);

    OrderScenario chosen() const;
    void choose(OrderScenario scenario);

Q_SIGNALS:
    void changed();

private:
    DraftEditor &m_editor;
};

} // namespace tenantry
