#include "ui/lesson/LessonLayout.h"

#include "core/lesson/Telling.h"
#include "ui/lesson/FirstLoss.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionController.h"
#include "ui/surface/LossScale.h"

#include <algorithm>
#include <cmath>
#include <QString>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr double kRoom = 0.05; ///< of an axis's height, above and below

XUnit unitNamed(const std::string& x)
{
    return x == "epoch" ? XUnit::Epochs : x == "examples" ? XUnit::Examples : XUnit::Steps;
}

bool names(const std::vector<std::string>& panels, PanelId panel)
{
    const std::string name = panel == kRatePanel ? "rate" : QString(of(panel).title).toLower().toStdString();
    return std::find(panels.begin(), panels.end(), name) != panels.end();
}

/// The largest base rate, with room above: no sketch of a rate leaves it.
Span heldRate(const experiment::Experiment& experiment)
{
    constexpr double kAbove = 1.25;
    double most = 0.0;
    for (const experiment::Lane& lane : experiment.lanes) {
        most = std::max(most, optimizer::baseLr(lane.optimizer));
    }
    return {0.0, most > 0.0 ? kAbove * most : 1.0};
}

bool sketchesRates(const lesson::LessonRun& run)
{
    const auto& steps = run.lesson().steps;
    return std::any_of(steps.begin(), steps.end(), [&run](const lesson::Step& step) {
        const auto* sketch = step.as<lesson::Sketch>();
        return sketch != nullptr && sketch->quantity == lesson::Sketch::Quantity::Rate &&
               sketch->experiment == run.setup();
    });
}

/// Whether no logarithmic axis could show the losses.
bool goesBelowZero(const lesson::LessonRun& run)
{
    const experiment::Experiment* experiment = run.lesson().experimentNamed(run.setup());
    return experiment != nullptr && lossScaleOf(experiment->problem) == YScale::Linear;
}

} // namespace

int paceFor(const std::string& pace)
{
    const QString text = QString::fromStdString(pace).trimmed();
    bool isNumber = false;
    const double seconds = text.endsWith('s') ? text.chopped(1).trimmed().toDouble(&isNumber) : 0.0;
    if (text == "fast") {
        return static_cast<int>(paces().size()) - 1;
    }
    int nearest = kUsualPace;
    double distance = INFINITY;
    for (std::size_t i = 0; isNumber && seconds > 0.0 && i < paces().size(); ++i) {
        const double away = std::abs(std::log(paces()[i].runSeconds / seconds));
        if (paces()[i].runSeconds > 0.0 && away < distance) {
            distance = away;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

LessonLayout::LessonLayout(CurvesView* curves, SessionController* session)
    : m_curves(curves)
    , m_session(session)
{
}

void LessonLayout::apply(const lesson::Layout& layout)
{
    m_before = Before{m_curves->options(), m_session->pace()};
    ChartOptions options = m_before->options;
    options.scales[kRatePanel] = YScale::Linear;
    options.scales[kLossPanel] = layout.isLogarithmic ? YScale::Logarithmic : YScale::Linear;
    options.isOn = ByPanel<bool>([&layout](PanelId panel) { return names(layout.panels, panel); });
    options.xUnit = unitNamed(layout.x);
    options.normalised = false;
    options.zoom = {};
    m_curves->setOptions(options);
    m_session->setPace(paceFor(layout.pace));
    m_tries = false;
}

/// With room, and with what may be seen of where runs begin. Room goes below 0 only where losses do.
Span LessonLayout::heldLoss(const lesson::LessonRun& run, const Span& range) const
{
    const double first = firstLossInSight(run, m_session->record().get()).value_or(range.high);
    const double high = std::max(range.high, first);
    if (run.lesson().layout.isLogarithmic && !goesBelowZero(run) && range.low > 0.0) {
        const double room = std::pow(high / range.low, kRoom);
        return {range.low / room, high * room};
    }
    const double room = kRoom * (high - range.low);
    return {range.low < 0.0 ? range.low - room : std::max(0.0, range.low - room), high + room};
}

void LessonLayout::follow(const lesson::LessonRun& run)
{
    if (!m_before) {
        return;
    }
    ChartOptions options = m_curves->options();
    options.held = {};
    if (goesBelowZero(run)) {
        options.scales[kLossPanel] = YScale::Linear;
    }
    const bool tries = run.step().as<lesson::Try>() != nullptr || run.step().as<lesson::Finding>() != nullptr;
    if (std::exchange(m_tries, tries) != tries) {
        m_session->setPace(paceFor(tries ? "fast" : run.lesson().layout.pace));
    }
    const auto range = lesson::lossRangeOf(run.lesson(), run.setup());
    if (!tries && range) {
        options.held[kLossPanel] = heldLoss(run, {range->low, range->high});
    }
    if (!tries && sketchesRates(run)) {
        options.held[kRatePanel] = heldRate(*run.lesson().experimentNamed(run.setup()));
    }
    m_curves->setOptions(options);
}

void LessonLayout::restore()
{
    if (m_before) {
        m_curves->setOptions(m_before->options);
        m_session->setPace(m_before->pace);
        m_before.reset();
    }
}

} // namespace lrp::ui
