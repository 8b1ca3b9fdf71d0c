// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profile_lock.h"

#include <QCoreApplication>
#include <cstdio>

// Takes a profile's lock, says so, and holds it until killed or told to end by the end of its input.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    tenantry::ProfileLock lock(app.arguments().value(1));
    std::puts(lock.take() ? "taken" : "refused");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
