# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixed changes of subscriptions drawn by a seed, what the provider does underneath before they are sent, and how each
must end. Written from the API's pages; knows nothing of the client but the words of its import file."""
import datetime, re
from collections import Counter

# The members of the resource that each kind is about: no others may differ between a body and what was read.
MEMBERS = {"seats": {"quantity"}, "renewal": {"autoRenewEnabled"}, "rename": {"friendlyName"},
           "suspend": {"status"}, "reactivate": {"status"}, "cancel": {"status"},
           "billing-plan": {"billingCycle"}, "term": {"termDuration"},
           "next-term": {"scheduledNextTermInstructions"}}
# What people call them: several of the API's one kind.
LABELS = ["seats", "add-on seats", "renewal", "next term", "no next term", "co-term", "trial's term", "put back",
          "taken away", "rename", "suspend", "reactivate", "cancel", "billing plan", "term"]
KINDS = {"add-on seats": "seats", "next term": "next-term", "no next term": "next-term", "co-term": "next-term",
         "trial's term": "next-term", "put back": "next-term", "taken away": "next-term",
         "billing plan": "billing-plan"}
FATES = ["plain", "other", "already", "park", "refuse", "lost", "forbidden"]
SCHEDULE = "scheduledNextTermInstructions"
LONG_AGO = "2020-01-01T00:00:00.0000000Z"


class Wish:
    def __init__(self, label, subscription, wanted, fate):
        self.label, self.kind = label, KINDS.get(label, label)
        self.subscription, self.wanted, self.fate = subscription, wanted, fate
        self.id, self.customer = subscription["id"].lower(), subscription["customer"]
        self.underneath = None  # members set at the provider before anything is sent
        self.kept = {}          # what the provider must have afterwards beside the change
        self.attends = None     # the change for whose sake the plan itself has to add this one

    @property
    def in_file(self):
        return self.attends is None

    def row(self):
        return f'{self.customer},{self.subscription["id"]},{self.kind},"{self.wanted}"'

    @property
    def ends(self):
        return {"refuse": "refused", "park": "parked", "forbidden": "draft",
                "found": "draft"}.get(self.fate, "confirmed")

    @property
    def writes(self):
        return self.fate in ("plain", "other", "lost")

    def shown_in(self, book):
        """Whether the resource has what was wished."""
        if self.kind == "next-term":
            return self.schedule_is_wished(book.get(SCHEDULE))
        if self.kind == "billing-plan":
            product = (book.get("nextChargeInstructions") or {}).get("product", {})
            return self.wanted in (book["billingCycle"], product.get("billingCycle", "").replace("_", "").lower())
        value, wished = {"seats": (book["quantity"], self.wanted), "renewal": (book["autoRenewEnabled"], self.wanted),
                         "rename": (book["friendlyName"], self.wanted), "term": (book["termDuration"], self.wanted),
                         "suspend": (book["status"], "suspended"), "reactivate": (book["status"], "active"),
                         "cancel": (book["status"], "deleted")}[self.kind]
        return value == ({"on": True, "off": False}.get(wished) if self.kind == "renewal" else
                         int(wished) if self.kind == "seats" else wished)

    def schedule_is_wished(self, schedule):
        if self.wanted == "none" or not schedule:
            return self.wanted == "none" and not schedule
        words = str(self.wanted).split()
        end = (schedule.get("customTermEndDate") or "")[:10]
        return schedule.get("quantity") == int(words[0]) and end == (words[2] if len(words) > 2 else "")


def instant(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.0000000Z")


def moment(text):
    return datetime.datetime.fromisoformat(text[:19])


def usable(known, now):
    """Licences that run, that nothing hangs on and that are far from every limit; among them add-ons and trials."""
    hangs_on = {other.get("parentSubscriptionId", "").lower() for other in known.values()}
    alike = Counter()
    for one in known.values():
        alike[(one["customer"], one["offerName"])] += one["quantity"]
    return [one for one in known.values()
            if one["status"] == "active" and one["id"].lower() not in hangs_on and one["quantity"] > 4
            and one["termDuration"] != "P3Y" and alike[(one["customer"], one["offerName"])] < 250
            and moment(one["commitmentEndDateTime"]) - now > datetime.timedelta(days=1)]


def schedule_for(one, quantity):
    product, sku, availability = one["offerId"].split(":")
    return {"product": {"productId": product, "skuId": sku, "availabilityId": availability,
                        "billingCycle": one["billingCycle"], "termDuration": one["termDuration"], "promotionId": None},
            "quantity": quantity, "customTermEndDate": None}


def prepare(sandbox, chosen, now):
    """Before the client reads: some are suspended, some were bought a moment ago, some have something scheduled, some
    do not renew, so that every kind has a place."""
    for number, one in enumerate(chosen):
        if one["isTrial"] or one.get("parentSubscriptionId"):
            continue
        where = {"customer": one["customer"], "subscription": one["id"]}
        turn = number % 12
        if turn == 3:
            # Suspending drops what was scheduled (§10.2).
            sandbox.ask(cmd="edit-subscription", **where, set={"status": "suspended", SCHEDULE: None})
        if turn in (4, 5, 6, 7):
            lots = [{"quantity": one["quantity"], "allowedUntilDateTime": instant(now + datetime.timedelta(hours=168))}]
            sandbox.ask(cmd="edit-subscription", **where, set={"_opened": instant(now), "_lots": lots})
        if turn in (7, 8, 9):
            sandbox.ask(cmd="edit-subscription", **where,
                        set={"autoRenewEnabled": True, SCHEDULE: schedule_for(one, one["quantity"] + 6)})
        if turn == 10:
            sandbox.ask(cmd="edit-subscription", **where, set={"autoRenewEnabled": False, SCHEDULE: None})


def labels_for(one):
    if one["isTrial"]:
        return ["trial's term"] if one.get(SCHEDULE) else []
    if one["status"] == "suspended":
        return ["reactivate", "reactivate", "rename"]
    seats = "add-on seats" if one.get("parentSubscriptionId") else "seats"
    labels = [seats, "rename", "suspend", "renewal"]
    if one["autoRenewEnabled"]:
        labels += ["no next term", "no next term", "next term"] if one.get(SCHEDULE) else ["next term", "co-term"]
    if one.get("cancellationAllowedUntilDate"):
        labels += ["cancel", "cancel", seats]
    if one["termDuration"] == "P1Y" and one["billingCycle"] in ("monthly", "annual"):
        labels += ["billing plan"]
    if one["termDuration"] == "P1M" and one["billingCycle"] == "monthly":
        labels += ["term"]
    return labels


def month_end_of_next_term(one):
    first = (moment(one["commitmentEndDateTime"]) + datetime.timedelta(days=1)).date()
    following = (first.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)
    return (following - datetime.timedelta(days=1)).isoformat()


def wanted_for(draw, label, one):
    quantity = one["quantity"]
    scheduled = (one.get(SCHEDULE) or {}).get("quantity")
    if label in ("seats", "add-on seats"):
        back = one["refundableQuantity"]["totalQuantity"]
        fewer = back > 1 and draw.random() < 0.5
        return quantity - draw.randint(1, min(2, back)) if fewer else quantity + draw.randint(1, 5)
    if label == "renewal":
        return "off" if one["autoRenewEnabled"] else "on"
    if label == "trial's term":
        return draw.choice([n for n in range(10, 25) if n != scheduled])
    if label == "co-term":
        return f"{quantity + draw.randint(0, 4)} until {month_end_of_next_term(one)}"
    if label == "next term":
        return draw.choice([n for n in range(quantity + 1, quantity + 6) if n != scheduled])
    return {"rename": f"Büro {draw.randint(1, 9999)}, Flügel \u201eB\u201c", "no next term": "none",
            "billing plan": "annual" if one["billingCycle"] == "monthly" else "monthly", "term": "P1Y"}.get(label, "")


def fewer(wish):
    return wish.kind == "seats" and wish.wanted < wish.subscription["quantity"]


def fates_for(wish):
    fates = ["plain"] * 10 + ["other"]
    if wish.kind in ("seats", "rename", "renewal", "suspend", "billing-plan"):
        fates += ["already"]
    if wish.kind in ("seats", "rename", "cancel"):
        fates += ["park"]
    if wish.kind in ("seats", "cancel", "suspend", "reactivate") or wish.label in ("next term", "co-term"):
        fates += ["refuse"]
    if wish.kind in ("seats", "term") and wish.subscription["autoRenewEnabled"] and not wish.subscription.get(SCHEDULE):
        fates += ["lost"]
    return fates


def underneath(wish):
    """What somebody else does at the provider after the change was reviewed and before it is sent."""
    one, quantity = wish.subscription, wish.subscription["quantity"]
    if wish.fate == "lost":
        return {SCHEDULE: schedule_for(one, quantity + 8)}
    if wish.fate == "refuse":
        if wish.kind in ("suspend", "reactivate"):
            return {"status": "deleted"}  # nothing goes any more, whatever was wished: 2011
        if wish.kind == "cancel":
            return {"_opened": LONG_AGO, "_lots": []}
        return {"_lots": []} if fewer(wish) else {"status": "suspended"}
    if wish.fate == "park":
        return {"seats": {"quantity": quantity + 9}, "rename": {"friendlyName": "Somebody else's name"},
                "cancel": {"status": "suspended"}}[wish.kind]
    if wish.fate == "already":
        next_charge = {"product": schedule_for(one, quantity)["product"] | {"billingCycle": wish.wanted},
                       "quantity": quantity}
        return {"seats": {"quantity": wish.wanted}, "rename": {"friendlyName": wish.wanted},
                "renewal": {"autoRenewEnabled": wish.wanted == "on"}, "suspend": {"status": "suspended"},
                "billing-plan": {"nextChargeInstructions": next_charge,
                                 "_chargeAt": "2099-01-01T00:00:00.0000000Z"}}[wish.kind]
    if wish.fate == "other":
        return {"quantity": quantity + 2} if wish.kind == "rename" else {"friendlyName": "Named meanwhile"}
    return None


def companions(draw, wish):
    """What else is wished for the same subscription, and what the plan has to add of its own accord."""
    one, schedule = wish.subscription, wish.subscription.get(SCHEDULE)
    found = []
    if wish.fate == "lost":
        # Nobody knew of it when the change was reviewed: what it deletes comes back as a draft for a person.
        found.append(Wish("put back", one, wish.underneath[SCHEDULE]["quantity"], "found"))
    elif schedule and wish.kind in ("seats", "term"):
        # Left to stand where the change is refused; gone with somebody else's seats.
        back = Wish("put back", one, schedule["quantity"], "already" if wish.fate == "refuse" else "plain")
        found.append(back)
    elif schedule and wish.kind == "renewal":
        found.append(Wish("taken away", one, "none", "plain"))
    for each in found:
        each.attends = wish
    if wish.fate == "plain" and wish.kind == "renewal" and wish.wanted == "on" and draw.random() < 0.7:
        found.append(Wish("next term", one, wanted_for(draw, "next term", one), "plain"))
    elif wish.fate == "plain" and wish.kind in ("seats", "next-term", "term") and draw.random() < 0.25:
        found.append(Wish("rename", one, wanted_for(draw, "rename", one), "plain"))
    return found


def draw_wishes(draw, count, chosen):
    wishes, drawn = [], Counter()
    for one in chosen:
        labels = labels_for(one)
        if len(wishes) >= count or not labels:
            continue
        fewest = min(drawn[label] for label in labels)  # so that every kind is there
        label = draw.choice(labels if draw.random() < 0.5 else [each for each in labels if drawn[each] == fewest])
        wish = Wish(label, one, wanted_for(draw, label, one), "plain")
        wish.fate = draw.choice(fates_for(wish))
        wish.underneath = underneath(wish)
        if wish.fate == "other":
            wish.kept = dict(wish.underneath)
            if one.get(SCHEDULE) and "quantity" in wish.kept:
                wish.fate, wish.underneath, wish.kept = "plain", None, {}  # other seats drop what is scheduled
        more = companions(draw, wish)
        # What stands on another change is written down before it: the client has to know the order.
        wishes += more + [wish]
        drawn.update(each.label for each in more + [wish])
    return wishes


def forbidden_wishes(draw, chosen):
    """Such as the rules refuse before anything is sent: fewer seats when the way back is closed, something for a next
    term that will not be."""
    active = [one for one in chosen if one["status"] == "active" and not one["isTrial"]]
    closed = [one for one in active if one["refundableQuantity"]["totalQuantity"] == 0 and one["autoRenewEnabled"]]
    lapsing = [one for one in active if not one["autoRenewEnabled"]]
    return ([Wish("seats", one, one["quantity"] - 1, "forbidden") for one in closed[:3] if not one.get(SCHEDULE)]
            + [Wish("next term", one, one["quantity"] + 1, "forbidden") for one in lapsing[:2]])


def name_of(wish):
    return f'{wish.label} {wish.fate} {re.sub("-.*", "", wish.id)}'
