// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_footer.h"

#include "ui/common/buttons.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/text_label.h"
#include "ui/plan/plan_view_model.h"

#include <QEvent>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace tenantry {

PlanFooter::PlanFooter(PlanViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_nowCaption(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_periodCaption(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_termCaption(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_now(new TextLabel(TextSize::Section))
    , m_period(new TextLabel(TextSize::Section))
    , m_term(new TextLabel(TextSize::Section))
    , m_remark(new TextLabel(TextSize::Body, Tone::Muted))
    , m_bar(new QProgressBar)
    , m_stop(pushButton())
    , m_main(tenantry::mainButton())
{
    build();
    connect(m_stop, &QPushButton::clicked, &m_model, &PlanViewModel::stopAfterCurrent);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_model.reviewing())
            m_model.send();
        else
            m_model.review();
    });
    connect(&m_model, &PlanViewModel::changed, this, &PlanFooter::refresh);
    retranslate();
}

void PlanFooter::setMainShortcut(const QKeySequence &keys)
{
    m_mainShortcut = keys.toString(QKeySequence::NativeText);
    refreshMain();
}

void PlanFooter::build()
{
    setObjectName(u"planFooter"_s);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_main->setObjectName(u"planMain"_s);
    m_stop->setObjectName(u"stopSending"_s);
    m_remark->setObjectName(u"planRemark"_s);
    m_totals = buildTotals();
    m_action = buildAction();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(16, 8, 16, 8);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    m_grid->addWidget(m_totals, 0, 0);
    m_grid->addWidget(m_action, 0, 1);
    m_grid->setColumnStretch(0, 1);
}

QWidget *PlanFooter::buildTotals()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    for (const auto &[caption, value] :
         {std::pair{m_nowCaption, m_now}, {m_periodCaption, m_period}, {m_termCaption, m_term}}) {
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(caption);
        column->addWidget(value);
        column->addStretch(1);
        row->addLayout(column);
    }
    row->addStretch(1);
    return box;
}

QWidget *PlanFooter::buildAction()
{
    m_bar->setTextVisible(false);
    m_bar->setMinimumHeight(10);
    m_bar->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_remark->setWrapping(true);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_remark, 1000);
    row->addWidget(m_bar);
    for (QPushButton *button : {m_stop, m_main}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    return box;
}

// Totals and button in one line where both fit, else the button below.
void PlanFooter::arrange()
{
    const int totals = m_totals->sizeHint().width();
    const int buttons = (m_main->isHidden() ? 0 : m_main->sizeHint().width()) +
                        (m_stop->isHidden() ? 0 : m_stop->sizeHint().width() + m_bar->minimumWidth());
    const int remark = m_remark->isHidden() ? 0 : fontMetrics().averageCharWidth() * 30;
    const bool wide = totals + buttons + remark + 24 + 12 + 32 <= width();
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_grid->removeWidget(m_action);
    m_grid->addWidget(m_action, wide ? 0 : 1, wide ? 1 : 0);
}

void PlanFooter::refresh()
{
    refreshTotals();
    refreshMain();
    refreshProgress();
    arrange();
}

void PlanFooter::refreshTotals()
{
    const PlanTotals &totals = m_model.totals();
    m_totals->setVisible(totals.changes > 0 || m_model.reviewing());
    m_now->setText(amountLines(totals.now));
    m_period->setText(amountLines(totals.perPeriod));
    m_term->setText(amountLines(totals.toTermEnd));
}

QString PlanFooter::remark() const
{
    const int chosen = m_model.chosenCount();
    const int stays = m_model.unsent() - chosen;
    const int unknown = m_model.totals().unknown;
    QStringList parts;
    if (stays > 0)
        //: plan, beside the button that sends: so many changes are not sent with the others
        parts << (m_model.reviewing()
                      ? tr("%n change(s) stay in the plan", nullptr, stays)
                      //: plan, beside the button that reviews: so many changes have something against them
                      : tr("%n cannot be sent as planned", nullptr, stays));
    if (unknown > 0)
        //: plan, beside the totals: the cost of so many changes is not known
        parts << tr("cost of %n change(s) unknown", nullptr, unknown);
    return parts.join(QChar::Nbsp + u"· "_s);
}

void PlanFooter::refreshMain()
{
    const int chosen = m_model.chosenCount();
    if (!m_model.reviewing())
        //: plan, main button: shows all changes once more before they are sent
        m_main->setText(tr("&Review %n change(s)", nullptr, m_model.unsent()));
    else if (m_model.offline())
        //: plan, main button: without a connection the changes are kept until there is one
        m_main->setText(tr("&Keep %n change(s) for sending", nullptr, chosen));
    else
        //: plan, main button
        m_main->setText(tr("&Send %n change(s)", nullptr, chosen));
    const QString refused = m_model.reviewing() ? m_model.sendingRefused() : QString();
    m_main->setVisible(m_model.unsent() > 0 && !m_model.progress().running);
    m_main->setEnabled(!m_model.busy() && refused.isEmpty() && (m_model.reviewing() ? chosen > 0 : true));
    m_main->setToolTip(plainToolTip(refused.isEmpty() ? m_mainShortcut : refused));
}

void PlanFooter::refreshProgress()
{
    const SendProgress now = m_model.progress();
    m_bar->setVisible(now.running);
    m_stop->setVisible(now.running);
    setVisible(now.running || m_model.unsent() > 0);
    if (!now.running) {
        m_remark->setText(remark());
        m_remark->setVisible(!m_remark->text().isEmpty());
        return;
    }
    //: plan, while changes are sent; %1 of %2 are done
    QStringList parts{tr("%1 of %2 sent").arg(format::count(now.done), format::count(now.total))};
    if (now.refused > 0)
        //: plan, while changes are sent: so many were refused by the provider
        parts << tr("%n refused", nullptr, now.refused);
    if (now.parked > 0)
        //: plan, while changes are sent: so many wait for a decision
        parts << tr("%n wait(s) for a decision", nullptr, now.parked);
    m_remark->setText(parts.join(QChar::Nbsp + u"· "_s));
    m_remark->show();
    m_bar->setMaximum(qMax(1, now.total));
    m_bar->setValue(now.done);
    m_bar->setAccessibleName(m_remark->text());
    m_stop->setEnabled(!now.pausing);
    //: plan, button while changes are sent: no further one is begun
    m_stop->setText(now.pausing ? tr("Stopping after this one…")
                                //: plan, button while changes are sent: no further one is begun
                                : tr("Stop after this one"));
}

void PlanFooter::retranslate()
{
    //: plan, over a sum: what the changes cost at once
    m_nowCaption->setText(tr("Now"));
    //: plan, over a sum: what the changes cost in each full billing period
    m_periodCaption->setText(tr("Per period"));
    //: plan, over a sum: what the changes cost from now to the end of the terms
    m_termCaption->setText(tr("To term end"));
    refresh();
}

void PlanFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlanFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace tenantry
