// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QFrame>
#include <optional>

class QLabel;

namespace tenantry {

class LinkButton;
class TextLabel;

// SAMPLE, SANDBOX or PRODUCTION over the whole width, with one sentence saying what sending does (design §8). Has no
// close. Also stands on review and commit pages.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void setAccount(const std::optional<Account> &account); // empty: hidden
    void setLinkShown(bool shown);                          // "Connect Partner Center…" on SAMPLE
    QString word() const;
    QString sentence() const;

Q_SIGNALS:
    void connectRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();
    void restyle();

    std::optional<Account> m_account;
    bool m_linkShown = true;
    QLabel *m_symbol;
    QLabel *m_word;
    TextLabel *m_sentence;
    LinkButton *m_link;
};

} // namespace tenantry
