#pragma once

#include "ui/plots/ChartOptions.h"
#include "ui/plots/ChartSpeech.h"
#include "ui/plots/Curves.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <QWidget>
#include <vector>

namespace lrp::ui
{

class Chart;
class CurveHand;
class Pencil;

/// All that is planned and measured, or what is planned alone: no loss, no run.
enum class CurvesContent { All, Plans };

/// Learning rate above loss, one X axis for both, with the momentum between them while the schedule of a
/// shown lane moves one: planned rates and momenta thin, measured ones bold, never smoothed;
/// training loss smoothed with the raw curve behind it, validation loss with a mark at every evaluation. A
/// crosshair runs through all panels and a read-out names the values of every visible lane. Lanes that
/// diverged keep a mark where they left, forks one where they begin; their past is drawn by the parent, or
/// pale where that is hidden. It draws from the run's record and keeps no samples of its own;
/// refresh() is cheap when nothing is new. Curves are read and painted on a thread of their own. Thread: UI.
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
    /// Means and ranges over seeds, behind the lanes.
    void setBands(std::vector<SeedBand> bands);
    /// false: who sees the empty panel is asked to predict, not to press Start.
    void setMayStart(bool mayStart);
    /// Curves from elsewhere, dotted behind all others.
    void setReferences(std::vector<ReferenceCurve> references);
    /// What has been drawn by hand, above all others.
    void setDrawn(std::vector<DrawnLine> lines);
    /// Which rates are too small, useful and unstable for a lane, behind them.
    void setZone(std::optional<DangerZone> zone);
    /// Draws a line over a panel, by mouse and keys of the view.
    Pencil& pencil() const;
    /// Takes input before the view does; nullptr: nobody. It outlives the view or lets go before.
    void setHand(CurveHand* hand);
    CurveHand* hand() const;
    /// Whether pencil or hand want this key.
    bool isKeyTaken(const QKeyEvent& key) const;
    Chart& chart() const;                ///< where a hand finds its way, and draws
    const ChartContent& content() const; ///< what is drawn
    /// Where the selected run can be forked: ticks under the rates, with a mark at the one at or before the
    /// crosshair. Empty: no ticks.
    void setSnapSteps(std::vector<std::int64_t> steps);
    /// Draws what has been measured since the last call. Called on every tick of the controller's timer.
    void refresh();
    /// Waits until all that was set is painted: what is on the screen is a picture of the moment before for
    /// some hundredths of a second, moved to where the axes have gone. For pictures of the window.
    void settle();
    bool isSettled() const;
    /// What other threads have computed for the view so far, in ns.
    std::int64_t computedElsewhere() const;

    const ChartOptions& options() const; ///< how it is drawn
    YScale rateScale() const;
    YScale lossScale() const;
    XUnit xUnit() const;
    bool isNormalised() const;
    double smoothing() const;
    /// The step the crosshair stands on, if there is one.
    std::optional<std::int64_t> crosshair() const;
    std::int64_t lastStep() const;   ///< that it can stand on
    Span yView(PanelId panel) const; ///< the axis's values
    /// The first and the last step that are drawn.
    std::pair<std::int64_t, std::int64_t> stepsInView() const;
    /// Of the loss panel, under where it says that nothing has run yet; empty where it does not say so.
    QRect roomBelowMessage() const;
    /// What every lane says there; empty without a crosshair.
    QString readout() const;
    /// What is said of the whole to people who do not see it.
    ChartSpeech speech() const;
    /// Whether it stays there though the mouse goes elsewhere.
    bool isCrosshairPinned() const;

    void setOptions(const ChartOptions& options);
    void setScale(PanelId panel, YScale scale);
    /// Off: it is not there, whatever there is to draw on it.
    void setPanelOn(PanelId panel, bool isOn);

public Q_SLOTS:
    void setRateScale(lrp::ui::YScale scale);
    void setLossScale(lrp::ui::YScale scale);
    void setXUnit(lrp::ui::XUnit unit);
    void setZoneShown(bool isShown);
    void setNormalised(bool normalised); ///< draws rates divided by their lane's base rate
    void setSmoothing(double keep);
    void resetView(); ///< the whole run
    void zoomIn();
    void zoomOut();
    void pan(double shareOfView);   ///< negative: to the left
    void moveCrosshair(int points); ///< by pixels' worth of steps
    /// To the next (or previous) change of a planned rate, fork or evaluation.
    void moveCrosshairToEvent(int events);
    void moveCrosshairTo(qint64 step);
    void leaveCrosshair(); ///< it is gone, pinned or not
    /// The next lane, or one before, is the one that is read out.
    void readLane(int lanes);
    void readRate(bool isRate); ///< before the loss, else after it
    /// To the lowest or highest of what is read first; to the beginning or end of the run.
    void moveCrosshairToExtreme(bool isHighest);
    void moveCrosshairToEnd(bool isLast);
    void readSummary();
    /// A click on a panel pins the crosshair too, and the next one lets go of it.
    void setCrosshairPinned(bool pinned);

Q_SIGNALS:
    /// The crosshair stands on this step; −1 when it is gone. `text` says the values in words, for screen
    /// readers.
    void crosshairMoved(qint64 step, const QString& text);
    void crosshairPinned(bool pinned); ///< or let go
    /// A key or a command has asked what a lane says at the crosshair.
    void pointRead(const QString& text);
    void summaryRead(const QString& text);
    void contentChanged(); ///< other lanes, runs or references are drawn
    void laidOut();        ///< panels may be elsewhere
    void viewChanged();    ///< scale, unit or smoothing changed, so that menus can follow

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
