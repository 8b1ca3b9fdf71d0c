// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/agreement_step.h"

#include "support/clock.h"
#include "ui/common/when_done.h"
#include "ui/orders/draft_editor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString Contact::*memberOf(const QString &field)
{
    if (field == u"firstName")
        return &Contact::firstName;
    if (field == u"lastName")
        return &Contact::lastName;
    return field == u"email" ? &Contact::email : &Contact::phone;
}

} // namespace

AgreementStep::AgreementStep(DraftEditor &editor, const OrderServices &services, QObject *parent)
    : QObject(parent), m_editor(editor), m_services(services)
{
    connect(&m_editor, &DraftEditor::opened, this, &AgreementStep::opened);
    connect(&m_editor, &DraftEditor::changed, this, &AgreementStep::changed);
}

const AgreementConsent &AgreementStep::consent() const
{
    return m_editor.draft().consent;
}

bool AgreementStep::onRecord() const
{
    return consent().alreadyOnRecord;
}

QString AgreementStep::signer(const QString &field) const
{
    return consent().signer.*memberOf(field);
}

void AgreementStep::setSigner(const QString &field, const QString &value)
{
    m_editor.edit([&](OrderDraft &draft) { draft.consent.signer.*memberOf(field) = value; });
}

void AgreementStep::leave(const QString &field)
{
    m_left.insert(field);
    Q_EMIT changed();
}

void AgreementStep::showAllFaults()
{
    m_left = {u"firstName"_s, u"lastName"_s, u"email"_s, u"phone"_s, u"agreedAt"_s, u"given"_s};
    Q_EMIT changed();
}

QList<FieldProblem> AgreementStep::problems() const
{
    if (onRecord())
        return {};
    // the partner's own domain is refused for a customer's mail, not for who signed
    QList<FieldProblem> found = checkContact(consent().signer, CountryRules(), QString());
    if (agreedOn().isValid() && agreedOn() > today())
        found.append({u"agreedAt"_s, FieldFault::NotAllowed, {}});
    if (!consent().given)
        found.append({u"given"_s, FieldFault::Missing, {}});
    return found;
}

std::optional<FieldProblem> AgreementStep::fault(const QString &field) const
{
    if (!m_left.contains(field))
        return std::nullopt;
    for (const FieldProblem &problem : problems()) {
        if (problem.field == field)
            return problem;
    }
    return std::nullopt;
}

QDate AgreementStep::agreedOn() const
{
    return consent().agreedAt.isValid() ? consent().agreedAt.toLocalTime().date() : QDate();
}

void AgreementStep::setAgreedOn(QDate day)
{
    if (day == agreedOn())
        return;
    m_editor.edit([&](OrderDraft &draft) {
        draft.consent.agreedAt = day.isValid() ? QDateTime(day, QTime(0, 0)).toUTC() : QDateTime();
    });
}

QDate AgreementStep::today() const
{
    return m_services.clock.now().toLocalTime().date();
}

void AgreementStep::setGiven(bool given)
{
    m_editor.edit([&](OrderDraft &draft) {
        draft.consent.given = given;
        draft.consent.templateId = templateId();
    });
    if (given && !agreedOn().isValid())
        setAgreedOn(today());
}

void AgreementStep::activate()
{
    prefillSigner();
    if (!m_askedOnce || m_askedFor != m_editor.draft().customer)
        ask();
}

void AgreementStep::askAgain()
{
    ask();
}

void AgreementStep::ask()
{
    const quint64 asked = ++m_asked;
    m_askedOnce = true;
    m_askedFor = m_editor.draft().customer;
    m_asking = true;
    Q_EMIT changed();
    whenDone(m_services.desk.agreementStatus(m_askedFor), this, [this, asked](const Result<AgreementStatus> &answer) {
        if (asked != m_asked)
            return;
        m_asking = false;
        AgreementStatus status = answer.valueOr({});
        if (!answer.ok()) {
            const bool offline = answer.error().kind == Error::Kind::Offline;
            status.kind = offline ? AgreementStatus::Kind::NotChecked : AgreementStatus::Kind::CouldNotCheck;
            status.error = answer.error();
        }
        take(status);
    });
}

void AgreementStep::take(const AgreementStatus &status)
{
    m_status = status;
    m_editor.edit([&](OrderDraft &draft) {
        if (status.kind == AgreementStatus::Kind::OnRecord) {
            draft.consent.alreadyOnRecord = true;
            draft.consent.templateId = status.record ? status.record->templateId : QString();
        } else if (status.kind == AgreementStatus::Kind::Missing) {
            draft.consent.alreadyOnRecord = false;
        }
        if (!draft.consent.alreadyOnRecord && status.current)
            draft.consent.templateId = status.current->id;
    });
    Q_EMIT changed();
}

void AgreementStep::prefillSigner()
{
    const OrderDraft &draft = m_editor.draft();
    if (consent().given || onRecord() || draft.scenario != OrderScenario::NewCustomer)
        return;
    if (consent().signer == Contact()) // asked once: the contact person signs unless said otherwise
        m_editor.edit([](OrderDraft &d) { d.consent.signer = d.newCustomer.contact; });
}

QString AgreementStep::templateId() const
{
    return m_status.current ? m_status.current->id : consent().templateId;
}

QString AgreementStep::documentLanguage() const
{
    const OrderDraft &draft = m_editor.draft();
    if (draft.scenario == OrderScenario::NewCustomer && !draft.newCustomer.culture.isEmpty())
        return draft.newCustomer.culture;
    return u"en-US"_s;
}

void AgreementStep::openDocument()
{
    if (m_documentUnderway)
        return;
    m_documentUnderway = true;
    Q_EMIT changed();
    whenDone(m_services.desk.agreementDocument(templateId(), documentLanguage(), m_editor.draft().customerCountry),
             this, [this](const Result<QUrl> &link) {
                 m_documentUnderway = false;
                 Q_EMIT changed();
                 if (link.ok())
                     Q_EMIT documentReady(link.value());
                 else
                     Q_EMIT documentFailed(link.error());
             });
}

QList<MissingPart> AgreementStep::missing() const
{
    QList<MissingPart> parts;
    for (const FieldProblem &problem : problems())
        parts.append({u"agreement"_s, problem.field});
    return parts;
}

void AgreementStep::opened()
{
    ++m_asked;
    m_status = {};
    m_askedOnce = false;
    m_asking = false;
    m_left.clear();
}

} // namespace tenantry
