#pragma once

#include "core/keyframe/Stroke.h"
#include "core/rehearsal/DrawnCurve.h"
#include "ui/plots/ChartOptions.h"

#include <optional>
#include <vector>

namespace lrp::ui
{

/// A curve of reports in somebody's hand: strokes and lines overwrite what is there, each can be undone.
/// Reports count from 0. Its axis is its own and stays as it is under a stroke, so that the mouse draws where
/// it is. Thread: any, one at a time.
class DrawnReports
{
public:
    /// So many reports; nothing drawn gets lost. At first it falls from 1.3 to 0.3.
    void setReports(std::size_t reports);
    /// Begins with these values, of another curve, unless something was drawn or none of them is finite.
    void beginWith(std::span<const double> values);

    const rehearsal::DrawnCurve& curve() const { return m_curve; }
    const Span& axis() const { return m_axis; }

    void beginStroke(std::size_t report, double value);
    void strokeTo(std::size_t report, double value);
    /// A curve that has come to the upper end of its axis gets room above.
    void endStroke();
    /// A straight line from where the last line or stroke ended; the first one is a point.
    void lineTo(std::size_t report, double value);
    /// The next line begins anew.
    void lift() { m_last.reset(); }

    bool undo();
    bool redo();

private:
    void remember();
    void draw();
    keyframe::StrokePoint pointAt(std::size_t report, double value) const;
    std::vector<keyframe::StrokePoint> strokeOnPlaces() const;

    rehearsal::DrawnCurve m_curve{}; ///< of kMostColumns heights, whatever its reports
    Span m_axis{0.0, 1.5};
    std::vector<double> m_under;                 ///< what the stroke is drawn over
    std::vector<keyframe::StrokePoint> m_stroke; ///< its steps are places among the curve's heights
    std::optional<keyframe::StrokePoint> m_last;
    std::vector<std::vector<double>> m_before;
    std::vector<std::vector<double>> m_undone;
};

} // namespace lrp::ui
