// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tenantry {

// One pixel in Midlight between regions; decoration only.
class Hairline final : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A region with the ground of a palette role (Base for work areas, Window for footers).
class Ground final : public QWidget
{
    Q_OBJECT
public:
    explicit Ground(QPalette::ColorRole role = QPalette::Base, QWidget *parent = nullptr);
};

} // namespace tenantry
