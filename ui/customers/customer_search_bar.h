// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace tenantry {

class SearchField;
class TextLabel;

// The type-ahead field over the tree and what it found. Words only; the page does the finding.
class CustomerSearchBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerSearchBar(QWidget *parent = nullptr);

    QLineEdit *field() const;
    QString text() const;
    void clear();
    void takeFocus();
    // ready: false while the search index is being made.
    void setResult(int shown, int total, bool ready);
    QString resultText() const;
    void reword();

Q_SIGNALS:
    void textChanged(const QString &text);
    void downPressed(); // to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SearchField *m_field;
    TextLabel *m_result;
    int m_shown = 0;
    int m_total = 0;
    bool m_ready = false;
};

} // namespace tenantry
