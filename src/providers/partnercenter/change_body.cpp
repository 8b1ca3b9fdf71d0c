// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/change_body.h"

#include "providers/partnercenter/change_facts.h"
#include "providers/partnercenter/dates.h"
#include "providers/partnercenter/json_object_edit.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view instructionsMember = "scheduledNextTermInstructions";
constexpr std::string_view nextChargeMember = "nextChargeInstructions";

void setText(JsonObjectEdit &edit, std::string_view name, const QString &text)
{
    if (text.isEmpty())
        edit.remove(name);
    else
        edit.set(name, jsonString(text));
}

// An object that may not be there yet.
Result<JsonObjectEdit> openOrNew(const QByteArray &text)
{
    return JsonObjectEdit::open(text.startsWith('{') ? text : QByteArray("{}"));
}

// What the instructions hold beyond the documented members stays in them.
Result<QByteArray> instructions(const NextTerm &wanted, const QByteArray &present, const Subscription &now,
                                const QString &availabilityId)
{
    Result<JsonObjectEdit> edit = openOrNew(present);
    if (!edit)
        return edit.error();
    Result<JsonObjectEdit> product = openOrNew(edit->value("product"));
    if (!product)
        return product.error();
    const WantedProduct wish = wantedProduct(wanted, now);
    setText(*product, "productId", wish.productId);
    setText(*product, "skuId", wish.skuId);
    setText(*product, "availabilityId", availabilityId);
    setText(*product, "billingCycle", wireText(wish.billing));
    setText(*product, "termDuration", isoDuration(wish.term));
    setText(*product, "promotionId", wanted.promotionId);
    edit->set("product", product->text());
    edit->set("quantity", QByteArray::number(wanted.quantity > 0 ? wanted.quantity : now.quantity));
    setText(*edit, "customTermEndDate", wanted.customTermEnd.isValid() ? wireDate(wanted.customTermEnd) : QString());
    return edit->text();
}

// §1.3: words travel in lower case. Only what a person may ask for.
QByteArray statusWord(SubscriptionStatus status)
{
    switch (status) {
    case SubscriptionStatus::Active:
        return R"("active")";
    case SubscriptionStatus::Suspended:
        return R"("suspended")";
    case SubscriptionStatus::Deleted:
        return R"("deleted")";
    default:
        return {};
    }
}

struct MemberValue
{
    std::string_view name;
    QByteArray value; // empty: the wish says none
};

MemberValue plainMember(ChangeKind kind, const ChangeSide &after)
{
    switch (kind) {
    case ChangeKind::Seats:
        return {"quantity", after.quantity ? QByteArray::number(*after.quantity) : QByteArray()};
    case ChangeKind::Renewal:
        return {"autoRenewEnabled", after.autoRenew ? QByteArray(*after.autoRenew ? "true" : "false") : QByteArray()};
    case ChangeKind::Cancel:
    case ChangeKind::Suspend:
    case ChangeKind::Reactivate:
        return {"status", after.status ? statusWord(*after.status) : QByteArray()};
    case ChangeKind::Rename:
        return {"friendlyName", after.nickname ? jsonString(*after.nickname) : QByteArray()};
    case ChangeKind::BillingPlan:
        return {"billingCycle", after.billing ? jsonString(wireText(*after.billing)) : QByteArray()};
    case ChangeKind::Term:
        return {"termDuration", after.term ? jsonString(isoDuration(*after.term)) : QByteArray()};
    case ChangeKind::NextTerm:
    case ChangeKind::Transition: // no update of the resource: transition_steps.h
    case ChangeKind::Conversion:
    case ChangeKind::Unknown:
        break;
    }
    return {};
}

Error nothingToWrite(ChangeKind kind)
{
    const QString what = intentKind(kind);
    return {.kind = Error::Kind::Invalid, .detail = what, .subject = what};
}

} // namespace

Result<QByteArray> changedBody(const SubscriptionChange &change, const QByteArray &resource, const Subscription &now,
                               const QString &availabilityId)
{
    Result<JsonObjectEdit> edit = JsonObjectEdit::open(resource);
    if (!edit)
        return edit.error();
    if (change.kind == ChangeKind::NextTerm && !change.after.nextTerm) {
        edit->remove(instructionsMember); // left out is deleted (§10.2)
        return edit->text();
    }
    if (change.kind == ChangeKind::NextTerm) {
        const NextTerm &wanted = *change.after.nextTerm;
        const Result<QByteArray> text = instructions(wanted, edit->value(instructionsMember), now, availabilityId);
        if (!text)
            return text;
        edit->set(instructionsMember, *text);
        return edit->text();
    }
    const MemberValue member = plainMember(change.kind, change.after);
    if (member.value.isEmpty())
        return nothingToWrite(change.kind);
    edit->set(member.name, member.value);
    if (change.kind == ChangeKind::BillingPlan)
        edit->remove(nextChargeMember); // an earlier wish about the plan would stand against this one
    return edit->text();
}

} // namespace tenantry::partnercenter
