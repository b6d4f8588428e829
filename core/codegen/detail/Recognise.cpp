#include "core/codegen/detail/Recognise.h"

#include "core/params/Json.h"
#include "core/text/Figures.h"

#include <algorithm>
#include <cmath>

namespace lrp::codegen
{
namespace
{

using params::asTyped;
using params::Json;
using schedule::Curve;
namespace curve = schedule::curve;
using curve::Shape;

bool isWhole(double x)
{
    return x == std::trunc(x) && x >= 0.0 && x <= 1e9;
}

bool isPlain(const curve::Ramp& ramp)
{
    return ramp.exponent == 1.0 && ramp.warp == 1.0 && !ramp.reverse;
}

/// A curve that is a share of the base rate, as the PyTorch schedule that has it.
class TorchShapes
{
public:
    TorchShapes(double base, double ticks)
        : m_base(base)
        , m_ticks(ticks)
    {
    }

    std::optional<Json> of(const Curve& curve) const
    {
        return std::visit([this](const auto& node) { return of(node); }, curve.node().kind);
    }

private:
    template <class Node>
    std::optional<Json> of(const Node&) const
    {
        return std::nullopt;
    }

    /// The run ends before it.
    std::optional<Json> of(const curve::Raise& node) const { return of(node.of); }

    /// Held for the whole run.
    std::optional<Json> of(const curve::Constant& node) const
    {
        return Json{{"type", "ConstantLR"},
                    {"factor", share(node.value, m_base)},
                    {"total_iters", asTyped(m_ticks + 1.0)}};
    }

    std::optional<Json> of(const curve::Ramp& node) const
    {
        if (!isPlain(node) || !isWhole(node.length)) {
            return std::nullopt;
        }
        if (node.shape == Shape::Cosine && node.from == m_base) {
            return Json{{"type", "CosineAnnealingLR"}, {"T_max", asTyped(node.length)}, {"eta_min", node.to}};
        }
        if (node.shape == Shape::Linear || (node.shape == Shape::Power && node.power == 1.0)) {
            return Json{{"type", "LinearLR"},
                        {"start_factor", share(node.from, m_base)},
                        {"end_factor", share(node.to, m_base)},
                        {"total_iters", asTyped(node.length)}};
        }
        if (node.shape == Shape::Power && node.from == m_base && node.to == 0.0) {
            return Json{
                {"type", "PolynomialLR"}, {"total_iters", asTyped(node.length)}, {"power", node.power}};
        }
        return std::nullopt;
    }

    std::optional<Json> of(const curve::Scale& node) const
    {
        const auto* decay = nodeOf<curve::Decay>(node.of);
        if (!decay || node.by != m_base) {
            return std::nullopt;
        }
        if (decay->stairs && isWhole(decay->period)) {
            return Json{{"type", "StepLR"}, {"step_size", asTyped(decay->period)}, {"gamma", decay->gamma}};
        }
        return decay->period == 1.0
                   ? std::optional<Json>({{"type", "ExponentialLR"}, {"gamma", decay->gamma}})
                   : std::nullopt;
    }

    /// Levels that each are the same share of the one before.
    std::optional<Json> of(const curve::Steps& node) const
    {
        if (node.at.empty() || node.values.front() != m_base) {
            return std::nullopt;
        }
        Json milestones = Json::array();
        for (const double at : node.at) {
            milestones.push_back(asTyped(node.after ? std::floor(at) + 1.0 : std::ceil(at)));
        }
        return Json{{"type", "MultiStepLR"},
                    {"milestones", std::move(milestones)},
                    {"gamma", share(node.values[1], node.values[0])}};
    }

    std::optional<Json> of(const curve::Repeat& node) const
    {
        const auto* ramp = nodeOf<curve::Ramp>(node.of);
        const bool isCosine = ramp && ramp->shape == Shape::Cosine && isPlain(*ramp) &&
                              ramp->length == node.length && ramp->to == 0.0;
        if (!isCosine || !isWhole(node.length) || !isWhole(node.growth) || node.shrink != 1.0) {
            return std::nullopt;
        }
        return Json{{"type", "CosineAnnealingWarmRestarts"},
                    {"T_0", asTyped(node.length)},
                    {"T_mult", asTyped(node.growth)},
                    {"eta_min", node.low}};
    }

    std::optional<Json> of(const curve::Sequence& node) const
    {
        const bool areWhole = std::all_of(node.at.begin(), node.at.end(), isWhole);
        if (node.isGlobal || !areWhole) {
            return std::nullopt;
        }
        Json parts = Json::array();
        Json milestones = Json::array();
        for (std::size_t i = 0; i < node.parts.size(); ++i) {
            auto part = of(node.parts[i]);
            if (!part || (*part)["type"] == "SequentialLR") {
                return std::nullopt;
            }
            parts.push_back(std::move(*part));
            if (i < node.at.size()) {
                milestones.push_back(asTyped(node.at[i]));
            }
        }
        return Json{{"type", "SequentialLR"},
                    {"schedulers", std::move(parts)},
                    {"milestones", std::move(milestones)}};
    }

    double m_base;
    double m_ticks;
};

} // namespace

double peakOf(const Curve& curve, double ticks)
{
    double peak = curve(0.0);
    for (double t = 1.0; t < ticks; t += 1.0) {
        peak = std::max(peak, curve(t));
    }
    return peak;
}

double share(double value, double of)
{
    const double exact = value / of;
    const double written = rounded(exact, 15);
    constexpr double kRounding = 2.5e-16;
    return std::abs(written * of - value) <= kRounding * std::abs(value) ? written : exact;
}

std::vector<Candidate> torchCandidates(const Curve& curve, double baseLr, double ticks)
{
    std::vector<Candidate> candidates;
    for (const double base : {baseLr, peakOf(curve, ticks)}) {
        if (auto schedule = base > 0.0 ? TorchShapes(base, ticks).of(curve) : std::nullopt) {
            candidates.push_back({std::move(*schedule), base});
        }
    }
    return candidates;
}

} // namespace lrp::codegen
