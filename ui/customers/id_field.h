// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tenantry {

class CopyButton;
class ElidedLabel;

// An id, cut in the middle where it is too long, with a button that copies the whole.
class IdField final : public QWidget
{
    Q_OBJECT
public:
    explicit IdField(QWidget *parent = nullptr);
    void setId(const QString &id);
    void setWhat(const QString &copyText); // "Copy subscription id"
    QString id() const;
    CopyButton *copyButton() const { return m_copy; }

private:
    ElidedLabel *m_text;
    CopyButton *m_copy;
};

} // namespace tenantry
