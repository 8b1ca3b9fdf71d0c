// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tenantry {

// One screen in the left navigation: symbol, name, count of what waits there. Checked = here. Arrow keys move between
// rows.
class NavigationRow final : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationRow(const QString &pageId, const QString &iconName, QWidget *parent = nullptr);
    QString pageId() const { return m_pageId; }
    void setTitle(const QString &title, const QString &shortcut);
    void setCount(int count); // 0: none shown
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QString m_pageId;
    QString m_icon;
    QString m_shortcut;
    int m_count = 0;
};

} // namespace tenantry
