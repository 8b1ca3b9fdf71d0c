// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_pack_lines.h"

#include <algorithm>

namespace tenantry {

namespace {

class LineWalk
{
public:
    explicit LineWalk(const QByteArray &json) : m_json(json) {}

    QHash<QString, int> walked()
    {
        value({});
        return m_lines;
    }

private:
    char here() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipBlank()
    {
        for (; m_at < m_json.size(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return;
        }
    }

    QString text()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        return QString::fromUtf8(m_json.sliced(start, std::min(m_at++, m_json.size()) - start));
    }

    void plain()
    {
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
            ++m_at;
    }

    void value(const QString &path)
    {
        skipBlank();
        m_lines.insert(path, m_line);
        if (here() == '{' || here() == '[')
            members(path, here() == '{');
        else if (here() == '"')
            text();
        else
            plain();
        skipBlank();
    }

    void members(const QString &path, bool named)
    {
        ++m_at;
        skipBlank();
        for (int i = 0; m_at < m_json.size() && here() != '}' && here() != ']'; ++i) {
            const QString name = named ? text() : QString::number(i);
            skipBlank();
            m_at += named ? 1 : 0; // the colon
            value(path.isEmpty() ? name : path + u'/' + name);
            m_at += here() == ',' ? 1 : 0;
            skipBlank();
        }
        ++m_at;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
};

} // namespace

QHash<QString, int> linesOfValues(const QByteArray &json)
{
    return LineWalk(json).walked();
}

int lineAtOffset(const QByteArray &bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + std::min(offset, bytes.size()), '\n'));
}

} // namespace tenantry
