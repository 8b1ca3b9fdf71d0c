// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence_parts.h"

#include "services/credential_guard.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Sample:
        return u"sample"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    case Environment::Production:
        break;
    }
    return u"production"_s;
}

EvidencePart part(const QString &name, const QByteArray &content)
{
    return {name, content, sha256Of(content)};
}

template <class Value> // QJsonObject, QJsonArray
EvidencePart part(const QString &name, const Value &value)
{
    const QJsonValue clean = withoutTokens(QJsonValue(value));
    const QJsonDocument document = clean.isArray() ? QJsonDocument(clean.toArray()) : QJsonDocument(clean.toObject());
    return part(name, document.toJson(QJsonDocument::Indented));
}

QJsonObject changeFacts(const EvidencePack &pack)
{
    const Intent &intent = pack.intent;
    return {{u"format"_s, u"tenantry-evidence/1"_s},
            {u"id"_s, intent.id.text()},
            {u"kind"_s, intent.kind},
            {u"title"_s, intent.title},
            {u"partner"_s, pack.accountName},
            {u"partnerTenant"_s, pack.partnerTenant},
            {u"environment"_s, environmentWord(pack.environment)},
            {u"createdAt"_s, moment(intent.createdAt)},
            {u"changedAt"_s, moment(intent.changedAt)},
            {u"state"_s, wordOf(intent.state)},
            {u"waitsFor"_s, intent.parkReason},
            {u"detail"_s, intent.detail},
            {u"learned"_s, intent.facts},
            {u"gatheredAt"_s, moment(pack.gatheredAt)},
            {u"gatheredBy"_s, pack.gatheredBy}};
}

QJsonArray activityOf(const EvidencePack &pack)
{
    QJsonArray entries;
    for (const ActivityEntry &entry : pack.activity)
        entries +=
            QJsonObject{{u"number"_s, entry.number}, {u"at"_s, moment(entry.at)},   {u"what"_s, entry.what},
                        {u"who"_s, entry.who},       {u"subject"_s, entry.subject}, {u"reference"_s, entry.reference},
                        {u"detail"_s, entry.detail}};
    return entries;
}

QJsonArray journalOf(const EvidencePack &pack)
{
    QJsonArray moments;
    for (const StepMoment &each : pack.journal)
        moments += QJsonObject{{u"at"_s, moment(each.at)},
                               {u"step"_s, each.number + 1},
                               {u"kind"_s, each.kind},
                               {u"state"_s, wordOf(each.state)},
                               {u"requestId"_s, each.requestId},
                               {u"route"_s, each.sentRoute},
                               {u"sentSha256"_s, each.sentSha256},
                               {u"attempts"_s, each.attempts},
                               {u"status"_s, each.httpStatus},
                               {u"correlationId"_s, each.correlationId},
                               {u"errorCode"_s, each.errorCode}};
    return moments;
}

QString fileOf(const Step &step, const QByteArray &bytes, QStringView what)
{
    if (bytes.isEmpty())
        return {};
    const bool json = !QJsonDocument::fromJson(bytes).isNull();
    return u"step-%1-%2.%3"_s.arg(step.number + 1, 2, 10, QLatin1Char('0')).arg(what, json ? u"json"_s : u"txt"_s);
}

// The hash is of the bytes themselves, also where a credential had to be taken out of the file.
QJsonObject bodyFacts(const QString &file, const QByteArray &bytes, const QByteArray &written)
{
    if (file.isEmpty())
        return {};
    return {{u"file"_s, file}, {u"sha256"_s, sha256Of(bytes)}, {u"credentialLeftOut"_s, bytes != written}};
}

QJsonObject stepFacts(const Step &step, const QByteArray &sent, const QByteArray &answer)
{
    return {{u"step"_s, step.number + 1},
            {u"kind"_s, step.kind},
            {u"writes"_s, step.writes},
            {u"state"_s, wordOf(step.state)},
            {u"route"_s, step.sentRoute},
            {u"sentAt"_s, moment(step.sentAt)},
            {u"attempts"_s, step.attempts},
            {u"requestId"_s, step.requestId.isNull() ? QString() : step.requestId.toString(QUuid::WithoutBraces)},
            {u"status"_s, step.httpStatus},
            {u"correlationId"_s, step.correlationId},
            {u"errorCode"_s, step.errorCode},
            {u"errorText"_s, step.errorText},
            {u"changedAt"_s, moment(step.changedAt)},
            {u"sent"_s, bodyFacts(sentFileOf(step), step.sentBytes, sent)},
            {u"answer"_s, bodyFacts(answerFileOf(step), step.answer, answer)}};
}

void addSteps(EvidencePack *pack)
{
    QJsonArray facts;
    QList<EvidencePart> bodies;
    for (const Step &step : std::as_const(pack->intent.steps)) {
        const QByteArray sent = bodyWithoutTokens(step.sentBytes);
        const QByteArray answer = answerWithoutCredentials(step.answer);
        facts += stepFacts(step, sent, answer);
        if (const QString file = sentFileOf(step); !file.isEmpty())
            bodies += part(file, sent);
        if (const QString file = answerFileOf(step); !file.isEmpty())
            bodies += part(file, answer);
    }
    pack->parts += part(u"steps.json"_s, facts);
    pack->parts += bodies;
}

// What a paper is worded from must be as clean as the files.
void cleanTexts(Intent *intent, QList<ActivityEntry> *activity)
{
    for (QString *text : {&intent->title, &intent->detail, &intent->parkReason})
        *text = withoutTokens(*text);
    intent->payload = withoutTokens(QJsonValue(intent->payload)).toObject();
    intent->facts = withoutTokens(QJsonValue(intent->facts)).toObject();
    for (Step &step : intent->steps)
        step.errorText = withoutTokens(step.errorText);
    for (ActivityEntry &entry : *activity) {
        for (QString *text : {&entry.subject, &entry.who, &entry.reference, &entry.detail})
            *text = withoutTokens(*text);
    }
}

} // namespace

EvidencePack withParts(EvidencePack pack)
{
    cleanTexts(&pack.intent, &pack.activity);
    pack.parts = {part(u"change.json"_s, changeFacts(pack)), part(u"reviewed.json"_s, pack.intent.payload),
                  part(u"activity.json"_s, activityOf(pack)), part(u"journal.json"_s, journalOf(pack))};
    addSteps(&pack);
    pack.manifest = manifestOf(pack.parts);
    pack.manifestSha256 = sha256Of(pack.manifest);
    return pack;
}

QString manifestName()
{
    return u"manifest.sha256"_s;
}

QByteArray manifestOf(const QList<EvidencePart> &parts)
{
    QByteArray lines;
    for (const EvidencePart &each : parts)
        lines += each.sha256.toLatin1() + "  " + each.name.toLatin1() + '\n';
    return lines;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString sentFileOf(const Step &step)
{
    return fileOf(step, step.sentBytes, u"sent");
}

QString answerFileOf(const Step &step)
{
    return fileOf(step, step.answer, u"answer");
}

} // namespace tenantry
