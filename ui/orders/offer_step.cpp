// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/offer_step.h"

#include "services/api/customer_directory.h"
#include "support/clock.h"
#include "ui/common/when_done.h"
#include "ui/orders/draft_editor.h"
#include "ui/orders/offer_words.h"

#include <QLocale>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto offerPause = 120ms;

// Folding with a bare compare would miss wording; keys are exact.
const Offer *offerWithKey(const QList<Offer> &offers, const QString &key)
{
    const auto at = std::find_if(offers.begin(), offers.end(), [&](const Offer &o) { return keyOf(o) == key; });
    return at == offers.end() ? nullptr : &*at;
}

} // namespace

OfferStep::OfferStep(DraftEditor &editor, const OrderServices &services, QObject *parent)
    : QObject(parent), m_editor(editor), m_services(services)
{
    connect(&m_editor, &DraftEditor::opened, this, &OfferStep::opened);
    connect(&m_editor, &DraftEditor::changed, this, &OfferStep::changed);
    connect(&m_services.desk, &OrderDesk::catalogChanged, this, [this](const QString &country) {
        if (country != m_country)
            return;
        search();
        readChosen();
    });
}

const QList<DraftLine> &OfferStep::lines() const
{
    return m_editor.draft().lines;
}

void OfferStep::opened()
{
    m_country.clear();
    m_text.clear();
    m_list = {};
    m_titles.clear();
    m_removed.reset();
    m_error.reset();
    m_reading = false;
    ++m_asked;
    ++m_askedChosen;
    m_quantities.clear();
    for (const DraftLine &line : lines())
        m_quantities.append(QLocale().toString(line.quantity));
    m_notes = QList<LineNote>(lines().size());
    showOffers();
    Q_EMIT linesChanged();
}

void OfferStep::activate()
{
    const QString country = m_editor.draft().customerCountry;
    readOwned();
    if (country == m_country)
        return;
    m_country = country;
    m_list = {};
    m_titles.clear();
    search();
    readChosen();
}

void OfferStep::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const quint64 asked = ++m_asked;
    m_services.clock.after(offerPause, this, [this, asked] {
        if (asked == m_asked)
            search();
    });
}

void OfferStep::search()
{
    const quint64 asked = ++m_asked;
    m_reading = true;
    Q_EMIT changed();
    OfferQuery query;
    query.country = m_country;
    query.text = m_text.trimmed();
    whenDone(m_services.desk.offers(query), this, [this, asked](const Result<OfferList> &answer) {
        if (asked != m_asked)
            return;
        m_reading = false;
        m_error.reset();
        if (answer.ok()) {
            m_list = answer.value();
            m_titles.insert(m_list.titles);
        } else {
            m_error = answer.error();
        }
        showOffers();
        Q_EMIT changed();
    });
}

// What is ordered already, whatever the search shows.
void OfferStep::readChosen()
{
    const quint64 asked = ++m_askedChosen;
    OfferQuery query;
    query.country = m_country;
    for (const DraftLine &line : lines()) {
        if (const QString product = productKeyOf(line.offer); !query.products.contains(product))
            query.products << product;
    }
    if (query.products.isEmpty())
        return;
    whenDone(m_services.desk.offers(query), this, [this, asked](const Result<OfferList> &answer) {
        if (asked == m_askedChosen && answer.ok())
            compareLines(answer.value());
    });
}

void OfferStep::compareLines(const OfferList &chosen)
{
    m_titles.insert(chosen.titles);
    if (!chosen.readAt.isValid())
        return;
    QList<DraftLine> next = lines();
    for (int i = 0; i < next.size(); ++i) {
        const Offer *now = offerWithKey(chosen.offers, keyOf(next.at(i).offer));
        m_notes[i].gone = now == nullptr;
        if (!now)
            continue;
        if (next.at(i).offer.listPrice && next.at(i).offer.listPrice != now->listPrice)
            m_notes[i].priceWas = next.at(i).offer.listPrice;
        next[i].offer = *now;
    }
    m_editor.edit([&](OrderDraft &draft) { draft.lines = next; });
    showOffers();
    Q_EMIT changed();
}

void OfferStep::refreshCatalog()
{
    m_reading = true;
    Q_EMIT changed();
    whenDone(m_services.desk.refreshCatalog(m_country), this, [this](const Outcome &outcome) {
        m_reading = false;
        if (!outcome.ok())
            m_error = outcome.error();
        Q_EMIT changed();
    });
}

void OfferStep::showOffers()
{
    QList<OfferRow> rows;
    for (const Offer &offer : std::as_const(m_list.offers)) {
        const QString key = keyOf(offer);
        const bool chosen =
            std::any_of(lines().begin(), lines().end(), [&](const DraftLine &l) { return keyOf(l.offer) == key; });
        rows.append({offer, offer.addOn ? titlesOf(offer.prerequisites) : QString(), chosen});
    }
    m_offers.setRows(rows);
}

QString OfferStep::titlesOf(const QStringList &products) const
{
    QStringList titles;
    for (const QString &product : products) {
        if (const QString title = m_titles.value(product); !title.isEmpty() && !titles.contains(title))
            titles.append(title);
    }
    return QLocale().createSeparatedList(titles);
}

int OfferStep::add(int offerRow)
{
    const OfferRow *row = m_offers.rowAt(offerRow);
    if (!row)
        return -1;
    const QString key = keyOf(row->offer);
    for (int i = 0; i < lines().size(); ++i) {
        if (keyOf(lines().at(i).offer) == key)
            return i;
    }
    const Offer offer = row->offer;
    const int quantity = std::max(1, offer.minimum);
    m_quantities.append(QLocale().toString(quantity));
    m_notes.append(LineNote());
    m_editor.edit([&](OrderDraft &draft) { draft.lines.append({offer, quantity, {}}); });
    readChosen(); // an answer that is under way does not know it
    showOffers();
    Q_EMIT linesChanged();
    return static_cast<int>(lines().size()) - 1;
}

void OfferStep::remove(int line)
{
    if (line < 0 || line >= lines().size())
        return;
    m_removed = Removed{line, lines().at(line)};
    m_quantities.removeAt(line);
    m_notes.removeAt(line);
    m_editor.edit([&](OrderDraft &draft) { draft.lines.removeAt(line); });
    showOffers();
    Q_EMIT linesChanged();
}

std::optional<DraftLine> OfferStep::takeBack()
{
    if (!m_removed)
        return std::nullopt;
    const Removed removed = *m_removed;
    m_removed.reset();
    const int at = std::min(removed.at, static_cast<int>(lines().size()));
    m_quantities.insert(at, QLocale().toString(removed.line.quantity));
    m_notes.insert(at, LineNote());
    m_editor.edit([&](OrderDraft &draft) { draft.lines.insert(at, removed.line); });
    readChosen();
    showOffers();
    Q_EMIT linesChanged();
    return removed.line;
}

QString OfferStep::quantityText(int line) const
{
    return m_quantities.value(line);
}

void OfferStep::setQuantityText(int line, const QString &text)
{
    if (line < 0 || line >= lines().size() || m_quantities.at(line) == text)
        return;
    m_quantities[line] = text;
    const Quantity read = quantity(line);
    // what is no quantity is stored as 0, so that no older number is ordered in its place
    const bool counts = read.fault != Quantity::Fault::Empty && read.fault != Quantity::Fault::NotANumber;
    m_editor.edit([&](OrderDraft &draft) { draft.lines[line].quantity = counts ? read.number : 0; });
    Q_EMIT changed();
}

void OfferStep::step(int line, int by)
{
    if (line < 0 || line >= lines().size())
        return;
    const Offer &offer = lines().at(line).offer;
    const int least = std::max(1, offer.minimum);
    const Quantity read = quantity(line);
    int next =
        read.fault == Quantity::Fault::Empty || read.fault == Quantity::Fault::NotANumber ? least : read.number + by;
    next = std::max(next, least);
    if (offer.maximum > 0)
        next = std::min(next, offer.maximum);
    setQuantityText(line, QLocale().toString(next));
}

Quantity OfferStep::quantity(int line) const
{
    if (line < 0 || line >= lines().size())
        return {};
    return readQuantity(m_quantities.at(line), lines().at(line).offer);
}

void OfferStep::setNickname(int line, const QString &nickname)
{
    if (line < 0 || line >= lines().size())
        return;
    m_editor.edit([&](OrderDraft &draft) { draft.lines[line].nickname = nickname; });
}

OfferStep::LineNote OfferStep::note(int line) const
{
    LineNote note = m_notes.value(line);
    if (line < 0 || line >= lines().size() || !lines().at(line).offer.addOn)
        return note;
    const QStringList &needed = lines().at(line).offer.prerequisites;
    const bool met = needed.isEmpty() || std::any_of(needed.begin(), needed.end(), [this](const QString &product) {
                         return m_owned.contains(product) ||
                                std::any_of(lines().begin(), lines().end(),
                                            [&](const DraftLine &l) { return productKeyOf(l.offer) == product; });
                     });
    if (!met)
        note.needs = titlesOf(needed);
    return note;
}

void OfferStep::readOwned()
{
    const CustomerId customer = m_editor.draft().customer;
    if (customer == m_ownedBy)
        return;
    m_ownedBy = customer;
    m_owned.clear();
    if (customer.isEmpty())
        return;
    whenDone(m_services.directory.find(customer.text(), 1), this,
             [this, customer](const Result<QList<CustomerRow>> &rows) {
                 if (customer != m_ownedBy || !rows.ok() || rows.value().isEmpty())
                     return;
                 whenDone(m_services.directory.subscriptionsOf({rows.value().first().key}), this,
                          [this, customer](const Result<QList<SubscriptionRow>> &owned) {
                              if (customer != m_ownedBy || !owned.ok())
                                  return;
                              for (const SubscriptionRow &row : owned.value())
                                  m_owned.append(row.subscription.offerId.section(u':', 0, 1));
                              Q_EMIT changed();
                          });
             });
}

QList<MissingPart> OfferStep::missing() const
{
    QList<MissingPart> parts;
    if (lines().isEmpty())
        parts.append({u"offer"_s, u"lines"_s});
    for (int i = 0; i < lines().size(); ++i) {
        if (quantity(i).fault != Quantity::Fault::None && !parts.contains({u"offer"_s, u"quantity"_s}))
            parts.append({u"offer"_s, u"quantity"_s});
        if (m_notes.value(i).gone && !parts.contains({u"offer"_s, u"offerGone"_s}))
            parts.append({u"offer"_s, u"offerGone"_s});
    }
    return parts;
}

} // namespace tenantry
