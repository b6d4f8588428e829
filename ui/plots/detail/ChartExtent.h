#pragma once

#include "ui/plots/ChartOptions.h"
#include "ui/plots/Curves.h"
#include "ui/plots/detail/LaneCurves.h"
#include "ui/plots/XScale.h"

#include <cstddef>
#include <cstdint>

namespace lrp::ui
{

/// How far what is drawn reaches, and where its steps lie on the X axis. Refers to content and options.
class ChartExtent
{
public:
    ChartExtent(const ChartContent& content, const ChartOptions& options)
        : m_content(content)
        , m_options(options)
    {
    }

    bool hasRun() const;
    /// Whether the loss panel has something to show.
    bool hasLosses() const;
    /// Whether a channel is recorded that has values of stretches.
    bool hasStretches() const;
    /// Whether the panel is there; `isMeasured`: on a chart of what is measured.
    bool has(PanelId panel, bool isMeasured) const;
    /// Another one when a status has changed.
    std::size_t statusStamp() const;

    std::int64_t lastStep() const;
    /// In the axis's unit.
    Span wholeRun() const;
    /// The shape that tells epochs on the axis.
    experiment::Shape axisShape() const;

    LaneScale scaleOf(const LaneCurve& lane) const;
    /// Where the steps of a run lie; `own` is the shape of its race, if that is another one than the
    /// record's.
    XPlace placeOf(const experiment::Shape& own, const engine::LaneRecord* run) const;
    XPlace placeOf(const SeedBand& band) const;
    /// Of the steps that a crosshair or a reference counts.
    XPlace crosshairPlace() const;

private:
    template <class Visit>
    void forEachMeasured(Visit&& visit) const;
    experiment::Shape measuredShape() const;
    std::int64_t lastFormStep() const;
    std::int64_t recordSteps() const;

    const ChartContent& m_content;
    const ChartOptions& m_options;
};

} // namespace lrp::ui
