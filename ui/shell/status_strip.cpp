// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "ui/common/buttons.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/plain_text.h"
#include "ui/common/text_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QWidget *divider()
{
    auto *line = new Hairline(Qt::Vertical);
    line->setFixedHeight(16);
    return line;
}

ElidedLabel *smallLabel(const QString &name)
{
    auto *label = new ElidedLabel;
    label->setObjectName(name);
    label->setTextSize(TextSize::Caption);
    return label;
}

} // namespace

StatusStrip::StatusStrip(ShellViewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_connectionSymbol(new QLabel)
    , m_connection(smallLabel(u"statusConnection"_s))
    , m_refresh(new IconButton(u"refresh"_s))
    , m_sync(smallLabel(u"statusSync"_s))
    , m_progress(new QProgressBar)
    , m_cancel(new LinkButton)
    , m_role(smallLabel(u"statusRole"_s))
    , m_person(new QLabel)
    , m_account(smallLabel(u"statusAccount"_s))
    , m_offline(new QCheckBox)
    , m_roleEnd(divider())
    , m_accountEnd(divider())
{
    setObjectName(u"statusStrip"_s);
    m_offline->setObjectName(u"workOffline"_s);
    m_refresh->setObjectName(u"refreshNow"_s);
    m_cancel->setObjectName(u"cancelSync"_s);
    build();
    connect(m_refresh, &QAbstractButton::clicked, &m_model, &ShellViewModel::refresh);
    connect(m_cancel, &QAbstractButton::clicked, &m_model, &ShellViewModel::cancelSync);
    connect(m_offline, &QCheckBox::toggled, &m_model, &ShellViewModel::setWorkOffline);
    connect(&m_model, &ShellViewModel::changed, this, &StatusStrip::refill);
    retranslate();
}

void StatusStrip::build()
{
    m_refresh->setAutoRaise(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_cancel->setFont(textFont(TextSize::Caption, false));
    m_offline->setFont(textFont(TextSize::Caption, false));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, 16, 0);
    layout->setSpacing(6);
    layout->addWidget(m_connectionSymbol);
    layout->addWidget(m_connection);
    layout->addSpacing(4);
    layout->addWidget(divider());
    layout->addWidget(m_refresh);
    layout->addWidget(m_sync);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_role);
    layout->addSpacing(4);
    layout->addWidget(m_roleEnd);
    layout->addSpacing(4);
    layout->addWidget(m_person);
    layout->addWidget(m_account);
    layout->addSpacing(4);
    layout->addWidget(m_accountEnd);
    layout->addSpacing(4);
    layout->addWidget(m_offline);
}

void StatusStrip::retranslate()
{
    //: check box at the right end of the status bar
    m_offline->setText(tr("Work offline"));
    //: tooltip of the check box "Work offline"
    m_offline->setToolTip(tr("Nothing is read or sent until you take this back."));
    //: link in the status bar: stops the running sync
    m_cancel->setText(tr("Cancel"));
    //: symbol button in the status bar; name for screen readers and tooltip
    m_refresh->setName(tr("Refresh now (F5)"));
    refill();
}

void StatusStrip::refill()
{
    const StatusWord connection = m_model.connection();
    const int size = qMax(14, rowIconSize(this) - 1);
    m_connectionSymbol->setPixmap(
        iconPixmap(connection.icon, size, toneColour(connection.tone, palette()), devicePixelRatioF()));
    m_connection->setText(connection.word);
    const bool running = m_model.syncRunning();
    m_sync->setText(m_model.syncText());
    m_refresh->setEnabled(m_model.canRefresh());
    m_refresh->setVisible(!running);
    m_cancel->setVisible(running);
    m_progress->setVisible(running && m_model.syncTotal() > 0);
    m_progress->setMaximum(qMax(1, m_model.syncTotal()));
    m_progress->setValue(m_model.syncDone());
    m_progress->setAccessibleName(m_model.syncText());
    m_role->setText(m_model.roleLine());
    m_account->setText(m_model.accountLine());
    m_person->setPixmap(iconPixmap(u"person"_s, size, toneColour(Tone::Muted, palette()), devicePixelRatioF()));
    const bool somebody = !m_model.accountLine().isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_person), m_roleEnd, m_accountEnd})
        part->setVisible(somebody);
    const QSignalBlocker noEcho(m_offline);
    m_offline->setChecked(m_model.workOffline());
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(0, 0, width(), 1, palette().color(QPalette::Midlight));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refill();
}

} // namespace tenantry
