// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace tenantry {

class TenantryTreeView;

// Small rules every bound form follows. Fields listen to QLineEdit::textChanged, not textEdited: what assistive
// technology or dictation puts in counts as entered too; showText() stays silent so that a form does not answer itself.

// Sets the text only where it differs, so that the cursor stays where the person types.
void showText(QLineEdit *edit, const QString &text);
// Fills a list of (value, shown text) and chooses value; signals stay silent. An empty value chooses nothing.
void showChoices(QComboBox *combo, const QList<QPair<QString, QString>> &choices, const QString &value);
// A flat table of a wizard page: no tree parts, whole rows, as high as its rows within the two limits.
TenantryTreeView *flatTable(const QString &objectName);
void fitHeight(TenantryTreeView *view, int fewest, int most);
// The column takes the width the others leave, but never less than so many characters (look.md §6).
void stretchColumn(TenantryTreeView *view, int column, int characters);

} // namespace tenantry
