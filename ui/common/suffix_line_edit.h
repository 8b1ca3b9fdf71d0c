// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tenantry {

// A field with a fixed part inside its frame on a grey ground (".onmicrosoft.com"): not editable, left out of copy.
class SuffixLineEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SuffixLineEdit(const QString &suffix, QWidget *parent = nullptr);
    QString suffix() const { return m_suffix; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int suffixWidth() const;
    void reserve();

    QString m_suffix;
};

} // namespace tenantry
