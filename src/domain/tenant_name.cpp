// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tenant_name.h"

#include "domain/base_rules.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

bool isPlainLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// Quotes, brackets and "mailto:" come along when names are copied from mails and web pages.
QString withoutWrapping(const QString &typed)
{
    static const QRegularExpression around(uR"(^[\s"'<>()\[\]„“”«»]+|[\s"'<>()\[\]„“”«»,;]+$)"_s);
    QString text = typed.toLower().remove(around);
    if (text.startsWith("mailto:"_L1))
        text.remove(0, 7);
    return text;
}

bool isFullName(QStringView text)
{
    return text.endsWith(onMicrosoftSuffix);
}

// The part of a URL that names a tenant: its host, else a part of its path or query
// ("https://login.example/contoso.onmicrosoft.com/…"), else the host as it is.
QString nameInUrl(const QString &text)
{
    const QUrl url(text);
    if (isFullName(url.host()))
        return url.host();
    static const QRegularExpression separators(u"[/?&=#]"_s);
    for (const QString &part : text.mid(text.indexOf("://"_L1) + 3).split(separators)) {
        if (isFullName(part) && !part.contains(u'@'))
            return part;
    }
    return url.host();
}

// Cuts a pasted full name, URL or mail address down to a domain name or what stands for it.
QString cutDown(QString text, bool *otherDomain)
{
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*://"_s);
    const bool looksLikeUrl = text.contains(scheme);
    if (looksLikeUrl || text.contains(onMicrosoftSuffix.toString() + u'/'))
        text = nameInUrl(looksLikeUrl ? text : "https://"_L1 + text);
    const auto address = text.lastIndexOf(u'@');
    const bool looksLikeMail = address >= 0;
    if (looksLikeMail)
        text.remove(0, address + 1);
    while (text.endsWith(u'.'))
        text.chop(1);
    *otherDomain = (looksLikeUrl || looksLikeMail) && !isFullName(text);
    if (isFullName(text))
        text.chop(onMicrosoftSuffix.size());
    return text;
}

TenantPrefix::Fault faultOf(const QString &text)
{
    using Fault = TenantPrefix::Fault;
    const auto any = [&text](auto matches) { return std::any_of(text.begin(), text.end(), matches); };
    if (text.isEmpty())
        return Fault::Empty;
    if (any([](QChar c) { return c.isSpace(); }))
        return Fault::Blank;
    if (text.contains(u'.'))
        return Fault::Dot;
    if (any([](QChar c) { return !isPlainLetterOrDigit(c) && (c.isLetterOrNumber() || c.isMark()); }))
        return Fault::Diacritic;
    // A hyphen inside is left to the provider; at the ends it is refused everywhere it is spoken of (§3.1).
    if (any([](QChar c) { return !isPlainLetterOrDigit(c) && c != u'-'; }) || text.startsWith(u'-') ||
        text.endsWith(u'-'))
        return Fault::Symbol;
    return Fault::None;
}

} // namespace

TenantPrefix readTenantPrefix(const QString &typed)
{
    TenantPrefix prefix;
    const QString whole = withoutWrapping(typed);
    bool otherDomain = false;
    prefix.text = cutDown(whole, &otherDomain);
    prefix.understoodFromLonger = prefix.text != whole && !otherDomain;
    prefix.fault = otherDomain ? TenantPrefix::Fault::OtherDomain : faultOf(prefix.text);
    prefix.longerThanHearsay = prefix.text.size() > builtInNumber(u"tenant.prefix.length");
    return prefix;
}

} // namespace tenantry
