// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/role_words.h"

#include "services/api/accounts.h"
#include "ui/common/change_words.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(RoleWords)

public:
    static QString refusal(Deed deed, const QString &role)
    {
        switch (deed) {
        case Deed::CreateCustomer:
            //: why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent
            return tr("The role “%1” may not create customers.").arg(role);
        case Deed::Order:
            //: why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent
            return tr("The role “%1” may not place orders.").arg(role);
        case Deed::ChangeSubscription:
            break;
        }
        //: why something is disabled; %1 is the role of the signed-in person, for example Helpdesk agent
        return tr("The role “%1” may not change subscriptions.").arg(role);
    }
};

} // namespace

QString roleRefusal(const Accounts &accounts, Deed deed)
{
    const std::optional<Account> account = accounts.current();
    const Verdict verdict = accounts.may(deed);
    if (!account || verdict.kind != Verdict::Kind::Refused)
        return {};
    const QString source = verdictSourceText(verdict);
    const QString sentence = RoleWords::refusal(deed, roleText(account->role));
    return source.isEmpty() ? sentence : sentence + u' ' + source;
}

} // namespace tenantry
