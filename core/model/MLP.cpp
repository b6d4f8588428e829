#include "core/model/MLP.h"

#include <algorithm>

namespace lrp::model
{

params::Issues MLP::check(const MLP& settings)
{
    constexpr std::size_t kMostLayers = 100;
    if (settings.hidden.size() > kMostLayers) {
        return {{"/hidden", "has " + std::to_string(settings.hidden.size()) + " layers; needs at most " +
                                std::to_string(kMostLayers)}};
    }
    return {};
}

Size MLP::size(const InputShape& inputShape, std::int64_t outputs) const
{
    Size size;
    auto width = static_cast<double>(inputShape.front());
    for (const std::int64_t units : hidden) {
        width = size.addLinear(width, static_cast<double>(units));
    }
    size.addLinear(width, static_cast<double>(outputs));
    return size;
}

std::string MLP::unfusable() const
{
    const bool fits =
        std::all_of(hidden.begin(), hidden.end(), [](std::int64_t units) { return units <= kWidestFused; });
    return fits ? std::string() : "hidden layers of more than " + std::to_string(kWidestFused) + " units";
}

} // namespace lrp::model
