#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

/// Small dense problems of linear algebra, each solved in a page. Standard library only.
namespace lrp::fit
{

/// What a symmetric matrix does along its own directions.
struct Spectrum {
    std::vector<double> values;               ///< rising
    std::vector<std::vector<double>> vectors; ///< of length 1, one for each value
};

/// Of the symmetric matrix with this diagonal, n ≥ 1 numbers, and these n − 1 beside it, all finite, by
/// rotations that chase a bulge along the diagonal (QL with implicit shifts): O(n³).
/// Source: Bowdler, Martin, Reinsch & Wilkinson 1968, Numerische Mathematik 11; Parlett 1998, chapter 8.
Spectrum spectrumOf(std::span<const double> diagonal, std::span<const double> beside);

/// The same; nothing where `isStopped`, which is asked for each number of the diagonal, says so.
std::optional<Spectrum> spectrumOf(std::span<const double> diagonal, std::span<const double> beside,
                                   const std::function<bool()>& isStopped);

} // namespace lrp::fit
