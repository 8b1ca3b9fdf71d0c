// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_folding.h"

#include "domain/search_index.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

bool isControl(char16_t c)
{
    return c < 0x20 || c == 0x7f;
}

// Letters that have no decomposition but that people type as others (features e3).
QStringView spelledOut(char16_t c)
{
    switch (c) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'ŧ':
        return u"t";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

QString foldedBeyondAscii(QStringView text)
{
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        const QStringView spelling = spelledOut(c.unicode());
        if (!spelling.isEmpty())
            result += spelling;
        else if (c.isSpace() || isControl(c.unicode()))
            result += u' ';
        else if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result;
}

} // namespace

QString withoutDiacritics(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii)
        return foldedBeyondAscii(text);
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), [](QChar c) {
        const char16_t code = c.unicode();
        if (code >= u'A' && code <= u'Z')
            return QChar(static_cast<char16_t>(code + (u'a' - u'A')));
        return isControl(code) ? QChar(u' ') : c;
    });
    return result;
}

QByteArray folded(QStringView text)
{
    return withoutDiacritics(text).toUtf8();
}

QString sortKey(const QString &name)
{
    return withoutDiacritics(name).trimmed();
}

} // namespace tenantry
