// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace tenantry {

class TextLabel;

// Count in words, 6 px bar, Cancel beside it. The caller words the count; an unknown total shows words and no bar.
// Shows itself only after a second of work (look.md §8).
class ProgressRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressRow(QWidget *parent = nullptr);
    void setProgress(const QString &words, qint64 done, qint64 total);
    void finish(); // hides
    void setCancellable(bool cancellable);
    QString words() const;

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    class QTimer *m_delay;
};

} // namespace tenantry
