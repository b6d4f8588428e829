#include "core/importer/detail/Arithmetic.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lrp::importer
{

double finite(double x, const Place& place)
{
    if (!std::isfinite(x)) {
        throw Refused(place, translate("importer", "is no finite number; needs one below %1").arg("1.8e308"));
    }
    return x;
}

void tooLarge(const Place& place)
{
    throw Refused(place,
                  translate("importer", "is a whole number of more than 63 bits; needs a smaller one"));
}

namespace
{

using Whole = std::int64_t;

[[noreturn]] void divisionByZero(const Place& place)
{
    throw Refused(place, translate("importer", "divides by zero"));
}

Whole power(Whole base, Whole exponent, const Place& place)
{
    Whole result = 1;
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1 && __builtin_mul_overflow(result, base, &result)) {
            tooLarge(place);
        }
        if (exponent > 1 && __builtin_mul_overflow(base, base, &base)) {
            tooLarge(place);
        }
    }
    return result;
}

/// Rounded down, as Python's //.
Number quotient(Whole a, Whole b, const Place& place)
{
    if (b == 0) {
        divisionByZero(place);
    }
    if (b == -1) {
        return negated(a, place);
    }
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

Whole remainder(Whole a, Whole b, const Place& place)
{
    if (b == 0) {
        divisionByZero(place);
    }
    const Whole rest = b == -1 ? 0 : a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}

Number calculateWhole(Whole a, std::string_view op, Whole b, const Place& place)
{
    Whole result = 0;
    bool overflow = false;
    if (op == "+") {
        overflow = __builtin_add_overflow(a, b, &result);
    } else if (op == "-") {
        overflow = __builtin_sub_overflow(a, b, &result);
    } else if (op == "*") {
        overflow = __builtin_mul_overflow(a, b, &result);
    } else if (op == "//") {
        return quotient(a, b, place);
    } else if (op == "%") {
        return remainder(a, b, place);
    } else {
        return power(a, b, place);
    }
    if (overflow) {
        tooLarge(place);
    }
    return result;
}

double calculateReal(double a, std::string_view op, double b, const Place& place)
{
    if (b == 0.0 && (op == "/" || op == "//" || op == "%")) {
        divisionByZero(place);
    }
    if (op == "%") {
        const double rest = std::fmod(a, b);
        return rest != 0.0 && (rest < 0.0) != (b < 0.0) ? rest + b : rest;
    }
    return op == "+"    ? a + b
           : op == "-"  ? a - b
           : op == "*"  ? a * b
           : op == "/"  ? a / b
           : op == "//" ? std::floor(a / b)
                        : std::pow(a, b);
}

} // namespace

Number literal(const std::string& text, const Place& place)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c != '_'; });
    int base = 10;
    if (digits.size() > 2 && digits[0] == '0') {
        const char mark = static_cast<char>(digits[1] | 0x20);
        base = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 10;
    }
    const char* const first = digits.data() + (base == 10 ? 0 : 2);
    const char* const last = digits.data() + digits.size();
    Whole whole = 0;
    const auto asWhole = std::from_chars(first, last, whole, base);
    if (asWhole.ptr == last && asWhole.ec == std::errc::result_out_of_range) {
        tooLarge(place);
    }
    if (asWhole.ptr == last && asWhole.ec == std::errc{}) {
        return whole;
    }
    double value = 0.0;
    const auto asReal = std::from_chars(first, last, value);
    if (base != 10 || asReal.ptr != last || asReal.ec == std::errc::invalid_argument) {
        throw Refused(place,
                      translate("importer", "%1 is no number; write it as 50, 0.1 or 1e-5").arg(shown(text)));
    }
    if (asReal.ec == std::errc::result_out_of_range) {
        throw Refused(place, translate("importer", "%1 is out of range; needs a number from %2 to %3")
                                 .arg(shown(text))
                                 .arg("2.3e-308")
                                 .arg("1.7e308"));
    }
    return value;
}

Number calculate(const Number& a, std::string_view op, const Number& b, const Place& place)
{
    const auto* left = std::get_if<Whole>(&a);
    const auto* right = std::get_if<Whole>(&b);
    const bool staysWhole = left && right && op != "/" && (op != "**" || *right >= 0);
    if (staysWhole) {
        return calculateWhole(*left, op, *right, place);
    }
    return finite(calculateReal(real(a), op, real(b), place), place);
}

Number negated(const Number& a, const Place& place)
{
    if (const auto* x = std::get_if<double>(&a)) {
        return -*x;
    }
    return calculateWhole(0, "-", std::get<Whole>(a), place);
}

} // namespace lrp::importer
