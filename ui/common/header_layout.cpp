// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/header_layout.h"

#include "services/api/preferences.h"

#include <QHeaderView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace tenantry {

RememberedLayout::RememberedLayout(Preferences &preferences, const QString &name, QHeaderView *header, int version)
    : QObject(header), m_preferences(preferences), m_name(u"%1/%2"_s.arg(name).arg(version))
{
    const QByteArray state = preferences.layout(m_name);
    m_restored = !state.isEmpty() && header->restoreState(state);
    const auto keep = [this, header] { save(header->saveState()); };
    connect(header, &QHeaderView::sectionResized, this, keep);
    connect(header, &QHeaderView::sectionMoved, this, keep);
    connect(header, &QHeaderView::sortIndicatorChanged, this, keep);
}

RememberedLayout::RememberedLayout(Preferences &preferences, const QString &name, QSplitter *splitter, int version)
    : QObject(splitter), m_preferences(preferences), m_name(u"%1/%2"_s.arg(name).arg(version))
{
    const QByteArray state = preferences.layout(m_name);
    m_restored = !state.isEmpty() && splitter->restoreState(state);
    connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] { save(splitter->saveState()); });
}

void RememberedLayout::save(const QByteArray &state)
{
    m_preferences.setLayout(m_name, state);
}

} // namespace tenantry
