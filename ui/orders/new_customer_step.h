// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country_rules.h"
#include "domain/order_draft.h"
#include "services/api/order_desk.h"
#include "ui/orders/order_services.h"

#include <QObject>
#include <QSet>
#include <optional>

namespace tenantry {

class DraftEditor;

// Company, address, contact of a customer that is created with the order (S0-2…4, S0-10, api/partner-center.md §3.2,
// §3.7…§3.9). Country comes first because it decides what is demanded. Fields are named as FieldProblem names them.
class NewCustomerStep final : public QObject
{
    Q_OBJECT
public:
    NewCustomerStep(DraftEditor &editor, const OrderServices &services, QObject *parent = nullptr);

    static QStringList fields(); // in the order they are asked

    QString value(const QString &field) const;
    void setValue(const QString &field, const QString &value);
    void leave(const QString &field); // the person has been there: its fault may be shown
    void showAllFaults();

    QStringList countries() const;
    const CountryRules &rules() const { return m_rules; }
    bool rulesRead() const { return m_rulesRead; }
    bool registrationNumberAsked() const { return m_rules.registrationNumberSupported; }

    bool mayStayEmpty(const QString &field) const; // by the country's rules; false where the label says it anyway

    QList<FieldProblem> problems() const; // all, also those not shown yet
    std::optional<FieldProblem> fault(const QString &field) const;
    QList<FieldHint> nameHints() const;

    // --- the provider's opinion of the address; never blocks
    enum class AddressState { NotAsked, Asking, Answered };
    AddressState addressState() const { return m_addressState; }
    const AddressCheck &addressCheck() const { return m_addressCheck; }
    bool addressAskable() const;
    void checkAddress();
    void cancelAddressCheck();
    void useSuggestion(int index);

Q_SIGNALS:
    void changed();

private:
    void opened();
    void readRules();
    void takeRules(const CountryRules &rules);
    void forgetAddressAnswer();
    QString partnerDomain() const;

    DraftEditor &m_editor;
    OrderServices m_services;
    CountryRules m_rules;
    bool m_rulesRead = false;
    QString m_rulesFor;
    QSet<QString> m_left;
    AddressState m_addressState = AddressState::NotAsked;
    AddressCheck m_addressCheck;
    quint64 m_asked = 0;
};

} // namespace tenantry
