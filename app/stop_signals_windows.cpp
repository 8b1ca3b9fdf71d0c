// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signals.h"

#include <QCoreApplication>
#include <QPointer>
#include <windows.h>

namespace tenantry {

namespace {

QPointer<StopSignals> listener;

BOOL WINAPI onControl(DWORD)
{
    QMetaObject::invokeMethod(
        qApp,
        [] {
            if (listener)
                Q_EMIT listener->arrived();
        },
        Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct StopSignals::Private
{};

StopSignals::StopSignals(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    listener = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

StopSignals::~StopSignals()
{
    SetConsoleCtrlHandler(onControl, FALSE);
}

} // namespace tenantry
