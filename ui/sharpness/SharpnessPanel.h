#pragma once

#include "ui/instruments/InstrumentPanel.h"
#include "ui/sharpness/SharpnessContent.h"

class QComboBox;

namespace lrp::ui
{

class History;
class SharpnessChart;

/// How near the edge of stability a run goes: asked at its checkpoints, and by itself at those to come of a
/// run under way, as long as that is cheap and the panel is seen. What is known of the other lanes of the
/// race lies behind it. The crosshair is that of the curves. Thread: UI.
class SharpnessPanel : public InstrumentPanel
{
    Q_OBJECT

public:
    SharpnessPanel(const InstrumentParts& parts, History* history, QWidget* parent);

    SharpnessChart* chart() const { return m_chart; }
    void setView(SharpnessView view);

protected:
    void showCourse(const Subject& subject, const std::vector<Measured>& course) override;
    void showNothing() override;

private:
    void connectCurves();
    void say();
    void followOthers();
    std::vector<SharpnessLine> others(const Subject& subject) const;

    History* m_history;
    SharpnessChart* m_chart;
    QComboBox* m_view;
};

} // namespace lrp::ui
