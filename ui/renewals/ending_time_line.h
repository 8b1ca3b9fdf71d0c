// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/ending_bins.h"

#include <QWidget>
#include <optional>

namespace tenantry {

// Ending terms over time: a bar per day or week, the part with alerts in its colour and with its symbol and number
// above. A click or Enter chooses the days of a bar, Shift makes it several, Escape takes the choice back. The same is
// offered as a list by the combo box beside it.
class EndingTimeLine final : public QWidget
{
    Q_OBJECT
public:
    explicit EndingTimeLine(QWidget *parent = nullptr);
    void setBins(const QList<EndingBin> &bins);
    void setSpan(const std::optional<DaySpan> &span);
    const QList<EndingBin> &bins() const { return m_bins; }
    int current() const { return m_current; }
    QRect barArea(int bin) const; // where a click chooses it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void spanChosen(const std::optional<tenantry::DaySpan> &span);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintBin(QPainter &painter, int bin) const;
    void paintFigure(QPainter &painter, int bin, int top) const;
    void paintMonths(QPainter &painter) const;
    bool isChosen(int bin) const;
    int binAt(const QPoint &place) const;
    void moveTo(int bin, bool extend);
    void choose(int first, int last);
    void describe();
    int barsTop() const;
    int barsBottom() const;

    QList<EndingBin> m_bins;
    std::optional<DaySpan> m_span;
    int m_current = 0;
    int m_anchor = 0;
};

} // namespace tenantry
