// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace tenantry {

// A field with a magnifier before its text and, while there is any, a button that clears it. The line edit's own icon
// buttons are smaller than a target may be (24 px).
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    void setClearName(const QString &name); // accessible name and tooltip of the button

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    int clearSide() const;

    QToolButton *m_clear;
};

} // namespace tenantry
