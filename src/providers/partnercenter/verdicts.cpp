// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/verdicts.h"

#include "providers/partnercenter/order_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype storedLimit = 256 * 1024;
// Answers to one question that cannot be understood before a person is asked.
constexpr int unreadableLimit = 5;

bool isSuccess(const Error &error)
{
    return error.http >= 200 && error.http < 300;
}

// How often this step has been answered without a result, this answer included. Reads are counted in the facts.
int repeatsOf(const Intent &intent, const Step &step)
{
    if (step.writes)
        return std::max(step.attempts, 1);
    return intent.facts.value(facts::failures + step.kind).toInt() + 1;
}

StepVerdict againLater(const Intent &intent, const Step &step, const Error &error)
{
    const int repeats = repeatsOf(intent, step);
    StepVerdict verdict = again(std::max(error.retryAfter, growingPause(repeats)));
    verdict.code = error.code;
    verdict.text = error.detail;
    if (!step.writes)
        verdict.facts.insert(facts::failures + step.kind, repeats);
    return verdict;
}

// A fault of the server, or an answer cut short or not understood.
StepVerdict unclear(const Intent &intent, const Step &step, const Error &error)
{
    const bool understood = error.kind != Error::Kind::BadReply;
    if (!understood && repeatsOf(intent, step) >= unreadableLimit && (!step.writes || step.kind == steps::cartCreate))
        return parked(park::cannotTell, error.code, error.subject + u": "_s + error.detail);
    // A second, unused cart is harmless: no need to find out about the first.
    if (!step.writes || step.kind == steps::cartCreate)
        return againLater(intent, step, error);
    return readBack(error);
}

QJsonValue withoutPasswords(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            kept.append(withoutPasswords(item));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare("password"_L1, Qt::CaseInsensitive) != 0)
            kept.insert(it.key(), withoutPasswords(it.value()));
    }
    return kept;
}

} // namespace

StepVerdict succeeded(const QJsonObject &learned)
{
    StepVerdict verdict;
    verdict.kind = StepVerdict::Kind::Succeeded;
    verdict.facts = learned;
    return verdict;
}

StepVerdict again(std::chrono::seconds wait)
{
    StepVerdict verdict;
    verdict.kind = StepVerdict::Kind::Again;
    verdict.wait = wait;
    return verdict;
}

StepVerdict readBack(const Error &error)
{
    StepVerdict verdict;
    verdict.kind = StepVerdict::Kind::ReadBack;
    verdict.code = error.code;
    verdict.text = error.detail;
    return verdict;
}

StepVerdict refused(const QString &code, const QString &text)
{
    StepVerdict verdict;
    verdict.kind = StepVerdict::Kind::Refused;
    verdict.code = code;
    verdict.text = text;
    return verdict;
}

StepVerdict parked(const char *reason, const QString &code, const QString &text)
{
    StepVerdict verdict;
    verdict.kind = StepVerdict::Kind::Parked;
    verdict.parkReason = QString::fromLatin1(reason);
    verdict.code = code;
    verdict.text = text;
    return verdict;
}

bool isOfferGone(const QString &code)
{
    // §22: product, SKU, availability not found; item not available; §8: the same inside a cart
    constexpr std::array codes{"400013"_L1, "400018"_L1, "400019"_L1, "400072"_L1, "10001"_L1};
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

// §22: the customer's account, until the provider has looked at it
bool isUnderReview(const QString &code)
{
    return code == "800069"_L1 || code == "800073"_L1 || code == "800074"_L1;
}

StepVerdict judgeError(const Intent &intent, const Step &step, const Error &error)
{
    if (error.code == "13605"_L1)
        return parked(park::agreementMissing, error.code, error.detail);
    if (isUnderReview(error.code))
        return parked(park::customerUnderReview, error.code, error.detail);
    if (isOfferGone(error.code))
        return parked(park::offerGone, error.code, error.detail);
    switch (error.kind) {
    case Error::Kind::SignedOut:
        return parked(park::needsSignIn, error.code, error.detail);
    case Error::Kind::Throttled:
        return againLater(intent, step, error);
    case Error::Kind::Conflict:
        return error.http == 409 ? againLater(intent, step, error) : refused(error.code, error.detail);
    case Error::Kind::Server:
    case Error::Kind::Timeout:
        return unclear(intent, step, error);
    case Error::Kind::BadReply:
        // A redirect or an unknown status says that the call was not carried out.
        return isSuccess(error) ? unclear(intent, step, error) : refused(QString::number(error.http), error.detail);
    default:
        return refused(error.code.isEmpty() ? QString::number(error.http) : error.code, error.detail);
    }
}

ReadBackVerdict readBackVerdict(ReadBackVerdict::Kind kind, const QJsonObject &learned)
{
    return {kind, learned, std::chrono::seconds(0)};
}

ReadBackVerdict askLater(std::chrono::seconds wait)
{
    return {ReadBackVerdict::Kind::CannotTell, {}, wait};
}

// The question itself was not answered. Busy or broken: later; refused: a person has to look.
ReadBackVerdict unansweredQuestion(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Throttled:
    case Error::Kind::Server:
    case Error::Kind::Timeout:
    case Error::Kind::BadReply:
    case Error::Kind::Conflict:
        return askLater(std::max(error.retryAfter, growingPause(2)));
    default:
        return readBackVerdict(ReadBackVerdict::Kind::CannotTell);
    }
}

// It did not happen, so it may be repeated: at once after one lost answer, with a pause where it failed before.
ReadBackVerdict repeatUnlessTooSoon(const Step &step, const QDateTime &now)
{
    if (step.attempts <= 1 && step.httpStatus < 500)
        return readBackVerdict(ReadBackVerdict::Kind::NotHappened);
    const auto pause = growingPause(std::max(step.attempts, 1));
    const qint64 left = now.secsTo(step.sentAt.addSecs(pause.count()));
    return left > 0 ? askLater(std::chrono::seconds(left)) : readBackVerdict(ReadBackVerdict::Kind::NotHappened);
}

QByteArray storableAnswer(const Step &step, const ApiReply &reply)
{
    if (step.kind != steps::customerCreate)
        return reply.body.left(storedLimit);
    QByteArray body = reply.body;
    if (body.startsWith("\xEF\xBB\xBF"))
        body.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return {};
    return QJsonDocument(withoutPasswords(document.object()).toObject()).toJson(QJsonDocument::Compact);
}

} // namespace tenantry::partnercenter
