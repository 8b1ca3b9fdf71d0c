// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

namespace tenantry {

// What the user wants changed at a provider (design idea 2). An order is an intent with more steps. Everything a step
// sent and heard is kept in the ledger before and after it happens.
enum class IntentState { Draft, Reviewed, Queued, Running, Confirmed, Refused, Parked, Abandoned };
enum class StepState { Waiting, Sending, SentUnknown, Accepted, Confirmed, Refused, Parked };

// Why something waits for someone else. Stored as text; screens word it.
namespace park {
inline constexpr const char *priceChanged = "price-changed";
inline constexpr const char *tenantTaken = "tenant-taken";
inline constexpr const char *agreementMissing = "agreement-missing";
inline constexpr const char *offerGone = "offer-gone";
inline constexpr const char *needsSignIn = "needs-sign-in";
inline constexpr const char *providerReview = "provider-review";
inline constexpr const char *customerUnderReview =
    "customer-under-review"; // its account, before anything is sold to it
inline constexpr const char *partialSuccess = "partial-success";
inline constexpr const char *cannotTell = "cannot-tell"; // reading back gave no clear answer
inline constexpr const char *movedOn = "moved-on";       // the provider's state is not what the change stands on (C26)
inline constexpr const char *operationPending = "operation-pending"; // the provider is busy with it, for hours
} // namespace park

// Name of a fact of every intent that was begun: when it last was, here or before a restart. UTC, ISO with
// milliseconds.
inline constexpr QLatin1StringView begunAtFact{"begunAt"};

struct Step
{
    int number = 0;      // order within the intent
    QString kind;        // the provider's name for it: "customer.create"
    bool writes = false; // changes something at the provider
    StepState state = StepState::Waiting;
    QUuid requestId;      // made when the step is first prepared, kept for every repeat
    QByteArray sentBytes; // exact body, stored before the first byte leaves
    QString sentRoute;    // verb and path
    QDateTime sentAt;
    int attempts = 0;
    int httpStatus = 0;
    QByteArray answer; // body without credentials
    QString correlationId;
    QString errorCode;
    QString errorText; // provider's words, plain text
    QDateTime changedAt;

    bool operator==(const Step &) const = default;
};

struct Intent
{
    IntentId id;
    AccountId account;
    QString kind;        // "order.place"
    QJsonObject payload; // for order.place: the OrderDraft as reviewed
    QJsonObject facts;   // ids learned from answers: customerId, cartId, orderIds …
    IntentState state = IntentState::Queued;
    QString parkReason;
    QString detail; // of Refused and Parked: provider code and words
    QDateTime createdAt;
    QDateTime changedAt;
    QDateTime nextTryAt; // of a running watch step or a waiting repeat
    QString title;       // "Contoso SRL: Microsoft 365 Business Basic × 12"
    QList<Step> steps;

    bool operator==(const Intent &) const = default;
};

bool isFinal(IntentState state);              // Confirmed, Refused, Abandoned
bool isAskedAgain(const QString &parkReason); // of an order: nothing of it is to be decided anew, only tried later
QString wordOf(IntentState state);            // storage and log word, not for screens
QString wordOf(StepState state);
IntentState intentStateFrom(const QString &word);
StepState stepStateFrom(const QString &word);

} // namespace tenantry
