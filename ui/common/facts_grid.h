// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"

#include <QString>
#include <QWidget>

class QGridLayout;

namespace tenantry {

class TextLabel;

// Facts: label left and muted, value right, one line each (look.md §7). Values are selectable plain text and wrap.
class FactsGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FactsGrid(QWidget *parent = nullptr);
    // Returns the row; the value label is the label's buddy in name only.
    int addFact(const QString &label, const QString &value = {});
    int addWidget(const QString &label, QWidget *value); // takes ownership
    void setLabel(int row, const QString &label);
    void setValue(int row, const QString &value, Tone tone = Tone::Normal); // empty: the row hides
    QString value(int row) const;
    void setRowShown(int row, bool shown);
    void clear();

private:
    QGridLayout *m_grid;
    QList<TextLabel *> m_labels;
    QList<QWidget *> m_values;
};

} // namespace tenantry
