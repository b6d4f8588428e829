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

} // namespace

std::vector<ReportSlice> slicesOf(const RehearsalContent& content, const RehearsedRow& row,
                                  std::size_t columns)
{
    const std::size_t size = content.size();
    const std::size_t count = std::min(size, std::max<std::size_t>(columns, 1));
    std::vector<ReportSlice> slices(count);
    for (std::size_t i = 0; i < count; ++i) {
        ReportSlice& slice = slices[i];
        slice.begin = i * size / count;
        slice.end = (i + 1) * size / count;
        slice.low = std::numeric_limits<double>::infinity();
        slice.high = -slice.low;
        for (std::size_t k = slice.begin; k < slice.end; ++k) {
            takeReport(slice, content.reports->values[k], row.rehearsal->rows[k], *row.rehearsal);
        }
    }
    return slices;
}

} // namespace lrp::ui
