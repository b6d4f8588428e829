#pragma once

#include "ui/averages/AveragesPlot.h"
#include "ui/commands/Mask.h"
#include "ui/instruments/InstrumentPanel.h"

class QAction;
class QLabel;
class QPushButton;
class QSlider;

namespace lrp::ui
{

class ExperimentModel;
class PlacesChart;

/// What the mean of a run's latest checkpoints would have been worth, of as many as a slider says; and a
/// button that lets the lane keep such an average while it trains. Thread: UI.
class AveragesPanel : public InstrumentPanel
{
    Q_OBJECT

public:
    AveragesPanel(const InstrumentParts& parts, ExperimentModel* experiment, QWidget* parent);
    ~AveragesPanel() override;

    PlacesChart* chart() const { return m_chart; }
    const AveragesContent& content() const { return m_plot->content(); }
    /// Chooses the mean of the latest k.
    void choose(std::int64_t k);
    /// Of fields that the button changes, too.
    void setMask(const Mask& mask);

protected:
    void showCourse(const Subject& subject, const std::vector<Measured>& course) override;
    void showNothing() override;

private:
    QWidget* makeSlider();
    void makeButton();
    probe::AnswerPtr chooseAnswer(const std::vector<Measured>& course) const;
    void draw(AveragesContent content);
    void followButton();
    int lane() const;
    QString whyFixed() const;
    std::optional<std::int64_t> spacing() const;
    void keepLatest();
    void keepExponential();

    ExperimentModel* m_experiment;
    Mask m_mask;
    std::vector<Measured> m_answers; ///< of which one is shown
    PlacesChart* m_chart;
    std::unique_ptr<AveragesPlot> m_plot;
    QLabel* m_sliderText;
    QSlider* m_slider;
    QPushButton* m_keep;
    QAction* m_latest;
};

} // namespace lrp::ui
