#pragma once

#include "core/params/Field.h"
#include "core/params/Json.h"
#include "core/params/Result.h"
#include "core/probe/Answer.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// For answers that are read again: what is missing in older files, or is not what it should be, is NaN, 0 or
/// empty. Whoever needs it looks at it.
namespace lrp::probe
{

/// NaN where it is no number.
inline double numberOf(const params::Json& json)
{
    return json.is_number() ? json.get<double>() : std::numeric_limits<double>::quiet_NaN();
}

inline double numberIn(const params::Json& object, const std::string& key)
{
    const auto found = object.find(key);
    return found != object.end() ? numberOf(*found) : std::numeric_limits<double>::quiet_NaN();
}

inline std::int64_t wholeIn(const params::Json& object, const std::string& key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

/// Nothing where it is neither true nor false.
inline std::optional<bool> knownFlagIn(const params::Json& object, const std::string& key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() ? std::optional(found->get<bool>()) : std::nullopt;
}

inline bool flagIn(const params::Json& object, const std::string& key)
{
    return knownFlagIn(object, key).value_or(false);
}

inline std::string textIn(const params::Json& object, const std::string& key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

inline const params::Json& listIn(const params::Json& object, const std::string& key)
{
    static const params::Json none = params::Json::array();
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? *found : none;
}

inline std::vector<double> numbersOf(const params::Json& list)
{
    std::vector<double> numbers;
    for (const params::Json& number : list.is_array() ? list : params::Json::array()) {
        numbers.push_back(numberOf(number));
    }
    return numbers;
}

inline std::vector<double> numbersIn(const params::Json& object, const std::string& key)
{
    return numbersOf(listIn(object, key));
}

/// The same as an answer of any type.
template <class A>
params::Result<AnswerPtr> madeShared(params::Result<A> read)
{
    return read ? params::Result<AnswerPtr>(std::make_shared<const A>(std::move(*read)))
                : params::Result<AnswerPtr>(read.issues());
}

} // namespace lrp::probe
