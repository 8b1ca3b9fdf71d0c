// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read the header
#include <compare>
#endif
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tenantry {

enum class Rounding { HalfUp, HalfEven, Down, Up, Floor, Ceiling }; // HalfUp and Down work on the magnitude

// Exact decimal number: 128-bit signed coefficient and a scale (number of fraction digits, 0…38). No Qt, no binary
// floating point. Products and quotients use 256-bit intermediates. A result that does not fit is the overflow value,
// which stays overflow through further arithmetic and compares unordered. Equality is by value (1.50 == 1.5).
class Decimal
{
public:
    constexpr Decimal() = default;
    Decimal(std::int64_t whole); // NOLINT: implicit on purpose, whole numbers are exact
    static Decimal overflow();
    // "-12.340", "1e3", "0E-20". Nothing else: no blanks, no grouping, no plus sign before the mantissa.
    static std::optional<Decimal> parse(std::string_view text);
    static Decimal scaled(std::int64_t coefficient, int scale);

    bool isOverflow() const { return m_overflow; }
    bool isZero() const { return !m_overflow && m_coefficient == 0; }
    bool isNegative() const { return m_coefficient < 0; }
    int scale() const { return m_scale; }

    std::string toString() const; // digits as held: "1.50" stays "1.50"
    std::string toString(int fraction, Rounding rounding) const;
    Decimal rounded(int fraction, Rounding rounding) const;
    Decimal normalized() const;                  // without trailing zeros
    std::optional<std::int64_t> toWhole() const; // only when it is a whole number that fits

    Decimal operator-() const;
    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);
    friend Decimal operator*(const Decimal &a, const Decimal &b); // exact or overflow
    // a / b to the given number of fraction digits; b == 0 gives overflow
    static Decimal divide(const Decimal &a, const Decimal &b, int fraction, Rounding rounding);
    // a * b / c rounded once, for pro rata
    static Decimal multiplyDivide(const Decimal &a, const Decimal &b, const Decimal &c, int fraction,
                                  Rounding rounding);

    friend std::partial_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b);

private:
    __extension__ typedef __int128 Coefficient;
    Coefficient m_coefficient = 0;
    std::int32_t m_scale = 0;
    bool m_overflow = false;
    friend struct DecimalMath;
};

} // namespace tenantry
