// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <QWidget>

namespace tenantry {

class IconButton;

// Number of licences as typed: [−] [12] [+]. Takes any text, so that a wrong one can be told beside the field instead
// of being repaired silently; Up and Down step like the buttons, Page Up and Page Down by ten, the wheel only while the
// field has the focus. Buttons are field high (look.md §10).
class QuantityEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit QuantityEdit(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const;
    void setNames(const QString &field, const QString &less, const QString &more);
    QWidget *field() const;
    void selectAll();
    void setButtonsShown(bool shown);        // without: a field that steps by its keys only
    void setFieldCharacters(int characters); // about so many fit

Q_SIGNALS:
    void edited(const QString &text);
    void stepped(int by);

private:
    class Spin;
    Spin *m_spin;
    IconButton *m_less;
    IconButton *m_more;
};

} // namespace tenantry
