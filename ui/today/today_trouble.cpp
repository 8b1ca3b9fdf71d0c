// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What does not work: sign-in, connection, reading, keyring, storage.
#include "ui/common/error_text.h"
#include "ui/common/format.h"
#include "ui/common/span_words.h"
#include "ui/common/status_words.h"
#include "ui/today/today_notes.h"
#include "ui/today/today_rows.h"
#include "ui/today/today_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Kind = ConnectionState::Kind;

class TodayTroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayTroubleWords)

public:
    //: screen "Today", state of a line: something does not work
    static StatusWord trouble() { return {tr("Trouble"), u"octagon-x"_s, Tone::Trouble}; }
    //: screen "Today", state of a line: something works with limits
    static StatusWord care() { return {tr("Attention"), u"triangle"_s, Tone::Attention}; }
    static QString connection(Kind kind);
    //: screen "Today": the sign-in of an account has ended
    static QString signedOut() { return tr("Signed out"); }
    static QString signedOutThen()
    {
        //: screen "Today": what being signed out means
        return tr("Nothing is read or sent until you sign in");
    }
    //: screen "Today": an account that is not the one in use
    static QString otherThen() { return tr("Nothing of it is read or sent; choose it in Settings to sign in"); }
    //: screen "Today": the last round of reading from the provider ended with an error
    static QString roundFailed() { return tr("The last refresh did not finish"); }
    //: screen "Today"
    static QString neverRead() { return tr("Nothing has been read from the provider yet"); }
    //: screen "Today": what follows from nothing having been read
    static QString neverReadThen() { return tr("The lists below know only what you did here"); }
    //: screen "Today": no keyring keeps the sign-in
    static QString keyring() { return tr("The keyring does not answer"); }
    static QString keyringThen()
    {
        //: screen "Today": what a silent keyring means
        return tr("Your sign-in is kept only until you close Tenantry");
    }
    //: screen "Today": store.db is corrupt
    static QString damaged() { return tr("The local store is damaged"); }
    static QString damagedThen()
    {
        //: screen "Today": what a corrupt store means
        return tr("Close Tenantry and start it again: it is read anew; drafts, orders and notes are safe");
    }
    //: screen "Today": store.db was corrupt at start
    static QString rebuilt() { return tr("The local store was damaged and set aside"); }
    //: screen "Today": what the loss of the store means
    static QString rebuiltThen() { return tr("It is being read again; drafts, orders and notes are safe"); }
    //: screen "Today", who a line is about: the program's own files
    static QString thisComputer() { return tr("This computer"); }
    //: screen "Today", verb of a line
    static QString signIn() { return tr("Sign in again"); }
    //: screen "Today", verb of a line: asks the provider at once
    static QString tryNow() { return tr("Try now"); }
    //: screen "Today", verb of a line: reads from the provider
    static QString readNow() { return tr("Refresh now"); }
    //: screen "Today", verb of a line
    static QString settings() { return tr("Open settings"); }
    static QString count(int count)
    {
        //: screen "Today": how many things do not work
        return tr("%n thing(s) need you", nullptr, count);
    }
    //: screen "Today", instead of a list of trouble; %1 is when the provider was last read
    static QString none(const QString &last) { return tr("None · last read from the provider %1").arg(last); }
    //: screen "Today", instead of a list of trouble: the person switched the network off
    static QString offline() { return tr("None · working offline, as you chose"); }
    //: screen "Today", instead of a list of trouble: no account is connected
    static QString noAccount() { return tr("No account is connected"); }
};

QString TodayTroubleWords::connection(Kind kind)
{
    switch (kind) {
    case Kind::NoNetwork:
        //: screen "Today": trouble
        return tr("No network");
    case Kind::ProviderSilent:
        //: screen "Today": trouble
        return tr("The provider does not answer");
    case Kind::ProviderBusy:
        //: screen "Today": trouble; it is asked again later by itself
        return tr("The provider is busy");
    case Kind::CertificateRefused:
        //: screen "Today": trouble
        return tr("The provider's certificate is not valid");
    default:
        return signedOut();
    }
}

TodayRow troubleRow(const QString &key, const StatusWord &state, const TodayFacts &facts, const QDateTime &since)
{
    TodayRow row;
    row.section = TodaySection::Trouble;
    row.key = key;
    row.state = state;
    row.left = timeAgoText(since, facts.now);
    if (since.isValid())
        row.when = todaywords::when(since);
    return row;
}

QString nameOf(const Account &account)
{
    return account.displayName.isEmpty() ? account.partnerTenant : account.displayName;
}

void addVerb(TodayRow *row, const QString &verb, TodayTarget::Kind kind)
{
    row->verb = verb;
    row->target.kind = kind;
}

std::optional<TodayRow> connectionRow(const TodayFacts &facts)
{
    const ConnectionState &state = facts.connection;
    const bool bad = state.kind == Kind::SignedOut || state.kind == Kind::CertificateRefused ||
                     state.kind == Kind::NoNetwork || state.kind == Kind::ProviderSilent ||
                     state.kind == Kind::ProviderBusy;
    if (!bad || !facts.account)
        return std::nullopt;
    const bool severe = state.kind == Kind::SignedOut || state.kind == Kind::CertificateRefused;
    TodayRow row = troubleRow(u"connection"_s, severe ? TodayTroubleWords::trouble() : TodayTroubleWords::care(), facts,
                              state.since);
    row.what = {nameOf(*facts.account), TodayTroubleWords::connection(state.kind)};
    if (state.kind == Kind::SignedOut) {
        row.then.text = TodayTroubleWords::signedOutThen();
        addVerb(&row, TodayTroubleWords::signIn(), TodayTarget::Kind::SignIn);
        return row;
    }
    const ErrorText words = errorText(state.error);
    row.then = {words.sentence, words.nextStep};
    row.more = words.detail;
    addVerb(&row, TodayTroubleWords::tryNow(), TodayTarget::Kind::TryNow);
    return row;
}

// The sample company needs no sign-in.
bool isSignedOut(const Account &account, const TodayFacts &facts)
{
    const bool current = facts.account && facts.account->id == account.id;
    return !current && account.environment != Environment::Sample && !account.tokenStored;
}

TodayRow otherAccountRow(const Account &account, const TodayFacts &facts)
{
    TodayRow row = troubleRow(u"account/"_s + account.id.text(), TodayTroubleWords::care(), facts, {});
    row.what = {nameOf(account), TodayTroubleWords::signedOut()};
    row.then.text = TodayTroubleWords::otherThen();
    addVerb(&row, TodayTroubleWords::settings(), TodayTarget::Kind::Settings);
    return row;
}

std::optional<TodayRow> readingRow(const TodayFacts &facts)
{
    const SyncState &sync = facts.sync;
    const bool offline = facts.connection.kind == Kind::WorkingOffline;
    const bool failed = sync.phase == SyncState::Phase::Failed && sync.error && !offline;
    const bool never = facts.account && !facts.providerRead() && !sync.running();
    if (!failed && !never)
        return std::nullopt;
    TodayRow row = troubleRow(u"reading"_s, TodayTroubleWords::care(), facts, sync.lastDone);
    row.what.text = facts.account ? nameOf(*facts.account) : QString();
    row.what.caption = failed ? TodayTroubleWords::roundFailed() : TodayTroubleWords::neverRead();
    if (failed) {
        const ErrorText words = errorText(*sync.error);
        row.then = {words.sentence, words.nextStep};
        row.more = words.detail;
    } else {
        row.then.text = TodayTroubleWords::neverReadThen();
    }
    addVerb(&row, TodayTroubleWords::readNow(), TodayTarget::Kind::ReadAgain);
    return row;
}

TodayRow computerRow(const QString &key, const StatusWord &state, const QString &what, const QString &then,
                     const TodayFacts &facts)
{
    TodayRow row = troubleRow(key, state, facts, {});
    row.what = {TodayTroubleWords::thisComputer(), what};
    row.then.text = then;
    addVerb(&row, TodayTroubleWords::settings(), TodayTarget::Kind::Settings);
    return row;
}

QList<TodayRow> computerRows(const TodayFacts &facts)
{
    QList<TodayRow> rows;
    if (facts.storeDamaged)
        rows << computerRow(u"damaged"_s, TodayTroubleWords::trouble(), TodayTroubleWords::damaged(),
                            TodayTroubleWords::damagedThen(), facts);
    if (facts.storeRebuilt)
        rows << computerRow(u"rebuilt"_s, TodayTroubleWords::care(), TodayTroubleWords::rebuilt(),
                            TodayTroubleWords::rebuiltThen(), facts);
    if (facts.account && !facts.connection.secretsLasting)
        rows << computerRow(u"keyring"_s, TodayTroubleWords::care(), TodayTroubleWords::keyring(),
                            TodayTroubleWords::keyringThen(), facts);
    return rows;
}

QList<TodayRow> troubleEntries(const TodayFacts &facts)
{
    QList<TodayRow> rows;
    if (const auto row = connectionRow(facts))
        rows << *row;
    for (const Account &account : facts.accounts) {
        if (isSignedOut(account, facts))
            rows << otherAccountRow(account, facts);
    }
    if (const auto row = readingRow(facts))
        rows << *row;
    return rows + computerRows(facts);
}

QString quietNote(const TodayFacts &facts)
{
    if (!facts.account)
        return TodayTroubleWords::noAccount();
    if (facts.connection.kind == Kind::WorkingOffline)
        return TodayTroubleWords::offline();
    return facts.providerRead() ? TodayTroubleWords::none(format::recent(facts.sync.lastDone, facts.now))
                                : todaywords::notReadFromProvider();
}

} // namespace

int troubleCount(const TodayFacts &facts)
{
    return static_cast<int>(troubleEntries(facts).size());
}

QString troubleNote(const TodayFacts &facts)
{
    const int count = facts.account ? troubleCount(facts) : 0;
    return count > 0 ? TodayTroubleWords::count(count) : QString();
}

QList<TodayRow> troubleRows(const TodayFacts &facts)
{
    QList<TodayRow> rows = troubleEntries(facts);
    const QString note = rows.isEmpty() ? quietNote(facts) : TodayTroubleWords::count(static_cast<int>(rows.size()));
    rows.prepend(todayHeading(TodaySection::Trouble, note));
    return rows;
}

} // namespace tenantry
