// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace tenantry {

// The body of a write, readable once. QNetworkAccessManager re-sends a request up to twice by itself when a connection
// breaks before an answer; it must rewind the body for that, and this one cannot be rewound. So a write arrives at most
// once per attempt, and the break is reported instead. An empty body needs it as much as a long one.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_position == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *target, qint64 limit) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace tenantry
