// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/role_rules.h"
#include "support/async.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

namespace tenantry {

struct ConnectRequest
{
    QString tenant;   // partner tenant: GUID or domain
    QString clientId; // app registration
    Environment environment = Environment::Production;
    StaffRole role = StaffRole::AdminAgent;
    std::optional<ProviderHosts> hosts; // Environment::Sandbox with own addresses; empty: Microsoft's
};

struct ProxySettings
{
    enum class Kind { System, None, Http };
    Kind kind = Kind::System;
    QString host;
    int port = 0;
    QString user;
    QString password; // goes to the SecretStore, never to a file; empty when read back
    bool operator==(const ProxySettings &) const = default;
};

// Accounts, sign-in and which one is current. GUI thread.
class Accounts : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<Account> all() const = 0;
    virtual std::optional<Account> current() const = 0;
    virtual void setCurrent(const AccountId &id) = 0;
    // What the rule packs say of the current account's role: the one place screens ask before they offer a deed.
    // Without an account nothing is known. changed() and currentChanged() tell when it answers differently.
    virtual Verdict may(Deed deed) const = 0;

    // Starts the built-in provider as a child process with its state in the profile and signs in to it.
    // Not available in the core configuration: sampleAvailable() is false.
    virtual bool sampleAvailable() const = 0;
    virtual Async<AccountId> connectSample() = 0;

    // Sign-in in the system browser: openBrowser() is emitted with the page; the loopback listener is bound first.
    virtual Async<AccountId> connectInBrowser(const ConnectRequest &request) = 0;
    // Device code: deviceCode() is emitted with what to show.
    virtual Async<AccountId> connectWithDeviceCode(const ConnectRequest &request) = 0;
    virtual void cancelConnect() = 0;
    virtual Async<Done> signInAgain(const AccountId &id, bool deviceCode) = 0;
    virtual Async<Done> signOut(const AccountId &id) = 0; // forgets the tokens
    virtual Async<Done> remove(const AccountId &id) = 0;  // signs out and forgets the store's copy; the ledger stays
    virtual Async<Done> setRole(const AccountId &id, StaffRole role) = 0;

    virtual ProxySettings proxy() const = 0;
    virtual Async<Done> setProxy(const ProxySettings &proxy) = 0;

Q_SIGNALS:
    void changed(); // list or a member
    void currentChanged();
    void openBrowser(const QUrl &page);
    void deviceCode(const QString &code, const QUrl &page, const QDateTime &expires);
};

} // namespace tenantry
