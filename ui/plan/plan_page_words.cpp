// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page says: titles, messages, empty states.
#include "domain/account.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/format.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/plain_text.h"
#include "ui/common/text_label.h"
#include "ui/plan/plan_footer.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_tree_view.h"
#include "ui/plan/plan_view_model.h"

#include <QAction>
#include <QDir>
#include <QKeySequence>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tenantry {

void PlanPage::refreshHeader()
{
    const bool reviewing = m_model->reviewing();
    //: plan: title while the changes are looked over before they are sent
    m_header->setTitle(reviewing ? tr("Review the plan")
                                 //: plan: title
                                 : tr("Plan"));
    //: plan, beside the title
    const QString changes = tr("%n change(s)", nullptr, m_model->shownLines());
    //: plan, beside the title
    const QString customers = tr("%n customer(s)", nullptr, m_model->customers());
    //: plan, beside the title: %1 is "13 changes", %2 "5 customers"
    const QString both = tr("%1 for %2").arg(changes, customers);
    //: plan, beside the title: %1 is "13 changes for 5 customers"
    m_header->setCaption(m_model->shownLines() == 0 ? QString() : tr("%1 · purchase prices before tax").arg(both));
    m_undoAction->setEnabled(m_model->canUndo());
    m_redoAction->setEnabled(m_model->canRedo());
    m_undo->setVisible(!reviewing);
    m_redo->setVisible(!reviewing);
    m_undo->setEnabled(m_model->canUndo());
    m_redo->setEnabled(m_model->canRedo());
    m_clear->setVisible(!reviewing && m_model->ended() > 0);
    m_export->setVisible(m_model->shownLines() > 0);
    m_paper->setVisible(m_print && m_model->shownLines() > 0 && m_model->unsent() > 0);
    m_back->setVisible(reviewing);
    m_back->setEnabled(!m_model->busy());
    //: plan, right of the search field: how many changes are shown of all; %1 is a number as well
    m_found->setText(tr("%1 of %n change(s)", nullptr, static_cast<int>(m_model->items().size()))
                         .arg(format::count(m_model->shownLines())));
    m_found->setVisible(!m_model->order().search.isEmpty());
}

void PlanPage::refreshMessage()
{
    //: link on a message: takes it away
    const QString dismiss = tr("Dismiss");
    if (m_model->error()) {
        const bool moved = m_model->error()->kind == Error::Kind::Conflict;
        const ErrorText why = errorText(*m_model->error());
        m_bar->showMessage(MessageBar::Severity::Trouble,
                           //: plan, message: somebody changed the plan between review and sending
                           moved ? tr("The plan changed after you reviewed it. Nothing was sent; look at it again.")
                                 : why.full(),
                           dismiss);
        return m_bar->setDetail(why.detail);
    }
    m_bar->setDetail({});
    if (m_model->reviewing() && !m_model->sendingRefused().isEmpty())
        return m_bar->showMessage(MessageBar::Severity::Attention, m_model->sendingRefused());
    if (const int moved = m_model->movedWhileReviewing(); moved > 0)
        return m_bar->showMessage(
            MessageBar::Severity::Attention,
            //: plan, message while reviewing: lines became different meanwhile and were unchecked
            tr("%n line(s) changed while you were reviewing and are not checked any more.", nullptr, moved));
    if (m_model->result()) {
        const bool clean = m_model->result()->refused + m_model->result()->parked == 0;
        return m_bar->showMessage(clean ? MessageBar::Severity::Good : MessageBar::Severity::Attention,
                                  resultText(*m_model->result()), dismiss);
    }
    if (!m_told)
        m_bar->clear();
}

QString PlanPage::resultText(const SendProgress &result) const
{
    QStringList parts;
    //: plan, after sending: so many changes were read back and found as wanted
    parts << tr("%n confirmed", nullptr, qMax(0, result.done - result.refused - result.parked));
    if (result.refused > 0)
        //: plan, after sending: so many were refused by the provider
        parts << tr("%n refused", nullptr, result.refused);
    if (result.parked > 0)
        //: plan, after sending: so many wait for a decision
        parts << tr("%n wait(s) for a decision", nullptr, result.parked);
    if (result.total > result.done)
        //: plan, after sending was stopped: so many were not begun and wait
        parts << tr("%n kept for sending", nullptr, result.total - result.done);
    //: plan, after sending; %1 lists "10 confirmed", "1 refused" …
    return tr("Sending has ended: %1.").arg(parts.join(u", "_s));
}

void PlanPage::refreshEnvironment()
{
    const std::optional<Environment> environment = m_model->environment();
    if (!m_model->reviewing() || !environment)
        return m_environment->clear();
    switch (*environment) {
    case Environment::Sample:
        //: plan, above the review: what sending does in the sample company
        return m_environment->showMessage(MessageBar::Severity::Info,
                                          tr("SAMPLE: these changes stay on this computer. Nothing reaches Microsoft."),
                                          {}, u"flask"_s);
    case Environment::Sandbox:
        //: plan, above the review: what sending does in the sandbox
        return m_environment->showMessage(MessageBar::Severity::Info,
                                          tr("SANDBOX: these changes go to the test environment. Nothing is billed."));
    case Environment::Production:
        break;
    }
    //: plan, above the review: what sending does in production. %1 is the partner's company
    m_environment->showMessage(
        MessageBar::Severity::Attention,
        tr("PRODUCTION: these changes are carried out and billed to %1.").arg(m_model->partnerName()));
}

void PlanPage::tellExported(int lines, const QString &path)
{
    m_told = true;
    m_bar->showMessage(MessageBar::Severity::Good,
                       //: plan, after an export; %n is the number of lines, %1 the file
                       tr("%n line(s) written to %1.", nullptr, lines).arg(QDir::toNativeSeparators(path)),
                       //: link on a message: takes it away
                       tr("Dismiss"));
}

void PlanPage::tellPrinted(const QString &path)
{
    m_told = true;
    m_bar->showMessage(MessageBar::Severity::Good,
                       //: plan, after it was saved as a PDF; %1 is the file
                       tr("The plan was saved as %1.").arg(QDir::toNativeSeparators(path)),
                       //: link on a message: takes it away
                       tr("Dismiss"));
}

void PlanPage::tellNotExported(const Error &error)
{
    m_told = true;
    const ErrorText why = errorText(error);
    //: plan, after an export that failed; %1 is the reason
    m_bar->showMessage(MessageBar::Severity::Trouble, tr("Nothing was exported. %1").arg(why.full()),
                       //: link on a message: takes it away
                       tr("Dismiss"));
    m_bar->setDetail(why.detail);
}

void PlanPage::dismissMessage()
{
    m_told = false;
    m_model->dismissMessages();
}

void PlanPage::rewordActions()
{
    const auto tip = [](const QAction *action, const QString &text) {
        return plainToolTip(u"%1 (%2)"_s.arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    };
    //: plan, button: takes back what was last done to the plan
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tip(m_undoAction, m_undo->text()));
    //: plan, button: does again what was undone
    m_redo->setText(tr("Redo"));
    m_redo->setToolTip(tip(m_redoAction, m_redo->text()));
    m_footer->setMainShortcut(m_mainAction->shortcut());
    //: plan, button: takes changes that are over out of the list
    m_clear->setText(tr("Clear finished"));
    //: plan, button
    m_export->setText(tr("Export…"));
    //: plan, button: for somebody who approves it
    m_paper->setText(tr("Save as PDF…"));
    //: plan, button: leaves the review without sending
    m_back->setText(tr("Back to editing"));
}

void PlanPage::retranslate()
{
    setWindowTitle(tr("Plan"));
    rewordActions();
    //: in the empty search field over the plan
    m_search->setPlaceholderText(tr("Customer, subscription, change, state or ID"));
    //: name of the search field for screen readers
    m_search->setAccessibleName(tr("Search the plan"));
    m_search->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    //: plan, nothing planned: headline
    m_empty->setContent(u"plan"_s, tr("No changes are planned"),
                        //: plan, nothing planned: what the screen is for
                        tr("Change seats, renewal or other things of a subscription under Customers and save them to "
                           "the plan. They gather here, also offline, and are sent together once you have reviewed "
                           "them."));
    //: plan, nothing planned: button
    m_empty->setActions(tr("Go to Customers"));
    //: plan, search without result: headline
    m_noMatch->setContent(u"search"_s, tr("No planned change matches"),
                          //: plan, search without result: what to do
                          tr("Every word you type must be in the customer, the subscription, the change, its state or "
                             "an ID."));
    //: plan, search without result: button
    m_noMatch->setActions(tr("Clear the search"));
    m_tree->reword();
    m_model->tree().reword();
    refresh();
}

} // namespace tenantry
