// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl.h"
#ifdef TENANTRY_WITH_SANDBOX
#include "app/sandbox_command.h"
#endif

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tenantryctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TENANTRY_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
#ifdef TENANTRY_WITH_SANDBOX
    if (arguments.value(1) == QStringLiteral("sandbox"))
        return tenantry::runSandbox(application, arguments.mid(2));
#endif
    return tenantry::runCtl(application, arguments);
}
