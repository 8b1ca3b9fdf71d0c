// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/ending_panel.h"

#include "support/clock.h"
#include "ui/common/buttons.h"
#include "ui/common/ending_words.h"
#include "ui/common/facts_grid.h"
#include "ui/common/format.h"
#include "ui/common/hairline.h"
#include "ui/common/plain_text.h"
#include "ui/common/scroll_column.h"
#include "ui/common/state_label.h"
#include "ui/common/text_label.h"
#include "ui/renewals/later_forms.h"
#include "ui/renewals/renew_changes_form.h"
#include "ui/renewals/way_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

enum Fact { SeatsFact, EndsFact, CutOffFact, WhyFact, DecisionFact, factCount };

void showWordsIn(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

EndingPanel::EndingPanel(RenewalsViewModel &model, RenewalBoard &board, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_why(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_stack(new QStackedWidget)
    , m_overview(new ScrollColumn)
    , m_title(new TextLabel(TextSize::Section))
    , m_name(new TextLabel(TextSize::Body, Tone::Muted))
    , m_state(new StateLabel)
    , m_facts(new FactsGrid)
    , m_defaultHeading(new TextLabel)
    , m_default(new TextLabel)
    , m_defaultPrice(new TextLabel)
    , m_defaultRule(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_leave(pushButton())
    , m_waysHeading(new TextLabel)
    , m_laterHeading(new TextLabel)
    , m_snooze(pushButton(u"pause"_s))
    , m_mute(pushButton())
    , m_takeBack(pushButton(u"undo"_s))
    , m_changes(new RenewChangesForm(board, clock))
    , m_snoozeForm(new SnoozeForm(clock))
    , m_muteForm(new MuteForm(clock))
{
    build();
    connectForms();
    connect(&m_model, &RenewalsViewModel::changed, this, &EndingPanel::showActs);
    reword();
}

void EndingPanel::build()
{
    setObjectName(u"endingPanel"_s);
    m_leave->setObjectName(u"leaveAsIs"_s);
    m_snooze->setObjectName(u"snooze"_s);
    m_mute->setObjectName(u"mute"_s);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_default->setObjectName(u"defaultSentence"_s);
    m_state->setStrong(true);
    for (TextLabel *label : {m_title, m_name, m_default, m_defaultPrice, m_defaultRule})
        label->setWrapping(true);
    for (TextLabel *label : {m_defaultHeading, m_waysHeading, m_laterHeading, m_defaultPrice})
        label->setStrong(true);
    for (int fact = 0; fact < factCount; ++fact)
        m_facts->addFact(QString());
    QVBoxLayout *column = m_overview->column();
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_facts);
    column->addWidget(new Hairline);
    column->addWidget(m_defaultHeading);
    for (TextLabel *label : {m_default, m_defaultPrice, m_defaultRule})
        column->addWidget(label);
    column->addWidget(m_leave, 0, Qt::AlignLeft);
    column->addWidget(new Hairline);
    column->addWidget(m_waysHeading);
    m_why->setObjectName(u"whyNotChoose"_s);
    m_why->setWrapping(true);
    m_why->hide();
    column->addWidget(m_why);
    for (const TermOption option :
         {TermOption::Renew, TermOption::RenewChanged, TermOption::CancelAtEnd, TermOption::ExtendedTerm}) {
        m_ways << new WayRow(option);
        column->addWidget(m_ways.last());
        connect(m_ways.last(), &WayRow::chosen, this, &EndingPanel::choose);
        connect(m_ways.last(), &WayRow::portalRequested, this, &EndingPanel::portalRequested);
    }
    column->addWidget(new Hairline);
    buildLater(column);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    for (QWidget *page : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_changes),
                          static_cast<QWidget *>(m_snoozeForm), static_cast<QWidget *>(m_muteForm)})
        m_stack->addWidget(page);
}

void EndingPanel::buildLater(QVBoxLayout *column)
{
    column->addWidget(m_laterHeading);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_snooze);
    row->addWidget(m_mute);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
}

void EndingPanel::connectForms()
{
    connect(m_leave, &QPushButton::clicked, this, [this] { m_model.leaveAsIs(m_terms); });
    connect(m_snooze, &QPushButton::clicked, this, &EndingPanel::openSnooze);
    connect(m_mute, &QPushButton::clicked, this, &EndingPanel::openMute);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { m_model.takeBack(m_terms); });
    connect(m_changes, &RenewChangesForm::wanted, this, [this](const QList<EndingTerm> &terms, const NextTerm &next) {
        m_model.choose(TermOption::RenewChanged, terms, next);
    });
    connect(m_snoozeForm, &SnoozeForm::wanted, &m_model, &RenewalsViewModel::snooze);
    connect(m_muteForm, &MuteForm::wanted, &m_model, &RenewalsViewModel::mute);
    for (EndingForm *form : {static_cast<EndingForm *>(m_changes), static_cast<EndingForm *>(m_snoozeForm),
                             static_cast<EndingForm *>(m_muteForm)})
        connect(form, &EndingForm::closed, this, &EndingPanel::closeForm);
    connect(&m_model, &RenewalsViewModel::acted, this, &EndingPanel::closeForm);
}

int EndingPanel::usualWidth() const
{
    return std::max(fontMetrics().height() * 340 / 18, m_overview->minimumSizeHint().width());
}

QList<QWidget *> EndingPanel::focusOrder() const
{
    QList<QWidget *> order{m_leave};
    for (const WayRow *way : m_ways)
        order += way->focusOrder();
    return order + QList<QWidget *>{m_snooze, m_mute, m_takeBack};
}

QList<QPushButton *> EndingPanel::actButtons() const
{
    QList<QPushButton *> buttons{m_leave};
    for (const WayRow *way : m_ways) {
        if (way->option() != TermOption::ExtendedTerm)
            buttons << way->button();
    }
    return buttons + QList<QPushButton *>{m_snooze, m_mute, m_takeBack};
}

// --- forms

bool EndingPanel::isFormOpen() const
{
    return m_stack->currentWidget() != m_overview;
}

void EndingPanel::openForm(EndingForm *form)
{
    if (m_terms.isEmpty() || m_model.busy())
        return;
    m_stack->setCurrentWidget(form);
    form->open(m_terms);
}

void EndingPanel::openChanges()
{
    openForm(m_changes);
}

void EndingPanel::openSnooze()
{
    if (m_snooze->isEnabled())
        openForm(m_snoozeForm);
}

void EndingPanel::openMute()
{
    openForm(m_muteForm);
}

void EndingPanel::closeForm()
{
    if (!isFormOpen())
        return;
    m_changes->edit().close();
    m_stack->setCurrentWidget(m_overview);
    Q_EMIT formClosed();
}

void EndingPanel::choose(TermOption option)
{
    if (option == TermOption::RenewChanged)
        openChanges();
    else
        m_model.choose(option, m_terms);
}

// --- showing

void EndingPanel::setPortalOffered(bool offered)
{
    m_portal = offered;
    refresh();
}

void EndingPanel::showTerms(const QList<EndingTerm> &terms)
{
    m_terms = terms;
    refresh();
}

void EndingPanel::refresh()
{
    if (m_terms.isEmpty()) { // the next row may be chosen at once: the buttons would lose the focus
        QMetaObject::invokeMethod(
            this, [this] { m_overview->widget()->setVisible(!m_terms.isEmpty()); }, Qt::QueuedConnection);
        return;
    }
    m_overview->widget()->setVisible(true);
    if (m_terms.size() == 1)
        showOne(m_terms.first());
    else
        showSeveral();
    showWays();
    showActs();
}

void EndingPanel::showOne(const EndingTerm &term)
{
    m_title->setText(term.customerName);
    showWordsIn(m_name, endingName(term.subscription));
    m_state->setState(alertWord(term));
    m_state->show();
    m_facts->show();
    m_facts->setValue(SeatsFact, format::count(term.subscription.quantity));
    m_facts->setValue(EndsFact, format::deadline(term.key.end));
    m_facts->setValue(CutOffFact, (cutOffText(term.lock) + u' ' + cutOffRuleText(term.lock)).trimmed());
    m_facts->setValue(WhyFact, reasonsText(term.alert.reasons));
    const bool hidden = isPutOff(term);
    m_facts->setValue(DecisionFact, hidden ? alertRemark(term) : decisionText(term.decision));
    m_default->setText(outcomeSentence(term.byDefault));
    const bool free = term.byDefault.outcome == TermOutcome::Ends || term.byDefault.outcome == TermOutcome::Unknown;
    showWordsIn(m_defaultPrice, free ? QString() : exitPriceText(term.byDefault.price));
    showWordsIn(m_defaultRule,
                QStringList{seatPriceText(term.byDefault.price), renewalListText(term), ruleText(term.byDefault.rule)}
                    .join(u' ')
                    .simplified());
}

void EndingPanel::showSeveral()
{
    //: end-of-term board, beside the list: so many terms are chosen
    m_title->setText(tr("%n term(s) chosen", nullptr, static_cast<int>(m_terms.size())));
    showWordsIn(m_name, termsText(m_terms));
    m_state->hide();
    m_facts->hide();
    QList<Money> sums;
    int unpriced = 0;
    for (const EndingTerm &term : std::as_const(m_terms)) {
        if (term.byDefault.outcome == TermOutcome::Ends)
            continue;
        if (term.byDefault.price.total)
            addMoney(sums, *term.byDefault.price.total);
        else
            ++unpriced;
    }
    //: end-of-term board, several terms: what happens by default
    m_default->setText(tr("Each goes the way the list says."));
    showWordsIn(m_defaultPrice, sumText(sums, unpriced));
    showWordsIn(m_defaultRule, {});
}

void EndingPanel::setChangesRefused(const QString &why)
{
    m_refused = why;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    refresh();
}

void EndingPanel::showWays()
{
    const QList<WayForAll> ways = waysFor(m_terms);
    for (WayRow *row : std::as_const(m_ways)) {
        const auto way =
            std::find_if(ways.begin(), ways.end(), [row](const WayForAll &all) { return all.option == row->option(); });
        row->setVisible(way != ways.end());
        if (way != ways.end())
            row->showWay(*way, m_terms.size() > 1, m_portal, m_model.busy());
        if (!m_refused.isEmpty())
            row->setRefused(m_refused);
    }
}

void EndingPanel::showActs()
{
    const bool busy = m_model.busy();
    const auto any = [this](bool (*test)(const EndingTerm &)) {
        return std::any_of(m_terms.begin(), m_terms.end(), test);
    };
    const bool day = SnoozeForm::daysFor(m_terms, m_clock.now()).first.isValid();
    m_leave->setEnabled(!busy && any(mayLeave));
    m_snooze->setEnabled(!busy && day && any(maySnooze));
    //: end-of-term board, tooltip of "Snooze until…" while it cannot be used
    m_snooze->setToolTip(day ? QString() : plainToolTip(tr("No day is left before the cut-off.")));
    m_mute->setEnabled(!busy && !m_terms.isEmpty());
    m_takeBack->setVisible(!takenBack(m_terms).isEmpty());
    m_takeBack->setEnabled(!busy);
    for (WayRow *row : std::as_const(m_ways)) {
        if (busy)
            row->button()->setEnabled(false);
    }
    if (!busy && !m_terms.isEmpty())
        showWays();
    Q_EMIT actsChanged();
}

void EndingPanel::reword()
{
    //: end-of-term board: name of the region beside the list for screen readers
    setAccessibleName(tr("Decide about the chosen terms"));
    //: end-of-term board, label of a fact
    m_facts->setLabel(SeatsFact, tr("Seats"));
    //: end-of-term board, label of a fact: when the term ends
    m_facts->setLabel(EndsFact, tr("Ends"));
    //: end-of-term board, label of a fact: until when the provider takes changes
    m_facts->setLabel(CutOffFact, tr("Cut-off"));
    //: end-of-term board, label of a fact: why a decision is due
    m_facts->setLabel(WhyFact, tr("Why"));
    //: end-of-term board, label of a fact: what was decided
    m_facts->setLabel(DecisionFact, tr("Decision"));
    //: end-of-term board, heading
    m_defaultHeading->setText(tr("If nothing is done"));
    //: end-of-term board, button: decides that what happens by default is wanted
    m_leave->setText(tr("Decide: leave as is"));
    //: end-of-term board, heading over the ways that can be chosen
    m_waysHeading->setText(tr("Ways"));
    //: end-of-term board, heading over snooze and mute
    m_laterHeading->setText(tr("Leave the decision to later"));
    //: end-of-term board, button; a form follows
    m_snooze->setText(tr("Snooze until…"));
    //: end-of-term board, button; a form follows
    m_mute->setText(tr("Mute…"));
    //: end-of-term board, button: takes back what was decided, snoozed or muted
    m_takeBack->setText(tr("Take back"));
    for (WayRow *way : std::as_const(m_ways))
        way->reword();
    refresh();
}

void EndingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace tenantry
