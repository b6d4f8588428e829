#pragma once

class QEvent;
class QKeyEvent;

namespace lrp::ui
{

/// Takes the input of a CurvesView before the view does, so that what is drawn there can be held. Thread: UI.
class CurveHand
{
public:
    virtual ~CurveHand() = default;

    /// An event of the plot, whose positions are the chart's; whether it was taken.
    virtual bool handle(QEvent& event) = 0;
    /// Keys of the view, Tab among them.
    virtual bool takes(const QKeyEvent& key) const = 0;
    virtual bool press(const QKeyEvent& key) = 0;
    /// Another hand has taken its place, or none.
    virtual void release() = 0;
};

} // namespace lrp::ui
