// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/paper.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

// Evidence packs (idea 10; C16, C39): what the ledger can prove about a change or an order, written as a folder a
// person hands on. Works without network. GUI thread.
class EvidenceDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Everything of one intent of the current account, with the files it will be written as. Errors: NotFound, Storage.
    virtual Async<EvidencePack> gather(const IntentId &id) = 0;
    // A new folder below parent: the parts, manifest.sha256 over them, and evidence.pdf with what stands on paper. It
    // is there whole or not at all, 0700 with files 0600, and takes no other folder's place. Answers with its path.
    // Errors: StorageFull, Storage.
    virtual Async<QString> write(const EvidencePack &pack, const Paper &paper, const QString &parent) = 0;
};

} // namespace tenantry
