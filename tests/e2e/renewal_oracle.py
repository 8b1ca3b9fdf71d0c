# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which ending terms want an alert, told from what the provider serves and from what a person said, and from nothing of
the client. For renewals_120_days.py.

An alert exists only if no decision is recorded and what happens by default ends service, raises the price, binds for
longer than a month, or renews seats nobody is assigned to (features.md C1, C3, C5)."""
import csv, io, urllib.request
from datetime import date, datetime, timedelta
from decimal import Decimal

MONTHS = {"P1M": 1, "P1Y": 12, "P3Y": 36}
CYCLES = {"monthly": 1, "annual": 12, "triennial": 36}
CUSTOMER = "/v1/customers/{}/"


def moment(text):
    return datetime.fromisoformat(text[:19])


def day_in_months(first, months):
    """The same day so many months on; the last of the month where there is none."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    last = (date(year + month // 11, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(first.day, last))


def last_day(first, term):
    return day_in_months(first, MONTHS[term]) - timedelta(days=1)


class Records:
    """One look at everything the provider serves: subscriptions, directories, price sheets."""

    def __init__(self, books, places):
        self.subscriptions, self.free = {}, {}
        for customer, country in places.items():
            for one in books.get(CUSTOMER.format(customer) + "subscriptions")["items"]:
                self.subscriptions[one["id"].lower()] = dict(one, customer=customer, country=country)
            for sku in books.get(CUSTOMER.format(customer) + "subscribedskus")["items"]:
                self.free[customer, sku["productSku"]["id"].lower()] = sku["availableUnits"]
        self.prices = {}
        for country in sorted(set(places.values())):
            self.prices.update(price_sheet(books, country))


def price_sheet(books, country):
    """(country, product:sku, term, billing) -> currency, price per month and seat"""
    address = (f"{books.hosts['partnerApi']}/v1.0/sales/pricesheets(Market='{country}',"
               "PricesheetView='updatedlicensebased')/$value?timeline=current")
    request = urllib.request.Request(address, headers={"Authorization": "Bearer " + books.token})
    with books.open(request, timeout=30) as answer:
        rows = csv.DictReader(io.StringIO(answer.read().decode("utf-8-sig")))
    return {(country, f"{row['ProductId']}:{row['SkuId']}", row["TermDuration"], row["BillingPlan"].lower()):
            (row["Currency"], Decimal(row["UnitPrice"]) / CYCLES[row["BillingPlan"].lower()])
            for row in rows if row["BillingPlan"].lower() in CYCLES}


def order_prices(books, places):
    """What each subscription was bought for: id -> currency, price per month and seat"""
    bought = {}
    for customer in places:
        for order in books.get(CUSTOMER.format(customer) + "orders?include_price=true")["items"]:
            for line in order["lineItems"]:
                cycle = CYCLES.get(order["billingCycle"])
                if cycle and line.get("subscriptionId"):
                    bought[line["subscriptionId"].lower()] = (order["currencyCode"],
                                                              Decimal(line["pricing"]["price"]) / cycle)
    return bought


def licences_of(books, places, records):
    """product:sku -> the licence it gives, by the catalog"""
    found = {}
    for one in records.subscriptions.values():
        product = one["offerId"].split(":")[0]
        if not any(sku.startswith(product) for sku in found):
            for sku in books.get(f"/v1/products/{product}/skus?country={one['country']}")["items"]:
                found[f"{product}:{sku['id']}"] = sku["dynamicAttributes"]["provisioningId"].lower()
    return found


class Default:
    """What happens to a subscription when its term ends and nobody does anything."""

    def __init__(self, one):
        self.now = one
        self.end = moment(one["commitmentEndDateTime"])
        self.next = one.get("scheduledNextTermInstructions")
        paid = self.next or not one["isTrial"]
        self.goes_on = one["status"] == "active" and one["autoRenewEnabled"] and bool(paid)
        product = (self.next or {}).get("product", {})
        self.sku = (f"{product['productId']}:{product['skuId']}" if product
                    else one["offerId"].rsplit(":", 1)[0])
        self.term = product.get("termDuration") or one["termDuration"]
        self.billing = product.get("billingCycle") or one["billingCycle"]
        self.seats = self.next["quantity"] if self.next else one["quantity"]
        custom = (self.next or {}).get("customTermEndDate")
        self.first = self.end.date() + timedelta(days=1)
        self.last = moment(custom).date() if custom else last_day(self.first, self.term)

    @property
    def kind(self):
        """What a person decides about; another one is another decision."""
        if not self.goes_on:
            return ("ends",)
        return ("changes", self.sku, self.term, self.seats, self.last) if self.next else ("renews", self.term)

    @property
    def monthly(self):
        began = moment(self.now["effectiveStartDate"]).date()
        return self.now["termDuration"] == "P1M" or self.end.date() <= last_day(began, "P1M")

    @property
    def days_ahead(self):
        return timedelta(days=7 if self.monthly else 30)


class Oracle:
    def __init__(self, books, places):
        self.books, self.places = books, places
        self.records = Records(books, places)
        self.licences = licences_of(books, places, self.records)
        self.paid = order_prices(books, places)
        self.began = {key: one["effectiveStartDate"] for key, one in self.records.subscriptions.items()}
        self.decisions = {}  # (subscription, end) -> what the person said last

    def look(self):
        """Reads all records anew. A term that began since then costs what the sheet says (S2-132)."""
        self.records = Records(self.books, self.places)
        for key, one in self.records.subscriptions.items():
            if self.began.get(key) != one["effectiveStartDate"]:
                self.began[key] = one["effectiveStartDate"]
                plan = (one["country"], one["offerId"].rsplit(":", 1)[0], one["termDuration"], one["billingCycle"])
                self.paid[key] = self.records.prices.get(plan)

    def terms(self, now):
        """Those that end ahead: id -> default"""
        return {key: Default(one) for key, one in self.records.subscriptions.items()
                if one["status"] in ("active", "suspended") and moment(one["commitmentEndDateTime"]) > now}

    def reasons(self, key, default):
        if not default.goes_on:
            return {"ends"}
        found = set()
        if self._dearer(key, default):
            found.add("price")
        if default.last > last_day(default.first, "P1M"):
            found.add("binds")
        free = self.records.free.get((default.now["customer"], self.licences[default.now["offerId"].rsplit(":", 1)[0]]))
        if free is not None and free + default.seats - default.now["quantity"] > 0:
            found.add("unassigned")
        return found

    def _dearer(self, key, default):
        if default.now["isTrial"]:
            return True
        later = self.records.prices.get((default.now["country"], default.sku, default.term, default.billing))
        paid = self.paid.get(key)
        return bool(later and paid and later[0] == paid[0] and later[1] > paid[1])

    # --- what the person said

    def say(self, key, default, what, **more):
        self.decisions[key, default.end] = dict(more, what=what, kind=default.kind)

    def decided(self, key, default):
        """Whether the last decision about this end still is one."""
        decision = self.decisions.get((key, default.end))
        if not decision:
            return False
        if decision["what"] == "leave":
            return decision["kind"] == default.kind
        return not decision["sent"] or carried_out(decision, default)


def carried_out(decision, default):
    """A change that was sent is a decision as long as the provider says it. A longer term has another end."""
    if decision["what"] == "longer":
        return False
    if decision["what"] == "change":
        product = (default.next or {}).get("product", {})
        return default.goes_on and bool(default.next) and default.seats == decision["quantity"] \
            and product.get("termDuration") == default.now["termDuration"] \
            and product.get("billingCycle") == default.now["billingCycle"]
    return default.kind[0] == ("ends" if decision["what"] == "cancel" else "renews")
