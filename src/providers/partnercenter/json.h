// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/decimal.h"
#include "support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace tenantry::partnercenter {

class JsonNode;

// A JSON answer read without loss: a flat table of nodes whose texts point into the document, numbers kept as the
// digits that came, so that money stays exact (api/partner-center.md §1.4). Tolerates a byte-order mark. Any thread.
class Json
{
public:
    // BadReply names the offset of the fault; deeper than 64 levels is a fault too.
    static Result<Json> read(const QByteArray &bytes);
    JsonNode root() const;

private:
    friend class JsonNode;
    friend class JsonTableBuilder;
    enum class Kind : std::uint8_t { Null, Bool, Number, String, Object, Array };
    struct Node
    {
        std::string_view name; // of a member
        std::string_view text; // of a scalar: unescaped string, digits, true, false
        std::uint32_t end = 0; // one past the last node inside
        Kind kind = Kind::Null;
    };
    struct Source; // the bytes the texts point into, and the table; recycled from page to page
    struct Recycle
    {
        void operator()(Source *source) const;
    };
    using SourceOwner = std::unique_ptr<Source, Recycle>;
    static SourceOwner &spareSource();
    static SourceOwner takeSource();
    SourceOwner m_source;
    const Node *m_nodes = nullptr;
};

// One value of a document, or a missing one; lives as long as its document. Members are found without regard to case
// (§1.3) and asking a missing value gives a missing value, so that paths can be written plainly.
class JsonNode
{
public:
    JsonNode() = default;

    bool missing() const { return !m_document; }
    bool present() const; // neither missing nor null
    bool isObject() const;
    bool isArray() const;
    JsonNode operator[](std::string_view member) const;
    std::string_view name() const;
    // Of a string, a number or a truth value; empty for anything else.
    std::string_view raw() const;
    QString text() const { return QString::fromUtf8(raw().data(), static_cast<qsizetype>(raw().size())); }
    QString textOr(const JsonNode &other) const { return raw().empty() ? other.text() : text(); }
    QStringList texts() const; // each element's text, of an array
    // Money and counts arrive as number or as string; both are read from the digits.
    std::optional<Decimal> decimal() const;
    std::optional<int> whole() const;
    std::optional<bool> flag() const;
    QDateTime date() const; // UTC; invalid for none and never (see dates.h)

    class Iterator
    {
    public:
        Iterator(const Json *document, std::uint32_t index) : m_document(document), m_index(index) {}
        JsonNode operator*() const { return {m_document, m_index}; }
        Iterator &operator++();
        bool operator==(const Iterator &) const = default;

    private:
        const Json *m_document;
        std::uint32_t m_index;
    };
    Iterator begin() const; // elements of an array, members of an object
    Iterator end() const;
    qsizetype count() const;

private:
    friend class Json;
    JsonNode(const Json *document, std::uint32_t index) : m_document(document), m_index(index) {}
    const Json::Node &node() const { return m_document->m_nodes[m_index]; }

    const Json *m_document = nullptr;
    std::uint32_t m_index = 0;
};

} // namespace tenantry::partnercenter
