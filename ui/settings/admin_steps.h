// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tenantry {

class TextLabel;

// The illustrated page for one's administrator: four drawn steps and a button that copies them as text.
class AdminSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit AdminSteps(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *picture;
        TextLabel *headline;
        TextLabel *text;
    };
    QHBoxLayout *addStep();
    void retranslate();
    void restyle();
    void copy();

    TextLabel *m_headline;
    TextLabel *m_lead;
    QPushButton *m_copy;
    TextLabel *m_copied;
    QList<Row> m_steps;
};

} // namespace tenantry
