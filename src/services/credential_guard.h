// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace tenantry {

// Last line of defence for what leaves the program in files: bearer tokens and signed tokens become «…». Stored texts
// hold none; this is for a provider that repeats one where nobody expects it. Product names, ids and addresses stay.
QString withoutTokens(const QString &text);
QJsonValue
withoutTokens(const QJsonValue &value); // every text in it, and every value a credential's name stands before

// Of the provider's body, any kind of text. Unchanged to the byte when there is nothing to take out.
QByteArray answerWithoutCredentials(const QByteArray &body);
QByteArray bodyWithoutTokens(const QByteArray &body);

} // namespace tenantry
