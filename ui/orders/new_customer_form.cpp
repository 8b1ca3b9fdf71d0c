// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/new_customer_form.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/state_label.h"
#include "ui/common/text_label.h"
#include "ui/orders/address_words.h"
#include "ui/orders/field_words.h"
#include "ui/orders/form_binding.h"
#include "ui/orders/new_customer_step.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

NewCustomerForm::NewCustomerForm(NewCustomerStep &step, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_column(new QVBoxLayout(this))
    , m_checkAddress(pushButton())
    , m_useSuggestion(pushButton())
    , m_addressState(new StateLabel)
    , m_suggestion(new TextLabel)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_column->addWidget(addChoice(u"country"_s));
    m_companySection = addSection();
    m_column->addWidget(addText(u"companyName"_s));
    m_column->addWidget(addText(u"registrationNumber"_s));
    m_column->addWidget(addText(u"line1"_s));
    m_column->addWidget(addText(u"line2"_s));
    m_column->addWidget(addText(u"postalCode"_s));
    m_column->addWidget(addText(u"city"_s));
    m_column->addWidget(addText(u"state"_s));
    m_column->addWidget(addChoice(u"stateList"_s));
    addAddressCheck();
    m_contactSection = addSection();
    m_column->addWidget(addText(u"firstName"_s));
    m_column->addWidget(addText(u"lastName"_s));
    m_column->addWidget(addText(u"email"_s));
    m_column->addWidget(addText(u"phone"_s));
    m_languageSection = addSection();
    m_column->addWidget(addChoice(u"culture"_s));
    m_column->addWidget(addChoice(u"language"_s));
    connect(&m_step, &NewCustomerStep::changed, this, &NewCustomerForm::refresh);
    retranslate();
    refresh();
}

FieldFrame *NewCustomerForm::addText(const QString &field)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(field);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, [this, field](const QString &text) { m_step.setValue(field, text); });
    auto *frame = new FieldFrame(edit);
    m_edits.insert(field, edit);
    m_frames.insert(field, frame);
    return frame;
}

FieldFrame *NewCustomerForm::addChoice(const QString &field)
{
    auto *combo = new QComboBox;
    combo->setObjectName(field);
    combo->installEventFilter(this);
    const QString target = field == u"stateList" ? u"state"_s : field;
    connect(combo, &QComboBox::activated, this, [this, combo, target](int row) {
        m_step.setValue(target, combo->itemData(row).toString());
        m_step.leave(target);
    });
    auto *frame = new FieldFrame(combo);
    m_combos.insert(field, combo);
    m_frames.insert(field, frame);
    return frame;
}

TextLabel *NewCustomerForm::addSection()
{
    auto *label = new TextLabel(TextSize::Section);
    m_column->addSpacing(6);
    m_column->addWidget(label);
    return label;
}

void NewCustomerForm::addAddressCheck()
{
    m_checkAddress->setObjectName(u"checkAddress"_s);
    m_useSuggestion->setObjectName(u"useSuggestion"_s);
    m_addressState->setAnnounced(true);
    m_suggestion->setWrapping(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_checkAddress);
    row->addStretch(1);
    m_column->addLayout(row);
    m_column->addWidget(m_addressState);
    m_column->addWidget(m_suggestion);
    m_column->addWidget(m_useSuggestion, 0, Qt::AlignLeft);
    connect(m_checkAddress, &QPushButton::clicked, this, [this] {
        if (m_step.addressState() == NewCustomerStep::AddressState::Asking)
            m_step.cancelAddressCheck();
        else
            m_step.checkAddress();
    });
    connect(m_useSuggestion, &QPushButton::clicked, this, [this] { m_step.useSuggestion(0); });
}

bool NewCustomerForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const QString field = watched->objectName();
        const auto *edit = m_edits.value(field);
        if (edit && !edit->text().isEmpty())
            m_step.leave(field); // an empty field is told when the page is left, not before anything was typed
    }
    return QWidget::eventFilter(watched, event);
}

void NewCustomerForm::focusFirst()
{
    QWidget *first = m_combos.value(u"country"_s);
    if (!m_step.value(u"country"_s).isEmpty())
        first = m_edits.value(u"companyName"_s);
    first->setFocus(Qt::OtherFocusReason);
}

void NewCustomerForm::refresh()
{
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it)
        showText(it.value(), m_step.value(it.key()));
    m_frames.value(u"registrationNumber"_s)->setVisible(m_step.registrationNumberAsked());
    refreshChoices();
    refreshLabels();
    refreshFaults();
    refreshAddressCheck();
}

void NewCustomerForm::refreshChoices()
{
    QList<QPair<QString, QString>> countries;
    for (const QString &code : m_step.countries())
        countries.append({code, countryName(code)});
    std::sort(countries.begin(), countries.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    showChoices(m_combos.value(u"country"_s), countries, m_step.value(u"country"_s));

    QList<QPair<QString, QString>> states;
    for (const QString &state : m_step.rules().states)
        states.append({state, state});
    const bool listed = !states.isEmpty();
    showChoices(m_combos.value(u"stateList"_s), states, m_step.value(u"state"_s));
    m_frames.value(u"stateList"_s)->setVisible(listed);
    m_frames.value(u"state"_s)->setVisible(!listed);

    QList<QPair<QString, QString>> cultures;
    for (const QString &culture : m_step.rules().cultures)
        cultures.append({culture, cultureName(culture)});
    showChoices(m_combos.value(u"culture"_s), cultures, m_step.value(u"culture"_s));
    QList<QPair<QString, QString>> languages;
    for (const QString &language : m_step.rules().languages)
        languages.append({language, languageName(language)});
    showChoices(m_combos.value(u"language"_s), languages, m_step.value(u"language"_s));
}

// What may stay empty differs from country to country, so the label says it.
void NewCustomerForm::refreshLabels()
{
    for (auto it = m_frames.cbegin(); it != m_frames.cend(); ++it) {
        const QString field = it.key() == u"stateList" ? u"state"_s : it.key();
        it.value()->setLabel(m_step.mayStayEmpty(field) ? optionalFieldLabel(field) : fieldLabel(field));
    }
}

void NewCustomerForm::refreshFaults()
{
    for (auto it = m_frames.cbegin(); it != m_frames.cend(); ++it) {
        const std::optional<FieldProblem> problem = m_step.fault(it.key() == u"stateList" ? u"state"_s : it.key());
        it.value()->setFault(problem ? faultText(*problem) : QString());
    }
    const QList<FieldHint> hints = m_step.nameHints();
    m_frames.value(u"companyName"_s)->setWarning(hints.isEmpty() ? QString() : hintText(hints.first()));
}

void NewCustomerForm::refreshAddressCheck()
{
    const bool asking = m_step.addressState() == NewCustomerStep::AddressState::Asking;
    //: Customer page: button, takes back the question to the provider about the address
    m_checkAddress->setText(asking ? tr("Stop asking")
                                   //: Customer page: button, asks the provider whether the postal address exists
                                   : tr("Check address"));
    const QList<Address> &suggestions = m_step.addressCheck().suggestions;
    const bool answered = m_step.addressState() == NewCustomerStep::AddressState::Answered;
    m_addressState->setVisible(asking || answered);
    if (asking)
        m_addressState->setState(addressAskingWord());
    else if (answered)
        m_addressState->setState(addressVerdictWord(m_step.addressCheck()));
    m_suggestion->setVisible(answered && !suggestions.isEmpty());
    m_useSuggestion->setVisible(answered && !suggestions.isEmpty());
    if (!suggestions.isEmpty()) {
        //: Customer page: the provider's form of the address. %1 is a postal address
        m_suggestion->setText(tr("Suggested: %1").arg(addressLine(suggestions.first())));
    }
}

void NewCustomerForm::retranslate()
{
    refreshLabels();
    //: Customer page: heading over company and address
    m_companySection->setText(tr("Company"));
    //: Customer page: heading over name, e-mail and phone of the contact person
    m_contactSection->setText(tr("Contact person"));
    //: Customer page: heading over the language of the customer's mails and portals
    m_languageSection->setText(tr("Language of Microsoft's mails to the customer"));
    //: Customer page: button, takes over the provider's form of the address
    m_useSuggestion->setText(tr("Use this address"));
    m_frames
        .value(u"phone"_s)
        //: Customer page: hint below the phone number
        ->setHint(tr("Digits only, with the area code, for example 0215550100"));
}

void NewCustomerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
