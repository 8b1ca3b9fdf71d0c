// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tenantry {

class TextLabel;

// What a screen says while it has nothing: symbol, what this is for, the main button and one other way; top left.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const QString &iconName, const QString &headline, const QString &text);
    void setActions(const QString &mainText, const QString &otherText = {}); // empty: no button
    QPushButton *mainButton() const { return m_main; }
    QPushButton *otherButton() const { return m_other; }
    QString headline() const;

Q_SIGNALS:
    void mainRequested();
    void otherRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_icon;
    QLabel *m_symbol;
    TextLabel *m_headline;
    TextLabel *m_text;
    QPushButton *m_main;
    QPushButton *m_other;
};

} // namespace tenantry
