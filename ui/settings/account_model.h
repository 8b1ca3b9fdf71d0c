// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

// Accounts of this profile: name, environment, person, role, and which one is in use.
class AccountModel final : public KeyedTableModel<Account>
{
    Q_OBJECT
public:
    enum class Column { Name, Environment, Person, Role, Use, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setCurrent(const AccountId &id);

    static QString environmentText(Environment environment);

protected:
    QString rowKey(const Account &row) const override { return row.id.text(); }

private:
    QString text(const Account &account, Column column) const;
    AccountId m_current;
};

} // namespace tenantry
