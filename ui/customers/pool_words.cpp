// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/pool_words.h"

#include "ui/common/error_text.h"
#include "ui/common/format.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

class PoolWords
{
    Q_DECLARE_TR_FUNCTIONS(PoolWords)

public:
    static QString tooManyUsers(int users)
    {
        //: licence pool of a tenant, below a plan: more users are assigned than there are seats
        return tr("%n user(s) more than there are seats.", nullptr, users);
    }
    //: licence pool of a tenant, below a plan: the tenant counts fewer seats than were bought from us
    static QString behind() { return tr("The tenant does not count all that was bought here yet."); }
    //: licence pool of a tenant, below a subscription: nobody told which licence it gives
    static QString noPlan() { return tr("Which licence this gives in the tenant is unknown."); }
    static QString mayBeOurs()
    {
        //: licence pool of a tenant, below a plan: seats that look like another seller's may be of a subscription of
        //: ours
        return tr("How many are of others is unknown: some may be of a subscription here whose licence is unknown.");
    }
    //: licence pool of a tenant, below a plan that another seller sold too
    static QString ofOthers() { return tr("Of others: who sold them, until when and at what price is unknown."); }
    static QString twice(int seats)
    {
        //: licence pool of a tenant, below a plan: seats bought here and from others as well that no user needs
        return tr("%n seat(s) paid twice and not needed.", nullptr, seats);
    }
    //: after "n seats paid twice"; %1 is an amount with its currency
    static QString perDay(const QString &amount) { return tr("Of ours they cost %1 a day.").arg(amount); }
    static QString perDayAndInAll(const QString &amount, const QString &sum, const QString &day)
    {
        //: after "n seats paid twice"; %1 and %2 are amounts with their currency, %3 the last day of the term
        return tr("Of ours they cost %1 a day, %2 until %3.").arg(amount, sum, day);
    }
    //: after "n seats paid twice": what they cost cannot be told
    static QString costUnknown() { return tr("What they cost of ours is unknown."); }
    //: licence pool of a tenant: its licences were not asked for yet
    static QString never() { return tr("Not read yet"); }
    //: licence pool of a tenant: the answer is awaited
    static QString reading() { return tr("Reading…"); }
    //: licence pool of a tenant; %1 is when the tenant's licences were read
    static QString readAt(const QString &when) { return tr("Read at %1").arg(when); }
    static QString mayNotLook()
    {
        //: licence pool of a tenant: the provider refuses to tell its licences to this sign-in
        return tr("This sign-in may not see the tenant's licences. It takes a signed-in person with a role in the "
                  "customer's tenant; an app alone is not told.");
    }
};

QString costOfTwice(const Overlap &twice)
{
    if (!twice.perDay)
        return PoolWords::costUnknown();
    const QString perDay = format::money(*twice.perDay);
    if (!twice.toTermEnd || !twice.until.isValid())
        return PoolWords::perDay(perDay);
    return PoolWords::perDayAndInAll(perDay, format::money(*twice.toTermEnd), format::dateUtc(twice.until));
}

FactText aboutOthers(const PoolLine &line)
{
    if (line.notCountedYet)
        return {PoolWords::behind(), Tone::Muted};
    if (line.others && *line.others > 0)
        return {PoolWords::ofOthers(), Tone::Muted};
    return line.total && !line.others ? FactText{PoolWords::mayBeOurs(), Tone::Muted} : FactText{};
}

} // namespace

namespace poolwords {

QString number(const std::optional<int> &seats)
{
    return seats ? format::count(*seats) : format::unknown();
}

QList<FactText> remarks(const PoolLine &line, const QDateTime &now)
{
    if (line.plan.isEmpty())
        return {{PoolWords::noPlan(), Tone::Muted}};
    QList<FactText> remarks;
    if (const int users = line.usersWithoutSeat())
        remarks << FactText{PoolWords::tooManyUsers(users), Tone::Attention};
    if (const auto twice = overlap(line, now))
        remarks << FactText{PoolWords::twice(twice->seats) + QChar(QChar::Space) + costOfTwice(*twice),
                            Tone::Attention};
    if (const FactText others = aboutOthers(line); !others.text.isEmpty())
        remarks << others;
    return remarks;
}

FactText state(const TenantPool &pool, const QDateTime &now)
{
    if (pool.reading)
        return {PoolWords::reading(), Tone::Muted};
    if (!pool.readAt.isValid())
        return {PoolWords::never(), Tone::Muted};
    return {PoolWords::readAt(format::recent(pool.readAt, now)), Tone::Muted};
}

FactText failure(const std::optional<Error> &error)
{
    if (!error)
        return {};
    if (error->kind == Error::Kind::Forbidden)
        return {PoolWords::mayNotLook(), Tone::Muted};
    return {errorText(*error).full(), Tone::Attention};
}

} // namespace poolwords

} // namespace tenantry
