// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_words.h"

#include "ui/common/change_words.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)

public:
    static QHash<QString, StatusWord> all();
};

QHash<QString, StatusWord> ActivityWords::all()
{
    return {
        //: Activity, what happened
        {u"order.queued"_s, {tr("Order kept for sending"), u"clock"_s, Tone::Attention}},
        //: Activity, what happened
        {u"order.sent"_s, {tr("Order sent"), u"arc"_s, Tone::Progress}},
        //: Activity, what happened
        {u"order.confirmed"_s, {tr("Order active"), u"check-ring"_s, Tone::Good}},
        //: Activity, what happened
        {u"order.refused"_s, {tr("Order refused"), u"octagon-x"_s, Tone::Trouble}},
        //: Activity, what happened
        {u"order.parked"_s, {tr("Order waits for a decision"), u"pause"_s, Tone::Attention}},
        //: Activity, what happened
        {u"order.abandoned"_s, {tr("Order given up"), u"barred-ring"_s, Tone::Muted}},
        //: Activity: what happened; a change of a subscription
        {u"change.queued"_s, {tr("Change kept for sending"), u"clock"_s, Tone::Attention}},
        //: Activity: what happened; a change of a subscription
        {u"change.sent"_s, {tr("Change sent"), u"arc"_s, Tone::Progress}},
        //: Activity: what happened; a change of a subscription
        {u"change.confirmed"_s, {tr("Change confirmed"), u"check-ring"_s, Tone::Good}},
        //: Activity: what happened; a change of a subscription
        {u"change.refused"_s, {tr("Change refused"), u"octagon-x"_s, Tone::Trouble}},
        //: Activity: what happened; a change of a subscription
        {u"change.parked"_s, {tr("Change waits for a decision"), u"pause"_s, Tone::Attention}},
        //: Activity: what happened; a change of a subscription
        {u"change.abandoned"_s, {tr("Change given up"), u"barred-ring"_s, Tone::Muted}},
        //: Activity, what happened: customers and subscriptions were read from the provider
        {u"sync.done"_s, {tr("Synchronised"), u"check-ring"_s, Tone::Good}},
        //: Activity, what happened
        {u"sync.failed"_s, {tr("Synchronisation failed"), u"octagon-x"_s, Tone::Trouble}},
        //: Activity, what happened
        {u"account.connected"_s, {tr("Account connected"), u"key"_s, Tone::Normal}},
        //: Activity, what happened
        {u"account.signed-out"_s, {tr("Signed out"), u"key"_s, Tone::Normal}},
        //: Activity, what happened
        {u"account.removed"_s, {tr("Account removed"), u"key"_s, Tone::Normal}},
        //: Activity, what happened: a note to a customer or subscription
        {u"note.changed"_s, {tr("Note changed"), u"note"_s, Tone::Normal}},
        //: Activity, what happened
        {u"draft.discarded"_s, {tr("Draft discarded"), u"note"_s, Tone::Normal}},
        //: Activity, what happened: the damaged local copy was made anew
        {u"store.rebuilt"_s, {tr("Local copy rebuilt"), u"refresh"_s, Tone::Attention}},
        //: Activity, what happened
        {u"backup.made"_s, {tr("Backup made"), u"folder"_s, Tone::Normal}},
    };
}

} // namespace

StatusWord activityWord(const QString &what)
{
    return ActivityWords::all().value(what, {what, u"info"_s, Tone::Muted});
}

QString activityDetail(const ActivityEntry &entry)
{
    if (entry.what == u"order.parked")
        return parkReasonText(entry.detail);
    return entry.what == u"change.parked" ? changeParkReasonText(entry.detail) : entry.detail;
}

} // namespace tenantry
