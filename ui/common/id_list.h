// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/intent_words.h"

#include <QWidget>

namespace tenantry {

class TextLabel;

// Ids one below the other, each with a copy button: what the provider's support asks for.
class IdList final : public QWidget
{
    Q_OBJECT
public:
    explicit IdList(QWidget *parent = nullptr);
    void setIds(const QList<LabelledId> &ids);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuild();

    QList<LabelledId> m_shown;
    TextLabel *m_title;
    QWidget *m_rows = nullptr;
};

} // namespace tenantry
