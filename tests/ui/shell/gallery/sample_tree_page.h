// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QStandardItemModel;

namespace tenantry::testing {

// A page with a tree as the real screens paint it: group rows, states, money, unknown, elided names.
class SampleTreePage final : public Page
{
    Q_OBJECT
public:
    explicit SampleTreePage(QWidget *parent = nullptr);

private:
    void fill(QStandardItemModel *model);
};

} // namespace tenantry::testing
