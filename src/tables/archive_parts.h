// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <memory>

namespace tenantry {

// The parts of a zip archive in memory, read one by one. What a part unpacks to is bounded by whoever asks, whatever
// the archive says of itself. Any one thread.
class ArchiveParts final
{
public:
    // Invalid ("damaged"): no archive. The bytes must outlive it.
    static Result<ArchiveParts> of(const QByteArray &bytes);
    ArchiveParts(ArchiveParts &&) noexcept;
    ArchiveParts &operator=(ArchiveParts &&) noexcept;
    ~ArchiveParts();

    // NotFound, Invalid ("too-large", or "damaged": it ends early, its sum is wrong, it is encrypted).
    Result<QByteArray> part(const QString &path, qint64 largest) const;

private:
    struct Open;
    explicit ArchiveParts(std::unique_ptr<Open> open);
    std::unique_ptr<Open> m_open;
};

} // namespace tenantry
