#include "core/model/MLP.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::model
{

params::Issues MLP::check(const MLP& settings)
{
    constexpr std::size_t kMostLayers = 100;
    if (settings.hidden.size() > kMostLayers) {
        return {{"/hidden", translate("model", "has %1 layers; needs at most %2")
                                .arg(std::to_string(settings.hidden.size()))
                                .arg(std::to_string(kMostLayers))}};
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
    return fits ? std::string()
                : translate("model", "hidden layers of more than %1 units")
                      .arg(std::to_string(kWidestFused))
                      .str();
}

} // namespace lrp::model
