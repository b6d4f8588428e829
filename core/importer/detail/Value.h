#pragma once

#include "core/importer/detail/Place.h"
#include "core/params/Field.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace lrp::importer
{

struct List;
struct Built;
struct Lambda;
struct Maybe;
struct Optimizer;

struct None {
};

/// A value that the text does not tell, and what to say when it is needed. An empty message has been said.
struct Opaque {
    Place place;
    std::string message;
    std::string callee{};     ///< the function, where the value is what an unknown function returns
    bool isWhereUsed = false; ///< the place that matters is the one where the name is used
    std::shared_ptr<const Maybe> maybe{}; ///< the value, for who knows that it was assigned
};

/// A lambda. Python reads its variables when it is called: first, of some schedules, in the constructor.
struct Function {
    std::shared_ptr<const Lambda> lambda;
    std::string first{};                     ///< the formula it was then; empty: not called yet
    std::shared_ptr<const Opaque> failure{}; ///< why it was none
};

using Number = std::variant<std::int64_t, double>;

/// What a Python expression came to. Copies share lists and schedules.
struct Value {
    using Content = std::variant<None, bool, std::int64_t, double, std::string, std::shared_ptr<const List>,
                                 Function, std::shared_ptr<Built>, std::shared_ptr<const Optimizer>, Opaque>;

    Content content;
    Place place; ///< of the expression

    template <class T>
    const T* as() const
    {
        return std::get_if<T>(&content);
    }
    const List* list() const;
    std::shared_ptr<Built> built() const;
};

/// What a name was assigned in lines that may not be carried out, and is for those who stand there.
struct Maybe {
    Value value;
    std::size_t firstLine = 0;
    std::size_t lastLine = 0;
};

/// More than this is more than a schedule can need.
constexpr std::size_t kLargestValue = 1000;

/// How much a value holds, so that a short text cannot name an endless one.
struct Weight {
    std::size_t size = 1;
    int depth = 0;

    void add(const Weight& inner)
    {
        size += inner.size;
        depth = std::max(depth, inner.depth + 1);
    }
};

struct List {
    std::vector<Value> items;
    Weight weight;
};

/// A schedule that was constructed in the text.
struct Built {
    std::string type;
    std::string name; ///< the variable it was first assigned to
    Place place;
    std::vector<std::pair<std::string, Value>> settings{};
    std::shared_ptr<const Optimizer> optimizer{}; ///< where its argument says which
    Weight weight{};
    bool isPart = false; ///< of another schedule
};

// nlohmann's move asserts, and an assertion might throw.
struct Optimizer {     // NOLINT(bugprone-exception-escape)
    params::Json json; ///< null for one that the program does not know
};

Weight weigh(const Value& value);
Weight weigh(const Lambda& lambda);
/// The value, or an Opaque where it holds more than a schedule can need.
Value limited(Value value);

/// true, false and numbers as a number; everything else is none.
bool isNumber(const Value& value);
Number numberIn(const Value& value);
double real(const Number& number);

/// "a number", "a list": how messages name what they found.
std::string kindName(const Value& value);

} // namespace lrp::importer
