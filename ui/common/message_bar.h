// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace tenantry {

class LinkButton;
class TextLabel;

// Recoverable trouble inside the page: tint, symbol, one or two sentences, one link (look.md §8). Never blinks or goes
// away by itself. The same form says irreversible facts beside a field.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Severity { Info, Good, Attention, Trouble };

    explicit MessageBar(QWidget *parent = nullptr);
    // Plain text. linkText empty: no link. iconName empty: the severity's own symbol.
    void showMessage(Severity severity, const QString &text, const QString &linkText = {},
                     const QString &iconName = {});
    // Details for support behind a second link "Copy details".
    void setDetail(const QString &detail);
    void clear(); // hides
    Severity severity() const { return m_severity; }
    QString text() const;
    bool isShown() const { return !text().isEmpty(); }
    LinkButton *link() const { return m_link; }

Q_SIGNALS:
    void linkActivated();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();

    Severity m_severity = Severity::Info;
    QString m_icon;
    QString m_detail;
    QLabel *m_symbol;
    TextLabel *m_text;
    LinkButton *m_copy;
    LinkButton *m_link;
};

} // namespace tenantry
