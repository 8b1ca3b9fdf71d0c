// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper.h"
#include "support/result.h"

#include <QByteArray>

class QTextDocument;

namespace tenantry {

// The paper as an A4 PDF with page numbers. Any thread; needs a QGuiApplication for its fonts. Errors: Storage when
// nothing could be painted.
Result<QByteArray> paperPdf(const Paper &paper);

// The words laid out; text is inserted as text, so that a name that looks like markup stays a name.
void layOut(const Paper &paper, QTextDocument *document);

} // namespace tenantry
