// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tenantry {

// A screen the shell can show. The shell asks for what every screen has in common; everything else is the screen's own.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void focusSearch() {}   // Ctrl+F: put the cursor into the screen's search field
    virtual void copySelection() {} // Edit: what the page has selected, as text
    virtual void entered() {}       // the page was brought to the front
};

} // namespace tenantry
