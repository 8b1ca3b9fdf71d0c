// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/existing_customer_form.h"

#include "services/api/order_desk.h"
#include "ui/common/facts_grid.h"
#include "ui/common/field_frame.h"
#include "ui/common/message_bar.h"
#include "ui/common/status_words.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"
#include "ui/orders/draft_editor.h"
#include "ui/orders/existing_customer_step.h"
#include "ui/orders/field_words.h"
#include "ui/orders/form_binding.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

enum FactRow { Company, Domain, Identity, Relation };

} // namespace

ExistingCustomerForm::ExistingCustomerForm(ExistingCustomerStep &step, DraftEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_editor(editor)
    , m_search(new QLineEdit)
    , m_searchFrame(new FieldFrame(m_search))
    , m_hits(flatTable(u"customerHits"_s))
    , m_none(new TextLabel(TextSize::Body, Tone::Muted))
    , m_chosenTitle(new TextLabel(TextSize::Section))
    , m_facts(new FactsGrid)
    , m_country(new QComboBox)
    , m_countryFrame(new FieldFrame(m_country))
    , m_relation(new MessageBar)
{
    build();
    connect(m_search, &QLineEdit::textChanged, &m_step, &ExistingCustomerStep::setText);
    connect(m_hits, &TenantryTreeView::rowActivated, this, [this](const QModelIndex &at) { m_step.choose(at.row()); });
    connect(m_hits, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) { m_step.choose(at.row()); });
    connect(m_country, &QComboBox::activated, this,
            [this](int row) { m_step.setCountry(m_country->itemData(row).toString()); });
    connect(&m_step, &ExistingCustomerStep::changed, this, &ExistingCustomerForm::refresh);
    retranslate();
    refresh();
}

void ExistingCustomerForm::build()
{
    m_search->setObjectName(u"customerSearch"_s);
    m_search->installEventFilter(this);
    m_country->setObjectName(u"market"_s);
    m_hits->setModel(&m_step.hits());
    m_hits->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_hits->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_hits->setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    for (int row = Company; row <= Relation; ++row)
        m_facts->addFact({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_searchFrame);
    column->addWidget(m_hits);
    column->addWidget(m_none);
    column->addSpacing(8);
    column->addWidget(m_chosenTitle);
    column->addWidget(m_facts);
    column->addWidget(m_countryFrame);
    column->addWidget(m_relation);
}

void ExistingCustomerForm::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

bool ExistingCustomerForm::takeBest()
{
    if (!m_search->hasFocus() || m_search->text().trimmed().isEmpty() || m_step.hits().rowCount() == 0)
        return false;
    const int row = m_hits->currentIndex().isValid() ? m_hits->currentIndex().row() : 0;
    const CustomerRow *hit = m_step.hits().rowAt(row);
    if (!hit || (m_step.chosen() && m_step.chosen()->row.id == hit->id))
        return false;
    m_step.choose(row);
    return true;
}

bool ExistingCustomerForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_step.hits().rowCount() > 0) {
            const int now = m_hits->currentIndex().isValid() ? m_hits->currentIndex().row() : -1;
            const int next = qBound(0, now + (key == Qt::Key_Down ? 1 : -1), m_step.hits().rowCount() - 1);
            m_hits->setCurrentIndex(m_step.hits().index(next, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ExistingCustomerForm::refresh()
{
    showText(m_search, m_step.text());
    const bool none = m_step.hits().rowCount() == 0;
    m_hits->setVisible(!none);
    fitHeight(m_hits, 3, 8);
    m_none->setVisible(none);
    if (m_step.text().trimmed().isEmpty()) {
        //: Customer page: the list of customers is empty
        m_none->setText(tr("There are no customers in the local copy yet. Synchronise first."));
    } else {
        //: Customer page: the search found nothing
        m_none->setText(tr("No customer fits. Try a shorter part of the name."));
    }
    refreshChosen();
}

void ExistingCustomerForm::refreshChosen()
{
    const std::optional<CustomerDetail> &chosen = m_step.chosen();
    m_chosenTitle->setVisible(chosen.has_value());
    m_facts->setVisible(chosen.has_value());
    m_countryFrame->setVisible(chosen.has_value());
    if (!chosen) {
        m_relation->clear();
        return;
    }
    m_facts->setValue(Company, chosen->row.companyName);
    m_facts->setValue(Domain, chosen->row.domain);
    m_facts->setValue(Identity, chosen->row.id.text());
    const StatusWord relation = statusWord(chosen->row.relationship);
    m_facts->setValue(Relation, relation.word, relation.tone);
    QList<QPair<QString, QString>> countries;
    for (const QString &code : m_step.countries())
        countries.append({code, countryName(code)});
    const QString &country = m_editor.draft().customerCountry;
    if (!country.isEmpty() && !m_step.countries().contains(country))
        countries.prepend({country, countryName(country)});
    showChoices(m_country, countries, country);
    //: Customer page: hint below the country of an existing customer
    m_countryFrame->setHint(m_step.countryAssumed() ? tr("The local copy does not say it; this is your own market.")
                                                    //: Customer page: hint below the country of an existing customer
                                                    : tr("Decides which offers and prices apply."));
    if (m_step.relationMissing()) {
        m_relation->showMessage(MessageBar::Severity::Attention,
                                //: Customer page: the provider will refuse an order for this customer
                                tr("There is no reseller relationship with this customer. The provider will refuse "
                                   "the order until the customer accepts your invitation."));
    } else {
        m_relation->clear();
    }
}

void ExistingCustomerForm::retranslate()
{
    //: Customer page: label of the search field
    m_searchFrame->setLabel(tr("Find the customer"));
    //: Customer page: accessible name of the list of found customers
    m_hits->setAccessibleName(tr("Customers found"));
    //: Customer page: heading over what is known of the chosen customer
    m_chosenTitle->setText(tr("Order for"));
    //: Customer page: label
    m_facts->setLabel(Company, tr("Company"));
    //: Customer page: label
    m_facts->setLabel(Domain, tr("Domain"));
    //: Customer page: label, the customer's id, which is also the tenant's
    m_facts->setLabel(Identity, tr("Customer ID"));
    //: Customer page: label, relation between the partner and the customer
    m_facts->setLabel(Relation, tr("Relationship"));
    m_countryFrame->setLabel(fieldLabel(u"country"_s));
}

void ExistingCustomerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
