#include "core/lesson/Lock.h"

#include "core/params/Json.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::lesson
{
namespace
{

using params::Issue;
using params::Json;
using params::Result;

std::vector<std::string> partsOf(std::string_view pointer)
{
    std::vector<std::string> parts;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const auto end = std::min(pointer.find('/'), pointer.size());
        parts.emplace_back(pointer.substr(0, end));
        pointer.remove_prefix(end);
    }
    return parts;
}

void addPointers(const Json& json, const std::string& pointer, std::vector<std::string>& all)
{
    std::size_t index = 0;
    for (const auto& [key, value] : json.items()) {
        const std::string place =
            json.is_array() ? pointer + "/" + std::to_string(index++) : params::child(pointer, key);
        all.push_back(place);
        if (value.is_structured()) {
            addPointers(value, place, all);
        }
    }
}

} // namespace

Result<Lock> Lock::parse(const std::string& text, const std::string& pointer)
{
    constexpr std::size_t kLongest = 200;
    if (text.size() < 2 || text.size() > kLongest || text[0] != '/') {
        return Issue{pointer,
                     translate("lesson", "is \"%1\"; needs a JSON pointer into the experiment, where * "
                                         "stands for any part, such as /lanes/*/optimizer/lr")
                         .arg(params::shortened(text, kLongest))};
    }
    Lock lock;
    lock.m_text = text;
    lock.m_parts = partsOf(text);
    return lock;
}

bool Lock::holds(std::string_view pointer) const
{
    const auto parts = partsOf(pointer);
    return parts.size() >= m_parts.size() && std::equal(m_parts.begin(), m_parts.end(), parts.begin(),
                                                        [](const std::string& mine, const std::string& its) {
                                                            return mine == "*" || mine == its;
                                                        });
}

bool anyHolds(const std::vector<Lock>& locks, std::string_view pointer)
{
    return std::any_of(locks.begin(), locks.end(), [&](const Lock& lock) { return lock.holds(pointer); });
}

std::vector<std::string> pointersOf(const Json& json)
{
    std::vector<std::string> all;
    addPointers(json, "", all);
    return all;
}

} // namespace lrp::lesson
