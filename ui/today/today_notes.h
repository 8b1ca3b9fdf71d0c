// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/error_text.h"
#include "ui/today/today_facts.h"
#include "ui/today/today_words.h"

#include <QStringList>

namespace tenantry {

// What a heading says of a list that was not read, or could not be; empty where there is something to say about it.
template <class T>
QString unreadNote(const TodayRead<T> &read, bool providerRead = true)
{
    if (read.error)
        return todaywords::couldNotRead(errorText(*read.error).full());
    if (!read.value)
        return todaywords::notRead();
    return providerRead ? QString() : todaywords::notReadFromProvider();
}

inline QString joinedNotes(QStringList notes)
{
    notes.removeAll(QString());
    return notes.join(QStringLiteral(" · "));
}

} // namespace tenantry
