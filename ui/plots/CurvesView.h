#pragma once

#include "core/engine/Record.h"
#include "core/experiment/Plan.h"
#include "core/experiment/ShapeStatistics.h"

#include <memory>
#include <optional>
#include <QWidget>
#include <vector>

namespace lrp::ui
{

/// What the curves of one lane look like and what is planned for it.
struct LaneCurve {
    char letter = 'A';
    QString name;
    bool visible = true;
    experiment::Plan plan;
    std::optional<experiment::ShapeStatistics> statistics; ///< of the plan
};

/// What rates are multiplied by where they are drawn as they are, or `normalised` by the lane's base rate.
inline double rateFactor(const LaneCurve& lane, bool normalised)
{
    return normalised ? 1.0 / lane.plan.baseRate : 1.0;
}

enum class YScale { Linear, Logarithmic };
/// All that is planned and measured, or what is planned alone: no loss, no run.
enum class CurvesContent { All, Plans };
enum class XUnit { Steps, Epochs, Examples, Seconds };

/// Learning rate above loss, one X axis for both, with the momentum between them while the schedule of a
/// shown lane moves one: planned rates and momenta thin, measured ones bold, never smoothed;
/// training loss smoothed with the raw curve behind it, validation loss with a mark at every evaluation. A
/// crosshair runs through all panels and a read-out names the values of every visible lane. Lanes that
/// diverged keep a mark where they left. It draws from the run's record and keeps no samples of its own;
/// refresh() is cheap when nothing is new. Thread: UI.
class CurvesView : public QWidget
{
    Q_OBJECT

public:
    explicit CurvesView(QWidget* parent = nullptr);
    CurvesView(CurvesContent content, QWidget* parent);
    ~CurvesView() override;

    /// The lanes of the form, with their plans; `shape` tells the length of the run and of an epoch.
    void setLanes(std::vector<LaneCurve> lanes, const experiment::Shape& shape);
    /// The run whose measured curves are drawn; lanes are matched by letter. nullptr: nothing has run.
    void setRecord(std::shared_ptr<const engine::Record> record);
    /// Draws what has been measured since the last call. Called on every tick of the controller's timer.
    void refresh();

    YScale rateScale() const;
    YScale lossScale() const;
    XUnit xUnit() const;
    bool isNormalised() const;
    /// Share of the old average kept per point of training loss: 0 (raw) up to 0.99.
    double smoothing() const;

public Q_SLOTS:
    void setRateScale(lrp::ui::YScale scale);
    void setLossScale(lrp::ui::YScale scale);
    void setXUnit(lrp::ui::XUnit unit);
    void setNormalised(bool normalised); ///< draws rates divided by their lane's base rate
    void setSmoothing(double keep);
    void resetView(); ///< the whole run
    void zoomIn();
    void zoomOut();
    void pan(double shareOfView);   ///< negative: to the left
    void moveCrosshair(int points); ///< by pixels' worth of steps
    void
    moveCrosshairToEvent(int events); ///< to the next (or previous) change of a planned rate or evaluation

Q_SIGNALS:
    /// The crosshair stands on this step; −1 when it is gone. `text` says the values in words, for screen
    /// readers.
    void crosshairMoved(qint64 step, const QString& text);
    void viewChanged(); ///< scale, unit or smoothing changed, so that menus can follow

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lrp::ui
