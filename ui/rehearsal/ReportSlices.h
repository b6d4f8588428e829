#pragma once

#include "core/rehearsal/Rehearsal.h"

#include <span>
#include <vector>

namespace lrp::ui
{

/// What one place on the X axis shows: a report, or all that fall into a column of pixels.
struct ReportSlice {
    std::size_t begin = 0; ///< the reports, from 0
    std::size_t end = 0;
    double low = 0.0; ///< the finite values; low > high: there are none
    double high = 0.0;
    bool isBroken = false; ///< one of them is NaN or infinite
    double fill = 0.0;     ///< of the gauge, 0 to 1: the most of them
    bool isDue = false;    ///< the next bad report cuts
    bool cools = false;
    bool isBetter = false; ///< of the last one
    bool isCut = false;
    bool isVetoed = false;

    std::size_t last() const { return end - 1; }
    double middle() const { return 0.5 * static_cast<double>(begin + end + 1); } ///< as a number from 1
};

/// More than a window has columns of pixels, few enough to be joined at every painting.
inline constexpr std::size_t kMostSlices = 8192;

/// A slice for each report, or kMostSlices alike ones. Takes time in proportion to the reports. Thread: any.
std::vector<ReportSlice> slicesOf(std::span<const double> reports, const rehearsal::Rehearsal& rehearsal);

/// The same in at most `columns`, each of which joins some neighbours. Thread: any.
std::vector<ReportSlice> joined(std::span<const ReportSlice> slices, std::size_t columns);

} // namespace lrp::ui
