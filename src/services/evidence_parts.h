// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

namespace tenantry {

// The pack with its files made from what was gathered: change.json, reviewed.json, activity.json, steps.json,
// journal.json, and per step the exact bytes sent and the answer as stored; then the manifest over all of them.
EvidencePack withParts(EvidencePack pack);

QString manifestName();
// "<sha256>  <name>\n" for each, as sha256sum -c reads it.
QByteArray manifestOf(const QList<EvidencePart> &parts);
QString sha256Of(const QByteArray &bytes); // lower-case hex

// Names of the files about one step; empty when there is no such file.
QString sentFileOf(const Step &step);
QString answerFileOf(const Step &step);

} // namespace tenantry
