// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page "Renewals" says: title, messages, empty states.
#include "ui/common/empty_state.h"
#include "ui/common/ending_words.h"
#include "ui/common/error_text.h"
#include "ui/common/format.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/plain_text.h"
#include "ui/common/text_label.h"
#include "ui/renewals/ending_list_view.h"
#include "ui/renewals/ending_time_line.h"
#include "ui/renewals/renewals_filter_bar.h"
#include "ui/renewals/renewals_page.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

QString RenewalsPage::captionText() const
{
    const EndingSummary &summary = m_model->summary();
    QStringList parts;
    //: end-of-term board, beside the title: so many terms end within the days looked at
    parts << tr("%n term(s) end", nullptr, summary.terms);
    //: end-of-term board, beside the title: so many decisions are due
    parts << tr("%n alert(s)", nullptr, summary.open);
    //: end-of-term board, beside the title: of these, so many are urgent
    parts << tr("%n urgent", nullptr, summary.urgent);
    if (summary.waiting > 0)
        //: end-of-term board, beside the title: so many were decided and wait in the plan
        parts << tr("%n in the plan", nullptr, summary.waiting);
    if (summary.hidden > 0)
        //: end-of-term board, beside the title
        parts << tr("%n snoozed or muted", nullptr, summary.hidden);
    //: end-of-term board, beside the title: whose money it is
    parts << tr("purchase prices before tax");
    return parts.join(u"\u00A0· "_s);
}

void RenewalsPage::refreshHeader()
{
    m_header->setCaption(m_model->summaryRead() ? captionText() : QString());
    m_undoAction->setEnabled(m_model->canUndo());
    m_redoAction->setEnabled(m_model->canRedo());
    m_undo->setEnabled(m_model->canUndo());
    m_redo->setEnabled(m_model->canRedo());
    m_export->setEnabled(m_model->list().rowCount() > 0);
    m_definition->setText(m_model->reader().isRead() ? urgentText(m_model->reader().policy()) : QString());
}

// --- messages

QString RenewalsPage::chosenText(const RenewalAct &act) const
{
    QStringList parts;
    if (act.changes > 0)
        //: end-of-term board, message: what was chosen went into the plan
        parts << tr("Added to the plan: %n change(s). Nothing is sent yet.", nullptr, act.changes);
    if (act.left > 0)
        //: end-of-term board, message: decisions were recorded, nothing needs to be changed for them
        parts << tr("Decided: %n term(s) stay as they are.", nullptr, act.left);
    if (act.passed > 0)
        //: end-of-term board, message: what was chosen is not possible for so many
        parts << tr("Not possible for %n term(s); they are as before.", nullptr, act.passed);
    return parts.join(u' ');
}

QString RenewalsPage::actText(const RenewalAct &act) const
{
    switch (act.kind) {
    case RenewalAct::Kind::Chosen:
    case RenewalAct::Kind::Left:
        return chosenText(act);
    case RenewalAct::Kind::Snoozed:
        //: end-of-term board, message; %1 is a day
        return tr("%n alert(s) snoozed until %1.", nullptr, act.terms).arg(format::date(act.until));
    case RenewalAct::Kind::Muted:
        //: end-of-term board, message; %1 is a day
        return tr("Alerts muted until %1. They stay under “Snoozed or muted”.").arg(format::date(act.until));
    case RenewalAct::Kind::TakenBack:
        //: end-of-term board, message: decisions, snoozes or mutes were taken back
        return tr("Taken back for %n term(s).", nullptr, act.terms);
    case RenewalAct::Kind::Undone:
        //: end-of-term board, message after Undo
        return tr("Undone.");
    case RenewalAct::Kind::Redone:
        break;
    }
    //: end-of-term board, message after Redo
    return tr("Done again.");
}

void RenewalsPage::tell(const RenewalAct &act)
{
    m_act = act;
    if (m_stack->currentWidget() == m_splitter)
        m_list->setFocus(Qt::OtherFocusReason); // buttons that are busy lose it
    const bool undoable = act.planSteps + act.markSteps > 0;
    const bool nothing = act.kind == RenewalAct::Kind::Chosen && act.changes + act.left == 0;
    m_link = undoable ? Link::Undo : Link::Dismiss;
    m_bar->setDetail({});
    m_bar->showMessage(nothing ? MessageBar::Severity::Attention : MessageBar::Severity::Good, actText(act),
                       //: link on a message: takes back what was just done
                       undoable ? tr("Undo")
                                //: link on a message: takes it away
                                : tr("Dismiss"));
}

void RenewalsPage::tellError(const Error &error, bool reading)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    const ErrorText why = errorText(error);
    m_link = reading ? Link::TryAgain : Link::Dismiss;
    m_bar->showMessage(MessageBar::Severity::Trouble, why.full(),
                       //: link on a message: reads the list again
                       reading ? tr("Try again")
                               //: link on a message: takes it away
                               : tr("Dismiss"));
    m_bar->setDetail(why.detail);
}

void RenewalsPage::tellExported(int lines, const QString &path)
{
    m_link = Link::Dismiss;
    m_bar->setDetail({});
    m_bar->showMessage(MessageBar::Severity::Good,
                       //: end-of-term board, after an export; %n is the number of lines, %1 the file
                       tr("%n line(s) written to %1.", nullptr, lines).arg(QDir::toNativeSeparators(path)),
                       //: link on a message: takes it away
                       tr("Dismiss"));
}

void RenewalsPage::barLink()
{
    m_bar->clear();
    const Link link = std::exchange(m_link, Link::None);
    if (link == Link::Undo)
        m_model->undoAct(m_act);
    else if (link == Link::TryAgain)
        m_model->refresh();
}

// --- nothing to show

void RenewalsPage::refreshEmpty()
{
    const EndingWish &wish = m_model->wish();
    if (!wish.search.isEmpty() || wish.span) {
        //: end-of-term board, search or days without result: headline
        m_empty->setContent(u"search"_s, tr("No ending term matches"),
                            //: end-of-term board, search or days without result: what to do
                            tr("Every word you type must be in the customer, the subscription, the state or an ID, "
                               "and its term must end on the days you chose."));
        //: end-of-term board, search or days without result: button
        return m_empty->setActions(tr("Clear search and days"));
    }
    if (m_model->summary().terms == 0) {
        //: end-of-term board, nothing ends: headline
        m_empty->setContent(u"calendar"_s, tr("No term ends in the next %n day(s)", nullptr, wish.days),
                            //: end-of-term board, nothing ends: what the screen is for
                            tr("Terms that end stand here, with what happens if nothing is done and what every other "
                               "way costs. They come from the customers and subscriptions that were read."));
        //: end-of-term board, nothing ends: button
        return m_empty->setActions(wish.days < 365 ? tr("Look a year ahead") : tr("Read again"),
                                   //: end-of-term board, nothing ends: button
                                   tr("Go to Customers"));
    }
    //: end-of-term board, the filter lets nothing through: headline
    m_empty->setContent(u"check-ring"_s,
                        wish.show == EndingQuery::Show::Alerts
                            ? tr("No decision is due")
                            //: end-of-term board, the filter lets nothing through: headline
                            : tr("No term is in this list"),
                        //: end-of-term board, no decision is due: when there are alerts
                        tr("A decision is asked for when doing nothing ends service, raises the price, binds for "
                           "longer than a month or renews seats nobody is assigned to. %n term(s) end in the time "
                           "you look at.",
                           nullptr, m_model->summary().terms));
    //: end-of-term board, the filter lets nothing through: button
    m_empty->setActions(tr("Show all ending terms"));
}

void RenewalsPage::emptyMain()
{
    const EndingWish wish = m_model->wish();
    if (!wish.search.isEmpty() || wish.span) {
        m_model->setSearch({});
        m_model->setSpan(std::nullopt);
    } else if (m_model->summary().terms == 0) {
        if (wish.days < 365)
            m_model->setDays(365);
        else
            m_model->refresh();
    } else {
        m_model->setShow(EndingQuery::Show::Everything);
    }
    if (m_stack->currentWidget() == m_splitter)
        m_list->setFocus(Qt::OtherFocusReason);
}

// --- names

void RenewalsPage::retranslate()
{
    const auto tip = [](const QAction *action, const QString &text) {
        return plainToolTip(u"%1 (%2)"_s.arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    };
    //: title of the end-of-term board
    setWindowTitle(tr("Renewals"));
    m_header->setTitle(windowTitle());
    //: end-of-term board, button: takes back the last decision, snooze or mute
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tip(m_undoAction, m_undo->text()));
    //: end-of-term board, button: does again what was undone
    m_redo->setText(tr("Redo"));
    m_redo->setToolTip(tip(m_redoAction, m_redo->text()));
    //: end-of-term board, button
    m_export->setText(tr("Export…"));
    //: end-of-term board: name of the time line for screen readers; the list of days beside it says the same
    m_timeLine->setAccessibleName(tr("Time line of ending terms"));
    m_filter->reword();
    m_list->reword();
    m_model->list().reword();
    refresh();
}

} // namespace tenantry
