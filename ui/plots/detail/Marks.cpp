#include "ui/plots/detail/Marks.h"

#include "core/engine/Departure.h"
#include "ui/plots/detail/LaneCurves.h"
#include "ui/plots/detail/Words.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

constexpr double kLeastGap = 14.0; ///< between two marks of a lane, in pixels of a style that is not scaled

class MarkList
{
public:
    MarkList(Span xView, double gap, int columns)
        : m_view(xView)
        , m_leastGap(gap * xView.size() / std::max(columns, 1))
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

void addEnd(MarkList& marks, const LaneCurve& lane, const XPlace& place)
{
    if (!lane.plan->stopsBecause.empty() && place.isThere()) {
        const std::int64_t step = lane.plan->firstStep + static_cast<std::int64_t>(lane.plan->rates.size());
        marks.add({ChartMark::End, place.of(static_cast<double>(step)), lane.letter,
                   translate("plots", "%1: the schedule raises an error at step %2")
                       .arg(QLatin1Char(lane.letter))
                       .arg(number(step))});
    }
}

void addDeparture(MarkList& marks, const LaneCurve& lane, const LaneCurves& curves)
{
    const LaneReader& reader = curves.reader();
    const auto departure = hasDiverged(reader) ? engine::departureOf(*reader.lane()) : std::nullopt;
    if (departure) {
        marks.add({ChartMark::NotFinite, curves.scale().measured.of(static_cast<double>(departure->step)),
                   lane.letter,
                   translate("plots", "%1 left the chart at step %2, rate %3")
                       .arg(QLatin1Char(lane.letter))
                       .arg(number(departure->step), valueText(departure->rate))});
    }
}

void addMarks(MarkList& marks, PanelId panel, const LaneCurve& lane, const LaneCurves& curves, double top)
{
    const PanelChannels& channels = of(panel).channels;
    const XPlace& measured = curves.scale().measured;
    const XPlace& planned = curves.scale().planned;
    if (channels.contain(kRate)) {
        addEnd(marks, lane, planned);
    }
    if (channels.contain(kTrainingLoss)) {
        addDeparture(marks, lane, curves);
    }
    for (const channel::Id id : channels) {
        marks.addBroken(curves.reader().raw(id), lane.letter, measured);
        if (isPlanned(id)) {
            marks.addBroken(curves.planned(id), lane.letter, planned);
        }
    }
    for (const channel::Id id : channels) {
        marks.addAbove(curves.reader().curve(id), lane.letter, measured, top);
        if (isPlanned(id)) {
            marks.addAbove(curves.planned(id), lane.letter, planned, top);
        }
    }
}

/// What parent and fork have in common of the channel; NaN where nothing is known.
double valueAt(const Joint& joint, channel::Id id)
{
    return id == kRate           ? joint.sample.lr
           : id == kMomentum     ? joint.sample.momentum
           : id == kTrainingLoss ? joint.averageLoss
                                 : std::nan("");
}

} // namespace

std::vector<MarkInUnits> marksOf(PanelId panel, const std::vector<LaneCurve>& lanes,
                                 const std::vector<LaneCurves>& curves, Span xView, double top, double scale)
{
    if (of(panel).fence <= 0.0) {
        return {}; // its axis holds whatever there is
    }
    MarkList marks(xView, kLeastGap * scale, curves.empty() ? 1 : curves.front().reader().window().columns);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (lanes[i].visible && !lanes[i].isGhost) {
            addMarks(marks, panel, lanes[i], curves[i], top);
        }
    }
    return marks.sorted();
}

std::optional<QPointF> lineEndOf(PanelId panel, const LaneCurve& lane, const LaneCurves& curves)
{
    const LaneReader& reader = curves.reader();
    const channel::Id id = of(panel).channels.front();
    if (!lane.visible || lane.isGhost || !isOn(panel, lane) || (id == kTrainingLoss && hasDiverged(reader))) {
        return std::nullopt;
    }
    if (const LaneReader::End& end = reader.end(id); end.step >= 0) {
        return QPointF(curves.scale().measured.of(static_cast<double>(end.step)), end.value);
    }
    if (!isPlanned(id) || !curves.scale().planned.isThere() || lane.plan->rates.empty()) {
        return std::nullopt;
    }
    const auto& columns = curves.planned(id).columns();
    const auto last =
        std::find_if(columns.rbegin(), columns.rend(), [](const auto& column) { return column.hasValues(); });
    if (last == columns.rend()) {
        return std::nullopt;
    }
    return QPointF(curves.scale().planned.of(std::max(last->minimumX, last->maximumX)), last->last);
}

QString flagOf(const engine::LaneRecord* run)
{
    const auto& bend = run == nullptr ? std::optional<engine::Bend>() : run->beginning.bend;
    if (!bend) {
        return {};
    }
    int count = 0;
    for (const engine::LaneRecord* each = run; each != nullptr && each->beginning.bend;
         each = each->beginning.parent.get()) {
        ++count;
    }
    const QString step = number(run->beginning.forkStep);
    return bend->isUndone ? translate("plots", "%1 · step %2: bend undone").arg(count).arg(step)
                          : translate("plots", "%1 · step %2: %3 → %4", "count of a bend, step, two rates")
                                .arg(count)
                                .arg(step, valueText(bend->from), valueText(bend->to));
}

std::optional<QPointF> forkOf(PanelId panel, const LaneCurve& lane, const LaneCurves& curves)
{
    const auto& joint = curves.reader().joint();
    if (!lane.visible || lane.isGhost || !joint || !isOn(panel, lane)) {
        return std::nullopt;
    }
    const channel::Id id = of(panel).channels.front();
    const double value = (id == kRate ? curves.scale().rate : 1.0) * valueAt(*joint, id);
    return std::isfinite(value)
               ? std::optional(
                     QPointF(curves.scale().measured.of(static_cast<double>(joint->sample.step)), value))
               : std::nullopt;
}

} // namespace lrp::ui
