// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_words.h"

#include <QCoreApplication>
#include <QTextStream>

namespace tenantry {

using namespace Qt::StringLiterals;

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void complain(const QString &what, const Error &error)
{
    QString line = what;
    if (!error.code.isEmpty())
        line += u" ("_s + error.code + u')';
    if (!error.detail.isEmpty())
        line += u": "_s + error.detail;
    QTextStream(stderr) << line << Qt::endl;
}

void leave(int code)
{
    QCoreApplication::exit(code);
}

} // namespace tenantry
