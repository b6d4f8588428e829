#include "core/importer/detail/Value.h"

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
        value.content =
            Opaque{value.place, "holds too much; needs at most " + std::to_string(kLargestValue) + " values"};
    } else if (weight.depth > kDeepest) {
        value.content = Opaque{value.place, "is nested too deep; needs at most " + std::to_string(kDeepest) +
                                                " values inside one another"};
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
    return std::visit(Overloaded{
                          [](None) { return std::string("None"); },
                          [](bool) { return std::string("True or False"); },
                          [](const std::string&) { return std::string("a string"); },
                          [](const std::shared_ptr<const List>&) { return std::string("a list"); },
                          [](const Function&) { return std::string("a lambda"); },
                          [](const std::shared_ptr<Built>& built) { return "the schedule " + built->type; },
                          [](const std::shared_ptr<const Optimizer>&) { return std::string("an optimizer"); },
                          [](const Opaque&) { return std::string("not known"); },
                          [](auto) { return std::string("a number"); },
                      },
                      value.content);
}

} // namespace lrp::importer
