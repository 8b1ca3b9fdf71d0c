// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progress_row.h"

#include "ui/common/buttons.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace tenantry {

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel)
    , m_bar(new QProgressBar)
    , m_cancel(pushButton())
    , m_delay(new QTimer(this))
{
    m_bar->setTextVisible(false);
    m_bar->setMinimumHeight(10);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 0, 0, 1, 2);
    layout->addWidget(m_bar, 1, 0);
    layout->addWidget(m_cancel, 1, 1);
    layout->setColumnStretch(0, 1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(1000);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelRequested);
    retranslate();
    finish();
}

void ProgressRow::setProgress(const QString &words, qint64 done, qint64 total)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setVisible(total > 0);
    if (total > 0) {
        m_bar->setMaximum(1000);
        m_bar->setValue(static_cast<int>(qMin<qint64>(1000, done * 1000 / total)));
    }
    if (isHidden() && !m_delay->isActive())
        m_delay->start();
}

void ProgressRow::finish()
{
    m_delay->stop();
    hide();
}

void ProgressRow::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

QString ProgressRow::words() const
{
    return m_words->text();
}

void ProgressRow::retranslate()
{
    //: button beside a progress bar: stops the running work, not a subscription
    m_cancel->setText(tr("Cancel"));
}

void ProgressRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tenantry
