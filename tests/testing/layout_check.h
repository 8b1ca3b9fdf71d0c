// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace tenantry::testing {

// What a person would see as broken, found automatically (look.md §10): labels and buttons narrower than their text,
// wrapped text cut at the bottom, targets under 24 px, widgets cut by their parent. Call with the window shown.
QStringList layoutFaults(const QWidget *root);

// Titles of columns, tabs and boxes, choices of combo boxes and hints in empty fields that are cut. What a table's
// cells hold is data and may be elided.
QStringList cutTitles(const QWidget *root);

// Visible widgets that can take the focus but have no name for a screen reader.
QStringList namelessWidgets(const QWidget *root);

// Steps of the Tab key that do not go as the eye does: back to the left in one row, or up without going on to a column
// further right; and parts of a region that are left and come back to.
QStringList tabOrderFaults(const QWidget *root);

// Labels that would read their text as rich text, and tooltips that would.
QStringList richTexts(const QWidget *root);

// Sets the application font, waits until every widget follows and the layouts are done.
void setPointSize(qreal points);

// Every text 40 % longer and marked, so that an untranslated or cut text is seen. Keeps %1, %n and mnemonics.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }
    static bool marked(const QString &text); // does it come from here?
};

// Texts of visible labels and buttons that did not come from the translator in use. `spared` are texts that are data.
QStringList unmarkedTexts(const QWidget *root, const QStringList &spared);

} // namespace tenantry::testing
