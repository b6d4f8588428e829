#include "ui/plots/detail/CurveSet.h"

#include "ui/plots/detail/ChartExtent.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lrp::ui
{

namespace
{

void addValues(PanelId panel, const LaneCurves& lane, LaneValues& added)
{
    for (const channel::Id id : of(panel).channels) {
        if (isPlanned(id)) {
            appendExtremes(lane.planned(id), added.curve);
        }
        appendExtremes(lane.reader().curve(id), added.curve);
        if (of(id).isSmoothed) {
            appendExtremes(lane.reader().raw(id), added.noise);
        }
    }
}

} // namespace

/// Of everything that grows.
template <class Set, class Visit>
void CurveSet::forEachReader(Set& set, Visit&& visit)
{
    for (auto& past : set.m_pasts) {
        visit(past.curves.reader());
    }
    for (auto& lane : set.m_lanes) {
        visit(lane.reader());
    }
    for (auto& band : set.m_bands) {
        for (auto& reader : band.readers()) {
            visit(reader);
        }
    }
}

void CurveSet::follow(const ChartContent& before, const ChartContent& after)
{
    followLanes(before, after);
    followBands(before.bands, after.bands);
    m_references.resize(after.references.size());
}

void CurveSet::followLanes(const ChartContent& before, const ChartContent& after)
{
    const std::vector<LaneCurve>& lanes = after.lanes;
    const std::vector<LaneCurve>& old = before.lanes;
    m_lanes.resize(lanes.size());
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const bool isNew = i >= old.size();
        if (isNew || measuredOf(lanes[i], after.record.get()) != measuredOf(old[i], before.record.get())) {
            m_lanes[i].reader().forget();
        }
        if (isNew || lanes[i].plan != old[i].plan) {
            m_lanes[i].setPlan(*lanes[i].plan);
        }
    }
    m_pasts = pastsOf(lanes, after.record.get(), std::move(m_pasts));
}

void CurveSet::followBands(const std::vector<SeedBand>& before, const std::vector<SeedBand>& after)
{
    m_bands.resize(after.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (i >= before.size() || after[i].runs != before[i].runs) {
            m_bands[i] = {};
        }
    }
}

void CurveSet::restart(const ChartContent& content, const ChartOptions& options, const ChartExtent& extent,
                       const CurveFrame& frame)
{
    for (Past& past : m_pasts) {
        const LaneScale scale{.measured = extent.placeOf(past.shape, past.parent.get()),
                              .rate = rateFactor(past.baseRate, options.normalised)};
        past.curves.restart(*past.parent, past.until, past.moves, frame, scale);
    }
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        const LaneCurve& lane = content.lanes[i];
        m_lanes[i].restart(lane, measuredOf(lane, content.record.get()), frame, extent.scaleOf(lane));
    }
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        const SeedBand& band = content.bands[i];
        m_bands[i].restart(band, frame, extent.placeOf(band), rateFactor(band.baseRate, options.normalised));
    }
    for (std::size_t i = 0; i < m_references.size(); ++i) {
        const ReferenceCurve& reference = content.references[i];
        m_references[i].restart(reference, frame, extent.crosshairPlace(),
                                rateFactor(reference.baseRate, options.normalised));
    }
    m_areBandsStale = true;
}

bool CurveSet::prepare(std::size_t samples)
{
    std::size_t count = 0;
    forEachReader(*this, [&count](const LaneReader&) { ++count; });
    std::size_t left = 0;
    forEachReader(*this, [&](LaneReader& reader) {
        left += reader.prepare(samples / std::max<std::size_t>(count, 1));
    });
    return left == 0;
}

void CurveSet::showPrepared()
{
    forEachReader(*this, [](LaneReader& reader) { reader.showPrepared(); });
}

bool CurveSet::advance()
{
    bool isNew = false;
    forEachReader(*this, [&isNew](LaneReader& reader) { isNew = reader.advance() || isNew; });
    if (isNew || m_areBandsStale) {
        for (BandCurves& band : m_bands) {
            band.update();
        }
        m_areBandsStale = false;
    }
    return isNew;
}

bool CurveSet::isFarBehind() const
{
    bool is = false;
    forEachReader(*this, [&is](const LaneReader& reader) { is = is || reader.isFarBehind(); });
    return is;
}

std::size_t CurveSet::settledColumns() const
{
    std::size_t settled = std::numeric_limits<std::size_t>::max();
    forEachReader(*this, [&settled](const LaneReader& reader) {
        settled = std::min(settled, reader.settledColumns());
    });
    return settled;
}

std::size_t CurveSet::joinedTo(std::size_t first) const
{
    std::size_t from = first;
    forEachReader(*this, [&](const LaneReader& reader) {
        for (const channel::Id id : reader.window().channels) {
            from = std::min(from, reader.curve(id).joinedTo(first));
        }
    });
    return from;
}

std::vector<LaneValues> CurveSet::valuesOn(PanelId panel) const
{
    std::vector<LaneValues> values;
    for (const Past& past : m_pasts) {
        addValues(panel, past.curves, values.emplace_back());
    }
    for (const LaneCurves& lane : m_lanes) {
        addValues(panel, lane, values.emplace_back());
    }
    for (const BandCurves& band : m_bands) {
        LaneValues& added = values.emplace_back();
        for (const channel::Id id : of(panel).channels) {
            appendExtremes(band.curve(id).range, added.curve);
        }
    }
    for (const ReferenceCurves& reference : m_references) {
        LaneValues& added = values.emplace_back();
        for (const channel::Id id : of(panel).channels) {
            appendExtremes(reference.curve(id), added.curve);
        }
    }
    return values;
}

} // namespace lrp::ui
