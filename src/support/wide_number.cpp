// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wide_number.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace tenantry {

namespace {

constexpr int digitBits = 32;
constexpr std::uint64_t digitMask = 0xffffffffU;

std::uint32_t lowDigit(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value & digitMask);
}

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

WideNumber::WideNumber(UInt128 value)
{
    for (int i = 0; i < 4; ++i)
        m_digits[at(i)] = lowDigit(static_cast<std::uint64_t>(value >> (digitBits * i)));
}

WideNumber WideNumber::powerOfTen(int exponent)
{
    constexpr int step = 19; // 10^19 is the greatest power of ten in 64 bits
    WideNumber power(1U);
    for (int left = exponent; left > 0; left -= step) {
        std::uint64_t factor = 1;
        for (int i = 0; i < std::min(left, step); ++i)
            factor *= 10;
        power = power * WideNumber(factor);
    }
    return power;
}

int WideNumber::used() const
{
    int count = digitCount;
    while (count > 0 && m_digits[at(count - 1)] == 0)
        --count;
    return count;
}

bool WideNumber::fits127() const
{
    return used() < 4 || (used() == 4 && (m_digits[3] >> (digitBits - 1)) == 0);
}

UInt128 WideNumber::low128() const
{
    UInt128 value = 0;
    for (int i = 3; i >= 0; --i)
        value = (value << digitBits) | m_digits[at(i)];
    return value;
}

WideNumber &WideNumber::operator+=(const WideNumber &other)
{
    std::uint64_t carry = 0;
    for (int i = 0; i < digitCount; ++i) {
        carry += std::uint64_t{m_digits[at(i)]} + other.m_digits[at(i)];
        m_digits[at(i)] = lowDigit(carry);
        carry >>= digitBits;
    }
    return *this;
}

WideNumber &WideNumber::operator-=(const WideNumber &other)
{
    std::uint64_t borrow = 0;
    for (int i = 0; i < digitCount; ++i) {
        const std::uint64_t difference = std::uint64_t{m_digits[at(i)]} - other.m_digits[at(i)] - borrow;
        m_digits[at(i)] = lowDigit(difference);
        borrow = (difference >> digitBits) != 0 ? 1 : 0;
    }
    return *this;
}

WideNumber operator*(const WideNumber &a, const WideNumber &b)
{
    WideNumber product;
    const int lengthA = a.used();
    const int lengthB = b.used();
    for (int i = 0; i < lengthA; ++i) {
        std::uint64_t carry = 0;
        for (int j = 0; j < lengthB && i + j < WideNumber::digitCount; ++j) {
            auto &digit = product.m_digits[at(i + j)];
            carry += std::uint64_t{a.m_digits[at(i)]} * b.m_digits[at(j)] + digit;
            digit = lowDigit(carry);
            carry >>= digitBits;
        }
        if (i + lengthB < WideNumber::digitCount)
            product.m_digits[at(i + lengthB)] = lowDigit(carry);
    }
    return product;
}

std::strong_ordering operator<=>(const WideNumber &a, const WideNumber &b)
{
    for (int i = WideNumber::digitCount - 1; i >= 0; --i) {
        if (a.m_digits[at(i)] != b.m_digits[at(i)])
            return a.m_digits[at(i)] <=> b.m_digits[at(i)];
    }
    return std::strong_ordering::equal;
}

std::uint32_t WideNumber::divideByDigit(std::uint32_t divisor)
{
    std::uint64_t remainder = 0;
    for (int i = used() - 1; i >= 0; --i) {
        remainder = (remainder << digitBits) | m_digits[at(i)];
        m_digits[at(i)] = lowDigit(remainder / divisor);
        remainder %= divisor;
    }
    return lowDigit(remainder);
}

WideNumber WideNumber::shiftedLeft(int bits) const
{
    WideNumber shifted;
    std::uint64_t carry = 0;
    for (int i = 0; i < digitCount; ++i) {
        carry |= std::uint64_t{m_digits[at(i)]} << bits;
        shifted.m_digits[at(i)] = lowDigit(carry);
        carry >>= digitBits;
    }
    return shifted;
}

WideNumber WideNumber::shiftedRight(int bits) const
{
    WideNumber shifted;
    std::uint64_t above = 0;
    for (int i = digitCount - 1; i >= 0; --i) {
        above = (above << digitBits) | m_digits[at(i)];
        shifted.m_digits[at(i)] = lowDigit(above >> bits);
        above &= digitMask;
    }
    return shifted;
}

// Knuth, The Art of Computer Programming, 4.3.1, algorithm D, in base 2^32.
WideNumber WideNumber::divideBy(const WideNumber &divisor)
{
    const int n = divisor.used();
    if (*this < divisor)
        return std::exchange(*this, WideNumber());
    if (n == 1)
        return WideNumber(divideByDigit(divisor.m_digits[0]));

    // The highest digit of the divisor must have its top bit set; callers leave the top digit of *this empty.
    const int shift = std::countl_zero(divisor.m_digits[at(n - 1)]);
    const WideNumber v = divisor.shiftedLeft(shift);
    WideNumber u = shiftedLeft(shift);
    const std::uint64_t vTop = v.m_digits[at(n - 1)];
    const std::uint64_t vNext = v.m_digits[at(n - 2)];
    WideNumber quotient;
    for (int j = std::min(used(), digitCount - 1) - n; j >= 0; --j) {
        const std::uint64_t top = (std::uint64_t{u.m_digits[at(j + n)]} << digitBits) | u.m_digits[at(j + n - 1)];
        std::uint64_t guess = top / vTop;
        std::uint64_t rest = top % vTop;
        while (guess > digitMask || guess * vNext > ((rest << digitBits) | u.m_digits[at(j + n - 2)])) {
            --guess;
            rest += vTop;
            if (rest > digitMask)
                break;
        }
        std::uint64_t carry = 0;
        std::uint64_t borrow = 0;
        for (int i = 0; i < n; ++i) {
            carry += guess * v.m_digits[at(i)];
            const std::uint64_t difference = u.m_digits[at(i + j)] - (carry & digitMask) - borrow;
            u.m_digits[at(i + j)] = lowDigit(difference);
            borrow = (difference >> digitBits) != 0 ? 1 : 0;
            carry >>= digitBits;
        }
        const std::uint64_t last = u.m_digits[at(j + n)] - carry - borrow;
        u.m_digits[at(j + n)] = lowDigit(last);
        if ((last >> digitBits) != 0) { // guessed one too high: give one divisor back
            --guess;
            std::uint64_t back = 0;
            for (int i = 0; i < n; ++i) {
                back += std::uint64_t{u.m_digits[at(i + j)]} + v.m_digits[at(i)];
                u.m_digits[at(i + j)] = lowDigit(back);
                back >>= digitBits;
            }
            u.m_digits[at(j + n)] = lowDigit(u.m_digits[at(j + n)] + back);
        }
        quotient.m_digits[at(j)] = lowDigit(guess);
    }
    *this = quotient;
    return u.shiftedRight(shift);
}

} // namespace tenantry
