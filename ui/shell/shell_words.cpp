// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of ShellViewModel.
#include "ui/common/error_text.h"
#include "ui/common/format.h"
#include "ui/common/status_words.h"
#include "ui/shell/shell_view_model.h"

using namespace Qt::StringLiterals;

namespace tenantry {

QString ShellViewModel::who() const
{
    const std::optional<Account> current = account();
    if (current)
        return providerName(*current);
    Account microsoft;
    microsoft.environment = Environment::Production;
    return providerName(microsoft);
}

QString ShellViewModel::nextTry() const
{
    const QDateTime next = m_connection.state().nextTry;
    const qint64 seconds = next.isValid() ? m_clock.now().secsTo(next) : 0;
    if (seconds <= 0)
        return {};
    if (seconds < 120)
        //: appended to the connection state in the status bar; %n is a number of seconds
        return tr(", next try in %n s", nullptr, static_cast<int>(seconds));
    //: appended to the connection state in the status bar; %n is a number of minutes
    return tr(", next try in %n min", nullptr, static_cast<int>((seconds + 59) / 60));
}

QString ShellViewModel::whyNotConnected(ConnectionState::Kind kind) const
{
    switch (kind) {
    case ConnectionState::Kind::NoNetwork:
        //: connection state in the status bar
        return tr("Not connected: no network") + nextTry();
    case ConnectionState::Kind::ProviderSilent:
        //: connection state in the status bar; %1 is the provider: "Microsoft", "the sample company"
        return tr("Not connected: no answer from %1").arg(who()) + nextTry();
    case ConnectionState::Kind::ProviderBusy:
        //: connection state in the status bar; %1 is the provider: "Microsoft", "the sample company"
        return tr("Waiting: %1 asks for a pause").arg(who()) + nextTry();
    default:
        //: connection state in the status bar: the certificate of the other side was refused
        return tr("Not connected: certificate refused") + nextTry();
    }
}

StatusWord ShellViewModel::connection() const
{
    const ConnectionState state = m_connection.state();
    switch (state.kind) {
    case ConnectionState::Kind::NoAccount:
        //: connection state in the status bar
        return {tr("No account"), u"cloud-off"_s, Tone::Muted};
    case ConnectionState::Kind::Unknown:
        //: connection state in the status bar: nothing was asked of the provider yet
        return {tr("Not tried yet"), u"cloud"_s, Tone::Muted};
    case ConnectionState::Kind::WorkingOffline:
        //: connection state in the status bar: the person switched the network off
        return {tr("Working offline"), u"cloud-off"_s, Tone::Muted};
    case ConnectionState::Kind::SignedOut:
        //: connection state in the status bar
        return {tr("Signed out"), u"key"_s, Tone::Attention};
    case ConnectionState::Kind::CertificateRefused:
        return {whyNotConnected(state.kind), u"octagon-x"_s, Tone::Trouble};
    case ConnectionState::Kind::NoNetwork:
    case ConnectionState::Kind::ProviderSilent:
        return {whyNotConnected(state.kind), u"cloud-off"_s, Tone::Attention};
    case ConnectionState::Kind::ProviderBusy:
        return {whyNotConnected(state.kind), u"clock"_s, Tone::Attention};
    case ConnectionState::Kind::Connected:
        break;
    }
    if (!state.secretsLasting)
        //: connection state in the status bar: signed in, but the keyring does not keep it
        return {tr("Connected, sign-in not kept"), u"cloud"_s, Tone::Attention};
    //: connection state in the status bar
    return {tr("Connected"), u"cloud"_s, Tone::Good};
}

QString ShellViewModel::phaseText(const SyncState &state) const
{
    const QString done = format::count(state.done);
    const QString total = format::count(state.total);
    const bool known = state.total > 0;
    switch (state.phase) {
    case SyncState::Phase::Customers:
        //: running sync in the status bar; %1 and %2 are counts of customers
        return known ? tr("Reading customers: %1 of %2").arg(done, total)
                     //: running sync in the status bar, total not known yet; %1 is a count of customers
                     : tr("Reading customers: %1").arg(done);
    case SyncState::Phase::Subscriptions:
        //: running sync in the status bar; %1 and %2 are counts of customers whose subscriptions are read
        return known ? tr("Reading subscriptions: %1 of %2 customers").arg(done, total)
                     //: running sync in the status bar
                     : tr("Reading subscriptions");
    case SyncState::Phase::Prices:
        //: running sync in the status bar
        return tr("Reading the price list");
    default:
        //: running sync in the status bar: asks the provider what changed
        return tr("Looking for changes");
    }
}

QString ShellViewModel::syncText() const
{
    const SyncState state = m_sync.state();
    if (state.running())
        return phaseText(state);
    if (!state.lastDone.isValid())
        //: status bar: nothing was read from the provider yet
        return firstStart() ? QString() : tr("Not read yet");
    const QString when = format::recent(state.lastDone, m_clock.now());
    //: status bar; %1 is the time (or day and time) of the last sync
    const QString last = tr("Last sync %1").arg(when);
    if (!m_counts)
        return last;
    //: status bar, part of "48 customers, 213 subscriptions"
    const QString customers = tr("%Ln customer(s)", nullptr, static_cast<int>(m_counts->customers));
    //: status bar, part of "48 customers, 213 subscriptions"
    const QString subscriptions = tr("%Ln subscription(s)", nullptr, static_cast<int>(m_counts->subscriptions));
    return last + u"\u00A0· "_s + customers + u", "_s + subscriptions;
}

QString ShellViewModel::roleLine() const
{
    const std::optional<Account> current = account();
    //: status bar; %1 is the role of the signed-in person
    return current ? tr("Role: %1").arg(roleText(current->role)) : QString();
}

QString ShellViewModel::accountLine() const
{
    const std::optional<Account> current = account();
    if (!current)
        return {};
    return current->signedInAs.isEmpty() ? current->displayName : current->signedInAs + u", "_s + current->displayName;
}

QString ShellViewModel::windowTitle() const
{
    const std::optional<Account> current = account();
    return current ? current->displayName + u" – Tenantry"_s : u"Tenantry"_s;
}

ShellMessage ShellViewModel::connectionMessage(const ConnectionState &state) const
{
    const QString since = format::recent(state.since, m_clock.now());
    Error refused = state.error;
    refused.kind = Error::Kind::Tls;
    ShellMessage message;
    switch (state.kind) {
    case ConnectionState::Kind::CertificateRefused:
        message.kind = ShellMessage::Kind::CertificateRefused;
        message.text = errorText(refused).full();
        message.trouble = true;
        break;
    case ConnectionState::Kind::SignedOut:
        message.kind = ShellMessage::Kind::SignedOut;
        //: message bar: the sign-in has ended or was taken back
        message.text = tr("You are signed out. You can go on reading and drafting; nothing is read or sent.");
        //: link in the message bar
        message.link = tr("Sign in again");
        break;
    case ConnectionState::Kind::ProviderSilent:
        message.kind = ShellMessage::Kind::NoAnswer;
        //: message bar; %1 is the provider ("Microsoft"), %2 a time
        message.text =
            tr("No answer from %1 since %2. You can go on reading and drafting; what you place is kept until "
               "you send it.")
                .arg(who(), since);
        break;
    case ConnectionState::Kind::NoNetwork:
        message.kind = ShellMessage::Kind::NoAnswer;
        //: message bar; %1 is a time
        message.text = tr("No network since %1. You can go on reading and drafting; what you place is kept until you "
                          "send it.")
                           .arg(since);
        break;
    default:
        return {};
    }
    if (message.link.isEmpty())
        //: link in the message bar: asks the provider at once
        message.link = tr("Try again now");
    message.detail = errorText(state.error).detail;
    return message;
}

ShellMessage ShellViewModel::noteMessage(const ConnectionState &state) const
{
    ShellMessage message;
    //: link in the message bar: puts the note away until the next start
    message.link = tr("Hide");
    if (m_profile.storeDamaged() && !m_damageNoteRead) {
        message.kind = ShellMessage::Kind::StoreDamaged;
        //: message bar: store.db was found corrupt while the program runs
        message.text =
            tr("The local store is damaged. Close Tenantry and start it again: the store is then set aside and read "
               "again from the provider; drafts, orders and notes are safe.");
        message.trouble = true;
        return message;
    }
    if (m_profile.storeRebuilt() && !m_storeNoteRead) {
        message.kind = ShellMessage::Kind::StoreRebuilt;
        //: message bar: store.db was corrupt at start
        message.text =
            tr("The local store was damaged. It was set aside and is being read again from the provider; drafts, "
               "orders and notes are safe.");
        return message;
    }
    if (!state.secretsLasting && account() && !m_secretsNoteRead) {
        message.kind = ShellMessage::Kind::SecretsNotLasting;
        //: message bar: no keychain keeps the sign-in
        message.text = tr("The keyring of this computer does not answer, so your sign-in is kept only until you close "
                          "Tenantry.");
        return message;
    }
    return {};
}

ShellMessage ShellViewModel::message() const
{
    const ConnectionState state = m_connection.state();
    if (ShellMessage bad = connectionMessage(state); bad.kind != ShellMessage::Kind::None)
        return bad;
    const SyncState sync = m_sync.state();
    if (sync.phase == SyncState::Phase::Failed && sync.error && state.kind != ConnectionState::Kind::WorkingOffline) {
        const ErrorText words = errorText(*sync.error);
        //: message bar; %1 is what went wrong, a sentence
        return {ShellMessage::Kind::SyncFailed, tr("The last refresh did not finish. %1").arg(words.full()),
                //: link in the message bar
                tr("Refresh now"), words.detail, false};
    }
    return noteMessage(state);
}

} // namespace tenantry
