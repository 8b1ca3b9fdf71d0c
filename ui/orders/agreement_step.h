// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/country_rules.h"
#include "domain/order_draft.h"
#include "services/api/order_desk.h"
#include "ui/orders/order_services.h"

#include <QDate>
#include <QObject>
#include <QSet>
#include <QUrl>
#include <optional>

namespace tenantry {

class DraftEditor;

// The customer's acceptance of the Microsoft Customer Agreement, without which no order goes through (S2-155…157,
// api/partner-center.md §3.5). Either the provider has it on record or the person confirms who accepted and when.
class AgreementStep final : public QObject
{
    Q_OBJECT
public:
    AgreementStep(DraftEditor &editor, const OrderServices &services, QObject *parent = nullptr);

    const AgreementStatus &status() const { return m_status; }
    bool asking() const { return m_asking; }
    bool onRecord() const;

    const AgreementConsent &consent() const;
    QString signer(const QString &field) const; // "firstName", "lastName", "email", "phone"
    void setSigner(const QString &field, const QString &value);
    void leave(const QString &field);
    void showAllFaults();
    std::optional<FieldProblem> fault(const QString &field) const;
    QDate agreedOn() const; // local day
    void setAgreedOn(QDate day);
    QDate today() const;
    void setGiven(bool given);

    void activate();
    void askAgain();
    void openDocument(); // documentReady() follows, or documentFailed(): the links live five minutes
    bool documentUnderway() const { return m_documentUnderway; }
    QList<MissingPart> missing() const;

Q_SIGNALS:
    void changed();
    void documentReady(const QUrl &link);
    void documentFailed(const tenantry::Error &error);

private:
    void opened();
    void ask();
    void take(const AgreementStatus &status);
    void prefillSigner();
    QList<FieldProblem> problems() const;
    QString documentLanguage() const;
    QString templateId() const;

    DraftEditor &m_editor;
    OrderServices m_services;
    AgreementStatus m_status;
    CustomerId m_askedFor;
    bool m_askedOnce = false;
    bool m_asking = false;
    bool m_documentUnderway = false;
    QSet<QString> m_left;
    quint64 m_asked = 0;
};

} // namespace tenantry
