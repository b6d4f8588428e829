#include "core/importer/detail/Functions.h"

#include "core/importer/detail/Arithmetic.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace lrp::importer
{
namespace
{

using Whole = std::int64_t;
using Values = std::vector<Value>;
using BuiltIn = std::function<Value::Content(const Values&, const Place&)>;

Value::Content content(const Number& number)
{
    return std::visit([](auto x) { return Value::Content(x); }, number);
}

Number wholeFrom(double x, const Place& place)
{
    constexpr double kLimit = 9e18;
    if (!(std::abs(x) < kLimit)) {
        tooLarge(place);
    }
    return static_cast<Whole>(x);
}

void needArguments(const Values& arguments, std::size_t least, std::size_t most, const Place& place)
{
    const auto given = static_cast<std::int64_t>(arguments.size());
    if (arguments.size() < least || arguments.size() > most) {
        throw Refused(
            place,
            (most > least ? translate("importer", "is given %n argument(s); needs %1 or more", nullptr, given)
                          : translate("importer", "is given %n argument(s); needs %1", nullptr, given))
                .arg(std::to_string(least)));
    }
}

std::vector<Number> numbersIn(const Values& arguments, const Place& place)
{
    std::vector<Number> numbers;
    for (const Value& value : arguments) {
        if (const auto* opaque = value.as<Opaque>()) {
            throw Refused(opaque->place, opaque->message);
        }
        if (!isNumber(value)) {
            throw Refused(place, translate("importer", "is given %1; needs numbers").arg(kindName(value)));
        }
        numbers.push_back(numberIn(value));
    }
    return numbers;
}

/// A function of one real number.
BuiltIn real1(double (*f)(double))
{
    return [f](const Values& arguments, const Place& place) {
        needArguments(arguments, 1, 1, place);
        return Value::Content(finite(f(real(numbersIn(arguments, place).at(0))), place));
    };
}

/// A function of one number that rounds to a whole one.
BuiltIn rounding(double (*f)(double))
{
    return [f](const Values& arguments, const Place& place) {
        needArguments(arguments, 1, 1, place);
        const Number x = numbersIn(arguments, place).at(0);
        const bool whole = std::holds_alternative<Whole>(x);
        return content(whole ? x : wholeFrom(f(std::get<double>(x)), place));
    };
}

BuiltIn extreme(bool largest)
{
    return [largest](const Values& arguments, const Place& place) {
        const List* one = arguments.size() == 1 ? arguments.front().list() : nullptr;
        const auto numbers = numbersIn(one ? one->items : arguments, place);
        if (numbers.empty()) {
            throw Refused(place, translate("importer", "is given no numbers; needs one or more"));
        }
        return content(
            *std::max_element(numbers.begin(), numbers.end(), [&](const Number& a, const Number& b) {
                return largest ? real(a) < real(b) : real(b) < real(a);
            }));
    };
}

Value::Content logarithm(const Values& arguments, const Place& place)
{
    needArguments(arguments, 1, 2, place);
    const auto numbers = numbersIn(arguments, place);
    const double base = numbers.size() == 2 ? std::log(real(numbers[1])) : 1.0;
    return finite(std::log(real(numbers.at(0))) / base, place);
}

Value::Content absolute(const Values& arguments, const Place& place)
{
    needArguments(arguments, 1, 1, place);
    const Number x = numbersIn(arguments, place).at(0);
    return content(real(x) < 0.0 ? negated(x, place) : x);
}

Value::Content length(const Values& arguments, const Place& place)
{
    needArguments(arguments, 1, 1, place);
    if (const List* list = arguments[0].list()) {
        return static_cast<Whole>(list->items.size());
    }
    throw Refused(place, translate("importer", "is not known here; write its value"));
}

Value::Content copied(const Values& arguments, const Place& place)
{
    needArguments(arguments, 1, 1, place);
    if (!arguments[0].list()) {
        throw Refused(place, translate("importer", "is not known here; write the list"));
    }
    return arguments[0].content;
}

Value::Content range(const Values& arguments, const Place& place)
{
    needArguments(arguments, 1, 3, place);
    std::vector<Whole> whole;
    for (const Number& number : numbersIn(arguments, place)) {
        if (!std::holds_alternative<Whole>(number) || std::abs(real(number)) > 1e9) {
            throw Refused(place, translate("importer", "needs whole numbers below %1").arg("1e9"));
        }
        whole.push_back(std::get<Whole>(number));
    }
    needArguments(arguments, whole.size(), whole.size(), place);
    const Whole first = whole.size() > 1 ? whole[0] : 0;
    const Whole last = whole.size() > 1 ? whole[1] : whole.at(0);
    const Whole by = whole.size() > 2 ? whole[2] : 1;
    List list;
    for (Whole x = first; by != 0 && (by > 0 ? x < last : x > last); x += by) {
        if (list.items.size() == kLargestValue) {
            throw Refused(place, translate("importer", "has too many values; needs at most %1")
                                     .arg(std::to_string(kLargestValue)));
        }
        list.items.push_back({x, place});
        list.weight.add({});
    }
    return std::make_shared<const List>(std::move(list));
}

Value::Content raised(const Values& arguments, const Place& place)
{
    needArguments(arguments, 2, 2, place);
    const auto numbers = numbersIn(arguments, place);
    return content(calculate(numbers.at(0), "**", numbers.at(1), place));
}

Value::Content realFrom(const Values& arguments, const Place& place)
{
    needArguments(arguments, 1, 1, place);
    return real(numbersIn(arguments, place).at(0));
}

const std::map<std::string_view, BuiltIn>& functions()
{
    static const std::map<std::string_view, BuiltIn> all{
        {"int", rounding(std::trunc)},
        {"round", rounding(std::nearbyint)},
        {"floor", rounding(std::floor)},
        {"ceil", rounding(std::ceil)},
        {"float", realFrom},
        {"abs", absolute},
        {"fabs", real1(std::fabs)},
        {"min", extreme(false)},
        {"max", extreme(true)},
        {"pow", raised},
        {"len", length},
        {"range", range},
        {"list", copied},
        {"tuple", copied},
        {"sqrt", real1(std::sqrt)},
        {"exp", real1(std::exp)},
        {"log", logarithm},
        {"log2", real1(std::log2)},
        {"log10", real1(std::log10)},
        {"sin", real1(std::sin)},
        {"cos", real1(std::cos)},
        {"tan", real1(std::tan)},
    };
    return all;
}

} // namespace

std::string_view withoutModule(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> kModules{"math.", "np.", "numpy.", "torch."};
    for (const std::string_view module : kModules) {
        if (name.substr(0, module.size()) == module) {
            return name.substr(module.size());
        }
    }
    return name;
}

bool isFunction(std::string_view name)
{
    return functions().contains(withoutModule(name));
}

Value::Content call(std::string_view name, const Values& arguments, const Place& place)
{
    return functions().at(withoutModule(name))(arguments, place);
}

} // namespace lrp::importer
