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
LONG_AGO = "2020-01-01T00:00:00.0000000Z"


class Wish:
    def __init__(self, kind, subscription, wanted, fate):
        self.kind, self.subscription, self.wanted, self.fate = kind, subscription, wanted, fate
        self.id, self.customer = subscription["id"].lower(), subscription["customer"]
        self.underneath = None  # members set at the provider before anything is sent
        self.kept = {}          # what the provider must have afterwards beside the change

    def row(self):
        return f'{self.customer},{self.subscription["id"]},{self.kind},"{self.wanted}"'

    @property
    def ends(self):
        return {"refuse": "refused", "park": "parked", "forbidden": "draft"}.get(self.fate, "confirmed")

    @property
    def writes(self):
        return self.fate in ("plain", "other")

    def shown_in(self, book):
        """Whether the provider has what was wished."""
        if self.kind == "next-term":
            return (book.get("scheduledNextTermInstructions") or {}).get("quantity") == int(self.wanted)
        if self.kind == "billing-plan":
            product = (book.get("nextChargeInstructions") or {}).get("product", {})
            return self.wanted in (book["billingCycle"], product.get("billingCycle", "").replace("_", "").lower())
        value, wished = {"seats": (book["quantity"], self.wanted), "renewal": (book["autoRenewEnabled"], self.wanted),
                         "rename": (book["friendlyName"], self.wanted), "term": (book["termDuration"], self.wanted),
                         "suspend": (book["status"], "suspended"), "reactivate": (book["status"], "active"),
                         "cancel": (book["status"], "deleted")}[self.kind]
        return value == ({"on": True, "off": False}.get(wished) if self.kind == "renewal" else
                         int(wished) if self.kind == "seats" else wished)


def instant(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S.0000000Z")


def moment(text):
    return datetime.datetime.fromisoformat(text[:19])


def usable(known, now):
    """Plain licences that run, that nothing hangs on and that are far from every limit."""
    hangs_on = {other.get("parentSubscriptionId", "").lower() for other in known.values()}
    alike = Counter()
    for one in known.values():
        alike[(one["customer"], one["offerName"])] += one["quantity"]
    return [one for one in known.values()
            if one["status"] == "active" and not one["isTrial"] and not one.get("parentSubscriptionId")
            and one["id"].lower() not in hangs_on and one["quantity"] > 4 and one["termDuration"] != "P3Y"
            and alike[(one["customer"], one["offerName"])] < 250
            and moment(one["commitmentEndDateTime"]) - now > datetime.timedelta(days=1)]


def prepare(sandbox, chosen, now):
    """Before the client reads: some are suspended, some were bought a moment ago, so that every kind has a place."""
    for number, one in enumerate(chosen):
        where = {"customer": one["customer"], "subscription": one["id"]}
        if number % 10 == 3:
            # Suspending drops what was scheduled (§10.2).
            sandbox.ask(cmd="edit-subscription", **where,
                        set={"status": "suspended", "scheduledNextTermInstructions": None})
        elif number % 10 in (4, 5, 6):
            lots = [{"quantity": one["quantity"], "allowedUntilDateTime": instant(now + datetime.timedelta(hours=168))}]
            sandbox.ask(cmd="edit-subscription", **where, set={"_opened": instant(now), "_lots": lots})


def kinds_for(one):
    if one["status"] == "suspended":
        return ["reactivate", "rename"]
    kinds = ["seats", "rename", "suspend"]
    if not one.get("scheduledNextTermInstructions"):
        kinds += ["renewal"]
    if one["autoRenewEnabled"]:
        kinds += ["next-term"]
    if one.get("cancellationAllowedUntilDate"):
        kinds += ["cancel", "cancel", "seats"]
    if one["termDuration"] == "P1Y" and one["billingCycle"] in ("monthly", "annual"):
        kinds += ["billing-plan"]
    if one["termDuration"] == "P1M" and one["billingCycle"] == "monthly":
        kinds += ["term"]
    return kinds


def wanted_for(draw, kind, one):
    quantity = one["quantity"]
    if kind == "seats":
        back = one["refundableQuantity"]["totalQuantity"]
        fewer = back > 1 and draw.random() < 0.5
        return quantity - draw.randint(1, min(2, back)) if fewer else quantity + draw.randint(1, 5)
    if kind == "renewal":
        return "off" if one["autoRenewEnabled"] else "on"
    if kind == "next-term":
        scheduled = (one.get("scheduledNextTermInstructions") or {}).get("quantity")
        return draw.choice([n for n in range(quantity + 1, quantity + 6) if n != scheduled])
    return {"rename": f"Büro {draw.randint(1, 9999)}, Flügel \u201eB\u201c",
            "billing-plan": "annual" if one["billingCycle"] == "monthly" else "monthly", "term": "P1Y"}.get(kind, "")


def fewer(wish):
    return wish.kind == "seats" and wish.wanted < wish.subscription["quantity"]


def fates_for(wish):
    fates = ["plain"] * 10 + ["other"]
    if wish.kind in ("seats", "rename", "renewal", "suspend"):
        fates += ["already"]
    if wish.kind in ("seats", "rename", "cancel", "suspend"):
        fates += ["park"]
    if wish.kind in ("seats", "cancel", "next-term"):
        fates += ["refuse"]
    return fates


def underneath(wish):
    """What somebody else does at the provider after the change was reviewed and before it is sent."""
    one, quantity = wish.subscription, wish.subscription["quantity"]
    if wish.fate == "refuse":
        if wish.kind == "cancel":
            return {"_opened": LONG_AGO, "_lots": []}
        return {"_lots": []} if fewer(wish) else {"status": "suspended"}
    if wish.fate == "park":
        return {"seats": {"quantity": quantity + 9}, "rename": {"friendlyName": "Somebody else's name"},
                "cancel": {"status": "suspended"}, "suspend": {"status": "deleted"}}[wish.kind]
    if wish.fate == "already":
        return {"seats": {"quantity": wish.wanted}, "rename": {"friendlyName": wish.wanted},
                "renewal": {"autoRenewEnabled": wish.wanted == "on"}, "suspend": {"status": "suspended"}}[wish.kind]
    if wish.fate == "other":
        return {"quantity": quantity + 2} if wish.kind == "rename" else {"friendlyName": "Named meanwhile"}
    return None


def draw_wishes(draw, count, chosen):
    wishes = []
    for one in chosen:
        if len(wishes) >= count:
            break
        kinds = kinds_for(one)
        wish = Wish(draw.choice(kinds), one, None, "plain")
        wish.wanted = wanted_for(draw, wish.kind, one)
        wish.fate = draw.choice(fates_for(wish))
        wish.underneath = underneath(wish)
        if wish.fate == "other":
            wish.kept = dict(wish.underneath)
        wishes.append(wish)
        if wish.fate == "plain" and wish.kind in ("seats", "renewal", "next-term", "term") and draw.random() < 0.3:
            wishes.append(Wish("rename", one, wanted_for(draw, "rename", one), "plain"))
    return wishes


def forbidden_wishes(draw, chosen):
    """Such as the rules refuse before anything is sent: fewer seats when the way back is closed."""
    closed = [one for one in chosen if one["status"] == "active" and one["refundableQuantity"]["totalQuantity"] == 0]
    return [Wish("seats", one, one["quantity"] - 1, "forbidden") for one in closed[:3]]


def name_of(wish):
    return f'{wish.kind} {wish.fate} {re.sub("-.*", "", wish.id)}'
