// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/agreement_page.h"

#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/field_frame.h"
#include "ui/common/format.h"
#include "ui/common/message_bar.h"
#include "ui/common/state_label.h"
#include "ui/common/status_words.h"
#include "ui/common/text_label.h"
#include "ui/orders/field_words.h"
#include "ui/orders/form_binding.h"
#include "ui/orders/order_wizard_view_model.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString fullName(const Contact &contact)
{
    return (contact.firstName + u' ' + contact.lastName).trimmed();
}

} // namespace

AgreementPage::AgreementPage(OrderWizardViewModel &wizard, QWidget *parent)
    : WizardPageWidget(parent)
    , m_wizard(wizard)
    , m_state(new StateLabel)
    , m_record(new TextLabel)
    , m_again(pushButton(u"refresh"_s))
    , m_document(new LinkButton)
    , m_documentBar(new MessageBar)
    , m_form(new QWidget)
    , m_formTitle(new TextLabel(TextSize::Section))
    , m_date(new QDateEdit)
    , m_given(new QCheckBox)
    , m_givenFault(new StateLabel)
    , m_statement(new TextLabel)
{
    build();
    AgreementStep &step = m_wizard.agreement();
    connect(m_again, &QPushButton::clicked, &step, &AgreementStep::askAgain);
    connect(m_document, &LinkButton::clicked, &step, &AgreementStep::openDocument);
    connect(&step, &AgreementStep::documentReady, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    connect(&step, &AgreementStep::documentFailed, this, [this](const Error &error) {
        m_documentBar->showMessage(MessageBar::Severity::Attention, errorText(error).full());
    });
    connect(m_date, &QDateEdit::dateChanged, &step, &AgreementStep::setAgreedOn);
    connect(m_given, &QCheckBox::toggled, &step, &AgreementStep::setGiven);
    connect(&step, &AgreementStep::changed, this, &AgreementPage::refresh);
    retranslate();
    refresh();
}

void AgreementPage::build()
{
    m_again->setObjectName(u"askAgain"_s);
    m_document->setObjectName(u"openDocument"_s);
    m_given->setObjectName(u"given"_s);
    m_date->setObjectName(u"agreedAt"_s);
    m_state->setStrong(true);
    m_state->setAnnounced(true);
    m_record->setWrapping(true);
    m_statement->setWrapping(true);
    m_date->setCalendarPopup(true);
    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_state, 1);
    column()->addLayout(stateRow);
    column()->addWidget(m_record);
    column()->addWidget(m_again, 0, Qt::AlignLeft);
    column()->addWidget(m_document, 0, Qt::AlignLeft);
    column()->addWidget(m_documentBar);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    form->addWidget(m_formTitle);
    for (const QString &field : {u"firstName"_s, u"lastName"_s, u"email"_s, u"phone"_s})
        form->addWidget(addText(field));
    auto *date = new FieldFrame(m_date);
    m_frames.insert(u"agreedAt"_s, date);
    form->addWidget(date);
    form->addSpacing(4);
    form->addWidget(m_given);
    form->addWidget(m_statement);
    form->addWidget(m_givenFault);
    column()->addWidget(m_form);
}

FieldFrame *AgreementPage::addText(const QString &field)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(u"signer"_s + field);
    edit->setProperty("tenantryField", field);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this,
            [this, field](const QString &text) { m_wizard.agreement().setSigner(field, text); });
    auto *frame = new FieldFrame(edit);
    m_edits.insert(field, edit);
    m_frames.insert(field, frame);
    return frame;
}

bool AgreementPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const QString field = watched->property("tenantryField").toString();
        if (m_edits.contains(field) && !m_edits.value(field)->text().isEmpty())
            m_wizard.agreement().leave(field);
    }
    return WizardPageWidget::eventFilter(watched, event);
}

void AgreementPage::focusFirst()
{
    if (m_wizard.agreement().onRecord())
        m_document->setFocus(Qt::OtherFocusReason);
    else
        m_edits.value(u"firstName"_s)->setFocus(Qt::OtherFocusReason);
}

bool AgreementPage::focusField(const QString &field)
{
    if (QLineEdit *edit = m_edits.value(field))
        edit->setFocus(Qt::OtherFocusReason);
    else if (field == u"agreedAt")
        m_date->setFocus(Qt::OtherFocusReason);
    else if (field == u"given")
        m_given->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
    return true;
}

void AgreementPage::refresh()
{
    AgreementStep &step = m_wizard.agreement();
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        showText(it.value(), step.signer(it.key()));
    {
        const QSignalBlocker silent(m_date);
        m_date->setMaximumDate(step.today());
        m_date->setDate(step.agreedOn().isValid() ? step.agreedOn() : step.today());
    }
    {
        const QSignalBlocker silent(m_given);
        m_given->setChecked(step.consent().given);
    }
    m_form->setVisible(!step.onRecord());
    m_statement->setText(statement());
    m_document->setEnabled(!step.documentUnderway());
    refreshState();
    refreshFaults();
}

void AgreementPage::refreshState()
{
    const AgreementStep &step = m_wizard.agreement();
    const AgreementStatus &status = step.status();
    QString record;
    StatusWord word;
    bool mayAskAgain = false;
    if (step.asking()) {
        //: Agreement page: the provider is being asked
        word = {tr("Asking whether it is on record…"), u"arc"_s, Tone::Progress};
    } else if (step.onRecord()) {
        //: Agreement page: the provider has the customer's acceptance
        word = {tr("On record"), u"check-ring"_s, Tone::Good};
        if (status.record) {
            //: Agreement page: who accepted and when. %1 is the agreement's name, %2 a person, %3 a date
            record = tr("%1, accepted by %2 on %3.")
                         .arg(agreementText(status.record->type), fullName(status.record->signer),
                              format::date(status.record->agreedAt));
        } else if (status.kind == AgreementStatus::Kind::OnRecord) {
            //: Agreement page: the customer accepted it in Microsoft's admin center, so the partner confirms nothing
            record = tr("The customer accepted it directly with Microsoft.");
        }
    } else if (status.kind == AgreementStatus::Kind::Missing) {
        //: Agreement page: the provider has no acceptance of this customer
        word = {tr("Not on record yet"), u"triangle"_s, Tone::Attention};
    } else {
        mayAskAgain = true;
        word = status.kind == AgreementStatus::Kind::CouldNotCheck
                   //: Agreement page: the provider was asked and gave no usable answer
                   ? StatusWord{tr("Could not be checked"), u"triangle"_s, Tone::Attention}
                   //: Agreement page: there was no connection to ask
                   : StatusWord{tr("Not checked"), u"dashed-ring"_s, Tone::Muted};
        if (status.error)
            record = errorText(*status.error).sentence;
    }
    m_state->setState(word);
    m_record->setText(record);
    m_record->setVisible(!record.isEmpty());
    m_again->setVisible(mayAskAgain);
}

void AgreementPage::refreshFaults()
{
    const AgreementStep &step = m_wizard.agreement();
    for (auto it = m_frames.cbegin(); it != m_frames.cend(); ++it) {
        const std::optional<FieldProblem> problem = step.fault(it.key());
        it.value()->setFault(problem ? faultText(*problem) : QString());
    }
    const bool unconfirmed = step.fault(u"given"_s).has_value();
    m_givenFault->setVisible(unconfirmed);
    //: Agreement page: fault below the check box
    m_givenFault->setState({tr("Needed before the order can be placed."), u"octagon-x"_s, Tone::Trouble});
}

QString AgreementPage::statement() const
{
    const AgreementStep &step = m_wizard.agreement();
    const QString signer = fullName(step.consent().signer);
    const QDate day = step.agreedOn().isValid() ? step.agreedOn() : step.today();
    //: Agreement page: stands for a name that has not been entered yet
    const QString who = signer.isEmpty() ? tr("the person named above") : signer;
    //: Agreement page: what is confirmed. %1 is a person, %2 a company, %3 a date
    return tr("You confirm to Microsoft that %1 has accepted the Microsoft Customer Agreement for %2 on %3 and may "
              "sign "
              "for the company. It is recorded under your name.")
        .arg(who, m_wizard.customerName(), format::date(day));
}

void AgreementPage::retranslate()
{
    //: Order wizard, agreement page: title
    setHeading(tr("Has the customer accepted the agreement?"),
               //: Order wizard, agreement page: sentence below the title
               tr("Every customer must accept the Microsoft Customer Agreement before the first order."));
    //: Agreement page: button, asks the provider once more
    m_again->setText(tr("Ask again"));
    //: Agreement page: link, opens the agreement in the customer's language in the browser
    m_document->setText(tr("Open the agreement in the customer's language…"));
    //: Agreement page: heading over the person who accepted
    m_formTitle->setText(tr("Who accepted it?"));
    for (auto it = m_frames.cbegin(); it != m_frames.cend(); ++it)
        it.value()->setLabel(fieldLabel(it.key()));
    //: Agreement page: hint below the phone number
    m_frames.value(u"phone"_s)->setHint(tr("Optional"));
    //: Agreement page: check box
    m_given->setText(tr("The customer has &accepted the agreement"));
    m_date->setDisplayFormat(format::date(QDate(2026, 12, 4)).contains(u'.') ? u"dd.MM.yyyy"_s : u"dd MMM yyyy"_s);
}

} // namespace tenantry
