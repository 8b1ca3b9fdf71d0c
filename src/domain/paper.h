// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tenantry {

// A document as words in their order, in the reader's language; how it looks is the matter of src/documents. Plain text
// throughout: nothing in it is markup.
struct Paper
{
    struct Fact
    {
        QString label;
        QString value;
        bool exact = false; // an id or a hash: printed letter by letter, in a fixed-width face

        bool operator==(const Fact &) const = default;
    };
    struct Section
    {
        QString heading;
        QList<Fact> facts;

        bool operator==(const Section &) const = default;
    };
    QString title;
    QString subtitle;
    QList<Section> sections;
    QString footnote; // below the last section

    bool operator==(const Paper &) const = default;
};

} // namespace tenantry
