// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QHeaderView;
class QSplitter;

namespace tenantry {

class Preferences;

// Remembers column widths, order, hidden columns and sorting of a header, or the parts of a splitter, under a name in
// Preferences. Give `version` another number when the columns change: an older state is then left alone.
class RememberedLayout final : public QObject
{
    Q_OBJECT
public:
    RememberedLayout(Preferences &preferences, const QString &name, QHeaderView *header, int version = 1);
    RememberedLayout(Preferences &preferences, const QString &name, QSplitter *splitter, int version = 1);
    bool restored() const { return m_restored; } // false: sizes are the screen's to choose

private:
    void save(const QByteArray &state);

    Preferences &m_preferences;
    QString m_name;
    bool m_restored = false;
};

} // namespace tenantry
