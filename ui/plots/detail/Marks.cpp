#include "ui/plots/detail/Marks.h"

#include "ui/plots/detail/LaneCurves.h"
#include "ui/plots/detail/Words.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

class MarkList
{
public:
    MarkList(Span xView, int columns)
        : m_view(xView)
        , m_leastGap(14.0 * xView.size() / std::max(columns, 1))
    {
    }

    /// Adds a mark unless it is out of view or stands on one of the same lane.
    void add(const MarkInUnits& mark)
    {
        const bool inView = mark.x >= m_view.low && mark.x <= m_view.high;
        const bool isTaken = std::any_of(m_marks.begin(), m_marks.end(), [&](const MarkInUnits& other) {
            return other.letter == mark.letter && std::abs(other.x - mark.x) < m_leastGap;
        });
        if (inView && !isTaken) {
            m_marks.push_back(mark);
        }
    }

    /// Where values that are not finite begin.
    void addBroken(const Decimator& curve, char letter, const XPlace& place)
    {
        bool wasBroken = false;
        for (const Decimator::Column& column : curve.columns()) {
            if (column.isBroken() && !wasBroken) {
                add({ChartMark::NotFinite, place.of(column.brokenX), letter, {}});
            }
            wasBroken = column.isBroken() || (wasBroken && !column.hasValues());
        }
    }

    /// Where stretches above `top` begin.
    void addAbove(const Decimator& curve, char letter, const XPlace& place, double top)
    {
        bool wasAbove = false;
        for (const Decimator::Column& column : curve.columns()) {
            if (!column.hasValues()) {
                continue;
            }
            const bool isAbove = column.maximum > top;
            if (isAbove && !wasAbove) {
                add({ChartMark::AboveRange, place.of(column.maximumX), letter, {}});
            }
            wasAbove = isAbove;
        }
    }

    std::vector<MarkInUnits> sorted()
    {
        std::stable_sort(m_marks.begin(), m_marks.end(),
                         [](const auto& a, const auto& b) { return a.x < b.x; });
        return std::move(m_marks);
    }

private:
    Span m_view;
    double m_leastGap;
    std::vector<MarkInUnits> m_marks;
};

bool hasDiverged(const LaneReader& reader)
{
    return reader.lane() != nullptr && reader.lane()->status == engine::LaneStatus::Diverged;
}

void addRateMarks(MarkList& marks, const LaneCurve& lane, const LaneCurves& curves, double top)
{
    if (!lane.plan->stopsBecause.empty() && curves.scale().planned.isThere()) {
        const std::int64_t step = lane.plan->firstStep + static_cast<std::int64_t>(lane.plan->rates.size());
        marks.add({ChartMark::End, curves.scale().planned.of(static_cast<double>(step)), lane.letter,
                   tr("%1: the schedule raises an error at step %2")
                       .arg(QLatin1Char(lane.letter))
                       .arg(number(step))});
    }
    marks.addBroken(curves.reader().rate(), lane.letter, curves.scale().measured);
    marks.addBroken(curves.plan(), lane.letter, curves.scale().planned);
    marks.addAbove(curves.reader().rate(), lane.letter, curves.scale().measured, top);
    marks.addAbove(curves.plan(), lane.letter, curves.scale().planned, top);
}

void addLossMarks(MarkList& marks, const LaneCurve& lane, const LaneCurves& curves, double top)
{
    const LaneReader& reader = curves.reader();
    const XPlace& place = curves.scale().measured;
    if (hasDiverged(reader)) {
        if (const auto departure = departureOf(*reader.lane())) {
            marks.add({ChartMark::NotFinite, place.of(static_cast<double>(departure->step)), lane.letter,
                       tr("%1 left the chart at step %2, rate %3")
                           .arg(QLatin1Char(lane.letter))
                           .arg(number(departure->step), valueText(departure->rate))});
        }
    }
    marks.addBroken(reader.loss(), lane.letter, place);
    marks.addBroken(reader.validationLoss(), lane.letter, place);
    marks.addAbove(reader.smoothedLoss(), lane.letter, place, top);
    marks.addAbove(reader.validationLoss(), lane.letter, place, top);
}

} // namespace

std::vector<MarkInUnits> marksOf(Panel panel, const std::vector<LaneCurve>& lanes,
                                 const std::vector<LaneCurves>& curves, Span xView, double top)
{
    if (panel == Panel::Momentum) {
        return {}; // its axis holds whatever an optimizer takes
    }
    MarkList marks(xView, curves.empty() ? 1 : curves.front().reader().window().columns);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (lanes[i].visible && !lanes[i].isGhost) {
            panel == Panel::Rate ? addRateMarks(marks, lanes[i], curves[i], top)
                                 : addLossMarks(marks, lanes[i], curves[i], top);
        }
    }
    return marks.sorted();
}

std::optional<QPointF> lineEndOf(Panel panel, const LaneCurve& lane, const LaneCurves& curves)
{
    const LaneReader& reader = curves.reader();
    if (!lane.visible || lane.isGhost || (panel == Panel::Loss && hasDiverged(reader)) ||
        (panel == Panel::Momentum && lane.plan->momentums.empty())) {
        return std::nullopt;
    }
    if (reader.lastStep() >= 0) {
        const double x = curves.scale().measured.of(static_cast<double>(reader.lastStep()));
        return QPointF(x, panel == Panel::Rate       ? reader.lastRate()
                          : panel == Panel::Momentum ? reader.lastMomentum()
                                                     : reader.lastSmoothedLoss());
    }
    if (panel == Panel::Loss || !curves.scale().planned.isThere() || lane.plan->rates.empty()) {
        return std::nullopt;
    }
    const auto& columns = (panel == Panel::Momentum ? curves.plannedMomentum() : curves.plan()).columns();
    const auto last =
        std::find_if(columns.rbegin(), columns.rend(), [](const auto& column) { return column.hasValues(); });
    if (last == columns.rend()) {
        return std::nullopt;
    }
    return QPointF(curves.scale().planned.of(std::max(last->minimumX, last->maximumX)), last->last);
}

std::optional<QPointF> forkOf(Panel panel, const LaneCurve& lane, const LaneCurves& curves)
{
    const auto& joint = curves.reader().joint();
    if (!lane.visible || lane.isGhost || !joint ||
        (panel == Panel::Momentum && lane.plan->momentums.empty())) {
        return std::nullopt;
    }
    const double value = panel == Panel::Rate       ? curves.scale().rate * joint->sample.lr
                         : panel == Panel::Momentum ? joint->sample.momentum
                                                    : joint->averageLoss;
    return std::isfinite(value)
               ? std::optional(
                     QPointF(curves.scale().measured.of(static_cast<double>(joint->sample.step)), value))
               : std::nullopt;
}

} // namespace lrp::ui
