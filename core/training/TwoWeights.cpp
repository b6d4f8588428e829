#include "core/training/detail/TwoWeights.h"

#include "core/training/detail/Seeds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::training
{

TwoWeights::TwoWeights(const experiment::Problem& problem)
    : m_areTrained(model::isSurface(problem.model))
{
    const auto* none = problem.dataset.as<dataset::NoData>();
    if (m_areTrained && none != nullptr && none->noise > 0.0) {
        m_noise.emplace(seedFor(problem.seed, Purpose::GradientNoise), none->noise);
    }
}

void TwoWeights::addNoise(std::span<float> gradient, std::int64_t update) const
{
    if (m_noise) {
        const surface::Point noise = m_noise->at(update);
        std::transform(gradient.begin(), gradient.end(), noise.begin(), gradient.begin(),
                       [](float g, double n) { return static_cast<float>(static_cast<double>(g) + n); });
    }
}

bool TwoWeights::haveLeft(std::span<const float> weights) const
{
    return m_areTrained && std::ranges::any_of(weights, [](float weight) {
               return std::abs(static_cast<double>(weight)) > surface::kFarthest;
           });
}

std::array<float, 2> TwoWeights::measured(std::span<const float> weights) const
{
    constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
    return m_areTrained ? std::array{weights[0], weights[1]} : std::array{kNaN, kNaN};
}

engine::StretchColumns::Recorded TwoWeights::recorded(bool norms) const
{
    engine::StretchColumns::Recorded recorded{};
    for (const channel::Id id : channel::kept()) {
        recorded[channel::placeInKept(id)] = channel::of(id).isOfTwoWeights ? m_areTrained : norms;
    }
    return recorded;
}

} // namespace lrp::training
