# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the provider has on the first day, and what others do there day by day. For renewals_120_days.py."""
from collections import Counter
from datetime import timedelta
from decimal import Decimal

from renewal_oracle import CYCLES, MONTHS, Default, day_in_months


HOME = "RO"  # the partner's own market, whose price sheet the client reads


def sku_of(one):
    return one["offerId"].rsplit(":", 1)[0]


def where(one):
    return {"customer": one["customer"], "subscription": one["id"]}


def prepare(sandbox, books, draw, wanted, now):
    """So many live subscriptions, a third of them roll over by the month; the others are made deleted. Ends of longer
    terms are moved so that most of them come in the days ahead. Gives their ids and every customer's country."""
    known = books.subscriptions()
    places = at_home(books, known)
    for one in known.values():
        if one["customer"] not in places:
            end(sandbox, one)
    known = {key: one for key, one in known.items() if one["customer"] in places}
    usable = [key for key, one in sorted(known.items()) if one["status"] == "active" and not one["isTrial"]]
    rolling = [key for key in usable if known[key]["termDuration"] == "P1M"]
    longer = [key for key in usable if known[key]["termDuration"] != "P1M"]
    trials = [key for key, one in sorted(known.items()) if one["status"] == "active" and one["isTrial"]]
    suspended = [key for key, one in sorted(known.items()) if one["status"] == "suspended"]
    third = -(-wanted // 3)
    chosen = draw.sample(rolling, third)
    others = (trials + suspended)[:wanted // 20]
    chosen += others + draw.sample(longer, wanted - third - len(others))
    for key, one in sorted(known.items()):
        if key not in chosen:
            end(sandbox, one)
        elif key in rolling:
            sandbox.ask(cmd="edit-subscription", **where(one),
                        set={"autoRenewEnabled": True, "scheduledNextTermInstructions": None})
        elif not one["isTrial"] and draw.random() < 0.8:
            move(sandbox, one, now.date() + timedelta(days=draw.randint(3, 165)))
    seat_users(sandbox, draw, [known[key] for key in chosen])
    return chosen, places


def at_home(books, known):
    customers = sorted({one["customer"] for one in known.values()})
    places = {customer: books.get("/v1/customers/" + customer)["billingProfile"]["defaultAddress"]["country"]
              for customer in customers}
    return {customer: country for customer, country in places.items() if country == HOME}


def end(sandbox, one):
    if one["status"] != "deleted":
        sandbox.ask(cmd="edit-subscription", **where(one), set={"status": "deleted"})


def move(sandbox, one, last):
    first = day_in_months(last + timedelta(days=1), -MONTHS[one["termDuration"]])
    began = f"{first}T09:12:00.0000000Z"
    sandbox.ask(cmd="edit-subscription", **where(one), set={
        "creationDate": began, "effectiveStartDate": began, "commitmentEndDateTime": f"{last}T23:59:59Z"})


def seat_users(sandbox, draw, live):
    """In most tenants everybody has a seat and every seat has somebody."""
    seats = Counter()
    for one in live:
        seats[one["customer"], sku_of(one)] += one["quantity"] if one["status"] == "active" else 0
    for (customer, sku), count in sorted(seats.items()):
        others = draw.choice([0, 0, 0, 5])
        unused = draw.randint(1, 4) if draw.random() < 0.15 else 0
        sandbox.ask(cmd="licences", customer=customer, sku=sku, others=others,
                    assigned=max(0, count + others - unused))


class Elsewhere:
    """Somebody in the portal, the customers' administrators and the provider's prices. What they do can always be
    undone by somebody else the day after."""

    def __init__(self, draw, sandbox, chosen):
        self.draw, self.sandbox, self.chosen, self.counts = draw, sandbox, chosen, Counter()

    def day(self, now, oracle):
        live = [key for key, default in oracle.terms(now).items() if default.end > now + timedelta(days=2)]
        some = self.draw.sample(live, min(len(live), max(1, len(self.chosen) // 60)))
        for key in some:
            one = oracle.records.subscriptions[key]
            self.draw.choice([self.renewal, self.users, self.users, self.instruction, self.seats,
                              self.suspension])(one, oracle)
        if (now + timedelta(days=1)).day == 1 or self.draw.random() < 0.1:
            self.price(oracle)

    def edit(self, one, **members):
        self.sandbox.ask(cmd="edit-subscription", **where(one), set=members)

    def renewal(self, one, oracle):
        if one["status"] != "active" or one["isTrial"]:
            return
        self.counts["renewal switched"] += 1
        self.edit(one, autoRenewEnabled=not one["autoRenewEnabled"], scheduledNextTermInstructions=None)

    def instruction(self, one, oracle):
        """Another number of seats, another term, or none any more."""
        if one["status"] != "active" or one["isTrial"] or not one["autoRenewEnabled"]:
            return
        self.counts["instruction"] += 1
        if one.get("scheduledNextTermInstructions"):
            return self.edit(one, scheduledNextTermInstructions=None)
        product, sku, availability = one["offerId"].split(":")
        terms = sorted({plan[2:] for plan in oracle.records.prices
                        if plan[0] == one["country"] and plan[1] == sku_of(one)})
        term, billing = self.draw.choice(terms)
        if term != one["termDuration"]:
            availability = self.availability(oracle.books, one, term)
        self.edit(one, scheduledNextTermInstructions={
            "product": {"productId": product, "skuId": sku, "availabilityId": availability,
                        "billingCycle": billing, "termDuration": term, "promotionId": None},
            "quantity": max(1, one["quantity"] + self.draw.choice([-2, 0, 0, 2])),
            "customTermEndDate": self.month_end(one) if self.draw.random() < 0.3 else None})

    def month_end(self, one):
        """Of the month the next term begins in, so that it holds for no longer than that (§19.6)."""
        first = Default(one).first
        last = day_in_months(first.replace(day=1), 1) - timedelta(days=1)
        return f"{last}T23:59:59Z"

    def suspension(self, one, oracle):
        if one["isTrial"]:
            return
        self.counts["suspended or back"] += 1
        other = "active" if one["status"] == "suspended" else "suspended"
        self.edit(one, status=other, scheduledNextTermInstructions=None)

    def availability(self, books, one, term):
        product, sku = sku_of(one).split(":")
        for item in books.get(f"/v1/products/{product}/skus/{sku}/availabilities?country={one['country']}")["items"]:
            if any(each["duration"] == term for each in item["terms"]):
                return item["id"]
        raise RuntimeError(f"{sku_of(one)} is not sold for {term}")

    def users(self, one, oracle):
        free = oracle.records.free.get((one["customer"], oracle.licences[sku_of(one)]))
        if free is None:
            return
        self.counts["users"] += 1
        total = sum(other["quantity"] for other in oracle.records.subscriptions.values()
                    if other["customer"] == one["customer"] and sku_of(other) == sku_of(one)
                    and other["status"] in ("active", "expired"))
        self.sandbox.ask(cmd="licences", customer=one["customer"], sku=sku_of(one), others=0,
                         assigned=max(0, total - self.draw.choice([0, 0, 2])))

    def seats(self, one, oracle):
        if one["status"] != "active" or one["isTrial"]:
            return
        self.counts["seats"] += 1
        self.edit(one, quantity=one["quantity"] + self.draw.randint(1, 3))

    def price(self, oracle):
        """One plan by the month costs another price from now on, up or down."""
        plan = self.draw.choice(sorted(plan for plan in oracle.records.prices if plan[2] == "P1M"))
        country, sku, term, billing = plan
        price = oracle.records.prices[plan][1] * CYCLES[billing] * Decimal(self.draw.choice(["1.07", "1.12", "0.95"]))
        self.counts["prices"] += 1
        self.sandbox.ask(cmd="price", sku=sku, term=term, billing=billing, market=country,
                         unitPrice=str(price.quantize(Decimal("0.01"))))
