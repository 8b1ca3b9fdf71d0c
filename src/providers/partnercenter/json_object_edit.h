// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <string_view>

namespace tenantry::partnercenter {

// One JSON object changed member by member in its own text. What is not named stays as it was to the byte: digits of
// numbers, unknown members, nesting, order and blanks, so that a whole resource can be sent back with nothing lost
// (C27, api/partner-center.md §10.2). Names are found without regard to case (§1.3). Value type, any thread.
class JsonObjectEdit
{
public:
    // BadReply where the text is no JSON, or its outermost value no object. A byte-order mark is left out.
    static Result<JsonObjectEdit> open(const QByteArray &text);

    QByteArray value(std::string_view name) const; // as it stands in the text; empty: no such member
    // A member's value, itself JSON text. A new member is written behind the others, its name ("autoRenewEnabled") in
    // the casing of the document; of a name that stands there several times every value is replaced.
    void set(std::string_view name, const QByteArray &value);
    void remove(std::string_view name);
    QByteArray text() const;

private:
    // The pieces of a member, which put together make its text again.
    struct Member
    {
        QByteArray lead; // blanks before the name
        QByteArray quotedName;
        QByteArray colon; // with the blanks around it
        QByteArray value;
        QByteArray trail; // blanks behind the value
        QByteArray name;  // unescaped
    };
    void append(std::string_view name, const QByteArray &value);

    QByteArray m_head; // up to the opening brace, and blanks of an empty object
    QList<Member> m_members;
    QByteArray m_tail; // from the closing brace on
};

// A text as a JSON string, quotes included.
QByteArray jsonString(const QString &text);

} // namespace tenantry::partnercenter
