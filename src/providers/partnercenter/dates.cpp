// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/dates.h"

#include <array>
#include <optional>

namespace tenantry::partnercenter {

namespace {

constexpr int firstYear = 2;   // year 1 stands for "none"
constexpr int lastYear = 9998; // year 9999 for "never"

// Reads a date text from left to right; blanks are passed over.
class DateReader
{
public:
    explicit DateReader(std::string_view text) : m_text(text) {}

    bool atEnd() { return peek() == '\0'; }
    char peek()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    bool takeLetter(char lower) { return take(lower) || take(static_cast<char>(lower - 'a' + 'A')); }
    // Up to most digits; -1 where there is none.
    int number(int most, int *read = nullptr)
    {
        int value = 0;
        int digits = 0;
        while (digits < most && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (m_text[m_at++] - '0');
            ++digits;
        }
        if (read)
            *read = digits;
        return digits > 0 ? value : -1;
    }
    void skipDigits()
    {
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

int milliseconds(DateReader &reader)
{
    constexpr std::array<int, 4> scale{1000, 100, 10, 1};
    int digits = 0;
    const int value = reader.number(3, &digits);
    reader.skipDigits();
    return value < 0 ? -1 : value * scale[static_cast<std::size_t>(digits)];
}

// hh:mm, seconds and fraction optional
QTime readTime(DateReader &reader)
{
    const int hour = reader.number(2);
    if (!reader.take(':'))
        return {};
    const int minute = reader.number(2);
    int second = 0;
    int fraction = 0;
    if (reader.take(':')) {
        second = reader.number(2);
        if (reader.take('.') || reader.take(','))
            fraction = milliseconds(reader);
    }
    return QTime(hour, minute, second, fraction);
}

// Seconds east of UTC; empty when what stands there is no zone.
std::optional<int> readZone(DateReader &reader)
{
    if (reader.atEnd() || reader.takeLetter('z'))
        return 0;
    const bool west = reader.peek() == '-';
    if (!reader.take('+') && !reader.take('-'))
        return std::nullopt;
    const int hours = reader.number(2);
    reader.take(':');
    const int minutes = reader.atEnd() ? 0 : reader.number(2);
    if (hours < 0 || minutes < 0)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return west ? -seconds : seconds;
}

QDateTime utc(const QDate &date, const QTime &time)
{
    if (!date.isValid() || !time.isValid() || date.year() < firstYear || date.year() > lastYear)
        return {};
    return {date, time, Qt::UTC};
}

std::optional<int> readHalfOfDay(DateReader &reader)
{
    if (reader.atEnd())
        return std::nullopt;
    const bool afternoon = reader.takeLetter('p');
    if (!afternoon && !reader.takeLetter('a'))
        return std::nullopt;
    return reader.takeLetter('m') ? std::optional<int>(afternoon ? 12 : 0) : std::nullopt;
}

} // namespace

QDateTime readDate(std::string_view text)
{
    DateReader reader(text);
    const int year = reader.number(4);
    if (!reader.take('-'))
        return {};
    const int month = reader.number(2);
    if (!reader.take('-'))
        return {};
    const QDate date(year, month, reader.number(2));
    if (reader.atEnd())
        return utc(date, QTime(0, 0));
    reader.takeLetter('t');
    const QTime time = readTime(reader);
    const std::optional<int> zone = readZone(reader);
    if (!zone || !reader.atEnd())
        return {};
    const QDateTime instant = utc(date, time);
    return instant.isValid() ? instant.addSecs(-*zone) : instant;
}

QDateTime readFileDate(std::string_view text)
{
    DateReader reader(text);
    const int month = reader.number(2);
    if (!reader.take('/'))
        return {};
    const int day = reader.number(2);
    if (!reader.take('/'))
        return {};
    const QDate date(reader.number(4), month, day);
    if (reader.atEnd())
        return utc(date, QTime(0, 0));
    QTime time = readTime(reader);
    if (const std::optional<int> half = readHalfOfDay(reader)) {
        if (time.hour() < 1 || time.hour() > 12)
            return {};
        time.setHMS(time.hour() % 12 + *half, time.minute(), time.second(), time.msec());
    }
    return reader.atEnd() ? utc(date, time) : QDateTime();
}

QString wireDate(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODate);
}

} // namespace tenantry::partnercenter
