// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/legal_forms.h"

#include "domain/base_rules.h"
#include "domain/text_folding.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// Each form as the folded words it is made of.
using Forms = QList<QStringList>;

Forms formsOf(const QStringList &ruleIds)
{
    Forms forms;
    for (const QString &id : ruleIds) {
        for (const QString &form : builtInWords(id))
            forms.append(form.split(u' '));
    }
    // "gmbh & co kg" must go before "kg", or "gmbh & co" would stay behind
    std::stable_sort(forms.begin(), forms.end(),
                     [](const QStringList &a, const QStringList &b) { return a.size() > b.size(); });
    return forms;
}

QStringList listsFor(const QString &country)
{
    const QString romanian = u"company.forms.ro"_s;
    const QString italian = u"company.forms.it"_s;
    const QString german = u"company.forms.de"_s;
    if (country == "RO"_L1 || country == "MD"_L1)
        return {romanian};
    if (country == "IT"_L1 || country == "SM"_L1)
        return {italian};
    if (country == "DE"_L1 || country == "AT"_L1 || country == "LI"_L1)
        return {german};
    if (country == "CH"_L1)
        return {german, italian};
    return {romanian, italian, german, u"company.forms.other"_s};
}

QString foldedWord(const QString &word)
{
    return withoutDiacritics(word);
}

QStringList foldedWords(const QStringList &words)
{
    QStringList result;
    std::transform(words.begin(), words.end(), std::back_inserter(result), foldedWord);
    return result;
}

bool isAbbreviationPart(const QString &word)
{
    return word.size() == 1 && word[0].isLetter();
}

// "S. R. L." and "e. K." arrive as single letters; run together they can be looked up.
QStringList joinedInitials(const QStringList &words)
{
    QStringList result;
    bool open = false;
    for (const QString &word : words) {
        const bool single = isAbbreviationPart(word);
        if (single && open)
            result.last() += word;
        else
            result.append(word);
        open = single;
    }
    return result;
}

bool endsWith(const QStringList &words, const QStringList &form)
{
    return words.size() >= form.size() && words.mid(words.size() - form.size()) == form;
}

// Words at the end that say "and partners" once the legal form is gone: "Rossi & C.", "Weber & Co."
bool isPartnersRemainder(const QStringList &words)
{
    const qsizetype count = words.size();
    return count > 2 && words[count - 2] == "&"_L1 && (words[count - 1] == "c"_L1 || words[count - 1] == "co"_L1);
}

// How many words at the end belong to the legal form; 0: none.
qsizetype trailingFormLength(const QStringList &words, const Forms &forms)
{
    if (isPartnersRemainder(words))
        return 2;
    const auto form =
        std::find_if(forms.begin(), forms.end(), [&words](const QStringList &each) { return endsWith(words, each); });
    return form == forms.end() ? 0 : form->size();
}

bool isConnective(const QString &word)
{
    return word == "&"_L1 || word == "-"_L1 || word == "+"_L1;
}

// Splits a name into words. Single letters with dots between them are one word ("S.R.L."), longer parts are words of
// their own ("S.C.Brutaria", "Contoso.com").
class WordReader
{
public:
    void read(QChar c)
    {
        if (c.isLetterOrNumber() || c.isMark()) {
            readLetter(c);
        } else if (c == u'.') {
            if (m_part > 1)
                finish();
            m_part = 0;
        } else if (c != u'\'' && c != u'’') { // an apostrophe is inside a word
            finish();
            if (c == u'&' || c == u'+')
                m_words.append(QString(c));
        }
    }
    QStringList take()
    {
        finish();
        return std::move(m_words);
    }

private:
    void readLetter(QChar c)
    {
        if (m_part == 1 && m_word.size() > 1) { // the part behind dotted letters turns out to be a word
            const QChar first = m_word.back();
            m_word.chop(1);
            finish();
            m_word = first;
            m_part = 1;
        }
        m_word += c;
        ++m_part;
    }
    void finish()
    {
        if (!m_word.isEmpty())
            m_words.append(std::exchange(m_word, {}));
        m_part = 0;
    }

    QStringList m_words;
    QString m_word;
    int m_part = 0; // letters since the last dot
};

} // namespace

QStringList companyWords(const QString &name)
{
    WordReader reader;
    for (const QChar c : name)
        reader.read(c);
    return joinedInitials(reader.take());
}

QStringList withoutLegalForm(const QStringList &words, const QString &country)
{
    const Forms forms = formsOf(listsFor(country));
    const QStringList leading = builtInWords(u"company.forms.leading");
    QStringList kept = words;
    while (kept.size() > 1) {
        const qsizetype length = trailingFormLength(foldedWords(kept), forms);
        if (length == 0 || length >= kept.size())
            break;
        kept.resize(kept.size() - length);
    }
    while (kept.size() > 1 && leading.contains(foldedWord(kept.first())))
        kept.removeFirst();
    while (kept.size() > 1 && isConnective(kept.last()))
        kept.removeLast();
    return kept;
}

bool isOnlyLegalForm(const QStringList &words)
{
    const Forms forms = formsOf({u"company.forms.ro"_s, u"company.forms.it"_s, u"company.forms.de"_s,
                                 u"company.forms.other"_s, u"company.forms.leading"_s});
    QStringList rest = foldedWords(words);
    while (!rest.isEmpty()) {
        const qsizetype length = trailingFormLength(rest, forms);
        if (length == 0)
            return false;
        rest.resize(rest.size() - length);
    }
    return !words.isEmpty();
}

} // namespace tenantry
