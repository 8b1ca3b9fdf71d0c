// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base_rules.h"
#include "domain/legal_forms.h"
#include "domain/tenant_name.h"
#include "domain/text_folding.h"

#include <algorithm>
#include <iterator>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProposals = 8;
constexpr qsizetype shortest = 3; // one or two letters are always taken and say nothing

enum class Umlauts { AsBaseLetter, AsTwoLetters };

// Only a-z and 0-9 are safe everywhere (§3.1), so that is all a proposal may hold.
QString plainWord(const QString &word, Umlauts umlauts)
{
    QString spelled = word.normalized(QString::NormalizationForm_C).toLower();
    if (umlauts == Umlauts::AsTwoLetters)
        spelled.replace(u'ä', u"ae"_s).replace(u'ö', u"oe"_s).replace(u'ü', u"ue"_s);
    QString plain;
    for (const QChar c : withoutDiacritics(spelled)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            plain += c;
    }
    return plain;
}

QStringList plainWords(const QStringList &words, Umlauts umlauts)
{
    QStringList result;
    for (const QString &word : words) {
        const QString plain = plainWord(word, umlauts);
        if (!plain.isEmpty())
            result.append(plain);
    }
    return result;
}

bool isFiller(const QString &word)
{
    static const QStringList fillers{u"de"_s,  u"din"_s, u"si"_s,  u"pentru"_s, u"la"_s,    u"di"_s,   u"e"_s,
                                     u"ed"_s,  u"del"_s, u"dei"_s, u"della"_s,  u"delle"_s, u"per"_s,  u"il"_s,
                                     u"und"_s, u"fur"_s, u"der"_s, u"die"_s,    u"das"_s,   u"fuer"_s, u"im"_s,
                                     u"am"_s,  u"and"_s, u"the"_s, u"of"_s};
    return fillers.contains(word);
}

QStringList withoutFillers(const QStringList &words)
{
    QStringList result;
    std::copy_if(words.begin(), words.end(), std::back_inserter(result), [](const QString &w) { return !isFiller(w); });
    return result;
}

// As many whole words as fit; a single word that is too long is cut.
QString joinedWithin(const QStringList &words, qsizetype limit)
{
    QString joined;
    for (const QString &word : words) {
        if (joined.size() + word.size() > limit)
            break;
        joined += word;
    }
    return joined.isEmpty() && !words.isEmpty() ? words.first().left(limit) : joined;
}

QString initials(const QStringList &words)
{
    QString letters;
    for (const QString &word : words)
        letters += word.front();
    return letters;
}

// Most natural first: the whole name, the name without little words, its first words, with the country, initials. A
// whole name that does not fit would end in the middle, often with a little word, and goes last.
QStringList candidates(const QStringList &words, const QString &country, qsizetype limit)
{
    const QStringList main = withoutFillers(words).isEmpty() ? words : withoutFillers(words);
    const QString suffix = country.toLower();
    const bool wholeFits = words.join(QString()).size() <= limit;
    QStringList result;
    if (wholeFits)
        result.append(words.join(QString()));
    result.append({joinedWithin(main, limit), joinedWithin(main.mid(0, 2), limit), main.first().left(limit)});
    result.append(joinedWithin(main, limit - suffix.size()) + suffix);
    result.append(main.first().left(limit - suffix.size()) + suffix);
    if (main.size() >= 3) {
        result.append(initials(main));
        result.append(initials(main) + suffix);
    }
    if (!wholeFits)
        result.append(joinedWithin(words, limit));
    return result;
}

} // namespace

QStringList tenantProposals(const QString &legalName, const QString &country)
{
    const qsizetype limit = builtInNumber(u"tenant.prefix.length");
    const QString iso2 = country.trimmed().toUpper();
    const QStringList words = withoutLegalForm(companyWords(legalName), iso2);
    const bool german = iso2 == "DE"_L1 || iso2 == "AT"_L1 || iso2 == "CH"_L1 || iso2 == "LI"_L1;
    const QStringList first = plainWords(words, german ? Umlauts::AsTwoLetters : Umlauts::AsBaseLetter);
    const QStringList second = plainWords(words, german ? Umlauts::AsBaseLetter : Umlauts::AsTwoLetters);
    if (first.isEmpty())
        return {};

    QStringList all = candidates(first, iso2, limit);
    all.insert(1, joinedWithin(second, limit));
    QStringList proposals;
    for (const QString &each : all) {
        const bool fits = each.size() >= shortest && !proposals.contains(each) && readTenantPrefix(each).valid();
        if (fits && proposals.size() < mostProposals)
            proposals.append(each);
    }
    return proposals;
}

} // namespace tenantry
