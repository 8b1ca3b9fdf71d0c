// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tenantry {

class ElidedLabel;
class TextLabel;

// Title, caption on the same baseline, actions at the right.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCaption(const QString &caption);
    QString title() const;
    QString caption() const;
    void addAction(QWidget *widget); // takes ownership; left to right
    using QWidget::addAction;

private:
    TextLabel *m_title;
    ElidedLabel *m_caption;
    QHBoxLayout *m_actions;
};

} // namespace tenantry
