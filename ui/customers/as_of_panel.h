// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/as_of.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QPushButton;

namespace tenantry {

class Clock;
class DifferenceModel;
class FieldFrame;
class PastListModel;
class TenantryTreeView;
class TextLabel;

// A customer as it stood at a past instant, and what differs from now or from a second instant (idea 5). Stands in the
// place of the details; follows the customer chosen in the list. Instants are entered in local time.
class AsOfPanel final : public QWidget
{
    Q_OBJECT
public:
    AsOfPanel(AsOf &past, Clock &clock, QWidget *parent = nullptr);
    ~AsOfPanel() override;

    void open(qint64 customer);
    void leave();
    qint64 customer() const { return m_customer; }
    QDateTimeEdit *instantField() const { return m_at; }
    QDateTimeEdit *otherField() const { return m_other; }
    QCheckBox *nowBox() const { return m_now; }
    PastListModel &list() const { return *m_list; }
    DifferenceModel &differences() const { return *m_differences; }
    QString note() const;

Q_SIGNALS:
    void closed();
    void failed(const tenantry::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reword();
    void read();
    void take(const PastComparison &comparison);
    void showNote(const PastComparison &comparison);

    AsOf &m_past;
    Clock &m_clock;
    qint64 m_customer = 0;
    quint64 m_asked = 0;
    PastListModel *m_list;
    DifferenceModel *m_differences;
    TextLabel *m_title;
    QDateTimeEdit *m_at;
    FieldFrame *m_atFrame;
    QCheckBox *m_now;
    QDateTimeEdit *m_other;
    FieldFrame *m_otherFrame;
    TextLabel *m_note;
    TextLabel *m_listTitle;
    TenantryTreeView *m_listView;
    TextLabel *m_differencesTitle;
    TenantryTreeView *m_differencesView;
    QPushButton *m_close;
};

} // namespace tenantry
