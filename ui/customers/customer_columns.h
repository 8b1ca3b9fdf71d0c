// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTreeView;

namespace tenantry {

// Column widths of the customer tree (look.md §6): every column as wide as its usual content in this language and font,
// the name takes the rest but not less than 18 characters; below that Renewal, then Price is left out, then the view
// scrolls sideways. Widths a person drew are kept.
class CustomerColumns final : public QObject
{
    Q_OBJECT
public:
    explicit CustomerColumns(QTreeView &view);
    void setNaturalWidths(); // of the current language and font
    void fit();

private:
    int naturalWidth(int column) const;
    int unitWidth() const;
    int nameMinimum() const;

    QTreeView &m_view;
    bool m_fitting = false;
};

} // namespace tenantry
