// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/errors.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype descriptionLimit = 1024; // §1.5

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::SignedOut;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::Timeout;
    case 409:
    case 412:
        return Error::Kind::Conflict;
    case 429:
        return Error::Kind::Throttled;
    default:
        break;
    }
    if (status >= 500 && status < 600)
        return Error::Kind::Server;
    return status >= 400 && status < 500 ? Error::Kind::Rejected : Error::Kind::BadReply;
}

Error plainError(const ApiReply &reply, Error::Kind kind)
{
    Error error;
    error.kind = kind;
    error.http = reply.status;
    error.requestId = reply.requestId.toString(QUuid::WithoutBraces);
    error.correlationId = reply.correlationId.toString(QUuid::WithoutBraces);
    return error;
}

JsonNode firstPresent(const JsonNode &object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const JsonNode node = object[name]; node.present())
            return node;
    }
    return {};
}

void readWords(const JsonNode &body, Error &error)
{
    // Graph and sign-in wrap theirs in one more object.
    const JsonNode object = body["error"].isObject() ? body["error"] : body;
    error.code = firstPresent(object, {"code", "errorCode"}).text();
    error.detail = firstPresent(object, {"description", "message", "errorMessage", "errorDescription"})
                       .text()
                       .left(descriptionLimit);
}

std::chrono::seconds retryAfter(const ApiReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.headers.value("retry-after").trimmed().toInt(&isNumber);
    return std::chrono::seconds(isNumber && seconds > 0 ? seconds : 0);
}

bool isErrorBody(const JsonNode &root)
{
    return root["code"].present() && (root["description"].present() || root["message"].present()) &&
           root["id"].missing() && root["items"].missing();
}

bool isJsonType(const QByteArray &type)
{
    return type.isEmpty() || type == "application/json" || type == "text/json" || type.endsWith("+json");
}

} // namespace

Error errorFrom(const ApiReply &reply)
{
    Error error = plainError(reply, kindOf(reply.status));
    error.retryAfter = retryAfter(reply);
    if (const Result<Json> body = Json::read(reply.body))
        readWords(body->root(), error);
    return error;
}

Error badReply(const ApiReply &reply, const QString &subject, const QString &detail)
{
    Error error = plainError(reply, Error::Kind::BadReply);
    error.subject = subject;
    error.detail = detail;
    return error;
}

Error missingMember(const ApiReply &reply, const QString &member)
{
    return badReply(reply, member, u"missing or not readable"_s);
}

Result<Json> readJson(const ApiReply &reply)
{
    if (!reply.success())
        return errorFrom(reply);
    if (!isJsonType(reply.contentType()))
        return badReply(reply, u"content-type"_s, QString::fromLatin1(reply.contentType()));
    Result<Json> json = Json::read(reply.body);
    if (!json)
        return badReply(reply, u"json"_s, json.error().detail);
    if (isErrorBody(json->root())) {
        Error error = plainError(reply, Error::Kind::Rejected);
        readWords(json->root(), error);
        return error;
    }
    return json;
}

Result<JsonNode> readItems(const ApiReply &reply, const Json &json)
{
    const JsonNode root = json.root();
    const JsonNode items = root.isArray() ? root : root["items"];
    if (!items.isArray())
        return missingMember(reply, u"items"_s);
    return items;
}

} // namespace tenantry::partnercenter
