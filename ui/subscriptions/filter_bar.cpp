// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/filter_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/text_label.h"
#include "ui/subscriptions/subscriptions_view_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// One row of controls, in the page's margins.
QHBoxLayout *filterRow(QWidget *box, int below)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(16, 0, 16, below);
    row->setSpacing(8);
    return row;
}

void chooseData(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

FilterBar::FilterBar(SubscriptionsViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit)
    , m_saved(new QComboBox)
    , m_save(pushButton())
    , m_remove(pushButton())
    , m_found(new TextLabel(TextSize::Body, Tone::Muted))
    , m_status(new QComboBox)
    , m_ends(new QComboBox)
    , m_renewal(new QComboBox)
    , m_product(new QComboBox)
    , m_clear(pushButton())
    , m_nameLabel(new TextLabel)
    , m_name(new QLineEdit)
    , m_keep(pushButton())
    , m_leave(pushButton())
{
    setObjectName(u"gridFilter"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildWords());
    column->addWidget(buildFields());
    column->addWidget(m_naming = buildNaming());
    m_naming->hide();
    connectParts();
    reword();
}

QWidget *FilterBar::buildWords()
{
    m_search->setObjectName(u"gridSearch"_s);
    m_saved->setObjectName(u"savedFilters"_s);
    m_save->setObjectName(u"saveFilter"_s);
    m_remove->setObjectName(u"removeFilter"_s);
    m_found->setObjectName(u"gridFound"_s);
    m_search->setTextMargins(6, 0, 6, 0);
    m_saved->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_saved->setMinimumContentsLength(18);
    auto *box = new QWidget;
    auto *row = filterRow(box, 4);
    row->addWidget(m_search, 1);
    row->addWidget(m_saved);
    row->addWidget(m_save);
    row->addWidget(m_remove);
    return box;
}

QWidget *FilterBar::buildFields()
{
    m_status->setObjectName(u"filterStatus"_s);
    m_ends->setObjectName(u"filterEnds"_s);
    m_renewal->setObjectName(u"filterRenewal"_s);
    m_product->setObjectName(u"filterProduct"_s);
    m_clear->setObjectName(u"clearFilter"_s);
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_product->setMinimumContentsLength(28);
    auto *box = new QWidget;
    auto *row = filterRow(box, 8);
    for (QComboBox *field : {m_status, m_ends, m_renewal}) // the language may change while they are shown
        field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QComboBox *field : {m_status, m_ends, m_renewal, m_product})
        row->addWidget(field);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_found); // here its growing moves nothing
    return box;
}

// The name is asked for in place: a dialog would hide what is being named.
QWidget *FilterBar::buildNaming()
{
    m_name->setObjectName(u"filterName"_s);
    m_keep->setObjectName(u"keepFilter"_s);
    m_leave->setObjectName(u"leaveNaming"_s);
    m_name->setTextMargins(6, 0, 6, 0);
    m_name->setMaxLength(60);
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_nameLabel->setBuddy(m_name);
    auto *box = new QWidget;
    auto *row = filterRow(box, 8);
    row->addWidget(m_nameLabel);
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    row->addWidget(m_leave);
    row->addStretch(1);
    return box;
}

void FilterBar::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::apply);
    for (const QComboBox *field : {m_status, m_ends, m_renewal, m_product})
        connect(field, &QComboBox::activated, this, &FilterBar::apply);
    connect(m_saved, &QComboBox::activated, this, &FilterBar::chooseSaved);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_model.setWish({}); });
    connect(m_save, &QPushButton::clicked, this, &FilterBar::startNaming);
    connect(m_remove, &QPushButton::clicked, this, &FilterBar::removeChosen);
    connect(m_keep, &QPushButton::clicked, this, [this] { endNaming(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { endNaming(false); });
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_keep->setEnabled(!name.simplified().isEmpty()); });
}

QList<QWidget *> FilterBar::focusOrder() const
{
    return {m_search,  m_saved,   m_save,  m_remove, m_status, m_ends,
            m_renewal, m_product, m_clear, m_name,   m_keep,   m_leave};
}

void FilterBar::takeFocus()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::type(const QString &text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
    m_search->insert(text);
}

// --- what is wished

GridWish FilterBar::shownWish() const
{
    GridWish wish;
    wish.text = m_search->text();
    if (const QVariant status = m_status->currentData(); status.isValid())
        wish.fields.status = static_cast<SubscriptionStatus>(status.toInt());
    if (const QVariant days = m_ends->currentData(); days.isValid())
        wish.fields.endsWithin = days.toInt();
    wish.fields.renewal = static_cast<GridRenewal>(m_renewal->currentData().toInt());
    wish.fields.product = m_product->currentData().toString();
    return wish;
}

void FilterBar::apply()
{
    m_model.setWish(shownWish());
}

void FilterBar::refresh()
{
    const GridWish &wish = m_model.wish();
    if (m_search->text() != wish.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(wish.text);
    }
    fillProducts();
    fillSaved();
    chooseData(m_status, wish.fields.status ? QVariant(static_cast<int>(*wish.fields.status)) : QVariant());
    chooseData(m_ends, wish.fields.endsWithin ? QVariant(*wish.fields.endsWithin) : QVariant());
    chooseData(m_renewal, static_cast<int>(wish.fields.renewal));
    chooseData(m_product, wish.fields.product);
    m_clear->setEnabled(!wish.isOpen());
    m_save->setEnabled(!wish.isOpen() && m_model.saved().nameOf(wish).isEmpty());
    m_remove->setEnabled(m_saved->currentIndex() > 0);
    m_found->setText(foundText());
}

// --- filters by name

void FilterBar::chooseSaved(int place)
{
    const SavedFilters::Named *chosen = place > 0 ? m_model.saved().named(m_saved->itemText(place)) : nullptr;
    m_model.setWish(chosen ? chosen->wish : GridWish());
}

void FilterBar::startNaming()
{
    m_name->clear();
    m_keep->setEnabled(false);
    m_naming->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void FilterBar::endNaming(bool keep)
{
    if (keep && m_name->text().simplified().isEmpty())
        return;
    m_naming->hide();
    if (keep)
        m_model.saveFilter(m_name->text());
    m_search->setFocus(Qt::OtherFocusReason);
}

void FilterBar::removeChosen()
{
    const QString name = m_saved->currentText();
    const SavedFilters::Named *chosen = m_model.saved().named(name);
    if (!chosen || m_saved->currentIndex() == 0)
        return;
    const SavedFilters::Named removed = *chosen;
    m_model.removeFilter(name);
    Q_EMIT filterRemoved(removed.name, removed.wish);
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_search->hasFocus() && (enter || event->key() == Qt::Key_Down)) {
        Q_EMIT downPressed();
        return event->accept();
    }
    const bool naming = m_naming->isVisible() && m_naming->isAncestorOf(focusWidget());
    if (naming && ((enter && m_name->hasFocus()) || event->key() == Qt::Key_Escape)) {
        endNaming(enter);
        return event->accept();
    }
    QWidget::keyPressEvent(event);
}

} // namespace tenantry
