// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/front_desk.h"

namespace tenantry::sandbox {

class HttpPort;

// Commands over stdin and the control address: time, faults, what the provider changes by itself, what it counted.
class Commands final
{
public:
    Commands(World &world, FrontDesk &desk, SignIn &signIn, HttpPort &port);
    QJsonObject execute(const QJsonObject &command);

private:
    using Command = QJsonObject (Commands::*)(const QJsonObject &);
    static const QMap<QString, Command> &table();

    QJsonObject advance(const QJsonObject &command);
    QJsonObject now(const QJsonObject &command);
    QJsonObject addFault(const QJsonObject &command);
    QJsonObject listFaults(const QJsonObject &command);
    QJsonObject clearFaults(const QJsonObject &command);
    QJsonObject release(const QJsonObject &command);
    QJsonObject log(const QJsonObject &command);
    QJsonObject clearLog(const QJsonObject &command);
    QJsonObject counts(const QJsonObject &command);
    QJsonObject rules(const QJsonObject &command);
    QJsonObject forgetful(const QJsonObject &command);
    QJsonObject role(const QJsonObject &command);
    QJsonObject throttle(const QJsonObject &command);
    QJsonObject price(const QJsonObject &command);
    QJsonObject withdraw(const QJsonObject &command);
    QJsonObject renewAvailability(const QJsonObject &command);
    QJsonObject licences(const QJsonObject &command);
    QJsonObject credit(const QJsonObject &command);
    QJsonObject approveDevice(const QJsonObject &command);
    QJsonObject refuseSignIn(const QJsonObject &command);
    QJsonObject revoke(const QJsonObject &command);
    QJsonObject expireTokens(const QJsonObject &command);
    QJsonObject editSubscription(const QJsonObject &command);
    QJsonObject editCustomer(const QJsonObject &command);
    QJsonObject routes(const QJsonObject &command);

    World &m_world;
    FrontDesk &m_desk;
    SignIn &m_signIn;
    HttpPort &m_port;
};

} // namespace tenantry::sandbox
