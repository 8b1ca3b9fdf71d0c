#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives one whole order for a brand-new customer as assistive technology does: over AT-SPI alone, each widget found by
its accessible name or by the label it is LABELLED_BY, rows by the text of their cells. Every action is done once; only
looking is repeated. Leaves with 1 at the first thing it cannot find, with what was on screen in --folder.

Run by at_spi.sh, which gives it a display, a session bus and the program. Usage: at_spi.py --folder DIR"""
import argparse
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROLE, STATE, RELATION = Atspi.Role, Atspi.StateType, Atspi.RelationType
TABLES = (ROLE.TABLE, ROLE.TREE, ROLE.TREE_TABLE, ROLE.LIST)
ENTRIES = (ROLE.TEXT, ROLE.ENTRY, ROLE.SPIN_BUTTON)
PATIENCE = 30.0  # seconds of looking before something counts as missing


class Missing(Exception):
    pass


def is_(widget, state):
    return widget.get_state_set().contains(state)


def children(widget):
    for i in range(widget.get_child_count()):
        child = widget.get_child_at_index(i)
        if child is not None:
            yield child


def on_screen(widget):
    """All showing widgets below; cells of tables are read through their table."""
    yield widget
    if widget.get_role() in TABLES:
        return
    for child in children(widget):
        if is_(child, STATE.SHOWING):
            yield from on_screen(child)


def labels_of(widget):
    for relation in widget.get_relation_set():
        if relation.get_relation_type() == RELATION.LABELLED_BY:
            for i in range(relation.get_n_targets()):
                yield relation.get_target(i).get_name()


class Desk:
    """What can be seen of the program, and the few things done to it. Each thing done is one step of the transcript."""

    def __init__(self, transcript):
        self.steps = 0
        self.transcript = transcript
        self.program = self.until("the program", self.find_program)
        self.program.set_cache_mask(Atspi.Cache.NONE)
        self.window = self.until("a window", lambda: next(
            (w for w in children(self.program) if is_(w, STATE.SHOWING)), None))

    @staticmethod
    def find_program():
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        return next((program for program in children(desktop) if program.get_name() == "tenantry"), None)

    def say(self, what):
        self.steps += 1
        line = f"{self.steps:2}. {what}"
        print(line, flush=True)
        self.transcript.write(line + "\n")
        self.transcript.flush()

    @staticmethod
    def until(what, look, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            try:
                found = look()
            except GLib.Error:  # a widget went away while it was being looked at
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise Missing(f"{what} (looked for {patience:.0f} s)")
            time.sleep(0.05)

    # -- looking ---------------------------------------------------------------------------------------------------

    def only(self, what, fits, patience=PATIENCE):
        """The one widget on screen that fits; two of one name would leave a person guessing too."""
        def look():
            found = [widget for widget in on_screen(self.window) if fits(widget)]
            if len(found) > 1:
                raise Missing(f"one {what}: there are {len(found)}")
            return found[0] if found else None
        return self.until(what, look, patience)

    def named(self, role, name, patience=PATIENCE):
        return self.only(f'{Atspi.role_get_name(role)} "{name}"',
                         lambda w: w.get_role() == role and w.get_name() == name, patience)

    def labelled(self, roles, label):
        return self.only(f'field "{label}"', lambda w: w.get_role() in roles and
                         (w.get_name() == label or label in labels_of(w)))

    def shown(self, text, patience=PATIENCE):
        """Something on screen is called so, or begins so."""
        widget = self.until(f'"{text}" on screen', lambda: next(
            (w for w in on_screen(self.window) if w.get_name().startswith(text)), None), patience)
        self.say(f'sees "{widget.get_name()}"')

    def cells(self, table, least):
        """Rows of a table as lists of cell texts, once there are at least so many and each has a first text."""
        def look():
            rows = table.get_n_rows()
            texts = [[table.get_accessible_at(row, column).get_name() for column in range(table.get_n_columns())]
                     for row in range(rows)]
            return texts if rows >= least and all(row[0] for row in texts) else None
        return self.until(f'{least} rows in "{table.get_name()}"', look)

    # -- doing -----------------------------------------------------------------------------------------------------

    @staticmethod
    def act(widget, action):
        names = [Atspi.Action.get_action_name(widget, i) for i in range(widget.get_n_actions())]
        if action not in names:
            raise Missing(f'"{widget.get_name()}" has no action {action}, only {names}')
        if not widget.do_action(names.index(action)):
            raise Missing(f'"{widget.get_name()}" did not take the action {action}')

    def enabled(self, widget):
        self.until(f'"{widget.get_name()}" enabled', lambda: is_(widget, STATE.SENSITIVE))

    def press(self, name):
        button = self.named(ROLE.PUSH_BUTTON, name)
        self.enabled(button)
        self.act(button, "Press")
        self.say(f'presses "{name}"')

    def tick(self, role, name, action):
        box = self.named(role, name)
        self.enabled(box)
        self.act(box, action)
        self.until(f'"{name}" ticked', lambda: is_(box, STATE.CHECKED))
        self.say(f'ticks "{name}"')

    def open_screen(self, title):
        """A row of the navigation; behind its title may stand a count."""
        row = self.only(f'screen "{title}"', lambda w: w.get_role() == ROLE.RADIO_BUTTON and
                        (w.get_name() == title or w.get_name().startswith(title + ", ")), 60)
        if not is_(row, STATE.CHECKED):
            self.act(row, "Toggle")
            self.until(f'"{title}" in front', lambda: is_(row, STATE.CHECKED))
        self.say(f'opens "{title}"')

    def enter(self, label, text):
        field = self.labelled(ENTRIES, label)
        if not field.set_text_contents(text):
            raise Missing(f'a field "{label}" that takes text')
        self.until(f'"{text}" in "{label}"', lambda: Atspi.Text.get_text(field, 0, -1) == text)
        self.say(f'enters "{text}" as "{label}"')

    def holds(self, label, value):
        """A list box is called by what is chosen in it; its label says what it is."""
        box = self.only(f'list box "{label}"',
                        lambda w: w.get_role() == ROLE.COMBO_BOX and label in labels_of(w))
        self.until(f'"{value}" chosen as "{label}"', lambda: box.get_name() == value)
        self.say(f'reads "{value}" as "{label}"')

    def choose_row(self, table, **cells):
        """Selects the one row whose cells read so, each under its column's title."""
        def headers():
            found = [table.get_column_header(i) for i in range(table.get_n_columns())]
            return [header.get_name() for header in found] if all(found) else None  # none: it is being laid out
        titles = self.until(f'the columns of "{table.get_name()}"', headers)
        wanted = {titles.index(column): text for column, text in cells.items()}

        def reads(row):
            cells = {at: table.get_accessible_at(row, at) for at in wanted}  # none: the row went meanwhile
            return all(cells[at] and cells[at].get_name() == text for at, text in wanted.items())

        def look():
            rows = [row for row in range(table.get_n_rows()) if reads(row)]
            return rows if len(rows) == 1 else None
        row = self.until(f'one row {cells} in "{table.get_name()}"', look)[0]
        if not table.add_row_selection(row):
            raise Missing(f"a row {cells} that can be chosen")
        first = next(iter(wanted))
        self.until(f"{cells} chosen", lambda: is_(table.get_accessible_at(row, first), STATE.SELECTED))
        self.say(f'chooses {", ".join(cells.values())} in "{table.get_name()}"')


def order(desk):
    desk.press("Try the sample company")
    desk.open_screen("Customers")
    customers = desk.named(ROLE.TREE, "Customers and subscriptions", 60)
    rows = desk.cells(customers, 11)
    desk.say(f'reads {len(rows)} customers, first "{rows[0][0]}" with {rows[0][1]} seats')

    desk.press("New order…")
    desk.tick(ROLE.RADIO_BUTTON, "A brand-new customer", "Toggle")
    desk.press("Next: Customer")

    desk.holds("Country", "Romania")
    for label, text in (("Company name", "Zidul de Sus SRL"), ("Street and number", "Strada Morii 7"),
                        ("Postal code", "500059"), ("City", "Brașov"), ("First name", "Ana"),
                        ("Last name", "Munteanu"), ("E-mail", "ana@zidul.example"), ("Phone (optional)", "0268123456")):
        desk.enter(label, text)
    desk.press("Next: Tenant")

    desk.enter("Tenant name", "ziduldesus")
    desk.shown("Free")
    desk.enter("Type the name again to confirm it", "ziduldesus")
    desk.press("Next: Offer")

    desk.enter("Search the catalogue", "business basic")
    offers = desk.named(ROLE.TREE, "Offers")
    desk.choose_row(offers, **{"Offer": "Microsoft 365 Business Basic", "Term and billing": "1 year, billed monthly"})
    desk.press("Add to the order")
    desk.enter("Licences of Microsoft 365 Business Basic", "12")
    desk.press("Next: Agreement")

    desk.tick(ROLE.CHECK_BOX, "The customer has accepted the agreement", "Toggle")
    desk.press("Next: Review and place")

    lines = desk.cells(desk.named(ROLE.TREE, "Lines of the order"), 1)
    desk.say(f'reads the line {" | ".join(lines[0])}')
    desk.press("Place order")
    desk.shown("The order is active", 90)


def leave_traces(desk, folder):
    def write(widget, depth, out):
        out.write(f'{"  " * depth}[{widget.get_role_name()}] "{widget.get_name()}" - {widget.get_description()}'
                  f' labelled by {list(labels_of(widget))}\n')
        for child in list(children(widget))[:60]:
            if is_(child, STATE.SHOWING):
                write(child, depth + 1, out)
    with open(f"{folder}/screen.txt", "w", encoding="utf-8") as out:
        write(desk.window, 0, out)


def main(story=order, last="order active"):
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    folder = parser.parse_args().folder
    Atspi.init()
    desk = None
    with open(f"{folder}/transcript.txt", "w", encoding="utf-8") as transcript:
        try:
            desk = Desk(transcript)
            story(desk)
        except Missing as missing:
            print(f"AT-SPI: not found: {missing}", flush=True)
            transcript.write(f"not found: {missing}\n")
            try:
                if desk:
                    leave_traces(desk, folder)
            except GLib.Error as gone:
                print(f"AT-SPI: the program has gone: {gone.message}", flush=True)
            return 1
        last = f"AT-SPI: {desk.steps} steps, {last}"
        transcript.write(last + "\n")
        print(last, flush=True)
        return 0


if __name__ == "__main__":
    sys.exit(main())
