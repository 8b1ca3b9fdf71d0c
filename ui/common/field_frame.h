// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"

#include <QWidget>

class QVBoxLayout;

namespace tenantry {

class StateLabel;
class TextLabel;

// Label above its field, hint or fault directly below with symbol and word (look.md §7). The label is the field's buddy
// and gives its accessible name; a fault marks the field's frame, becomes its accessible description and is announced.
class FieldFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldFrame(QWidget *field, QWidget *parent = nullptr); // takes ownership of field
    void setLabel(const QString &label);
    QString label() const;
    void setHint(const QString &hint);       // muted, shown while there is no fault
    void setWarning(const QString &warning); // attention, does not mark the field
    void setFault(const QString &fault);     // empty: none
    QString fault() const { return m_fault; }
    bool hasFault() const { return !m_fault.isEmpty(); }
    void setWideField(bool wide); // fields are at most a text column wide unless wide
    QWidget *field() const { return m_field; }

private:
    void refill();
    void announce(const QString &text);

    QWidget *m_field;
    TextLabel *m_label;
    TextLabel *m_hintLabel;
    StateLabel *m_state;
    QString m_hint;
    QString m_warning;
    QString m_fault;
};

} // namespace tenantry
