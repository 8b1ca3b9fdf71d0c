// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/csv_lines.h"

#include <algorithm>

namespace tenantry::partnercenter {

CsvLines::CsvLines(std::string_view bytes) : m_bytes(bytes)
{
    if (m_bytes.starts_with("\xEF\xBB\xBF"))
        m_at = 3;
}

std::optional<std::vector<std::string_view>> CsvLines::next()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n'))
        m_nextLine += m_bytes[m_at++] == '\n' ? 1 : 0;
    if (m_at >= m_bytes.size() || m_torn)
        return std::nullopt;
    m_line = m_nextLine;
    m_unescaped.clear();
    std::vector<std::string_view> fields;
    for (;;) {
        fields.push_back(field());
        const char after = m_at < m_bytes.size() ? m_bytes[m_at] : '\n';
        m_torn = m_torn || (after != ',' && after != '\r' && after != '\n');
        if (m_torn)
            return std::nullopt;
        if (after != ',')
            return fields;
        ++m_at;
    }
}

std::string_view CsvLines::field()
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"')
        return quoted();
    const std::size_t from = m_at;
    m_at = std::min(m_bytes.find_first_of(",\r\n", from), m_bytes.size());
    return m_bytes.substr(from, m_at - from);
}

std::string_view CsvLines::quoted()
{
    const std::size_t from = ++m_at;
    bool doubled = false;
    for (;;) {
        m_at = m_bytes.find('"', m_at);
        if (m_at == std::string_view::npos) {
            m_at = m_bytes.size();
            m_torn = true;
            return {};
        }
        if (m_at + 1 >= m_bytes.size() || m_bytes[m_at + 1] != '"')
            break;
        doubled = true;
        m_at += 2;
    }
    const std::string_view inside = m_bytes.substr(from, m_at - from);
    ++m_at;
    m_nextLine += static_cast<int>(std::count(inside.begin(), inside.end(), '\n'));
    if (!doubled)
        return inside;
    std::string &text = m_unescaped.emplace_back();
    for (std::size_t i = 0; i < inside.size(); ++i) {
        text += inside[i];
        if (inside[i] == '"')
            ++i;
    }
    return text;
}

} // namespace tenantry::partnercenter
