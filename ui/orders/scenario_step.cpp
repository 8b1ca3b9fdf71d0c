// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/scenario_step.h"

#include "ui/orders/draft_editor.h"

namespace tenantry {

ScenarioStep::ScenarioStep(DraftEditor &editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    connect(&m_editor, &DraftEditor::opened, this, &ScenarioStep::forget);
    connect(&m_editor, &DraftEditor::changed, this, &ScenarioStep::changed);
}

OrderScenario ScenarioStep::chosen() const
{
    return m_editor.draft().scenario;
}

void ScenarioStep::choose(OrderScenario scenario)
{
    if (scenario == chosen())
        return;
    if (chosen() == OrderScenario::ExistingCustomer) {
        const OrderDraft &held = m_editor.draft();
        m_existing = {held.customer, held.customerName, held.customerCountry};
    }
    m_editor.edit([&](OrderDraft &draft) {
        const bool existing = scenario == OrderScenario::ExistingCustomer;
        draft.scenario = scenario;
        draft.customer = existing ? m_existing.customer : CustomerId();
        draft.customerName = existing ? m_existing.name : draft.newCustomer.companyName;
        draft.customerCountry = existing ? m_existing.country : draft.newCustomer.address.country;
        draft.consent = {}; // whose agreement it is has changed
    });
}

void ScenarioStep::forget()
{
    m_existing = {};
}

} // namespace tenantry
