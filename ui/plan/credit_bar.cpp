// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/credit_bar.h"

#include "services/api/accounts.h"
#include "services/api/preferences.h"
#include "support/clock.h"
#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/format.h"
#include "ui/common/text_label.h"
#include "ui/plan/plan_view_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString amountText(const Decimal &amount, const QString &currency)
{
    return format::exactAmount(amount, format::minorDigits(currency));
}

} // namespace

CreditBar::CreditBar(PlanViewModel &model, Accounts &accounts, Preferences &preferences, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_accounts(accounts)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_text(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_open(new LinkButton)
    , m_editor(new QWidget)
    , m_currency(new QLineEdit)
    , m_limit(new QLineEdit)
    , m_balance(new QLineEdit)
    , m_currencyFrame(new FieldFrame(m_currency))
    , m_limitFrame(new FieldFrame(m_limit))
    , m_balanceFrame(new FieldFrame(m_balance))
    , m_save(pushButton())
    , m_forget(pushButton())
    , m_close(pushButton())
{
    build();
    connect(&m_model, &PlanViewModel::changed, this, &CreditBar::refresh);
    connect(&m_accounts, &Accounts::currentChanged, this, &CreditBar::closeEditor);
    connect(m_open, &LinkButton::clicked, this, &CreditBar::openEditor);
    connect(m_currency, &QLineEdit::textEdited, this, &CreditBar::showEntered);
    for (QLineEdit *field : {m_currency, m_limit, m_balance})
        connect(field, &QLineEdit::returnPressed, this, &CreditBar::save);
    connect(m_save, &QPushButton::clicked, this, &CreditBar::save);
    connect(m_close, &QPushButton::clicked, this, &CreditBar::closeEditor);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const auto account = m_accounts.current())
            forgetCreditLine(m_preferences, account->id, m_currency->text().trimmed().toUpper());
        closeEditor();
    });
    reword();
}

void CreditBar::build()
{
    setObjectName(u"creditBar"_s);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_text->setObjectName(u"creditText"_s);
    m_open->setObjectName(u"openCredit"_s);
    m_currency->setObjectName(u"creditCurrency"_s);
    m_limit->setObjectName(u"creditLimit"_s);
    m_balance->setObjectName(u"creditBalance"_s);
    m_save->setObjectName(u"saveCredit"_s);
    m_currency->setMaxLength(3);
    m_text->setWrapping(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *told = new QHBoxLayout;
    told->setSpacing(12);
    told->addWidget(m_text, 1000); // as wide as text may be; the rest stays empty
    told->addStretch(1);
    told->addWidget(m_open, 0, Qt::AlignTop);
    auto *fields = new QHBoxLayout(m_editor);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    for (FieldFrame *frame : {m_currencyFrame, m_limitFrame, m_balanceFrame}) {
        frame->field()->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
        fields->addWidget(frame, 0, Qt::AlignTop);
    }
    fields->addStretch(1);
    for (QPushButton *button : {m_forget, m_close, m_save})
        fields->addWidget(button, 0, Qt::AlignBottom);
    m_editor->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 0);
    column->setSpacing(8);
    column->addLayout(told);
    column->addWidget(m_editor);
}

QList<QWidget *> CreditBar::focusOrder() const
{
    return {m_open, m_currency, m_limit, m_balance, m_forget, m_close, m_save};
}

QString CreditBar::text() const
{
    return m_text->text();
}

void CreditBar::refresh()
{
    const auto account = m_accounts.current();
    setVisible(account && m_model.unsent() > 0);
    if (!account)
        return;
    const PlanTotals &totals = m_model.totals();
    const QList<CreditLine> lines = creditLines(m_preferences, account->id);
    const QList<CreditEstimate> estimates = creditEstimates(lines, totals.charges);
    const bool beyond = std::any_of(estimates.begin(), estimates.end(),
                                    [](const CreditEstimate &estimate) { return estimate.exceeded(); });
    m_text->setTone(beyond ? Tone::Trouble : Tone::Muted);
    if (!estimates.isEmpty())
        m_text->setText(creditText(estimates, totals.unknown));
    else if (lines.isEmpty())
        //: plan, in the place of the estimate of the credit line
        m_text->setText(tr("No credit line is entered."));
    else
        //: plan, in the place of the estimate of the credit line
        m_text->setText(tr("Nothing in the plan is charged at once, as far as it is known."));
    m_text->setAccessibleName(m_text->text());
}

void CreditBar::openEditor()
{
    const auto account = m_accounts.current();
    if (!account)
        return;
    const QList<CreditLine> lines = creditLines(m_preferences, account->id);
    const QList<Money> &charges = m_model.totals().charges;
    m_currency->setText(!lines.isEmpty()     ? lines.first().currency
                        : !charges.isEmpty() ? charges.first().currency
                                             : account->currency);
    showEntered();
    m_editor->show();
    m_open->hide();
    m_limit->setFocus(Qt::OtherFocusReason);
    m_limit->selectAll();
}

void CreditBar::closeEditor()
{
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    m_open->show();
    if (hadFocus)
        m_open->setFocus(Qt::OtherFocusReason);
    refresh();
}

void CreditBar::showEntered()
{
    const auto account = m_accounts.current();
    const QString currency = m_currency->text().trimmed().toUpper();
    const QList<CreditLine> lines = account ? creditLines(m_preferences, account->id) : QList<CreditLine>();
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&currency](const CreditLine &line) { return line.currency == currency; });
    const bool known = found != lines.end();
    m_limit->setText(known ? amountText(found->limit, currency) : QString());
    m_balance->setText(known ? amountText(found->open, currency) : QString());
    m_forget->setVisible(known);
    for (FieldFrame *frame : {m_currencyFrame, m_limitFrame, m_balanceFrame})
        frame->setFault({});
}

void CreditBar::save()
{
    const QString currency = m_currency->text().trimmed().toUpper();
    const auto limit = readCreditAmount(m_limit->text());
    const auto open = m_balance->text().trimmed().isEmpty() ? Decimal() : readCreditAmount(m_balance->text());
    //: credit line, below the field of the currency
    m_currencyFrame->setFault(currency.size() == 3 ? QString() : tr("Three letters, such as EUR."));
    //: credit line, below a field for an amount
    const QString notRead = tr("Enter an amount.");
    m_limitFrame->setFault(limit ? QString() : notRead);
    m_balanceFrame->setFault(open ? QString() : notRead);
    const auto account = m_accounts.current();
    if (!account || currency.size() != 3 || !limit || !open)
        return;
    keepCreditLine(m_preferences, account->id, {currency, *limit, *open, m_clock.now()});
    closeEditor();
}

void CreditBar::reword()
{
    //: plan, link beside the estimate: opens fields for limit and open balance
    m_open->setText(tr("Credit line…"));
    //: credit line, label above the field
    m_currencyFrame->setLabel(tr("Currency"));
    //: credit line, label above the field
    m_limitFrame->setLabel(tr("Limit"));
    //: credit line, label above the field: what was invoiced or ordered and is not paid yet
    m_balanceFrame->setLabel(tr("Open balance"));
    //: credit line, button
    m_save->setText(tr("Save"));
    //: credit line, button: what was entered is forgotten
    m_forget->setText(tr("Forget"));
    //: credit line, button: leaves without saving
    m_close->setText(tr("Close"));
    refresh();
}

void CreditBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisible())
        closeEditor();
    else
        QWidget::keyPressEvent(event);
}

void CreditBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace tenantry
