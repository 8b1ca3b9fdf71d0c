// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/sale_rule_form.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/hairline.h"
#include "ui/common/scroll_column.h"
#include "ui/common/text_label.h"
#include "ui/prices/price_words.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int mostDigitsOffered = 4;
constexpr int hitsSeen = 6;

// A comma is a point here: nothing is grouped in a percentage.
std::optional<Decimal> percentIn(const QString &text)
{
    QString digits = text.trimmed().replace(u',', u'.').replace(QChar(0x2212), u'-');
    if (digits.endsWith(u'%'))
        digits = digits.chopped(1).trimmed();
    if (digits.contains(u'e', Qt::CaseInsensitive))
        return std::nullopt;
    return decimalFrom(digits);
}

} // namespace

SaleRuleForm::SaleRuleForm(PricesViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_headline(new TextLabel(TextSize::Section))
    , m_customer(new QLineEdit)
    , m_customerFrame(new FieldFrame(m_customer))
    , m_hits(new QListWidget)
    , m_everybody(pushButton())
    , m_basis(new QComboBox)
    , m_basisFrame(new FieldFrame(m_basis))
    , m_percent(new QLineEdit)
    , m_percentFrame(new FieldFrame(m_percent))
    , m_list(new QComboBox)
    , m_listFrame(new FieldFrame(m_list))
    , m_rounding(new QComboBox)
    , m_roundingFrame(new FieldFrame(m_rounding))
    , m_digits(new QComboBox)
    , m_digitsFrame(new FieldFrame(m_digits))
    , m_cancel(pushButton())
    , m_save(mainButton())
{
    m_customer->setObjectName(u"ruleCustomer"_s);
    m_hits->setObjectName(u"ruleCustomers"_s);
    m_everybody->setObjectName(u"ruleEverybody"_s);
    m_basis->setObjectName(u"ruleBasis"_s);
    m_percent->setObjectName(u"rulePercent"_s);
    m_list->setObjectName(u"ruleList"_s);
    m_rounding->setObjectName(u"ruleRounding"_s);
    m_digits->setObjectName(u"ruleDigits"_s);
    m_cancel->setObjectName(u"leaveRule"_s);
    m_save->setObjectName(u"saveRule"_s);
    build();
    connectParts();
    retranslate();
}

void SaleRuleForm::build()
{
    for (const SaleRule::Basis basis :
         {SaleRule::Basis::MarkUp, SaleRule::Basis::RetailDiscount, SaleRule::Basis::List})
        m_basis->addItem(QString(), static_cast<int>(basis));
    for (const Rounding rounding : {Rounding::HalfUp, Rounding::HalfEven, Rounding::Up, Rounding::Down})
        m_rounding->addItem(QString(), static_cast<int>(rounding));
    for (int digits = 0; digits <= mostDigitsOffered; ++digits)
        m_digits->addItem(QString::number(digits), digits);
    m_hits->setFixedHeight((fontMetrics().height() + 8) * hitsSeen);
    m_everybody->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *scroll = new ScrollColumn;
    QVBoxLayout *column = scroll->column();
    column->addWidget(m_headline);
    column->addWidget(m_customerFrame);
    scroll->addNarrow(m_hits);
    column->addWidget(m_everybody);
    for (QWidget *field : {m_basisFrame, m_percentFrame, m_listFrame, m_roundingFrame, m_digitsFrame})
        column->addWidget(field);
    column->addStretch(1);
    auto *footer = new Ground(QPalette::Window);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(footer);
}

void SaleRuleForm::connectParts()
{
    connect(m_customer, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_chosen = false;
        m_model.findCustomers(text);
        refresh();
    });
    connect(&m_model, &PricesViewModel::foundChanged, this, &SaleRuleForm::showHits);
    connect(m_hits, &QListWidget::itemActivated, this, [this] { choose(m_hits->currentRow()); });
    connect(m_hits, &QListWidget::itemClicked, this, [this] { choose(m_hits->currentRow()); });
    connect(m_everybody, &QPushButton::clicked, this, [this] {
        SaleRule rule = written();
        rule.customer = {};
        start(rule, {});
        m_basis->setFocus(Qt::OtherFocusReason);
    });
    for (QComboBox *box : {m_basis, m_list, m_rounding, m_digits})
        connect(box, &QComboBox::activated, this, &SaleRuleForm::refresh);
    connect(m_percent, &QLineEdit::textEdited, this, &SaleRuleForm::refresh);
    connect(m_percent, &QLineEdit::returnPressed, this, &SaleRuleForm::save);
    connect(m_customer, &QLineEdit::returnPressed, this, [this] { choose(0); });
    connect(m_cancel, &QPushButton::clicked, this, &SaleRuleForm::closed);
    connect(m_save, &QPushButton::clicked, this, &SaleRuleForm::save);
}

// --- what is edited

void SaleRuleForm::startNew()
{
    start(SaleRule(), {});
    m_chosen = false;
    m_customer->clear();
    m_model.findCustomers({});
    refresh();
    m_customer->setFocus(Qt::OtherFocusReason);
}

void SaleRuleForm::edit(const SaleRuleRow &row)
{
    start(row.rule, row.customerName.isEmpty() ? row.rule.customer.text() : row.customerName);
    m_percent->setText(digits(row.rule.percent));
    refresh();
    (row.rule.basis == SaleRule::Basis::List ? static_cast<QWidget *>(m_list) : m_percent)
        ->setFocus(Qt::OtherFocusReason);
}

void SaleRuleForm::start(const SaleRule &rule, const QString &customerName)
{
    m_rule = rule;
    m_chosen = true;
    //: sale prices: in the place of a customer's name
    m_customer->setText(rule.customer.isEmpty() ? tr("All other customers") : customerName);
    m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(rule.basis)));
    m_rounding->setCurrentIndex(qMax(0, m_rounding->findData(static_cast<int>(rule.rounding))));
    m_digits->setCurrentIndex(m_digits->findData(rule.digits));
    m_list->clear();
    m_list->addItems(m_model.saleLists());
    m_list->setCurrentIndex(m_list->findText(rule.list));
    refresh();
}

void SaleRuleForm::choose(int hit)
{
    if (hit < 0 || hit >= m_model.found().size())
        return;
    const CustomerRow &row = m_model.found().at(hit);
    SaleRule rule = written();
    rule.customer = row.id;
    start(rule, row.companyName);
    m_model.findCustomers({});
    m_basis->setFocus(Qt::OtherFocusReason);
}

SaleRule SaleRuleForm::written() const
{
    SaleRule rule = m_rule;
    rule.basis = static_cast<SaleRule::Basis>(m_basis->currentData().toInt());
    rule.percent = percentIn(m_percent->text()).value_or(Decimal());
    rule.list = m_list->currentText();
    rule.rounding = static_cast<Rounding>(m_rounding->currentData().toInt());
    rule.digits = m_digits->currentData().toInt();
    return rule;
}

QString SaleRuleForm::percentFault() const
{
    const QString text = m_percent->text();
    const SaleRule rule = written();
    if (rule.basis == SaleRule::Basis::List || text.isEmpty())
        return {};
    if (!percentIn(text))
        //: fault beside the percentage of a sale price
        return tr("Expected is a number, such as 12.5.");
    return pricewords::ruleFault(faultOf(rule), rule.basis);
}

void SaleRuleForm::save()
{
    if (!m_save->isEnabled())
        return;
    m_model.setRule(written());
    Q_EMIT closed();
}

// --- showing

void SaleRuleForm::showHits()
{
    m_hits->clear();
    for (const CustomerRow &row : m_model.found()) {
        const bool same = row.domain.isEmpty();
        m_hits->addItem(same ? row.companyName : row.companyName + u" · "_s + row.domain);
    }
    refresh();
}

void SaleRuleForm::refresh()
{
    const SaleRule rule = written();
    const bool list = rule.basis == SaleRule::Basis::List;
    m_hits->setVisible(!m_chosen && m_hits->count() > 0);
    m_everybody->setVisible(!m_chosen);
    m_percentFrame->setVisible(!list);
    m_roundingFrame->setVisible(!list);
    m_digitsFrame->setVisible(!list);
    m_listFrame->setVisible(list);
    m_percentFrame->setFault(percentFault());
    m_listFrame->setFault(list ? pricewords::ruleFault(faultOf(rule), rule.basis) : QString());
    const bool number = list || percentIn(m_percent->text()).has_value();
    m_save->setEnabled(m_chosen && number && faultOf(rule) == SaleRuleFault::None);
}

void SaleRuleForm::retranslate()
{
    //: sale prices: title of the form
    m_headline->setText(tr("Sale price"));
    //: sale prices: label of the customer a rule is for
    m_customerFrame->setLabel(tr("Customer"));
    //: sale prices: hint below the customer's field
    m_customerFrame->setHint(tr("Part of the name, then choose from the list."));
    //: sale prices: name of the list of found customers for screen readers
    m_hits->setAccessibleName(tr("Customers found"));
    //: sale prices: button, the rule is for everybody who has none of their own
    m_everybody->setText(tr("For all other customers"));
    //: sale prices: label
    m_basisFrame->setLabel(tr("How it is made"));
    //: sale prices: label
    m_percentFrame->setLabel(tr("Percent"));
    //: sale prices: label
    m_listFrame->setLabel(tr("Sale list"));
    //: sale prices: label
    m_roundingFrame->setLabel(tr("Rounded"));
    //: sale prices: label, how many digits behind the decimal sign
    m_digitsFrame->setLabel(tr("Decimals"));
    //: sale prices: button
    m_cancel->setText(tr("Back"));
    //: sale prices: main button
    m_save->setText(tr("&Save sale price"));
    for (int at = 0; at < m_basis->count(); ++at)
        m_basis->setItemText(at, pricewords::basis(static_cast<SaleRule::Basis>(m_basis->itemData(at).toInt())));
    for (int at = 0; at < m_rounding->count(); ++at)
        m_rounding->setItemText(at, pricewords::rounding(static_cast<Rounding>(m_rounding->itemData(at).toInt())));
    refresh();
}

void SaleRuleForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void SaleRuleForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
