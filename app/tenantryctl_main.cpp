// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox_command.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tenantryctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TENANTRY_VERSION));
    const auto arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"sandbox")
        return tenantry::runSandbox(application, arguments.mid(1));
    std::fputs("usage: tenantryctl sandbox [options]\n", stderr);
    return 2;
}
