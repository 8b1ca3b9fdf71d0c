// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/offer_page.h"

#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/field_frame.h"
#include "ui/common/format.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"
#include "ui/orders/field_words.h"
#include "ui/orders/form_binding.h"
#include "ui/orders/order_line_editor.h"
#include "ui/orders/order_wizard_view_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

OfferPage::OfferPage(OrderWizardViewModel &wizard, QWidget *parent)
    : WizardPageWidget(parent)
    , m_wizard(wizard)
    , m_search(new QLineEdit)
    , m_searchFrame(new FieldFrame(m_search))
    , m_source(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_bar(new MessageBar)
    , m_offers(flatTable(u"offers"_s))
    , m_add(pushButton(u"plus"_s))
    , m_linesTitle(new TextLabel(TextSize::Section))
    , m_noLines(new TextLabel(TextSize::Body, Tone::Muted))
    , m_lineColumn(new QVBoxLayout)
    , m_undo(new LinkButton)
{
    build();
    OfferStep &step = m_wizard.offer();
    connect(m_search, &QLineEdit::textChanged, &step, &OfferStep::setText);
    connect(m_offers, &TenantryTreeView::rowActivated, this, &OfferPage::addMarked);
    connect(m_offers->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OfferPage::refresh);
    connect(m_add, &QPushButton::clicked, this, &OfferPage::addMarked);
    connect(m_undo, &LinkButton::clicked, this, &OfferPage::takeBack);
    connect(m_bar, &MessageBar::linkActivated, &step, &OfferStep::refreshCatalog);
    connect(&step, &OfferStep::linesChanged, this, &OfferPage::rebuildLines);
    connect(&step, &OfferStep::changed, this, &OfferPage::refresh);
    retranslate();
    rebuildLines();
}

void OfferPage::build()
{
    m_search->setObjectName(u"offerSearch"_s);
    m_search->setClearButtonEnabled(false);
    m_search->installEventFilter(this);
    m_add->setObjectName(u"addOffer"_s);
    m_undo->setObjectName(u"undoRemove"_s);
    m_offers->setModel(&m_wizard.offer().offers());
    m_offers->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    stretchColumn(m_offers, static_cast<int>(OfferModel::Column::Title), 22);
    m_offers->header()->setSectionResizeMode(static_cast<int>(OfferModel::Column::Note), QHeaderView::Interactive);
    m_offers->setColumnWidth(static_cast<int>(OfferModel::Column::Note), fontMetrics().averageCharWidth() * 30);
    m_source->setWrapping(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    m_lineColumn->setSpacing(0);
    column()->addWidget(m_searchFrame);
    column()->addWidget(m_bar);
    column()->addWidget(m_offers);
    column()->addWidget(m_source);
    column()->addLayout(buttons);
    column()->addSpacing(8);
    column()->addWidget(m_linesTitle);
    column()->addWidget(m_noLines);
    column()->addLayout(m_lineColumn);
    column()->addWidget(m_undo, 0, Qt::AlignLeft);
}

void OfferPage::focusFirst()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

bool OfferPage::focusField(const QString &field)
{
    if (field == u"quantity") {
        for (int i = 0; i < m_lines.size(); ++i) {
            if (m_wizard.offer().quantity(i).fault == Quantity::Fault::None)
                continue;
            m_lines.at(i)->focusQuantity();
            return true;
        }
    }
    focusFirst();
    return true;
}

// Enter in the search goes into the list; Enter in the list adds; Enter in a line goes on.
bool OfferPage::enterPressed()
{
    if (!m_search->hasFocus() || m_wizard.offer().offers().rowCount() == 0)
        return false;
    if (m_search->text().trimmed().isEmpty() && !m_lines.isEmpty())
        return false;
    m_offers->setFocus(Qt::TabFocusReason);
    m_offers->setCurrentIndex(m_wizard.offer().offers().index(0, 0));
    return true;
}

bool OfferPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_wizard.offer().offers().rowCount() > 0) {
        m_offers->setFocus(Qt::TabFocusReason);
        m_offers->setCurrentIndex(m_wizard.offer().offers().index(0, 0));
        return true;
    }
    return WizardPageWidget::eventFilter(watched, event);
}

void OfferPage::addMarked()
{
    const int line = m_wizard.offer().add(m_offers->currentIndex().row());
    if (line >= 0 && line < m_lines.size())
        m_lines.at(line)->focusQuantity();
}

void OfferPage::takeBack()
{
    m_wizard.offer().takeBack();
    m_removed = false;
    refresh();
}

void OfferPage::rebuildLines()
{
    const auto wanted = m_wizard.offer().lines().size();
    m_removed = wanted < m_lines.size();
    // editors know their line by number: after a removal those behind it show another line
    while (m_lines.size() > wanted) {
        OrderLineEditor *last = m_lines.takeLast();
        m_lineColumn->removeWidget(last);
        delete last;
    }
    while (m_lines.size() < wanted) {
        auto *editor = new OrderLineEditor(m_wizard.offer(), static_cast<int>(m_lines.size()));
        m_lineColumn->addWidget(editor);
        m_lines.append(editor);
    }
    refresh();
}

void OfferPage::refresh()
{
    showText(m_search, m_wizard.offer().text());
    for (OrderLineEditor *line : std::as_const(m_lines))
        line->refresh();
    m_noLines->setVisible(m_lines.isEmpty());
    m_undo->setVisible(m_removed);
    m_add->setEnabled(m_offers->currentIndex().isValid());
    m_source->setText(belowOffers());
    refreshCatalogState();
}

void OfferPage::refreshCatalogState()
{
    OfferStep &step = m_wizard.offer();
    const QString country = countryName(m_wizard.editor().draft().customerCountry);
    m_offers->setVisible(step.catalogRead() || step.offers().rowCount() > 0);
    fitHeight(m_offers, 4, 8);
    if (step.error()) {
        m_bar->showMessage(MessageBar::Severity::Attention, errorText(*step.error()).full(),
                           //: Offer page: link, reads the catalogue once more
                           tr("Read the catalogue"));
    } else if (step.reading()) {
        //: Offer page, while offers are read. %1 is a country
        m_bar->showMessage(MessageBar::Severity::Info, tr("Reading the catalogue for %1…").arg(country));
    } else if (country.isEmpty()) {
        //: Offer page: the customer page has no country yet
        m_bar->showMessage(MessageBar::Severity::Info, tr("Enter the customer's country first: it decides which "
                                                          "offers there are."));
    } else if (!step.catalogRead()) {
        //: Offer page. %1 is a country
        m_bar->showMessage(MessageBar::Severity::Info, tr("The catalogue for %1 has not been read yet.").arg(country),
                           tr("Read the catalogue"));
    } else if (step.offers().rowCount() == 0) {
        //: Offer page: the search found nothing
        m_bar->showMessage(MessageBar::Severity::Info, tr("No offer fits the search."));
    } else {
        m_bar->clear();
    }
}

QString OfferPage::belowOffers() const
{
    const int shown = m_wizard.offer().offers().rowCount();
    const int found = m_wizard.offer().found();
    if (found <= shown)
        return sourceOfPrices();
    //: Offer page, below the catalogue: only the best of many are listed. %1 and %2 are numbers of offers
    return tr("The first %1 of %2 offers are shown; search to see others.")
               .arg(format::count(shown), format::count(found)) +
           u' ' + sourceOfPrices();
}

QString OfferPage::sourceOfPrices() const
{
    const QDateTime &asOf = m_wizard.offer().pricesAsOf();
    if (!asOf.isValid()) {
        //: Offer page, below the catalogue: no price list was read
        return tr("Prices are unknown: no price list has been read.");
    }
    //: Offer page, below the catalogue: whose prices these are. %1 is a date
    return tr("Purchase prices of your price list of %1, per licence and billing period, before tax.")
        .arg(format::date(asOf));
}

void OfferPage::retranslate()
{
    //: Order wizard, offer page: title
    setHeading(tr("What is ordered?"),
               //: Order wizard, offer page: sentence below the title
               tr("Search by product name, or look through the list. One order can hold several offers."));
    //: Offer page: label of the search field
    m_searchFrame->setLabel(tr("Search the catalogue"));
    //: Offer page: accessible name of the list of offers
    m_offers->setAccessibleName(tr("Offers"));
    //: Offer page: button, puts the marked offer into the order
    m_add->setText(tr("&Add to the order"));
    //: Offer page: heading over the chosen offers
    m_linesTitle->setText(tr("In this order"));
    //: Offer page: nothing has been chosen yet
    m_noLines->setText(tr("Nothing yet."));
    //: Offer page: link, brings back the line that was just removed
    m_undo->setText(tr("Bring the removed offer back"));
    m_wizard.offer().offers().rewordAll();
}

} // namespace tenantry
