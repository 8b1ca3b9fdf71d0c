// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transitions/transition_view_model.h"

#include "ui/common/when_done.h"

#include <QLocale>
#include <algorithm>

namespace tenantry {

namespace {

bool canBeHad(const TransitionOffer &offer)
{
    return offer.target.eligible() && !offer.plans.isEmpty();
}

// What fits the running term and billing best stands first.
int likestPlan(const TransitionOffer &offer, const Subscription &now)
{
    const auto find = [&offer](const auto &fits) {
        const auto found = std::find_if(offer.plans.begin(), offer.plans.end(), fits);
        return found == offer.plans.end() ? -1 : static_cast<int>(found - offer.plans.begin());
    };
    const int same = find([&now](const TransitionOffer::Plan &plan) {
        return plan.term.value == now.term.value && plan.billing.value == now.billing.value;
    });
    const int sameTerm = find([&now](const TransitionOffer::Plan &plan) { return plan.term.value == now.term.value; });
    return std::max({same, same < 0 ? sameTerm : same, 0});
}

} // namespace

TransitionViewModel::TransitionViewModel(TransitionDesk &desk, PlanDesk &plan, QObject *parent)
    : QObject(parent), m_desk(desk), m_planDesk(plan)
{}

void TransitionViewModel::open(qint64 subscriptionKey)
{
    close();
    m_key = subscriptionKey;
    m_reading = true;
    Q_EMIT changed();
    whenDone(m_desk.targets(subscriptionKey), this, [this, asked = m_asked](const Result<TransitionQuestion> &answer) {
        if (asked == m_asked)
            take(answer);
    });
}

void TransitionViewModel::close()
{
    ++m_asked;
    ++m_weighing;
    m_key = 0;
    m_reading = false;
    m_putting = false;
    m_question.reset();
    m_error.reset();
    m_weighed.reset();
    m_seats.clear();
}

void TransitionViewModel::take(const Result<TransitionQuestion> &answer)
{
    m_reading = false;
    if (!answer) {
        m_error = answer.error();
        Q_EMIT changed();
        return;
    }
    m_question = *answer;
    m_seats = QLocale().toString(answer->row.subscription.quantity);
    chooseOffer(0);
}

QList<TransitionOffer> TransitionViewModel::offers() const
{
    QList<TransitionOffer> offers;
    if (m_question)
        std::copy_if(m_question->offers.begin(), m_question->offers.end(), std::back_inserter(offers), canBeHad);
    return offers;
}

QList<TransitionOffer> TransitionViewModel::refusedOffers() const
{
    QList<TransitionOffer> offers;
    if (m_question)
        std::remove_copy_if(m_question->offers.begin(), m_question->offers.end(), std::back_inserter(offers), canBeHad);
    return offers;
}

const TransitionOffer *TransitionViewModel::offer() const
{
    if (!m_question)
        return nullptr;
    int left = m_offer;
    for (const TransitionOffer &each : m_question->offers) {
        if (canBeHad(each) && left-- == 0)
            return &each;
    }
    return nullptr;
}

const TransitionOffer::Plan *TransitionViewModel::plan() const
{
    const TransitionOffer *chosen = offer();
    return chosen && m_plan >= 0 && m_plan < chosen->plans.size() ? &chosen->plans.at(m_plan) : nullptr;
}

void TransitionViewModel::chooseOffer(int index)
{
    m_offer = index;
    m_host = 0;
    m_licences = true;
    m_plan = offer() ? likestPlan(*offer(), m_question->row.subscription) : 0;
    chosen();
}

void TransitionViewModel::choosePlan(int index)
{
    m_plan = index;
    chosen();
}

// Seats go only where the provider takes them, and only to the term and billing that run there.
QList<TransitionHost> TransitionViewModel::hosts() const
{
    QList<TransitionHost> hosts;
    if (offer())
        std::copy_if(offer()->target.hosts.begin(), offer()->target.hosts.end(), std::back_inserter(hosts),
                     [](const TransitionHost &host) { return host.eligible; });
    return hosts;
}

void TransitionViewModel::chooseHost(int index)
{
    m_host = index;
    chosen();
}

bool TransitionViewModel::mayMoveLicences() const
{
    if (!offer())
        return false;
    const TransitionWay *with = offer()->target.way(true);
    const TransitionWay *without = offer()->target.way(false);
    return with && with->eligible && without && without->eligible;
}

bool TransitionViewModel::movesLicences() const
{
    const TransitionWay *with = offer() ? offer()->target.way(true) : nullptr;
    return with && with->eligible && (m_licences || !mayMoveLicences());
}

void TransitionViewModel::setMovesLicences(bool on)
{
    m_licences = on;
    chosen();
}

void TransitionViewModel::setSeatsText(const QString &text)
{
    m_seats = text;
    chosen();
}

std::optional<int> TransitionViewModel::seats() const
{
    bool isNumber = false;
    const int number = QLocale().toInt(m_seats.trimmed(), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

int TransitionViewModel::staying() const
{
    return m_question ? m_question->row.subscription.quantity - seats().value_or(0) : 0;
}

TransitionViewModel::Fault TransitionViewModel::fault() const
{
    if (!seats())
        return Fault::NotANumber;
    if (*seats() < 1)
        return Fault::BelowOne;
    return staying() < 0 ? Fault::AboveAll : Fault::None;
}

SubscriptionChange TransitionViewModel::wish() const
{
    SubscriptionChange change;
    if (!m_question || !offer() || !plan())
        return change;
    const Subscription &source = m_question->row.subscription;
    change.kind = m_question->trial ? ChangeKind::Conversion : ChangeKind::Transition;
    change.customer = source.customer;
    change.subscription = source.id;
    change.before = sideOf(change.kind, source);
    Transition transition;
    transition.productId = offer()->target.productId();
    transition.skuId = offer()->target.skuId();
    transition.name = offer()->target.title;
    transition.term = plan()->term;
    transition.billing = plan()->billing;
    transition.price = plan()->price;
    transition.quantity = seats().value_or(0);
    transition.withLicences = movesLicences();
    if (const QList<TransitionHost> all = hosts(); m_host > 0 && m_host <= all.size()) {
        transition.into = all.at(m_host - 1).id;
        transition.intoName = all.at(m_host - 1).name;
    }
    change.after.transition = transition;
    return change;
}

void TransitionViewModel::chosen()
{
    m_weighed.reset();
    const quint64 weighing = ++m_weighing;
    Q_EMIT changed();
    if (fault() != Fault::None || !wish().after.transition)
        return;
    whenDone(m_planDesk.weigh(wish()), this, [this, weighing](const Result<PlanItem> &item) {
        if (weighing != m_weighing)
            return;
        if (item)
            m_weighed = *item;
        Q_EMIT changed();
    });
}

bool TransitionViewModel::mayPut() const
{
    return m_weighed && !m_putting && m_weighed->verdict.kind != Verdict::Kind::Refused;
}

void TransitionViewModel::put()
{
    if (!mayPut())
        return;
    m_putting = true;
    Q_EMIT changed();
    const SubscriptionChange change = wish();
    whenDone(m_planDesk.put({change}), this, [this, change, asked = m_asked](const Outcome &outcome) {
        if (asked != m_asked)
            return;
        m_putting = false;
        if (outcome)
            Q_EMIT added(change);
        else
            Q_EMIT failed(outcome.error());
        Q_EMIT changed();
    });
}

} // namespace tenantry
