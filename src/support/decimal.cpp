// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decimal.h"

#include "support/wide_number.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tenantry {

namespace {

constexpr int maxScale = 38;
constexpr UInt128 greatest = ~UInt128{0} >> 1U; // magnitude of the largest coefficient

constexpr auto powersOfTen = [] {
    std::array<UInt128, maxScale + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

// value · 10^exponent while it stays small; most money does, and then 128 bits are enough
std::optional<UInt128> quickScaled(UInt128 value, int exponent)
{
    UInt128 product = 0;
    const bool lost =
        exponent > maxScale || __builtin_mul_overflow(value, powersOfTen[static_cast<std::size_t>(exponent)], &product);
    return lost || product > greatest ? std::nullopt : std::optional(product);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Whether the magnitude of a truncated quotient grows by one in its last place.
bool growsByOne(Rounding rounding, bool negative, bool quotientIsOdd, std::strong_ordering restAgainstHalf)
{
    switch (rounding) {
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    case Rounding::Floor:
        return negative;
    case Rounding::Ceiling:
        return !negative;
    case Rounding::HalfUp:
        return std::is_gteq(restAgainstHalf);
    case Rounding::HalfEven:
        return std::is_gt(restAgainstHalf) || (std::is_eq(restAgainstHalf) && quotientIsOdd);
    }
    return false;
}

// Text of a number, split: significant digits without the dot, and how many of them stand behind it.
struct NumberText
{
    bool negative = false;
    std::string digits;
    int scale = 0;
};

bool readDigits(std::string_view &rest, std::string &into)
{
    const auto end = std::find_if_not(rest.begin(), rest.end(), isDigit);
    const auto count = static_cast<std::size_t>(end - rest.begin());
    into.append(rest.substr(0, count));
    rest.remove_prefix(count);
    return count > 0;
}

// "e3", "E-20"; saturates, because any exponent beyond a few hundred ends the same way
std::optional<int> readExponent(std::string_view rest)
{
    rest.remove_prefix(1);
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest.remove_prefix(1);
    std::string digits;
    if (!readDigits(rest, digits) || !rest.empty())
        return std::nullopt;
    int exponent = 0;
    for (const char c : digits)
        exponent = std::min(exponent * 10 + (c - '0'), 1'000'000);
    return negative ? -exponent : exponent;
}

std::optional<NumberText> split(std::string_view text)
{
    NumberText number;
    number.negative = text.starts_with('-');
    if (number.negative)
        text.remove_prefix(1);
    if (!readDigits(text, number.digits))
        return std::nullopt;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        const auto whole = number.digits.size();
        if (!readDigits(text, number.digits))
            return std::nullopt;
        number.scale = static_cast<int>(std::min<std::size_t>(number.digits.size() - whole, 1'000'000));
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        const auto exponent = readExponent(text);
        if (!exponent)
            return std::nullopt;
        number.scale -= *exponent;
    } else if (!text.empty()) {
        return std::nullopt;
    }
    return number;
}

std::optional<Decimal> notOverflow(const Decimal &value)
{
    return value.isOverflow() ? std::nullopt : std::optional(value);
}

} // namespace

// Arithmetic on the parts of a Decimal; wide enough that nothing is lost before the one rounding.
struct DecimalMath
{
    using Coefficient = Decimal::Coefficient;

    static UInt128 magnitude(Coefficient value)
    {
        return value < 0 ? UInt128{0} - static_cast<UInt128>(value) : static_cast<UInt128>(value);
    }
    static WideNumber wide(const Decimal &value) { return WideNumber(magnitude(value.m_coefficient)); }
    static WideNumber wide(const Decimal &value, int scale)
    {
        return wide(value) * WideNumber::powerOfTen(scale - value.m_scale);
    }
    static std::optional<Coefficient> quickSigned(const Decimal &value, int scale)
    {
        const auto size = quickScaled(magnitude(value.m_coefficient), scale - value.m_scale);
        if (!size)
            return std::nullopt;
        const auto coefficient = static_cast<Coefficient>(*size);
        return value.m_coefficient < 0 ? -coefficient : coefficient;
    }
    static Decimal make(Coefficient coefficient, int scale)
    {
        Decimal result;
        result.m_coefficient = coefficient;
        result.m_scale = scale;
        return result;
    }
    // The exact value negative·number·10^-scale, losing trailing zeros only where it must; else overflow.
    static Decimal fit(bool negative, WideNumber number, int scale)
    {
        if (number.isZero())
            return make(0, std::clamp(scale, 0, maxScale));
        if (scale < 0) {
            if (scale < -maxScale)
                return Decimal::overflow();
            number = number * WideNumber::powerOfTen(-scale);
            scale = 0;
        }
        const WideNumber ten(10U);
        while (scale > maxScale || (scale > 0 && !number.fits127())) {
            if (!number.divideBy(ten).isZero())
                return Decimal::overflow();
            --scale;
        }
        if (!number.fits127())
            return Decimal::overflow();
        const auto value = static_cast<Coefficient>(number.low128());
        return make(negative ? -value : value, scale);
    }
    static Decimal quickQuotient(bool negative, UInt128 numerator, UInt128 denominator, int scale, Rounding rounding)
    {
        UInt128 whole = numerator / denominator;
        const UInt128 rest = numerator % denominator;
        // rest against denominator - rest is twice the rest against the denominator, without doubling
        if (rest != 0 && growsByOne(rounding, negative, (whole & 1U) != 0, rest <=> denominator - rest))
            ++whole;
        return fit(negative, whole, scale);
    }
    static Decimal fit(bool negative, UInt128 number, int scale)
    {
        if (number > greatest || scale < 0 || scale > maxScale)
            return fit(negative, WideNumber(number), scale);
        const auto value = static_cast<Coefficient>(number);
        return make(negative ? -value : value, scale);
    }
    // numerator / denominator · 10^shift, rounded to a whole number that is then read with the given scale
    static Decimal quotient(bool negative, WideNumber numerator, WideNumber denominator, int shift, int scale,
                            Rounding rounding)
    {
        if (shift >= 0)
            numerator = numerator * WideNumber::powerOfTen(shift);
        else
            denominator = denominator * WideNumber::powerOfTen(-shift);
        WideNumber rest = numerator.divideBy(denominator);
        if (!rest.isZero()) {
            WideNumber twice = rest;
            twice += rest;
            if (growsByOne(rounding, negative, numerator.isOdd(), twice <=> denominator))
                numerator += WideNumber(1U);
        }
        return fit(negative, numerator, scale);
    }
    // The same, quick where 128 bits do.
    static Decimal pairQuotient(bool negative, UInt128 numerator, UInt128 denominator, int shift, int scale,
                                Rounding rounding)
    {
        const auto quickNumerator = quickScaled(numerator, std::max(shift, 0));
        const auto quickDenominator = quickScaled(denominator, std::max(-shift, 0));
        if (quickNumerator && quickDenominator)
            return quickQuotient(negative, *quickNumerator, *quickDenominator, scale, rounding);
        return quotient(negative, WideNumber(numerator), WideNumber(denominator), shift, scale, rounding);
    }
    static Decimal sum(const Decimal &a, const Decimal &b, bool subtract)
    {
        if (a.m_overflow || b.m_overflow)
            return Decimal::overflow();
        const int scale = std::max(a.m_scale, b.m_scale);
        const auto quickA = quickSigned(a, scale);
        const auto quickB = quickSigned(b, scale);
        if (quickA && quickB) {
            Coefficient quick = 0;
            const bool lost = subtract ? __builtin_sub_overflow(*quickA, *quickB, &quick)
                                       : __builtin_add_overflow(*quickA, *quickB, &quick);
            if (!lost && magnitude(quick) <= greatest)
                return make(quick, scale);
        }
        WideNumber left = wide(a, scale);
        WideNumber right = wide(b, scale);
        const bool leftNegative = a.m_coefficient < 0;
        const bool rightNegative = (b.m_coefficient < 0) != subtract;
        if (leftNegative == rightNegative)
            return fit(leftNegative, left += right, scale);
        return left < right ? fit(rightNegative, right -= left, scale) : fit(leftNegative, left -= right, scale);
    }
};

Decimal::Decimal(std::int64_t whole) : m_coefficient(whole) {}

Decimal Decimal::overflow()
{
    Decimal value;
    value.m_overflow = true;
    return value;
}

Decimal Decimal::scaled(std::int64_t coefficient, int scale)
{
    return DecimalMath::fit(coefficient < 0, DecimalMath::magnitude(coefficient), scale);
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    auto number = split(text);
    if (!number)
        return std::nullopt;
    auto &digits = number->digits;
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() <= maxScale) {
        UInt128 coefficient = 0;
        for (const char c : digits)
            coefficient = coefficient * 10 + static_cast<UInt128>(c - '0');
        return notOverflow(DecimalMath::fit(number->negative, coefficient, number->scale));
    }
    // a longer mantissa can only be held if it ends in zeros
    constexpr std::size_t longest = 39 + maxScale;
    while (digits.size() > longest && digits.back() == '0') {
        digits.pop_back();
        --number->scale;
    }
    if (digits.size() > longest)
        return std::nullopt;
    WideNumber coefficient;
    for (const char c : digits)
        (coefficient = coefficient * WideNumber(10U)) += WideNumber(static_cast<UInt128>(c - '0'));
    return notOverflow(DecimalMath::fit(number->negative, coefficient, number->scale));
}

std::string Decimal::toString() const
{
    if (m_overflow)
        return "overflow";
    std::string digits;
    for (UInt128 rest = DecimalMath::magnitude(m_coefficient); rest != 0; rest /= 10)
        digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
    const auto scale = static_cast<std::size_t>(m_scale);
    while (digits.size() <= scale)
        digits.push_back('0');
    if (scale > 0)
        digits.insert(scale, 1, '.');
    if (m_coefficient < 0)
        digits.push_back('-');
    std::reverse(digits.begin(), digits.end());
    return digits;
}

std::string Decimal::toString(int fraction, Rounding rounding) const
{
    const Decimal value = rounded(fraction, rounding);
    std::string text = value.toString();
    if (value.m_overflow)
        return text;
    const int wanted = std::clamp(fraction, 0, maxScale);
    if (value.m_scale == 0 && wanted > 0)
        text.push_back('.');
    return text.append(static_cast<std::size_t>(std::max(0, wanted - value.m_scale)), '0');
}

Decimal Decimal::rounded(int fraction, Rounding rounding) const
{
    if (m_overflow)
        return *this;
    const int places = std::clamp(fraction, 0, maxScale);
    if (m_scale == places)
        return *this;
    return DecimalMath::pairQuotient(isNegative(), DecimalMath::magnitude(m_coefficient), 1, places - m_scale, places,
                                     rounding);
}

Decimal Decimal::normalized() const
{
    Decimal value = *this;
    while (value.m_scale > 0 && value.m_coefficient % 10 == 0) {
        value.m_coefficient /= 10;
        --value.m_scale;
    }
    return value;
}

std::optional<std::int64_t> Decimal::toWhole() const
{
    const Decimal value = normalized();
    using Limits = std::numeric_limits<std::int64_t>;
    if (m_overflow || value.m_scale != 0 || value.m_coefficient < Limits::min() || value.m_coefficient > Limits::max())
        return std::nullopt;
    return static_cast<std::int64_t>(value.m_coefficient);
}

Decimal Decimal::operator-() const
{
    Decimal value = *this;
    value.m_coefficient = -value.m_coefficient;
    return value;
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    return DecimalMath::sum(a, b, false);
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    return DecimalMath::sum(a, b, true);
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    if (a.m_overflow || b.m_overflow)
        return Decimal::overflow();
    const int scale = a.m_scale + b.m_scale;
    DecimalMath::Coefficient quick = 0;
    if (!__builtin_mul_overflow(a.m_coefficient, b.m_coefficient, &quick) && scale <= maxScale &&
        DecimalMath::magnitude(quick) >> 127 == 0)
        return DecimalMath::make(quick, scale);
    return DecimalMath::fit(a.isNegative() != b.isNegative(), DecimalMath::wide(a) * DecimalMath::wide(b), scale);
}

Decimal Decimal::divide(const Decimal &a, const Decimal &b, int fraction, Rounding rounding)
{
    return multiplyDivide(a, Decimal(1), b, fraction, rounding);
}

Decimal Decimal::multiplyDivide(const Decimal &a, const Decimal &b, const Decimal &c, int fraction, Rounding rounding)
{
    if (a.m_overflow || b.m_overflow || c.m_overflow || c.isZero())
        return overflow();
    const int places = std::clamp(fraction, 0, maxScale);
    const int shift = places + c.m_scale - a.m_scale - b.m_scale;
    const bool negative = (a.isNegative() != b.isNegative()) != c.isNegative();
    const UInt128 left = DecimalMath::magnitude(a.m_coefficient);
    const UInt128 right = DecimalMath::magnitude(b.m_coefficient);
    const UInt128 divisor = DecimalMath::magnitude(c.m_coefficient);
    UInt128 product = 0;
    if (!__builtin_mul_overflow(left, right, &product))
        return DecimalMath::pairQuotient(negative, product, divisor, shift, places, rounding);
    return DecimalMath::quotient(negative, WideNumber(left) * WideNumber(right), WideNumber(divisor), shift, places,
                                 rounding);
}

std::partial_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (a.m_overflow || b.m_overflow)
        return std::partial_ordering::unordered;
    if (a.m_scale == b.m_scale)
        return a.m_coefficient <=> b.m_coefficient;
    if (a.isNegative() != b.isNegative())
        return a.isNegative() ? std::partial_ordering::less : std::partial_ordering::greater;
    const int scale = std::max(a.m_scale, b.m_scale);
    const auto quickA = DecimalMath::quickSigned(a, scale);
    const auto quickB = DecimalMath::quickSigned(b, scale);
    if (quickA && quickB)
        return *quickA <=> *quickB;
    const WideNumber left = DecimalMath::wide(a, scale);
    const WideNumber right = DecimalMath::wide(b, scale);
    return a.isNegative() ? right <=> left : left <=> right;
}

bool operator==(const Decimal &a, const Decimal &b)
{
    return std::is_eq(a <=> b);
}

} // namespace tenantry
