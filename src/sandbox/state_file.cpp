// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimer>

namespace tenantry::sandbox {

namespace {

constexpr std::chrono::milliseconds burst{50};

} // namespace

StateFile::StateFile(QString path, std::function<State()> current, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_current(std::move(current))
{}

StateFile::~StateFile()
{
    flush();
}

StateFile::Found StateFile::load(State &state) const
{
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return Found::Nothing;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Found::Unreadable;
    const auto read = State::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!read)
        return Found::Unreadable;
    state = *read;
    return Found::State;
}

void StateFile::changed()
{
    if (m_path.isEmpty() || m_pending)
        return;
    m_pending = true;
    QTimer::singleShot(burst, this, [this] { flush(); });
}

bool StateFile::flush()
{
    if (!m_pending)
        return true;
    m_pending = false;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(m_current().toJson()).toJson(QJsonDocument::Compact));
    return file.commit();
}

} // namespace tenantry::sandbox
