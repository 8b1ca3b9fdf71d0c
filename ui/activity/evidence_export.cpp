// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/evidence_export.h"

#include "services/api/evidence.h"
#include "ui/activity/evidence_words.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/prompts.h"
#include "ui/common/when_done.h"

#include <QDir>

namespace tenantry {

EvidenceExport::EvidenceExport(EvidenceDesk *desk, Prompts &prompts, MessageBar &bar, QWidget *page)
    : QObject(page), m_desk(desk), m_prompts(prompts), m_bar(bar), m_page(page)
{}

void EvidenceExport::run(const IntentId &intent)
{
    if (!m_desk || m_running || intent.isEmpty())
        return;
    //: title of the dialog that asks where a new folder is to be written
    m_prompts.folder(m_page, tr("Export evidence: a new folder is made in"), [this, intent](const QString &folder) {
        if (!folder.isEmpty())
            gather(intent, folder);
    });
}

void EvidenceExport::gather(const IntentId &intent, const QString &folder)
{
    setRunning(true);
    whenDone(m_desk->gather(intent), this, [this, folder](const Result<EvidencePack> &pack) {
        if (!pack.ok())
            return failed(pack.error());
        whenDone(m_desk->write(*pack, evidencePaper(*pack), folder), this, [this](const Result<QString> &written) {
            if (!written.ok())
                return failed(written.error());
            setRunning(false);
            //: after an export; %1 is the folder that was made
            m_bar.showMessage(MessageBar::Severity::Good,
                              tr("Evidence written to %1.").arg(QDir::toNativeSeparators(*written)),
                              //: link on a message: takes it away
                              tr("Dismiss"));
        });
    });
}

void EvidenceExport::setRunning(bool running)
{
    m_running = running;
    Q_EMIT runningChanged();
}

void EvidenceExport::failed(const Error &error)
{
    setRunning(false);
    const ErrorText why = errorText(error);
    //: after an export that failed; %1 is the reason
    m_bar.showMessage(MessageBar::Severity::Trouble, tr("No evidence was written. %1").arg(why.full()));
    m_bar.setDetail(why.detail);
}

} // namespace tenantry
