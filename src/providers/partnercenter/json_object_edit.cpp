// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/json_object_edit.h"

#include "providers/partnercenter/json.h"
#include "providers/partnercenter/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

// Cuts a text that is known to be JSON into its pieces.
class JsonCutter
{
public:
    explicit JsonCutter(const QByteArray &text) : m_text(text) {}

    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    QByteArray rest() const { return m_text.mid(m_at); }
    QByteArray blanks()
    {
        const qsizetype from = m_at;
        while (QByteArrayView(" \t\r\n").contains(peek()) && m_at < m_text.size())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    QByteArray mark() // one of { : ,
    {
        ++m_at;
        return m_text.mid(m_at - 1, 1);
    }
    QByteArray value()
    {
        const qsizetype from = m_at;
        if (peek() == '"')
            skipString();
        else if (peek() == '{' || peek() == '[')
            skipNested();
        else
            skipScalar();
        return m_text.mid(from, m_at - from);
    }

private:
    void skipString()
    {
        for (++m_at; m_at < m_text.size() && peek() != '"'; ++m_at) {
            if (peek() == '\\')
                ++m_at;
        }
        ++m_at;
    }
    void skipNested()
    {
        int depth = 0;
        do {
            const char c = peek();
            if (c == '"') {
                skipString();
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            ++m_at;
        } while (depth > 0 && m_at < m_text.size());
    }
    void skipScalar()
    {
        while (m_at < m_text.size() && !QByteArrayView(",}] \t\r\n").contains(peek()))
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

QByteArray unquoted(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return quoted.mid(1, quoted.size() - 2);
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString().toUtf8();
}

bool isNamed(const QByteArray &name, std::string_view wanted)
{
    return sameIgnoringCase({name.constData(), static_cast<std::size_t>(name.size())}, wanted);
}

bool startsUpper(const QByteArray &name)
{
    return !name.isEmpty() && name.front() >= 'A' && name.front() <= 'Z';
}

} // namespace

Result<JsonObjectEdit> JsonObjectEdit::open(const QByteArray &text)
{
    const Result<Json> json = Json::read(text);
    if (!json)
        return json.error();
    if (!json->root().isObject())
        return Error{.kind = Error::Kind::BadReply, .detail = u"no object"_s, .subject = u"json"_s};

    const QByteArray plain = text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text;
    JsonCutter cutter(plain);
    JsonObjectEdit edit;
    edit.m_head = cutter.blanks();
    edit.m_head += cutter.mark();
    for (QByteArray lead = cutter.blanks();; lead = cutter.blanks()) {
        if (cutter.peek() == '}') { // only where nothing is in it
            edit.m_head += lead;
            break;
        }
        Member member;
        member.lead = lead;
        member.quotedName = cutter.value();
        member.name = unquoted(member.quotedName);
        member.colon = cutter.blanks();
        member.colon += cutter.mark();
        member.colon += cutter.blanks();
        member.value = cutter.value();
        member.trail = cutter.blanks();
        edit.m_members.append(member);
        if (cutter.peek() != ',')
            break;
        cutter.mark();
    }
    edit.m_tail = cutter.rest();
    return edit;
}

QByteArray JsonObjectEdit::value(std::string_view name) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [name](const Member &member) { return isNamed(member.name, name); });
    return found == m_members.end() ? QByteArray() : found->value;
}

void JsonObjectEdit::set(std::string_view name, const QByteArray &value)
{
    bool known = false;
    for (Member &member : m_members) {
        if (!isNamed(member.name, name))
            continue;
        member.value = value;
        known = true;
    }
    if (!known)
        append(name, value);
}

void JsonObjectEdit::append(std::string_view name, const QByteArray &value)
{
    Member member;
    member.name = QByteArray(name.data(), static_cast<qsizetype>(name.size()));
    if (!m_members.isEmpty()) {
        if (startsUpper(m_members.constFirst().name))
            member.name = member.name.left(1).toUpper() + member.name.mid(1);
        member.lead = m_members.constFirst().lead;
        member.trail = std::exchange(m_members.last().trail, {});
    }
    member.quotedName = '"' + member.name + '"';
    member.colon = m_members.isEmpty() ? QByteArray(":") : m_members.constFirst().colon;
    member.value = value;
    m_members.append(member);
}

void JsonObjectEdit::remove(std::string_view name)
{
    m_members.removeIf([name](const Member &member) { return isNamed(member.name, name); });
}

QByteArray JsonObjectEdit::text() const
{
    QByteArray text = m_head;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const Member &member = m_members.at(i);
        text += (i == 0 ? "" : ",") + member.lead + member.quotedName + member.colon + member.value + member.trail;
    }
    return text + m_tail;
}

QByteArray jsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace tenantry::partnercenter
