// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompts.h"

namespace tenantry {

// Prompts as window-modal dialogs, opened without blocking.
class DialogPrompts final : public Prompts
{
public:
    void decide(QWidget *parent, const Decision &decision, std::function<void(bool)> answer) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                  std::function<void(const QString &)> answer) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QString &)> answer) override;
    void folder(QWidget *parent, const QString &title, std::function<void(const QString &)> answer) override;
};

} // namespace tenantry
