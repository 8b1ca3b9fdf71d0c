// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>

namespace tenantry {

__extension__ typedef unsigned __int128 UInt128;

// Unsigned 576-bit number: room for every intermediate of Decimal (a 254-bit product times 10^76). No Qt, no heap.
class WideNumber
{
public:
    static constexpr int digitCount = 18; // 32-bit digits, least significant first

    WideNumber() = default;
    explicit WideNumber(UInt128 value);
    static WideNumber powerOfTen(int exponent); // 0…76

    bool isZero() const { return used() == 0; }
    bool isOdd() const { return (m_digits[0] & 1U) != 0; }
    bool fits127() const;   // may be the magnitude of a signed 128-bit number
    UInt128 low128() const; // the value, if it fits

    WideNumber &operator+=(const WideNumber &other);
    WideNumber &operator-=(const WideNumber &other); // other must not be greater
    friend WideNumber operator*(const WideNumber &a, const WideNumber &b);
    friend std::strong_ordering operator<=>(const WideNumber &a, const WideNumber &b);
    friend bool operator==(const WideNumber &a, const WideNumber &b) { return a.m_digits == b.m_digits; }

    // *this becomes the quotient, the remainder is returned; divisor must not be zero
    WideNumber divideBy(const WideNumber &divisor);

private:
    int used() const; // digits up to the highest that is not zero
    std::uint32_t divideByDigit(std::uint32_t divisor);
    WideNumber shiftedLeft(int bits) const; // 0…31
    WideNumber shiftedRight(int bits) const;
    std::array<std::uint32_t, digitCount> m_digits{};
};

} // namespace tenantry
