// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ending_term.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tenantry {

class ScrollColumn;
class TextLabel;

// A form beside the list: what it does, which terms it is about, its fields, and a footer that never scrolls. Enter
// submits, Escape leaves.
class EndingForm : public QWidget
{
    Q_OBJECT
public:
    explicit EndingForm(QWidget *parent = nullptr);

    // The terms it will act on; later changes of the choice do not change them.
    void open(const QList<EndingTerm> &terms);
    const QList<EndingTerm> &terms() const { return m_terms; }
    QPushButton *submitButton() const { return m_submit; }
    QPushButton *leaveButton() const { return m_leave; }
    virtual void reword();

Q_SIGNALS:
    void closed();

protected:
    virtual void opened() = 0; // fill and focus
    virtual void submit() = 0;
    QVBoxLayout *column() const;
    void setTexts(const QString &heading, const QString &submit);
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void orderFocus();

    QList<EndingTerm> m_terms;
    ScrollColumn *m_scroll;
    TextLabel *m_heading;
    TextLabel *m_subject;
    QPushButton *m_leave;
    QPushButton *m_submit;
};

// Names of the terms a form or a question is about, a few in full.
QString termsText(const QList<EndingTerm> &terms);

} // namespace tenantry
