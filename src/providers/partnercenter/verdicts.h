// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// Verdicts that several steps share.
StepVerdict succeeded(const QJsonObject &learned = {});
StepVerdict again(std::chrono::seconds wait);
StepVerdict readBack(const Error &error);
StepVerdict refused(const QString &code, const QString &text);
StepVerdict parked(const char *reason, const QString &code = {}, const QString &text = {});

// What an error means for a step, when the step itself has nothing special to say about it: throttled and busy are
// waited for, a fault of the server after a write is read back, a missing agreement (13605) and a vanished offer
// (400019 …) wait for a decision, everything else the provider said no to is final.
StepVerdict judgeError(const Intent &intent, const Step &step, const Error &error);

ReadBackVerdict readBackVerdict(ReadBackVerdict::Kind kind, const QJsonObject &learned = {});
ReadBackVerdict askLater(std::chrono::seconds wait);
// The question itself was not answered. Busy or broken: later; refused: a person has to look.
ReadBackVerdict unansweredQuestion(const Error &error);
// It did not happen, so it may be repeated: at once after one lost answer, with a pause where it failed before.
ReadBackVerdict repeatUnlessTooSoon(const Step &step, const QDateTime &now);

bool isOfferGone(const QString &code);
// The body as the ledger may keep it: without passwords, and nothing at all where that cannot be made sure.
QByteArray storableAnswer(const Step &step, const ApiReply &reply);

} // namespace tenantry::partnercenter
