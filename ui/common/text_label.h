// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace tenantry {

// A label that is always plain text and takes size and colour from the theme; follows font and palette changes.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextSize size = TextSize::Body, Tone tone = Tone::Normal, QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, TextSize size = TextSize::Body, Tone tone = Tone::Normal,
                       QWidget *parent = nullptr);
    void setStrong(bool strong); // Section, Total and Title are strong from the start
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setWrapping(bool wrapping); // text column at most 640 px at 10 pt (look.md §4)
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    TextSize m_size;
    Tone m_tone;
    bool m_strong;
    bool m_wrapping = false;
    bool m_styling = false;
};

// One line that elides and has its full text as a plain tooltip.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    void setTone(Tone tone);
    void setTextSize(TextSize size, bool strong = false);
    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Tone m_tone = Tone::Normal;
    TextSize m_size = TextSize::Body;
    bool m_strong = false;
    bool m_styling = false;
};

} // namespace tenantry
