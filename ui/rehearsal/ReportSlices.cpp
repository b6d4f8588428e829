#include "ui/rehearsal/ReportSlices.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::ui
{

namespace
{

using schedule::Heard;

void takeReport(ReportSlice& slice, double value, const rehearsal::Row& row,
                const rehearsal::Rehearsal& rehearsal)
{
    if (std::isfinite(value)) {
        slice.low = std::min(slice.low, value);
        slice.high = std::max(slice.high, value);
    } else {
        slice.isBroken = true;
    }
    const bool isAtEnd = row.event == Heard::Cut || row.event == Heard::Veto;
    const auto most = static_cast<double>(std::max<std::int64_t>(rehearsal.cutsAt, 1));
    slice.fill =
        std::max(slice.fill, std::min(static_cast<double>(isAtEnd ? row.reached : row.bad) / most, 1.0));
    slice.isDue = slice.isDue || isAtEnd || (row.bad > 0 && row.bad + 1 >= rehearsal.cutsAt);
    slice.cools = slice.cools || row.event == Heard::Cooling || row.cooldown > 0;
    slice.isBetter = row.event == Heard::Better;
    slice.isCut = slice.isCut || row.event == Heard::Cut;
    slice.isVetoed = slice.isVetoed || row.event == Heard::Veto;
}

/// What follows on a slice becomes part of it.
void join(ReportSlice& slice, const ReportSlice& next)
{
    slice.end = next.end;
    slice.low = std::min(slice.low, next.low);
    slice.high = std::max(slice.high, next.high);
    slice.isBroken = slice.isBroken || next.isBroken;
    slice.fill = std::max(slice.fill, next.fill);
    slice.isDue = slice.isDue || next.isDue;
    slice.cools = slice.cools || next.cools;
    slice.isBetter = next.isBetter;
    slice.isCut = slice.isCut || next.isCut;
    slice.isVetoed = slice.isVetoed || next.isVetoed;
}

} // namespace

std::vector<ReportSlice> slicesOf(std::span<const double> reports, const rehearsal::Rehearsal& rehearsal)
{
    const std::size_t size = reports.size();
    const std::size_t count = std::min(size, kMostSlices);
    std::vector<ReportSlice> slices(count);
    for (std::size_t i = 0; i < count; ++i) {
        ReportSlice& slice = slices[i];
        slice.begin = i * size / count;
        slice.end = (i + 1) * size / count;
        slice.low = std::numeric_limits<double>::infinity();
        slice.high = -slice.low;
        for (std::size_t k = slice.begin; k < slice.end; ++k) {
            takeReport(slice, reports[k], rehearsal.rows[k], rehearsal);
        }
    }
    return slices;
}

std::vector<ReportSlice> joined(std::span<const ReportSlice> slices, std::size_t columns)
{
    const std::size_t count = std::min(slices.size(), std::max<std::size_t>(columns, 1));
    std::vector<ReportSlice> wide;
    wide.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        wide.push_back(slices[i * slices.size() / count]);
        for (std::size_t k = i * slices.size() / count + 1; k < (i + 1) * slices.size() / count; ++k) {
            join(wide.back(), slices[k]);
        }
    }
    return wide;
}

} // namespace lrp::ui
