#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Five more seats as assistive technology adds them: over AT-SPI alone, as at_spi.py orders. The right one of three
subscriptions of one name is told by its seats and term; then the seat editor, the plan, its review, and sending.

Run by at_spi.sh with TENANTRY_STORY=at_spi_seats. Usage: at_spi_seats.py --folder DIR"""
import sys

from at_spi import ROLE, main

OFFER = "Microsoft 365 Business Standard"


def seats(desk):
    desk.press("Try the sample company")
    desk.open_screen("Customers")
    customers = desk.named(ROLE.TREE, "Customers and subscriptions", 60)
    desk.cells(customers, 11)
    desk.enter("Search customers", "speiche standard")
    desk.choose_row(customers, Name=OFFER, Seats="36")
    desk.press("Change seats…")
    desk.enter(f"New total of seats of {OFFER}", "41")
    desk.press("Add to plan")
    desk.shown("Added to the plan: +5 seats")

    desk.open_screen("Plan")
    desk.press("Review 1 change")
    plan = desk.named(ROLE.TREE, "Planned changes by customer")
    rows = desk.cells(plan, 2)  # the customer, and the change
    desk.say(f'reads the change {" | ".join(cell for cell in rows[1] if cell)}')
    desk.press("Send 1 change")
    desk.shown("Sending has ended: 1 confirmed", 90)
    desk.choose_row(plan, Before="36", After="41", State="Confirmed")


if __name__ == "__main__":
    sys.exit(main(seats, "seats confirmed"))
