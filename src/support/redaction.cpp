// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/log.h"

#include <QRegularExpression>
#include <array>

namespace tenantry::log {

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

Rule rule(const QString &pattern, const QString &replacement)
{
    QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return {expression, replacement};
}

// Order matters: whole tokens go first, so that the member rule cannot leave half of one behind.
const std::array<Rule, 6> &rules()
{
    static const std::array<Rule, 6> all{
        rule(uR"(\b(Bearer|Basic|PoP)\s+[A-Za-z0-9._~+/=-]{4,})"_s, u"\\1 «…»"_s),
        rule(uR"(\beyJ[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*){0,4})"_s, u"«…»"_s),
        rule(uR"(\bsbx-[A-Za-z0-9._~+/=-]+)"_s, u"«…»"_s),
        // the one-time code of the sign-in answer; "code: 2055" of an error stays
        rule(uR"(([?&](?:code|state|session_state)=)[^&\s"']+)"_s, u"\\1«…»"_s),
        // a value may be quoted, quoted inside quoted JSON, cut short, or bare
        rule(uR"(([\w-]*(?:password|passwd|pwd|secret|token|verifier|device_code|user_code|authorization|api[_-]?key))"
             uR"((?:\\?["'])?\s*(?:=>|[:=])\s*))"
             uR"((?:\\"(?:(?!\\").)*(?:\\")?|"(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s,;&}\])]+))"_s,
             u"\\1«…»"_s),
        rule(uR"([\w\p{L}.!#$%&'*+/=?^`{|}~-]+(?:@|%40)[\w\p{L}-]+(?:\.[\w\p{L}-]+)+)"_s, u"«…»"_s),
    };
    return all;
}

} // namespace

QString redacted(const QString &text)
{
    QString clean = text;
    for (const Rule &each : rules())
        clean.replace(each.pattern, each.replacement);
    return clean;
}

} // namespace tenantry::log
