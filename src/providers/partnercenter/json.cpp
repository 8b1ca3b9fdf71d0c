// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/json.h"

#include "providers/partnercenter/dates.h"
#include "providers/partnercenter/words.h"

#include <cstring>
#include <limits>
#define SIMDJSON_EXCEPTIONS 0 // faults are values here
#include <simdjson.h>
#include <vector>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

constexpr int depthLimit = 64;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t skipDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

// On demand, simdjson hands numbers over unread: the grammar of RFC 8259 §6 is checked here.
bool isNumber(std::string_view text)
{
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = at;
    at = skipDigits(text, at);
    if (at == whole || (text[whole] == '0' && at - whole > 1))
        return false;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = at + 1;
        at = skipDigits(text, fraction);
        if (at == fraction)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t exponent = at;
        at = skipDigits(text, exponent);
        if (at == exponent)
            return false;
    }
    return at == text.size();
}

std::string_view trimmed(std::string_view token)
{
    const std::size_t last = token.find_last_not_of(" \t\r\n");
    return token.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

Error unreadable(qsizetype offset, const char *reason)
{
    Error error;
    error.kind = Error::Kind::BadReply;
    error.subject = u"json"_s;
    error.detail = u"offset %1: %2"_s.arg(offset).arg(QLatin1StringView(reason));
    return error;
}

} // namespace

struct Json::Source
{
    // Copies the text where simdjson may read beyond its end.
    void hold(std::string_view content)
    {
        if (!bytes || content.size() > room) {
            room = content.size();
            bytes = std::make_unique_for_overwrite<char[]>(room + simdjson::SIMDJSON_PADDING);
        }
        std::memcpy(bytes.get(), content.data(), content.size());
        std::memset(bytes.get() + content.size(), ' ', simdjson::SIMDJSON_PADDING);
        size = content.size();
        nodes.clear();
        nodes.reserve(size / 16 + 8); // about one node for as many characters in printed answers
    }

    std::unique_ptr<char[]> bytes;
    std::size_t room = 0;
    std::size_t size = 0;
    ondemand::parser parser;
    std::vector<Node> nodes;
};

namespace {

// Larger documents are rare and not worth keeping memory for.
constexpr std::size_t recycledSize = 4u << 20;

} // namespace

// A sync reads page after page in one thread: the buffers of the last document serve the next one.
Json::SourceOwner &Json::spareSource()
{
    thread_local SourceOwner spare;
    return spare;
}

Json::SourceOwner Json::takeSource()
{
    return spareSource() ? std::move(spareSource()) : SourceOwner(new Source);
}

void Json::Recycle::operator()(Source *source) const
{
    if (source->room > recycledSize || spareSource())
        delete source;
    else
        spareSource().reset(source);
}

// Walks a document once, front to back, as on-demand parsing wants it.
class JsonTableBuilder
{
public:
    explicit JsonTableBuilder(std::vector<Json::Node> &nodes) : m_nodes(nodes) {}

    simdjson::error_code root(ondemand::document &document)
    {
        ondemand::value value;
        if (const auto fault = document.get_value().get(value))
            return fault;
        if (const auto fault = add({}, value, 0))
            return fault;
        const char *rest = nullptr; // there is no location behind the last token
        return document.current_location().get(rest) ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
    }

private:
    simdjson::error_code add(std::string_view name, ondemand::value value, int depth)
    {
        if (depth > depthLimit)
            return simdjson::DEPTH_ERROR;
        const std::size_t at = m_nodes.size();
        m_nodes.push_back({name, {}, 0, Json::Kind::Null});
        ondemand::json_type type{};
        if (const auto fault = value.type().get(type))
            return fault;
        if (const auto fault = fill(at, type, value, depth))
            return fault;
        m_nodes[at].end = static_cast<std::uint32_t>(m_nodes.size());
        return simdjson::SUCCESS;
    }

    simdjson::error_code fill(std::size_t at, ondemand::json_type type, ondemand::value value, int depth)
    {
        switch (type) {
        case ondemand::json_type::object:
            m_nodes[at].kind = Json::Kind::Object;
            return members(value, depth);
        case ondemand::json_type::array:
            m_nodes[at].kind = Json::Kind::Array;
            return elements(value, depth);
        case ondemand::json_type::string:
            m_nodes[at].kind = Json::Kind::String;
            return value.get_string().get(m_nodes[at].text);
        case ondemand::json_type::number:
            m_nodes[at].kind = Json::Kind::Number;
            m_nodes[at].text = trimmed(value.raw_json_token());
            return isNumber(m_nodes[at].text) ? simdjson::SUCCESS : simdjson::NUMBER_ERROR;
        case ondemand::json_type::boolean:
            return truth(at, value);
        case ondemand::json_type::null:
            return nothing(value);
        }
        return simdjson::TAPE_ERROR;
    }

    simdjson::error_code members(ondemand::value value, int depth)
    {
        ondemand::object object;
        if (const auto fault = value.get_object().get(object))
            return fault;
        for (auto each : object) {
            ondemand::field field;
            if (const auto fault = std::move(each).get(field))
                return fault;
            std::string_view name;
            if (const auto fault = field.unescaped_key().get(name))
                return fault;
            if (const auto fault = add(name, field.value(), depth + 1))
                return fault;
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code elements(ondemand::value value, int depth)
    {
        ondemand::array array;
        if (const auto fault = value.get_array().get(array))
            return fault;
        for (auto each : array) {
            ondemand::value element;
            if (const auto fault = std::move(each).get(element))
                return fault;
            if (const auto fault = add({}, element, depth + 1))
                return fault;
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code truth(std::size_t at, ondemand::value value)
    {
        bool yes = false;
        if (const auto fault = value.get_bool().get(yes))
            return fault;
        m_nodes[at].kind = Json::Kind::Bool;
        m_nodes[at].text = yes ? "true" : "false";
        return simdjson::SUCCESS;
    }

    static simdjson::error_code nothing(ondemand::value value)
    {
        bool isNull = false;
        const auto fault = value.is_null().get(isNull);
        return fault || isNull ? fault : simdjson::N_ATOM_ERROR;
    }

    std::vector<Json::Node> &m_nodes;
};

Result<Json> Json::read(const QByteArray &bytes)
{
    std::string_view content(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const std::size_t mark = content.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    content.remove_prefix(mark);
    if (content.empty())
        return unreadable(0, "nothing in it");

    Json json;
    json.m_source = takeSource();
    Source &source = *json.m_source;
    source.hold(content);
    ondemand::document document;
    const std::size_t allocated = source.size + simdjson::SIMDJSON_PADDING;
    if (const auto fault = source.parser.iterate(source.bytes.get(), source.size, allocated).get(document))
        return unreadable(bytes.size(), simdjson::error_message(fault));
    if (const auto fault = JsonTableBuilder(source.nodes).root(document)) {
        const char *where = nullptr;
        qsizetype offset = bytes.size();
        if (!document.current_location().get(where))
            offset = where - source.bytes.get() + static_cast<qsizetype>(mark);
        return unreadable(offset, simdjson::error_message(fault));
    }
    json.m_nodes = source.nodes.data();
    return json;
}

JsonNode Json::root() const
{
    return {this, 0};
}

bool JsonNode::present() const
{
    return m_document && node().kind != Json::Kind::Null;
}

bool JsonNode::isObject() const
{
    return m_document && node().kind == Json::Kind::Object;
}

bool JsonNode::isArray() const
{
    return m_document && node().kind == Json::Kind::Array;
}

JsonNode JsonNode::operator[](std::string_view member) const
{
    if (!isObject())
        return {};
    const Json::Node *nodes = m_document->m_nodes;
    for (std::uint32_t at = m_index + 1; at < node().end; at = nodes[at].end) {
        if (sameIgnoringCase(nodes[at].name, member))
            return {m_document, at};
    }
    return {};
}

std::string_view JsonNode::name() const
{
    return m_document ? node().name : std::string_view();
}

std::string_view JsonNode::raw() const
{
    return m_document ? node().text : std::string_view();
}

QStringList JsonNode::texts() const
{
    QStringList texts;
    for (const JsonNode item : *this)
        texts.append(item.text());
    return texts;
}

std::optional<Decimal> JsonNode::decimal() const
{
    return Decimal::parse(raw());
}

std::optional<int> JsonNode::whole() const
{
    const std::optional<Decimal> value = decimal();
    const std::optional<std::int64_t> number = value ? value->toWhole() : std::nullopt;
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<bool> JsonNode::flag() const
{
    if (sameIgnoringCase(raw(), "true"))
        return true;
    if (sameIgnoringCase(raw(), "false"))
        return false;
    return std::nullopt;
}

QDateTime JsonNode::date() const
{
    return readDate(raw());
}

JsonNode::Iterator &JsonNode::Iterator::operator++()
{
    m_index = m_document->m_nodes[m_index].end;
    return *this;
}

JsonNode::Iterator JsonNode::begin() const
{
    return {m_document, isObject() || isArray() ? m_index + 1 : 0};
}

JsonNode::Iterator JsonNode::end() const
{
    return {m_document, isObject() || isArray() ? node().end : 0};
}

qsizetype JsonNode::count() const
{
    qsizetype count = 0;
    for (Iterator it = begin(); it != end(); ++it)
        ++count;
    return count;
}

} // namespace tenantry::partnercenter
