// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"

#include <QWidget>

namespace tenantry {

// Symbol, word and colour of a state, with an optional muted remark: ✓ Free  asked Microsoft at 14:02. Changes are
// announced to screen readers when announce() is on (live checks).
class StateLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit StateLabel(QWidget *parent = nullptr);
    void setState(const StatusWord &state, const QString &remark = {});
    StatusWord state() const { return m_state; }
    QString remark() const { return m_remark; }
    void setStrong(bool strong); // bold word (live state line)
    void setAnnounced(bool announced) { m_announced = announced; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;
    QRect remarkRect(int width) const;

    StatusWord m_state;
    QString m_remark;
    bool m_strong = false;
    bool m_announced = false;
};

} // namespace tenantry
