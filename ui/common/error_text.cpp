// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static ErrorText of(const Error &error);
    static QString detail(const Error &error);

private:
    static ErrorText network(const Error &error);
    static ErrorText access(const Error &error);
    static ErrorText provider(const Error &error);
    static ErrorText refused(const Error &error);
    static ErrorText files(const Error &error);
    static QString effect(const Error &error);
};

// Ids and words for support, one per line, in English on purpose: they are read by the provider's staff.
QString ErrorWords::detail(const Error &error)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << name + u": "_s + value;
    };
    add(u"HTTP status"_s, error.http > 0 ? QString::number(error.http) : QString());
    add(u"Code"_s, error.code);
    add(u"Where"_s, error.subject);
    add(u"MS-RequestId"_s, error.requestId);
    add(u"MS-CorrelationId"_s, error.correlationId);
    add(u"Detail"_s, error.detail);
    return lines.join(u'\n');
}

QString ErrorWords::effect(const Error &error)
{
    if (!error.effectUnknown)
        return {};
    //: appended to an error: the request left and no answer was read
    return u' ' + tr("What was sent may have taken effect all the same; it is read back before anything is repeated.");
}

ErrorText ErrorWords::network(const Error &error)
{
    if (error.kind == Error::Kind::Offline)
        //: error sentence and next step: no network, or working offline
        return {tr("There is no connection to the provider.") + effect(error),
                tr("You can go on reading and drafting; try again when you are connected."),
                {}};
    if (error.kind == Error::Kind::Timeout)
        //: error sentence and next step: no complete answer in time
        return {tr("The provider did not answer in time.") + effect(error), tr("Try again in a few minutes."), {}};
    if (error.kind == Error::Kind::Tls)
        //: error sentence and next step: the certificate of the other side was refused
        return {tr("The other side could not prove who it is: its certificate was refused. Nothing was sent."),
                tr("Check the clock of this computer and the proxy settings, or ask your administrator."),
                {}};
    //: error sentence and next step: an address that does not belong to the provider
    return {tr("The answer pointed to an address that does not belong to the provider. It was not followed."),
            tr("If this happens again, tell support."),
            {}};
}

ErrorText ErrorWords::access(const Error &error)
{
    if (error.kind == Error::Kind::SignedOut)
        //: error sentence and next step
        return {tr("You are signed out."), tr("Sign in again to read and send."), {}};
    if (error.kind == Error::Kind::Forbidden)
        //: error sentence and next step: HTTP status 403
        return {tr("Your account may not do this at the provider."),
                tr("Ask your administrator for the Admin agent or Sales agent role."),
                {}};
    //: error sentence and next step: the keychain of the desktop is absent, locked or silent
    return {tr("The keyring of this computer did not answer."),
            tr("Unlock it and try again; until then a sign-in lasts only while Tenantry is open."),
            {}};
}

ErrorText ErrorWords::refused(const Error &error)
{
    const ProviderCodeText known = providerCodeText(error.code);
    if (!known.sentence.isEmpty())
        return {known.sentence, known.nextStep, {}};
    if (error.code.isEmpty() && error.detail.isEmpty())
        //: error sentence: refused without a word why; %1 is the HTTP status
        return {tr("The provider refused this (status %1).").arg(error.http), {}, {}};
    if (error.code.isEmpty())
        //: error sentence; %1 is the provider's own words
        return {tr("The provider refused this: %1").arg(error.detail), {}, {}};
    if (error.detail.isEmpty())
        //: error sentence; %1 is the provider's code
        return {tr("The provider refused this with code %1.").arg(error.code), {}, {}};
    //: error sentence; %1 is the provider's code, %2 its own words
    return {tr("The provider refused this with code %1: %2").arg(error.code, error.detail), {}, {}};
}

ErrorText ErrorWords::provider(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        //: error sentence and next step: HTTP status 404
        return {tr("The provider no longer knows this."), tr("Refresh to see what is there now."), {}};
    case Error::Kind::Conflict:
        //: error sentence and next step: HTTP status 409 or 412
        return {tr("This was changed at the provider in the meantime."), tr("Refresh, look again, then repeat."), {}};
    case Error::Kind::Throttled: {
        const int seconds = static_cast<int>(error.retryAfter.count());
        //: error sentence: HTTP status 429
        const QString sentence = tr("The provider asks for a pause: too many requests.");
        //: next step after "too many requests"; %n is a number of seconds
        return {sentence,
                seconds > 0 ? tr("It goes on by itself in %n second(s).", nullptr, seconds)
                            //: next step after "too many requests", length of the pause not told
                            : tr("It goes on by itself."),
                {}};
    }
    case Error::Kind::Server:
        //: error sentence and next step; %1 is the HTTP status
        return {tr("The provider has a fault of its own (status %1).").arg(error.http) + effect(error),
                tr("Try again in a few minutes."),
                {}};
    case Error::Kind::BadReply:
        //: error sentence and next step: an answer that could not be read
        return {tr("The answer of the provider could not be read. Nothing was taken from it.") + effect(error),
                tr("Try again; if it stays, copy the details for support."),
                {}};
    default:
        return refused(error);
    }
}

ErrorText ErrorWords::files(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::StorageFull:
        //: error sentence and next step
        return {
            tr("The disk is full. Nothing was written and nothing was lost."), tr("Free some space, then repeat."), {}};
    case Error::Kind::Damaged:
        //: error sentence and next step; a file of the program is corrupt
        return {tr("A file of Tenantry is damaged."), tr("Restore a backup, or let a refresh rebuild the store."), {}};
    case Error::Kind::Newer:
        //: error sentence and next step; a file was written by a newer version of the program
        return {tr("This file was written by a newer Tenantry. It was not touched."),
                tr("Install the newer version to open it."),
                {}};
    case Error::Kind::Locked:
        //: error sentence and next step; the profile is open in another process
        return {tr("Another Tenantry has this profile open."), tr("Close it there, then repeat."), {}};
    case Error::Kind::Invalid:
        //: error sentence; the input does not fit; %1 names field, file or line
        return {error.subject.isEmpty() ? tr("This input does not fit.")
                                        : tr("This does not fit: %1").arg(error.subject),
                {},
                {}};
    default:
        //: error sentence and next step: a database fault
        return {tr("The store of Tenantry could not be read or written."),
                tr("Restart Tenantry; if it stays, restore a backup."),
                {}};
    }
}

ErrorText ErrorWords::of(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        //: error sentence: the person or a newer request took it back
        return {tr("Cancelled."), {}, {}};
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::Untrusted:
        return network(error);
    case Error::Kind::SignedOut:
    case Error::Kind::Secrets:
        return access(error);
    case Error::Kind::Forbidden:
        // A documented code says more than the bare status.
        return providerCodeText(error.code).sentence.isEmpty() ? access(error) : refused(error);
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
        return providerCodeText(error.code).sentence.isEmpty() ? provider(error) : refused(error);
    case Error::Kind::Rejected:
    case Error::Kind::Throttled:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
        return provider(error);
    case Error::Kind::Storage:
    case Error::Kind::StorageFull:
    case Error::Kind::Damaged:
    case Error::Kind::Newer:
    case Error::Kind::Locked:
    case Error::Kind::Invalid:
        return files(error);
    }
    return refused(error);
}

} // namespace

ErrorText errorText(const Error &error)
{
    ErrorText text = ErrorWords::of(error);
    text.detail = ErrorWords::detail(error);
    return text;
}

} // namespace tenantry
