// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/renewal_choice.h"

#include <QWidget>

class QPushButton;

namespace tenantry {

class LinkButton;
class TextLabel;

// One way out of a term: what it is called, what it costs to the next exit, what stands in its way, and the button
// that chooses it.
class WayRow final : public QWidget
{
    Q_OBJECT
public:
    explicit WayRow(TermOption option, QWidget *parent = nullptr);
    TermOption option() const { return m_option; }
    // several: sums instead of one price; portal: a link to it can be offered.
    void showWay(const WayForAll &way, bool several, bool portal, bool busy);
    void setRefused(const QString &why); // by the role: what showWay() offered is not offered
    void reword();
    QPushButton *button() const { return m_button; }
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void chosen(tenantry::TermOption option);
    void portalRequested();

private:
    QString priceText(const WayForAll &way, bool several) const;
    QString noteText(const WayForAll &way, bool several) const;

    TermOption m_option;
    TextLabel *m_name;
    TextLabel *m_price;
    TextLabel *m_note;
    QPushButton *m_button;
    LinkButton *m_portal;
};

} // namespace tenantry
