#pragma once

#include "ui/instruments/InstrumentPanel.h"

#include <memory>

class QCheckBox;
class QComboBox;

namespace lrp::probe
{
struct SurfaceGrid;
}

namespace lrp::ui
{

class History;
class LandscapeView;

/// The loss of a network on a plane through the paths of the lanes that the curves show. Thread: UI.
class LandscapePanel : public InstrumentPanel
{
    Q_OBJECT

public:
    LandscapePanel(const InstrumentParts& parts, History* history, QWidget* parent);

    LandscapeView* view() const { return m_view; }

protected:
    void showCourse(const Subject& subject, const std::vector<Measured>& course) override;
    void showNothing() override;
    std::vector<store::RunId> beside(const Subject& subject) const override;

private:
    void makeControls();
    void choosePlane();
    void say();

    History* m_history;
    LandscapeView* m_view;
    QComboBox* m_plane;
    QCheckBox* m_others;
    std::shared_ptr<const probe::SurfaceGrid> m_shown;
};

} // namespace lrp::ui
