// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/wizard_sidebar.h"

#include "ui/common/buttons.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"
#include "ui/common/theme.h"
#include "ui/orders/field_words.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int gap = 8;
constexpr int linksShown = 6;

struct MarkDress
{
    QString icon;
    Tone tone;
};

MarkDress dressOf(OrderWizardViewModel::Mark mark)
{
    using Mark = OrderWizardViewModel::Mark;
    switch (mark) {
    case Mark::Complete:
        return {u"check-ring"_s, Tone::Good};
    case Mark::Missing:
        return {u"triangle"_s, Tone::Attention};
    case Mark::Current:
        return {u"chevron-right"_s, Tone::Progress};
    case Mark::Ahead:
        break;
    }
    return {u"dot"_s, Tone::Muted};
}

} // namespace

WizardPageButton::WizardPageButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WizardPageButton::setEntry(const OrderWizardViewModel::PageEntry &entry, const QString &name,
                                const QString &remark)
{
    m_entry = entry;
    m_remark = remark;
    setText(name);
    setEnabled(entry.reachable);
    setAccessibleName(remark.isEmpty() ? name : name + u", "_s + remark);
    updateGeometry();
    update();
}

QSize WizardPageButton::sizeHint() const
{
    const QFontMetrics bold(textFont(TextSize::Body, true));
    const int remark = m_remark.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_remark) + 2 * gap;
    return {rowIconSize(this) + 3 * gap + bold.horizontalAdvance(text()) + remark, fontMetrics().height() + 12};
}

void WizardPageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool current = m_entry.mark == OrderWizardViewModel::Mark::Current;
    const bool ahead = m_entry.mark == OrderWizardViewModel::Mark::Ahead;
    if (current)
        painter.fillRect(rect(), coloursOf(palette()).selection);
    const MarkDress dress = dressOf(m_entry.mark);
    const int size = rowIconSize(this);
    painter.drawPixmap(gap, (height() - size) / 2,
                       iconPixmap(dress.icon, size, toneColour(dress.tone, palette()), devicePixelRatioF()));
    painter.setFont(textFont(TextSize::Body, current));
    painter.setPen(toneColour(ahead ? Tone::Muted : Tone::Normal, palette()));
    const QRect words = rect().adjusted(size + 2 * gap, 0, -gap, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (!m_remark.isEmpty()) {
        painter.setFont(font());
        painter.setPen(toneColour(Tone::Attention, palette()));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, m_remark);
    }
    if (hasFocus()) {
        painter.setPen(QPen(coloursOf(palette()).focusRing, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

WizardSidebar::WizardSidebar(OrderWizardViewModel &wizard, QWidget *parent)
    : QWidget(parent)
    , m_wizard(wizard)
    , m_title(new TextLabel)
    , m_customer(new ElidedLabel)
    , m_pages(new QVBoxLayout)
    , m_missingBox(new QWidget)
    , m_missingTitle(new TextLabel)
    , m_missing(new QVBoxLayout)
    , m_more(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_mayGoOn(new TextLabel(TextSize::Caption, Tone::Muted))
{
    m_title->setStrong(true);
    m_missingTitle->setStrong(true);
    m_customer->setTone(Tone::Muted);
    m_customer->setTextSize(TextSize::Caption);
    m_mayGoOn->setWrapping(true);
    // names of pages and links decide how wide the list is, not the customer's name
    m_customer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QSizePolicy wrapped(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wrapped.setHeightForWidth(true);
    m_mayGoOn->setSizePolicy(wrapped);
    m_pages->setSpacing(0);
    m_missing->setSpacing(2);
    auto *missing = new QVBoxLayout(m_missingBox);
    missing->setContentsMargins(0, 8, 0, 0);
    missing->setSpacing(6);
    missing->addWidget(new Hairline);
    missing->addSpacing(4);
    missing->addWidget(m_missingTitle);
    missing->addLayout(m_missing);
    missing->addWidget(m_more);
    missing->addWidget(m_mayGoOn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 12, 16);
    column->setSpacing(4);
    column->addStrut(fontMetrics().averageCharWidth() * 28);
    column->addWidget(m_title);
    column->addWidget(m_customer);
    column->addSpacing(8);
    column->addLayout(m_pages);
    column->addWidget(m_missingBox);
    column->addStretch(1);
    retranslate();
    refresh();
}

void WizardSidebar::refresh()
{
    m_customer->setText(m_wizard.customerName());
    refreshPages();
    refreshMissing();
}

void WizardSidebar::refreshPages()
{
    m_entries = m_wizard.pages();
    while (m_buttons.size() > m_entries.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < m_entries.size()) {
        auto *button = new WizardPageButton;
        const auto at = m_buttons.size();
        connect(button, &QAbstractButton::clicked, this, [this, at] { m_wizard.goTo(m_entries.at(at).page); });
        m_buttons.append(button);
        m_pages->addWidget(button);
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        const OrderWizardViewModel::PageEntry &entry = m_entries.at(i);
        const bool told = entry.mark == OrderWizardViewModel::Mark::Missing;
        //: Order wizard, list of pages: beside a page, number of things missing there
        m_buttons.at(i)->setEntry(entry, pageName(entry.page), told ? tr("%n missing", "", entry.missing) : QString());
        m_buttons.at(i)->setObjectName(u"page."_s + idOf(entry.page));
    }
}

void WizardSidebar::refreshMissing()
{
    m_parts = m_wizard.missingSoFar();
    const qsizetype shown = qMin<qsizetype>(m_parts.size(), linksShown);
    while (m_links.size() > shown)
        delete m_links.takeLast();
    while (m_links.size() < shown) {
        auto *link = new LinkButton;
        const auto at = m_links.size();
        connect(link, &LinkButton::clicked, this, [this, at] {
            const MissingPart part = m_parts.at(at); // a copy: the list is made anew on the way
            m_wizard.goToMissing(part);
        });
        m_missing->addWidget(link);
        // behind the pages and the links before it, not behind the whole window
        setTabOrder(m_links.isEmpty() ? static_cast<QWidget *>(m_buttons.last()) : m_links.last(), link);
        m_links.append(link);
    }
    for (int i = 0; i < m_links.size(); ++i)
        m_links.at(i)->setText(missingText(m_parts.at(i)));
    m_missingBox->setVisible(!m_parts.isEmpty());
    //: Order wizard, below the list "Still missing": how many more there are
    m_more->setText(tr("and %n more", "", static_cast<int>(m_parts.size() - shown)));
    m_more->setVisible(m_parts.size() > shown);
}

void WizardSidebar::retranslate()
{
    //: Order wizard: heading of the list of pages
    m_title->setText(tr("New order"));
    //: Order wizard: heading of the list of what is missing
    m_missingTitle->setText(tr("Still missing"));
    //: Order wizard: below the list of what is missing
    m_mayGoOn->setText(tr("You may go on. These are needed before the order can be placed."));
    setAccessibleName(m_title->text());
}

void WizardSidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
