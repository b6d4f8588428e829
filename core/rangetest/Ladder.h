#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

/// Learning-rate range tests: one run on a rising rate, and what is read from its losses. Rules of others by
/// their names, and this program's own, which pools several seeds. A test's losses are those of the batches,
/// each before the update that its rate makes. Thread: any.
namespace lrp::rangetest
{

/// Whose rates rise: their libraries count the steps differently.
enum class Ladder {
    Fastai,        ///< η_i = a (b/a)^(i/n); b itself is never used. This program's too
    Lightning,     ///< a, then a (b/a)^((i+1)/n): the rung i = 1/n is left out
    TorchLrFinder, ///< η_i = a (b/a)^(i/(n−1)); Ignite's too
};

/// The rates of steps 0 … n − 1 from a to b, both above 0; n ≥ 2.
inline std::vector<double> ratesOf(Ladder ladder, std::size_t n, double a, double b)
{
    std::vector<double> rates(n);
    const auto count = static_cast<double>(n);
    for (std::size_t i = 0; i < n; ++i) {
        const auto step = static_cast<double>(i);
        const double share = ladder == Ladder::TorchLrFinder        ? step / (count - 1.0)
                             : ladder == Ladder::Lightning && i > 0 ? (step + 1.0) / count
                                                                    : step / count;
        rates[i] = a * std::pow(b / a, share);
    }
    return rates;
}

} // namespace lrp::rangetest
