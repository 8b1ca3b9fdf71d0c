// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/line_input.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <iostream>
#include <string>

namespace tenantry {

// A console or pipe cannot be watched here, so a thread reads it. It may sit in a read that nothing ends: it belongs
// to nobody and dies with the process.
struct LineInput::Private
{};

LineInput::LineInput(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

LineInput::~LineInput() = default;

void LineInput::start()
{
    const QPointer<LineInput> self(this);
    const auto post = [self](auto task) {
        QMetaObject::invokeMethod(
            qApp,
            [self, task] {
                if (self)
                    task(self.data());
            },
            Qt::QueuedConnection);
    };
    auto *reader = QThread::create([post] {
        std::string text;
        while (std::getline(std::cin, text))
            post([bytes = QByteArray::fromStdString(text)](LineInput *input) { Q_EMIT input->line(bytes); });
        post([](LineInput *input) { Q_EMIT input->ended(); });
    });
    reader->start();
}

} // namespace tenantry
