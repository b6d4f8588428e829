#include "core/importer/detail/Value.h"
#include "core/text/Translate.h"

namespace lrp::importer
{
namespace
{

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

const List* Value::list() const
{
    const auto* found = as<std::shared_ptr<const List>>();
    return found ? found->get() : nullptr;
}

std::shared_ptr<Built> Value::built() const
{
    const auto* found = as<std::shared_ptr<Built>>();
    return found ? *found : nullptr;
}

Weight weigh(const Value& value)
{
    return std::visit(Overloaded{
                          [](const std::shared_ptr<const List>& list) { return list->weight; },
                          [](const std::shared_ptr<Built>& built) { return built->weight; },
                          [](const Function& function) { return weigh(*function.lambda); },
                          [](const std::string& text) { return Weight{.size = 1 + text.size() / 50}; },
                          [](const auto&) { return Weight{}; },
                      },
                      value.content);
}

Value limited(Value value)
{
    const Weight weight = weigh(value);
    if (weight.size > kLargestValue) {
        value.content = Opaque{value.place, translate("importer", "holds too much; needs at most %1 values")
                                                .arg(std::to_string(kLargestValue))};
    } else if (weight.depth > kDeepest) {
        value.content =
            Opaque{value.place,
                   translate("importer", "is nested too deep; needs at most %1 values inside one another")
                       .arg(std::to_string(kDeepest))};
    }
    return value;
}

bool isNumber(const Value& value)
{
    return value.as<bool>() || value.as<std::int64_t>() || value.as<double>();
}

Number numberIn(const Value& value)
{
    if (const auto* x = value.as<double>()) {
        return *x;
    }
    const auto* whole = value.as<std::int64_t>();
    return whole ? *whole : static_cast<std::int64_t>(value.as<bool>() && *value.as<bool>());
}

double real(const Number& number)
{
    return std::visit([](auto x) { return static_cast<double>(x); }, number);
}

std::string kindName(const Value& value)
{
    return std::visit(
        Overloaded{
            [](None) { return std::string("None"); },
            [](bool) { return translate("importer", "%1 or %2").arg("True").arg("False").str(); },
            [](const std::string&) { return translate("importer", "a string").str(); },
            [](const std::shared_ptr<const List>&) { return translate("importer", "a list").str(); },
            [](const Function&) { return translate("importer", "a lambda").str(); },
            [](const std::shared_ptr<Built>& built) {
                return translate("importer", "the schedule %1").arg(built->type).str();
            },
            [](const std::shared_ptr<const Optimizer>&) {
                return translate("importer", "an optimizer").str();
            },
            [](const Opaque&) { return translate("importer", "not known").str(); },
            [](auto) { return translate("importer", "a number").str(); },
        },
        value.content);
}

} // namespace lrp::importer
