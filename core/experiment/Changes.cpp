#include "core/experiment/Changes.h"
#include "core/text/Translate.h"

#include <charconv>
#include <limits>

namespace lrp::experiment
{
namespace
{

using params::Issues;
using params::Json;

/// The element that a part of a JSON pointer names; beyond every list where it is no number.
std::size_t indexIn(const std::string& part)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
    const bool isNumber = error == std::errc() && end == part.data() + part.size();
    return isNumber ? index : std::numeric_limits<std::size_t>::max();
}

} // namespace

Issues setAt(Json& json, const std::string& pointer, Json value, const std::string& place)
{
    try {
        const Json::json_pointer at(pointer);
        const Json& parent = json.at(at.parent_pointer());
        if (parent.is_array() && at.back() != "-" && indexIn(at.back()) > parent.size()) {
            return {
                {place, translate("experiment", "names element %1 of a list that has %2; the next one is %3")
                            .arg(at.back())
                            .arg(std::to_string(parent.size()))
                            .arg((at.parent_pointer() / parent.size()).to_string())}};
        }
        json[at] = std::move(value);
        return {};
    } catch (const Json::exception&) {
        return {{place,
                 translate(
                     "experiment",
                     "names no place in the experiment; the pointers are those of its JSON, such as %1 or %2")
                     .arg("/problem/seed")
                     .arg("/lanes/0/schedule/gamma")}};
    }
}

} // namespace lrp::experiment
