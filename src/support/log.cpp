// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/log.h"

#include <QDir>
#include <QFile>
#include <array>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>

namespace tenantry::log {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fileSize = std::size_t{5} * 1024 * 1024;
constexpr std::size_t olderFiles = 2; // three files in all
constexpr std::array areaNames{"app", "net", "auth", "storage", "sync", "plan", "ui", "sandbox"};

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct OpenLog
{
    std::array<std::shared_ptr<spdlog::logger>, areaNames.size()> areas;
    QtMessageHandler qtHandler = nullptr;
};

std::unique_ptr<OpenLog> &current()
{
    static std::unique_ptr<OpenLog> log;
    return log;
}

// A line break in foreign text must not be able to forge a line of ours.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator))
            c = u'⏎';
    }
    return text;
}

void write(Area area, spdlog::level::level_enum level, const QString &text)
{
    const auto &log = current();
    if (!log)
        return;
    const QByteArray line = oneLine(redacted(text)).toUtf8();
    log->areas.at(static_cast<std::size_t>(area))->log(level, std::string_view(line.constData(), size_t(line.size())));
}

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::warn;
}

void routeQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString category = QString::fromUtf8(context.category);
    write(Area::App, levelOf(type), u"qt %1: %2"_s.arg(category, text));
    const auto &log = current();
    if (log && log->qtHandler)
        log->qtHandler(type, context, redacted(text)); // the console may be a journal that others read
}

// The file must never exist with wider rights, not even for the moment between open and chmod.
spdlog::file_event_handlers privateFile()
{
    spdlog::file_event_handlers handlers;
    handlers.before_open = [](const spdlog::filename_t &name) {
        QFile file(QString::fromStdString(name));
        if (file.open(QIODevice::WriteOnly | QIODevice::Append, ownerOnly))
            file.setPermissions(ownerOnly);
    };
    return handlers;
}

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
}

} // namespace

bool open(const QString &folder)
{
    close();
    if (!makePrivateFolder(folder))
        return false;
    auto log = std::make_unique<OpenLog>();
    try {
        const auto path = QDir(folder).filePath(u"tenantry.log"_s).toStdString();
        const auto sink =
            std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, fileSize, olderFiles, false, privateFile());
        for (std::size_t i = 0; i < areaNames.size(); ++i) {
            log->areas.at(i) = std::make_shared<spdlog::logger>(areaNames.at(i), sink);
            log->areas.at(i)->set_level(spdlog::level::debug);
            log->areas.at(i)->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %L %n %t %v", spdlog::pattern_time_type::utc);
            log->areas.at(i)->flush_on(spdlog::level::info);
        }
    } catch (const spdlog::spdlog_ex &) {
        return false; // the program works without a log
    }
    current() = std::move(log);
    current()->qtHandler = qInstallMessageHandler(routeQtMessage);
    return true;
}

void close()
{
    if (!current())
        return;
    qInstallMessageHandler(current()->qtHandler);
    current().reset();
}

void debug(Area area, const QString &text)
{
    write(area, spdlog::level::debug, text);
}

void info(Area area, const QString &text)
{
    write(area, spdlog::level::info, text);
}

void warn(Area area, const QString &text)
{
    write(area, spdlog::level::warn, text);
}

void error(Area area, const QString &text)
{
    write(area, spdlog::level::err, text);
}

} // namespace tenantry::log
