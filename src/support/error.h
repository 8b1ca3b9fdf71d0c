// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace tenantry {

// What went wrong, for code (kind), for a person (ui/common turns it into a sentence) and for support (detail, ids).
// Never holds user-facing wording, a token, a password or a request body. Value type, any thread.
struct Error
{
    enum class Kind {
        Cancelled,   // the caller or a newer request took it back
        Offline,     // the network or the host could not be reached, or "work offline" is on
        Timeout,     // no complete answer in time
        Tls,         // certificate refused; never ignored
        SignedOut,   // no usable token; the person must sign in again
        Forbidden,   // the signed-in role or relation does not allow it
        NotFound,    //
        Conflict,    // the other side's state moved
        Rejected,    // understood and refused by the provider (code tells why)
        Throttled,   // 429; retryAfter says how long
        Server,      // 5xx
        BadReply,    // answer could not be read: wrong content type, malformed, missing member
        Untrusted,   // a link, redirect or host outside the allow-list
        Storage,     // database fault
        StorageFull, // disk or page limit reached; nothing was written
        Damaged,     // a file of ours is corrupt
        Newer,       // a file of ours was written by a newer program
        Locked,      // another process holds the profile
        Secrets,     // keychain absent, locked or silent
        Invalid      // input does not fit (subject names the field, file or line)
    };

    Kind kind = Kind::Storage;
    int http = 0;            // HTTP status, 0 if none was read
    QString code{};          // provider's own error code, as text
    QString detail{};        // for support and logs; provider text is plain text
    QString subject{};       // field, file:line, table … the fault belongs to
    QString requestId{};     // MS-RequestId of the attempt
    QString correlationId{}; // MS-CorrelationId of the attempt
    std::chrono::seconds retryAfter{0};
    bool effectUnknown = false; // the request left and no answer was read: it may have taken effect

    bool operator==(const Error &) const = default;
};

} // namespace tenantry
