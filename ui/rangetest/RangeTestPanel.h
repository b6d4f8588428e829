#pragma once

#include "core/probe/RangeTest.h"
#include "ui/commands/Mask.h"
#include "ui/instruments/InstrumentPanel.h"
#include "ui/rangetest/RangeTestPlot.h"

#include <map>
#include <optional>

namespace lrp::ui
{

class ExperimentModel;
class RangeTestView;
class SessionController;

/// What a range test is made from.
struct RangeTestParts {
    InstrumentParts instrument;
    ExperimentModel* experiment;
    SessionController* session;
    History* history;
};

/// How fast may the lane go here? Range tests of the selected lane as the form has it, at step 0, or of a run
/// at its checkpoints: the curve with what is too small, useful and unstable, what others would say, start
/// values as buttons, and a marker that sets the base rate. Thread: UI.
class RangeTestPanel : public InstrumentPanel
{
    Q_OBJECT

public:
    RangeTestPanel(const RangeTestParts& parts, QWidget* parent);

    /// Tests the selected lane at step 0, at once where that takes no longer than ten seconds.
    void start();
    /// Where the base rate is hidden or locked it is not set here either.
    void setMask(const Mask& mask);

protected:
    void showCourse(const Subject& subject, const std::vector<Measured>& course) override;
    void showNothing() override;
    std::optional<Subject> subject() const override;
    std::optional<double> secondsFor(const Subject& subject, std::size_t steps) const override;
    QString cheaperThan(double seconds) const override;

private:
    using Answers = std::map<std::int64_t, probe::AnswerPtr>;

    void makeControls();
    std::int64_t chooseStep(const Answers& answers);
    void fillSteps();
    void draw();
    void showStarts(const probe::RangeTestAnswer& answer);
    QString captionOf(const RangeTestContent& content) const;
    QString courseInWords() const;
    std::vector<LaneRate> laneRates() const;
    int lane() const;
    bool isRateHidden(int lane) const;
    QString whyFixed() const;
    void setBaseRate(double rate);

    RangeTestParts m_parts;
    RangeTestView* m_view;
    QComboBox* m_steps = nullptr;
    QPushButton* m_held = nullptr;
    QPushButton* m_decaying = nullptr;
    Note* m_refused = nullptr;
    Mask m_mask;
    Subject m_subject;       ///< that is shown
    Answers m_answers;       ///< about it
    std::int64_t m_step = 0; ///< of the one that is drawn
};

} // namespace lrp::ui
