// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace tenantry {

// One left-aligned column on the work ground that scrolls up and down, never sideways: forms and settings. Its least
// width is its content's, so that nothing is cut (look.md §10).
class ScrollColumn final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }
    // Adds a widget that stays about a text column wide and left; its wrapped texts keep their right height.
    void addNarrow(QWidget *widget);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace tenantry
