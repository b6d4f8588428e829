#include "core/theory/Refine.h"

#include "core/elementary/Median.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>

namespace lrp::theory
{
namespace
{

using Norms = std::vector<double>;

constexpr double kWidestSpan = 100.0;  ///< of norms that still say something
constexpr double kVanishedLoss = 1e-3; ///< share of the first loss

/// Without gaps; empty: there is no finite one.
Norms completed(std::span<const double> norms)
{
    Norms all(norms.begin(), norms.end());
    const auto isFinite = [](double norm) { return std::isfinite(norm); };
    auto known = std::ranges::find_if(all, isFinite);
    if (known == all.end()) {
        return {};
    }
    std::fill(all.begin(), known, *known);
    while (known != all.end()) {
        const auto next = std::find_if(known + 1, all.end(), isFinite);
        const auto width = static_cast<double>(next - known);
        for (auto gap = known + 1; gap != next; ++gap) {
            const double share = static_cast<double>(gap - known) / width;
            *gap = next == all.end() ? *known : *known + (*next - *known) * share;
        }
        known = next;
    }
    return all;
}

/// The running median; left of the first norm the first, right of the last as in a mirror.
Norms filteredBy(std::size_t width, const Norms& norms)
{
    const auto n = static_cast<std::int64_t>(norms.size());
    const auto half = static_cast<std::int64_t>(width / 2);
    const auto at = [&](std::int64_t i) {
        const std::int64_t inside = i < 0 ? 0 : i < n ? i : 2 * (n - 1) - i;
        return norms[static_cast<std::size_t>(inside)];
    };
    Norms filtered;
    Norms window(width);
    for (std::int64_t i = 0; i < n; ++i) {
        for (std::int64_t k = -half; k <= half; ++k) {
            window[static_cast<std::size_t>(k + half)] = at(i + k);
        }
        filtered.push_back(elementary::median(window));
    }
    return filtered;
}

} // namespace

std::optional<Refined> refined(std::span<const double> norms, NormPower power, const RefineLimits& limits)
{
    const Norms all = completed(norms);
    if (all.size() < 2) {
        return std::nullopt;
    }
    const auto spanned = static_cast<std::size_t>(limits.span * static_cast<double>(all.size()));
    Refined refined{.width = 2 * (spanned / 2) + 1};
    refined.filtered = filteredBy(refined.width, all);
    const double least = limits.floor * elementary::median(refined.filtered);
    if (!(least > 0.0)) {
        return std::nullopt;
    }
    refined.factors.resize(all.size());
    double behind = 0.0;
    double peak = 0.0;
    for (std::size_t t = all.size(); t-- > 0;) {
        const double norm = std::max(refined.filtered[t], least);
        refined.floored += refined.filtered[t] < least ? 1 : 0;
        const double weight = power == NormPower::Squared ? 1.0 / (norm * norm) : 1.0 / norm;
        refined.factors[t] = weight * behind;
        peak = std::max(peak, refined.factors[t]);
        behind += weight;
    }
    std::ranges::transform(refined.factors, refined.factors.begin(),
                           [peak](double factor) { return factor / peak; });
    return refined;
}

std::vector<double> meanNorms(std::span<const std::vector<double>> seeds)
{
    Norms means;
    for (std::size_t t = 0; t < seeds.front().size(); ++t) {
        double sum = 0.0;
        double count = 0.0;
        for (const Norms& seed : seeds) {
            if (std::isfinite(seed[t])) {
                sum += seed[t] * seed[t];
                count += 1.0;
            }
        }
        means.push_back(count > 0.0 ? std::sqrt(sum / count) : std::numeric_limits<double>::quiet_NaN());
    }
    return means;
}

std::string whyNotRefined(const Refined& refined, std::optional<double> lossShare)
{
    const auto [least, greatest] = std::ranges::minmax_element(refined.filtered);
    char text[160];
    if (*least * kWidestSpan < *greatest) {
        std::snprintf(text, sizeof text,
                      "norms vanished: not refined (they go from %.3g to %.3g; needs a span below %.0f)",
                      *greatest, *least, kWidestSpan);
        return text;
    }
    if (lossShare && *lossShare <= kVanishedLoss) {
        std::snprintf(
            text, sizeof text,
            "norms vanished: not refined (the training loss fell to %.2g of its beginning; needs more "
            "than %.0e)",
            *lossShare, kVanishedLoss);
        return text;
    }
    return {};
}

} // namespace lrp::theory
