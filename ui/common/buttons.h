// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QToolButton>

namespace tenantry {

// Builders so that every button is made alike: no auto default, icon in 16 px, accessible name and tooltip on icons.
QPushButton *pushButton(const QString &iconName = {}, QWidget *parent = nullptr);
QPushButton *mainButton(QWidget *parent = nullptr); // the one accent button of a screen

// A button that shows a symbol only: [copy], [−], [+]. name() is both accessible name and tooltip.
class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit IconButton(const QString &iconName, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setIconName(const QString &iconName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QString m_iconName;
};

// A lone link: underlined, 24 px high, focusable, pressed by Space and Enter.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
};

// Copies a text; the symbol turns into a tick until the pointer leaves or two seconds pass, and says so to screen
// readers.
class CopyButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);
    void setTextToCopy(const QString &text);
    void setWhat(const QString &accessibleName); // "Copy subscription id"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void copy();
    QString m_text;
};

} // namespace tenantry
