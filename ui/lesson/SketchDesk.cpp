#include "ui/lesson/SketchDesk.h"

#include "core/experiment/Plan.h"
#include "core/lesson/Outcome.h"
#include "core/lesson/Scoring.h"
#include "core/lesson/Telling.h"
#include "ui/lesson/FirstLoss.h"
#include "ui/lesson/SketchTask.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionController.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lrp::ui
{

namespace
{

PanelId panelFor(const lesson::Sketch& sketch)
{
    return sketch.quantity == lesson::Sketch::Quantity::Loss ? kLossPanel : kRatePanel;
}

bool isRevealed(const lesson::LessonRun& run, const lesson::Sketch& sketch)
{
    const auto quantity =
        sketch.quantity == lesson::Sketch::Quantity::Loss ? lesson::Quantity::Loss : lesson::Quantity::Rate;
    return !run.isHidden(sketch.experiment, sketch.lane, quantity);
}

/// The steps whose sketches stand over the plots: those of the same experiment up to the present one, but
/// while something else is tried.
std::vector<std::size_t> sketchesFor(const lesson::LessonRun& run)
{
    std::vector<std::size_t> places;
    const auto& steps = run.lesson().steps;
    for (std::size_t i = 0; i <= run.index(); ++i) {
        const auto* sketch = steps[i].as<lesson::Sketch>();
        if (steps[i].as<lesson::Try>() != nullptr && i == run.index()) {
            places.clear();
        } else if (sketch != nullptr && sketch->experiment == run.setup() &&
                   run.answerTo(steps[i].id) != nullptr) {
            places.push_back(i);
        }
    }
    return places;
}

const experiment::Lane& laneOf(const experiment::Experiment& experiment, char letter)
{
    return *std::find_if(experiment.lanes.begin(), experiment.lanes.end(),
                         [letter](const experiment::Lane& lane) { return lane.letter == letter; });
}

} // namespace

SketchDesk::SketchDesk(CurvesView* curves, SessionController* session)
    : m_curves(curves)
    , m_session(session)
{
}

void SketchDesk::keepDraft()
{
    Pencil& pencil = m_curves->pencil();
    if (pencil.isDrawing() && !m_drawing.empty()) {
        m_drafts.insert_or_assign(m_drawing, pencil.points());
    }
    m_drawing.clear();
    pencil.end();
}

void SketchDesk::follow(const lesson::LessonRun* run)
{
    keepDraft();
    if (run == nullptr) {
        m_drafts.clear();
        m_truths.clear();
        m_curves->setDrawn({});
        return;
    }
    learnTruths(*run);
    std::vector<DrawnLine> lines;
    for (const std::size_t place : sketchesFor(*run)) {
        const lesson::Step& step = run->lesson().steps[place];
        lines.push_back(lineOf(step, std::get<lesson::SketchAnswer>(run->answerTo(step.id)->answer)));
    }
    m_curves->setDrawn(std::move(lines));
}

/// Of what has been revealed since the step before.
void SketchDesk::learnTruths(const lesson::LessonRun& run)
{
    for (const std::size_t place : sketchesFor(run)) {
        const lesson::Step& step = run.lesson().steps[place];
        const auto& sketch = *step.as<lesson::Sketch>();
        const auto truth = m_truths.contains(step.id) || !isRevealed(run, sketch) ||
                                   m_session->record() == nullptr || m_session->isLive()
                               ? std::nullopt
                               : lesson::truthOf(sketch, *m_session->record());
        if (!truth) {
            continue;
        }
        const ChartOptions& options = m_curves->options();
        const PanelId panel = panelFor(sketch);
        const lesson::Axis axis{.isLogarithmic = options.scales[panel] == YScale::Logarithmic,
                                .height = options.heldAt(panel).value_or(Span{}).size()};
        const auto& answer = std::get<lesson::SketchAnswer>(run.answerTo(step.id)->answer);
        const lesson::Score score =
            lesson::scoreSketch(sketch, answer, *truth, axis, m_session->record()->shape().totalSteps);
        m_truths[step.id] = {*truth, QString::fromStdString(score.sentence)};
    }
}

DrawnLine SketchDesk::lineOf(const lesson::Step& step, const lesson::SketchAnswer& answer) const
{
    const auto& sketch = *step.as<lesson::Sketch>();
    DrawnLine line{.panel = panelFor(sketch), .letter = sketch.lane};
    const auto last = static_cast<double>(m_curves->lastStep());
    const auto truth = m_truths.find(step.id);
    for (std::size_t place = 0; place < answer.values.size(); ++place) {
        const double at = lesson::shareOf(place) * last;
        line.points.push_back({at, answer.values[place]});
        if (truth != m_truths.end() && std::isfinite(truth->second.values[place])) {
            line.truth.push_back({at, truth->second.values[place]});
        }
    }
    return line;
}

/// All lanes begin with the same weights: what one that may be seen begins with is no secret. Without one the
/// upper end of what the lesson's runs came to.
double SketchDesk::firstValue(const lesson::LessonRun& run, const lesson::Sketch& sketch) const
{
    if (sketch.quantity == lesson::Sketch::Quantity::Rate) {
        const auto& experiment = *run.lesson().experimentNamed(sketch.experiment);
        return optimizer::baseLr(laneOf(experiment, sketch.lane).optimizer);
    }
    const auto range = lesson::lossRangeOf(run.lesson(), sketch.experiment);
    return firstLossInSight(run, m_session->record().get()).value_or(range ? range->high : 1.0);
}

TaskWidget* SketchDesk::makeTask(const lesson::LessonRun& run, QWidget* parent)
{
    const lesson::Step& step = run.step();
    const auto& sketch = *step.as<lesson::Sketch>();
    const PanelId panel = panelFor(sketch);
    if (run.answerTo(step.id) == nullptr && !run.mayGoOn()) {
        const auto draft = m_drafts.try_emplace(step.id, firstValue(run, sketch)).first;
        m_drawing = step.id;
        m_curves->pencil().begin(panel, sketch.lane, draft->second);
    }
    return new SketchTask(sketch, m_curves->pencil(), m_curves,
                          m_curves->options().scales[panel] == YScale::Logarithmic, parent);
}

QString SketchDesk::scoreOf(const lesson::LessonRun& run, std::size_t step) const
{
    const auto truth = m_truths.find(run.lesson().steps[step].id);
    return truth == m_truths.end() ? QString() : truth->second.score;
}

} // namespace lrp::ui
