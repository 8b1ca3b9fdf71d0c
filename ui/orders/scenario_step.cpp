// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/scenario_step.h"

#include "ui/orders/draft_editor.h"

#include <utility>

namespace tenantry {

ScenarioStep::ScenarioStep(DraftEditor &editor, QObject *parent) : QObject(parent), m_editor(editor)
{
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
    m_editor.edit([&](OrderDraft &draft) {
        if (draft.scenario == OrderScenario::ExistingCustomer)
            draft.keptCustomer = {draft.customer, draft.customerName, draft.customerCountry};
        const bool existing = scenario == OrderScenario::ExistingCustomer;
        const KeptCustomer kept = existing ? std::exchange(draft.keptCustomer, {}) : KeptCustomer();
        draft.scenario = scenario;
        draft.customer = kept.id;
        draft.customerName = existing ? kept.name : draft.newCustomer.companyName;
        draft.customerCountry = existing ? kept.country : draft.newCustomer.address.country;
        draft.consent = {}; // whose agreement it is has changed
    });
}

} // namespace tenantry
