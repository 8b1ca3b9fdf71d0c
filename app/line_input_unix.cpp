// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/line_input.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace tenantry {

struct LineInput::Private
{
    std::unique_ptr<QSocketNotifier> notifier;
    QByteArray rest; // an unfinished line
};

LineInput::LineInput(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

LineInput::~LineInput() = default;

void LineInput::start()
{
    d->notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 65536> buffer{};
        const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        if (count <= 0) {
            d->notifier->setEnabled(false);
            Q_EMIT ended();
            return;
        }
        d->rest.append(buffer.data(), qsizetype(count));
        for (auto end = d->rest.indexOf('\n'); end >= 0; end = d->rest.indexOf('\n')) {
            const auto text = d->rest.left(end);
            d->rest.remove(0, end + 1);
            Q_EMIT line(text);
        }
    });
}

} // namespace tenantry
