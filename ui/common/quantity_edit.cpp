// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/quantity_edit.h"

#include "ui/common/buttons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>
#include <functional>

using namespace Qt::StringLiterals;

namespace tenantry {

class QuantityEdit::Spin final : public QAbstractSpinBox
{
public:
    explicit Spin(QWidget *parent) : QAbstractSpinBox(parent)
    {
        setButtonSymbols(NoButtons);
        setAlignment(Qt::AlignRight);
        setKeyboardTracking(true);
        setFocusPolicy(Qt::StrongFocus);
    }
    QLineEdit *edit() const { return lineEdit(); }
    void stepBy(int steps) override { onStep(steps); }
    QValidator::State validate(QString &, int &) const override { return QValidator::Acceptable; }
    void fixup(QString &) const override {}

    std::function<void(int)> onStep = [](int) {};

protected:
    StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
    // Scrolling the page must not change the number the pointer happens to pass over.
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QAbstractSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QuantityEdit::QuantityEdit(QWidget *parent)
    : QWidget(parent), m_spin(new Spin(this)), m_less(new IconButton(u"minus"_s)), m_more(new IconButton(u"plus"_s))
{
    m_spin->setObjectName(u"quantity"_s);
    setFieldCharacters(14);
    m_less->setFocusPolicy(Qt::ClickFocus); // Up and Down do the same from the field
    m_more->setFocusPolicy(Qt::ClickFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_less);
    row->addWidget(m_spin);
    row->addWidget(m_more);
    row->addStretch(1);
    setFocusProxy(m_spin);
    m_spin->onStep = [this](int by) { Q_EMIT stepped(by); };
    connect(m_spin->edit(), &QLineEdit::textChanged, this, &QuantityEdit::edited);
    connect(m_less, &IconButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_more, &IconButton::clicked, this, [this] { Q_EMIT stepped(1); });
}

void QuantityEdit::setText(const QString &text)
{
    if (m_spin->edit()->text() != text)
        m_spin->edit()->setText(text);
}

QString QuantityEdit::text() const
{
    return m_spin->edit()->text();
}

void QuantityEdit::setNames(const QString &field, const QString &less, const QString &more)
{
    m_spin->setAccessibleName(field);
    m_less->setName(less);
    m_more->setName(more);
}

QWidget *QuantityEdit::field() const
{
    return m_spin;
}

void QuantityEdit::selectAll()
{
    m_spin->selectAll();
}

void QuantityEdit::setButtonsShown(bool shown)
{
    m_less->setVisible(shown);
    m_more->setVisible(shown);
}

void QuantityEdit::setFieldCharacters(int characters)
{
    m_spin->setFixedWidth(fontMetrics().averageCharWidth() * characters);
}

} // namespace tenantry
