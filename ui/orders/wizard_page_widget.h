// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tenantry {

class TextLabel;

// One page of the order wizard: title, one sentence, then controls in one column. Binds a step view model to widgets;
// holds no rule. refresh() may be called at any time and never moves the cursor of a field being typed in.
class WizardPageWidget : public QWidget
{
    Q_OBJECT
public:
    explicit WizardPageWidget(QWidget *parent = nullptr);

    virtual void refresh() = 0;
    virtual void focusFirst() = 0;
    virtual bool focusField(const QString &field); // false: not on this page
    // Enter was pressed and no control used it. True: used here; false: go on to the next page.
    virtual bool enterPressed() { return false; }
    QString title() const;

protected:
    void setHeading(const QString &title, const QString &sentence);
    QVBoxLayout *column() const { return m_column; }
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_sentence;
};

} // namespace tenantry
