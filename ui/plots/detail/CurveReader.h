#pragma once

#include "ui/plots/Chart.h"
#include "ui/plots/detail/Crosshair.h"

#include <functional>
#include <QString>

class QKeyEvent;

namespace lrp::ui
{

/// Reads the curves aloud where the crosshair stands, one lane at a time, and takes it to what is worth
/// reading. Whoever hears it is told every time a key has asked for it. Thread: UI.
class CurveReader
{
public:
    using Told = std::function<void(const QString&)>;

    CurveReader(Chart& chart, Crosshair& crosshair, Told told);

    /// "Step 312, epoch 3.1. A constant: rate 0.4, loss 0.51, 3 % below B." Empty without a crosshair.
    QString text() const;
    /// Tells the text.
    void tell();

    void moveLane(int lanes);         ///< from above to below, and from the last to the first
    void readRate(bool isRate);       ///< first, else the loss
    void goToExtreme(bool isHighest); ///< of what is read first, over the whole run
    void goToEnd(bool isLast);

private:
    std::optional<std::int64_t> extremeStep(bool isHighest) const;
    const LaneCurve* lane() const;

    Chart& m_chart;
    Crosshair& m_crosshair;
    Told m_told;
    std::size_t m_lane = 0; ///< of those that are listed
    bool m_isRate = true;
};

} // namespace lrp::ui
