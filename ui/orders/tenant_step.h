// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"
#include "domain/tenant_name.h"
#include "ui/orders/order_services.h"
#include "ui/orders/tenant_proposal_model.h"

#include <QObject>

namespace tenantry {

class DraftEditor;
struct Error;

// The name of the new customer's tenant (S0-11…16, S1-19, S1-20, S1-24, S2-228, S4-51). Checked live when typing
// pauses; only the newest question's answer counts. A name is never shown as free without the provider's answer.
class TenantStep final : public QObject
{
    Q_OBJECT
public:
    TenantStep(DraftEditor &editor, const OrderServices &services, QObject *parent = nullptr);

    QString typed() const { return m_typed; }
    void setTyped(const QString &text);
    const TenantPrefix &prefix() const { return m_prefix; }
    const TenantState &state() const { return m_state; }
    // A full name, URL or address was pasted and cut down to the name.
    bool cutDown() const { return m_cutDown; }

    // The name is for good, so it is typed a second time (S2-228); kept in the draft, asked again for another name.
    QString confirmation() const;
    void setConfirmation(const QString &text);
    bool confirmed() const;

    void activate(); // the page is shown: check what is not checked, make proposals
    void checkAgain();
    TenantProposalModel &proposals() { return m_proposals; }
    void useProposal(int row);

    QList<MissingPart> missing() const; // beyond what the order desk knows

Q_SIGNALS:
    void changed();

private:
    void opened();
    void takeText(const QString &text);
    void checkSoon();
    void check();
    void answered(const TenantState &state);
    void makeProposals();
    void checkNextProposal();
    void showProposals();
    void connectionChanged();
    TenantState unchecked(TenantState::Kind kind) const;

    DraftEditor &m_editor;
    OrderServices m_services;
    TenantProposalModel m_proposals;
    QList<TenantProposal> m_proposed;
    QString m_proposedFor;
    QString m_typed;
    TenantPrefix m_prefix;
    TenantState m_state;
    bool m_cutDown = false;
    bool m_active = false;
    quint64 m_asked = 0;
    quint64 m_round = 0; // of proposals
    bool m_proposalUnderway = false;
};

// A failed question as a state: never free, never taken.
TenantState stateOfFailedCheck(const Error &error);

} // namespace tenantry
