// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_detail_pane.h"

#include "support/clock.h"
#include "ui/common/buttons.h"
#include "ui/common/hairline.h"
#include "ui/common/plain_text.h"
#include "ui/common/text_label.h"
#include "ui/common/when_done.h"
#include "ui/customers/customer_cells.h"
#include "ui/customers/detail_facts.h"
#include "ui/customers/notes_editor.h"
#include "ui/customers/pool_section.h"
#include "ui/customers/tab_place.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

CustomerDetailPane::CustomerDetailPane(CustomerDirectory &directory, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_clock(clock)
    , m_scroll(new QScrollArea)
    , m_hint(new TextLabel(TextSize::Body, Tone::Muted))
    , m_title(new TextLabel(TextSize::Section))
    , m_subtitle(new TextLabel(TextSize::Body, Tone::Muted))
    , m_customerFacts(new CustomerFacts)
    , m_subscriptionFacts(new SubscriptionFacts)
    , m_line(new Hairline)
    , m_notes(new NotesEditor(
          clock, [this](const NotesEditor::Subject &subject, const QString &text,
                        const NotesEditor::Saved &done) { saveNote(subject.subscription, subject.key, text, done); }))
    , m_footer(new Ground(QPalette::Window))
    , m_newOrder(pushButton(u"plus"_s))
    , m_seats(pushButton())
    , m_refused(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_past(pushButton(u"clock"_s))
{
    setObjectName(u"customerDetail"_s);
    for (TextLabel *label : {m_hint, m_title, m_subtitle})
        label->setWrapping(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_newOrder->setObjectName(u"newOrderForShown"_s);
    m_seats->setObjectName(u"changeSeatsOfShown"_s);
    m_past->setObjectName(u"asOfShown"_s);

    auto *body = new Ground(QPalette::Base);
    m_parts = new QVBoxLayout(body);
    QVBoxLayout *facts = m_parts;
    facts->setContentsMargins(16, 12, 16, 16);
    facts->setSpacing(8);
    facts->addWidget(m_hint);
    facts->addWidget(m_title);
    facts->addWidget(m_subtitle);
    facts->addWidget(m_customerFacts);
    facts->addWidget(m_subscriptionFacts);
    facts->addWidget(m_past, 0, Qt::AlignLeft);
    facts->addSpacing(8);
    facts->addWidget(m_line);
    facts->addSpacing(4);
    facts->addWidget(m_notes);
    facts->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_refused->setObjectName(u"whyNotChangeSeats"_s);
    m_refused->setWrapping(true);
    m_refused->hide();
    auto *below = new QVBoxLayout(m_footer);
    below->setContentsMargins(16, 8, 16, 8);
    below->setSpacing(8);
    below->addWidget(m_refused);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    below->addLayout(footer);
    footer->addStretch(1);
    footer->addWidget(m_seats);
    footer->addWidget(m_newOrder);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_footer);
    connect(m_newOrder, &QPushButton::clicked, this, [this] { Q_EMIT newOrderRequested(m_customer); });
    connect(m_seats, &QPushButton::clicked, this, [this] { Q_EMIT seatsRequested(m_row.subscription); });
    connect(m_past, &QPushButton::clicked, this, [this] { Q_EMIT pastRequested(m_row.customer); });
    reword();
    showNothing();
}

int CustomerDetailPane::usualWidth() const
{
    return fontMetrics().height() * 372 / 18;
}

void CustomerDetailPane::showParts(bool customer, bool subscription)
{
    const bool any = customer || subscription;
    m_hint->setVisible(!any);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_subtitle), m_line,
                          static_cast<QWidget *>(m_notes), m_footer})
        part->setVisible(any);
    m_past->setVisible(any && m_pastShown);
    if (m_licences)
        m_licences->setVisible(any);
    m_customerFacts->setVisible(customer);
    m_subscriptionFacts->setVisible(subscription);
    m_seats->setVisible(subscription && m_planShown && m_mayChange);
    m_refused->setVisible(m_seats->isVisibleTo(this) && !m_refused->text().isEmpty());
}

void CustomerDetailPane::showLicences(LicencePool &pools)
{
    m_licences = new PoolSection(pools, m_clock);
    m_licences->hide();
    m_parts->insertWidget(m_parts->indexOf(m_subscriptionFacts) + 1, m_licences);
    placeInTabOrder(m_licences, m_subscriptionFacts);
}

void CustomerDetailPane::setPastShown(bool shown)
{
    m_pastShown = shown;
    m_past->setVisible(shown && m_title->isVisibleTo(this));
}

void CustomerDetailPane::setPlanShown(bool shown)
{
    m_planShown = shown;
    m_seats->setVisible(shown && m_subscriptionFacts->isVisibleTo(this) && m_mayChange);
}

void CustomerDetailPane::setChangesRefused(const QString &why)
{
    m_refused->setText(why);
    m_seats->setEnabled(why.isEmpty());
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText);
    m_seats->setToolTip(why.isEmpty() ? keys : plainToolTip(why));
    m_refused->setVisible(!why.isEmpty() && m_seats->isVisibleTo(this));
}

void CustomerDetailPane::showNothing()
{
    ++m_asked;
    m_row = {};
    m_notes->setSubject({}, {});
    showParts(false, false);
}

void CustomerDetailPane::showRow(const CustomerTreeView::RowId &row)
{
    if (row == m_row)
        return;
    m_row = row;
    read();
}

void CustomerDetailPane::refresh(const QSet<qint64> &customers)
{
    if (customers.contains(m_row.customer))
        read();
}

void CustomerDetailPane::read()
{
    if (m_row.subscription)
        readSubscription();
    else
        readCustomer();
}

void CustomerDetailPane::readCustomer()
{
    whenDone(m_directory.customer(m_row.customer), this,
             [this, asked = ++m_asked](const Result<CustomerDetail> &found) {
                 if (asked != m_asked)
                     return;
                 if (found.ok())
                     take(*found);
                 else
                     cannotRead(found.error());
             });
}

void CustomerDetailPane::readSubscription()
{
    whenDone(m_directory.subscription(m_row.subscription), this,
             [this, asked = ++m_asked](const Result<SubscriptionDetail> &found) {
                 if (asked != m_asked)
                     return;
                 if (found.ok())
                     take(*found);
                 else
                     cannotRead(found.error());
             });
}

void CustomerDetailPane::cannotRead(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) // it is gone
        showNothing();
    else
        Q_EMIT failed(error);
}

void CustomerDetailPane::take(const CustomerDetail &detail)
{
    m_customer = detail.row.id;
    m_title->setText(detail.row.companyName);
    m_subtitle->setText(detail.row.domain);
    m_customerFacts->show(detail, m_clock.now());
    m_notes->setSubject({detail.row.key, false}, detail.note);
    if (m_licences)
        m_licences->showCustomer(detail.row.key);
    showParts(true, false);
    m_subtitle->setVisible(!detail.row.domain.isEmpty());
}

void CustomerDetailPane::take(const SubscriptionDetail &detail)
{
    m_customer = detail.row.subscription.customer;
    m_title->setText(detail.row.subscription.offerName.isEmpty() ? subscriptionTitle(detail.row.subscription)
                                                                 : detail.row.subscription.offerName);
    //: below the title of a subscription; %1 is the customer's name, %2 its domain
    m_subtitle->setText(detail.customerDomain.isEmpty()
                            ? detail.customerName
                            : tr("%1 · %2").arg(detail.customerName, detail.customerDomain));
    m_subscriptionFacts->show(detail, m_clock.now(), m_life ? std::optional(m_life(detail.row)) : std::nullopt);
    m_notes->setSubject({detail.row.key, true}, detail.note);
    m_mayChange = !detail.row.subscription.isOver();
    if (m_licences)
        m_licences->showSubscription(detail.row.customerKey, detail.row.subscription.id);
    showParts(false, true);
}

void CustomerDetailPane::saveNote(bool subscription, qint64 key, const QString &text,
                                  const std::function<void(const std::optional<Error> &)> &done)
{
    const Async<Done> saving =
        subscription ? m_directory.setSubscriptionNote(key, text) : m_directory.setCustomerNote(key, text);
    whenDone(saving, m_notes, [done](const Outcome &outcome) {
        done(outcome.ok() ? std::optional<Error>() : std::optional<Error>(outcome.error()));
    });
}

void CustomerDetailPane::reword()
{
    //: the detail pane while no row is chosen
    m_hint->setText(tr("Choose a customer or a subscription to see what is known of it."));
    //: button below the details of a customer or subscription
    m_newOrder->setText(tr("New order…"));
    //: button below the details of a subscription: opens the seat editor
    m_seats->setText(tr("Change seats…"));
    //: button in the details of a customer or subscription: shows how it stood at a past date
    m_past->setText(tr("As of…"));
    setChangesRefused(m_refused->text());
    //: name of the detail pane for screen readers
    m_scroll->setAccessibleName(tr("Details"));
    m_customerFacts->reword();
    m_subscriptionFacts->reword();
    m_notes->reword();
    if (m_licences)
        m_licences->reword();
    if (m_row.customer)
        read();
}

} // namespace tenantry
