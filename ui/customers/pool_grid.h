// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/licence_pool.h"

#include <QWidget>

class QGridLayout;

namespace tenantry {

class TextLabel;

// A table of plans: the name over five counts, remarks below. The name stands alone in its line because the pane is
// narrow.
class PoolGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit PoolGrid(QWidget *parent = nullptr);
    void show(const QList<PoolLine> &lines, const QDateTime &now);
    void reword(); // the headers; the lines are shown anew
    using QWidget::show;

private:
    void clear();
    void addLine(const PoolLine &line, const QDateTime &now);
    void addText(TextLabel *text);
    void addNumber(int column, const std::optional<int> &seats);

    QGridLayout *m_grid;
    QList<TextLabel *> m_headers;
    QList<QWidget *> m_cells;
    int m_row = 1;
};

} // namespace tenantry
