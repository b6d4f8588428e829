#pragma once

#include "ui/instruments/InstrumentPanel.h"
#include "ui/noise/NoisePlot.h"

namespace lrp::ui
{

class PlacesChart;

/// How much of a lane's steps is noise: asked at the checkpoints of a run, and by itself at those to come of
/// one under way, as long as that is cheap and the panel is seen. The crosshair is that of the curves.
/// Thread: UI.
class NoisePanel : public InstrumentPanel
{
    Q_OBJECT

public:
    NoisePanel(const InstrumentParts& parts, QWidget* parent);
    ~NoisePanel() override;

    PlacesChart* chart() const { return m_chart; }
    const NoiseContent& content() const { return m_plot->content(); }

protected:
    void showCourse(const Subject& subject, const std::vector<Measured>& course) override;
    void showNothing() override;

private:
    void connectCurves();
    void select(std::optional<std::int64_t> step);
    void draw(NoiseContent content);

    PlacesChart* m_chart;
    std::unique_ptr<NoisePlot> m_plot;
};

} // namespace lrp::ui
