// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/archive_parts.h"

#include <QString>
#include <algorithm>
#include <cstring>
#include <minizip/unzip.h>

namespace tenantry {

using namespace Qt::StringLiterals;

// What minizip reads from instead of a file.
struct ArchiveMemory
{
    const QByteArray &bytes;
    qsizetype at = 0;
};

namespace {

ArchiveMemory &memoryOf(voidpf stream)
{
    return *static_cast<ArchiveMemory *>(stream);
}

voidpf openMemory(voidpf memory, const void *, int)
{
    return memory;
}

uLong readMemory(voidpf, voidpf stream, void *into, uLong wanted)
{
    ArchiveMemory &memory = memoryOf(stream);
    const qsizetype size = std::min<qsizetype>(memory.bytes.size() - memory.at, static_cast<qsizetype>(wanted));
    std::memcpy(into, memory.bytes.constData() + memory.at, static_cast<std::size_t>(size));
    memory.at += size;
    return static_cast<uLong>(size);
}

ZPOS64_T tellMemory(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(memoryOf(stream).at);
}

long seekMemory(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    ArchiveMemory &memory = memoryOf(stream);
    const auto size = static_cast<ZPOS64_T>(memory.bytes.size());
    ZPOS64_T from = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        from = static_cast<ZPOS64_T>(memory.at);
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        from = size;
    if (offset > size - from)
        return -1;
    memory.at = static_cast<qsizetype>(from + offset);
    return 0;
}

int closeMemory(voidpf, voidpf)
{
    return 0;
}

int noFault(voidpf, voidpf)
{
    return 0;
}

Error archiveFault(const QString &code, const QString &path = {})
{
    return Error{.kind = Error::Kind::Invalid, .code = code, .detail = path};
}

} // namespace

struct ArchiveParts::Open
{
    explicit Open(const QByteArray &bytes) : memory{bytes}
    {
        zlib_filefunc64_def doors{openMemory, readMemory,  nullptr, tellMemory,
                                  seekMemory, closeMemory, noFault, &memory};
        archive = unzOpen2_64("", &doors);
    }
    ~Open()
    {
        if (archive)
            unzClose(archive);
    }
    Q_DISABLE_COPY_MOVE(Open)

    ArchiveMemory memory;
    unzFile archive = nullptr;
};

ArchiveParts::ArchiveParts(std::unique_ptr<Open> open) : m_open(std::move(open)) {}
ArchiveParts::ArchiveParts(ArchiveParts &&) noexcept = default;
ArchiveParts &ArchiveParts::operator=(ArchiveParts &&) noexcept = default;
ArchiveParts::~ArchiveParts() = default;

Result<ArchiveParts> ArchiveParts::of(const QByteArray &bytes)
{
    auto open = std::make_unique<Open>(bytes);
    if (!open->archive)
        return archiveFault(u"damaged"_s);
    return ArchiveParts(std::move(open));
}

Result<QByteArray> ArchiveParts::part(const QString &path, qint64 largest) const
{
    constexpr int foldingCase = 2; // as spreadsheets do
    constexpr qsizetype stretch = 64 * 1024;
    const unzFile archive = m_open->archive;
    if (unzLocateFile(archive, path.toUtf8().constData(), foldingCase) != UNZ_OK)
        return Error{.kind = Error::Kind::NotFound, .subject = path};
    if (unzOpenCurrentFile(archive) != UNZ_OK)
        return archiveFault(u"damaged"_s, path);
    QByteArray bytes;
    QByteArray some(stretch, Qt::Uninitialized);
    int got = 0;
    while ((got = unzReadCurrentFile(archive, some.data(), static_cast<unsigned>(some.size()))) > 0) {
        bytes.append(some.constData(), got);
        if (bytes.size() > largest)
            break;
    }
    const bool sumIsRight = unzCloseCurrentFile(archive) == UNZ_OK;
    if (bytes.size() > largest)
        return archiveFault(u"too-large"_s, path);
    return got < 0 || !sumIsRight ? Result<QByteArray>(archiveFault(u"damaged"_s, path)) : bytes;
}

} // namespace tenantry
