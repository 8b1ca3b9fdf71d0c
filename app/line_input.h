// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace tenantry {

// Lines of standard input as signals in the thread of this object.
class LineInput final : public QObject
{
    Q_OBJECT

public:
    explicit LineInput(QObject *parent = nullptr);
    ~LineInput() override;
    void start();

Q_SIGNALS:
    void line(const QByteArray &text);
    void ended();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tenantry
