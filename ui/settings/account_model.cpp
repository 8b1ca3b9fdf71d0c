// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/account_model.h"

#include "ui/common/item_roles.h"
#include "ui/common/status_words.h"

using namespace Qt::StringLiterals;

namespace tenantry {

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

void AccountModel::setCurrent(const AccountId &id)
{
    m_current = id;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString AccountModel::environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Sample:
        //: environment of an account: the built-in example
        return tr("Sample company");
    case Environment::Sandbox:
        //: environment of an account: the provider's test environment
        return tr("Sandbox");
    case Environment::Production:
        break;
    }
    //: environment of an account: real customers and money
    return tr("Production");
}

QString AccountModel::text(const Account &account, Column column) const
{
    switch (column) {
    case Column::Name:
        return account.displayName;
    case Column::Environment:
        return environmentText(account.environment);
    case Column::Person:
        return account.signedInAs;
    case Column::Role:
        return roleText(account.role);
    case Column::Use:
        //: list of accounts: this one is in use now
        return account.id == m_current ? tr("In use") : QString();
    case Column::Count:
        break;
    }
    return {};
}

QVariant AccountModel::data(const QModelIndex &index, int asked) const
{
    const Account *account = rowAt(index.row());
    if (!account)
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool inUse = column == Column::Use && account->id == m_current;
    if (asked == Qt::DisplayRole)
        return text(*account, column);
    if (asked == role(ItemRole::Icon))
        return column == Column::Name ? u"customer"_s : inUse ? u"check-ring"_s : QString();
    if (asked == role(ItemRole::Tone) && inUse)
        return static_cast<int>(Tone::Good);
    return {};
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int asked) const
{
    if (orientation != Qt::Horizontal || asked != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        //: column of the list of accounts: the partner's company
        return tr("Company");
    case Column::Environment:
        //: column of the list of accounts: sample, sandbox or production
        return tr("Environment");
    case Column::Person:
        //: column of the list of accounts: who is signed in
        return tr("Signed in");
    case Column::Role:
        //: column of the list of accounts: role at the provider
        return tr("Role");
    case Column::Use:
        //: column of the list of accounts: whether it is the one in use
        return tr("State");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace tenantry
