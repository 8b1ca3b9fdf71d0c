// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"
#include "ui/seats/bulk_view_model.h"

// The sentences of the preview of many seat changes, plain text.
namespace tenantry::bulkwords {

StatusWord state(const BulkRow &row); // the last column: Allowed, Which one? …
// Why it is as it is and what to do; names file, line and column where it comes from a table.
StatusWord sentence(const BulkViewModel &bulk, int row);
QString source(const BulkRow &row);          // of the verdict; empty without one
QString planned(const BulkRow &row);         // what the plan wants already, and that this replaces it; may be empty
QString subject(const BulkSubject &subject); // "Contoso · Visio Plan 2"
// What tells it from one of the same name: term, its end, seats, id (S0-49).
QString particulars(const BulkSubject &subject);
QString columnName(BulkTable::Column column);
QString header(const BulkTable &table, int place); // as the table calls it, else Column 3
QString tableFault(const BulkTable &table);        // where reading ended; empty: everything was read
QString counts(const BulkCounts &counts);          // 12 ready · 3 to clear up · 2 unchanged
QString assignedHint();                            // what "assigned + n" does

} // namespace tenantry::bulkwords
