// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/ending_form.h"

#include "ui/common/buttons.h"
#include "ui/common/ending_words.h"
#include "ui/common/hairline.h"
#include "ui/common/scroll_column.h"
#include "ui/common/text_label.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr qsizetype namedTerms = 3;

class FormWords
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)

public:
    static QString more(int terms)
    {
        //: end-of-term board, below the names of some terms: so many others
        return tr("and %n more", nullptr, terms);
    }
    static QString one(const QString &customer, const QString &subscription)
    {
        //: end-of-term board, what a form is about: %1 is a customer, %2 a subscription
        return tr("%1 › %2").arg(customer, subscription);
    }
};

} // namespace

QString termsText(const QList<EndingTerm> &terms)
{
    QStringList lines;
    for (const EndingTerm &term : terms.mid(0, namedTerms))
        lines << FormWords::one(term.customerName, endingName(term.subscription));
    if (terms.size() > namedTerms)
        lines << FormWords::more(static_cast<int>(terms.size() - namedTerms));
    return lines.join(u'\n');
}

EndingForm::EndingForm(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new ScrollColumn)
    , m_heading(new TextLabel(TextSize::Section))
    , m_subject(new TextLabel(TextSize::Body, Tone::Muted))
    , m_leave(pushButton())
    , m_submit(mainButton())
{
    m_heading->setWrapping(true);
    m_subject->setWrapping(true);
    m_scroll->column()->setSpacing(8);
    m_scroll->column()->addWidget(m_heading);
    m_scroll->column()->addWidget(m_subject);
    auto *footer = new Ground(QPalette::Window);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_submit);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(footer);
    m_leave->setObjectName(u"leaveForm"_s);
    m_submit->setObjectName(u"submitForm"_s);
    connect(m_leave, &QPushButton::clicked, this, &EndingForm::closed);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(); });
}

QVBoxLayout *EndingForm::column() const
{
    return m_scroll->column();
}

void EndingForm::open(const QList<EndingTerm> &terms)
{
    m_terms = terms;
    m_subject->setText(termsText(terms));
    orderFocus();
    opened();
}

// The fields of a form are made after the buttons below them.
void EndingForm::orderFocus()
{
    QWidget *last = nullptr;
    for (QWidget *field : m_scroll->findChildren<QWidget *>()) {
        const bool part = qobject_cast<QAbstractSpinBox *>(field->parentWidget()) != nullptr ||
                          field->window() != window(); // the list of a box
        if ((field->focusPolicy() & Qt::TabFocus) && !part)
            last = field;
    }
    if (last)
        setTabOrder(last, m_leave);
    setTabOrder(m_leave, m_submit);
}

void EndingForm::setTexts(const QString &heading, const QString &submit)
{
    m_heading->setText(heading);
    m_submit->setText(submit);
}

void EndingForm::reword()
{
    //: end-of-term board, button: leaves a form without doing anything
    m_leave->setText(tr("Discard"));
    m_subject->setText(termsText(m_terms));
}

void EndingForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && m_leave->hasFocus()))
        Q_EMIT closed();
    else if (enter)
        submit();
    else
        QWidget::keyPressEvent(event);
}

void EndingForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace tenantry
