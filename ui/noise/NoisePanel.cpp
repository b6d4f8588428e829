#include "ui/noise/NoisePanel.h"

#include "ui/instruments/PlacesChart.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

/// The moment nearest to a step; the last without one.
std::size_t placeOf(const NoiseContent& content, std::optional<std::int64_t> step)
{
    const auto& course = content.course;
    if (!step || course.empty()) {
        return std::numeric_limits<std::size_t>::max();
    }
    const auto nearest = std::ranges::min_element(
        course, {}, [&](const NoiseContent::Moment& moment) { return std::abs(moment.step - *step); });
    return static_cast<std::size_t>(nearest - course.begin());
}

} // namespace

NoisePanel::NoisePanel(const InstrumentParts& parts, QWidget* parent)
    : InstrumentPanel(
          {.probe = probe::Noise{},
           .id = QStringLiteral("noise"),
           .title = tr("Gradient noise"),
           .places = {Where::All, Where::Crosshair, Where::End, Where::Start},
           .ask = tr("&Measure"),
           .invitation =
               tr("How much of a step is noise, and would a larger batch help? Press Measure to compare the "
                  "gradients of single examples with their mean at the run's checkpoints."),
           .followsRuns = true},
          parts, parent)
    , m_chart(new PlacesChart(this))
    , m_plot(std::make_unique<NoisePlot>(m_chart->plot()))
{
    m_chart->setObjectName("noise/chart");
    m_plot->setStyle(m_chart->plotStyle());
    setPlot(m_chart);
    connect(m_chart, &PlacesChart::restyled, this, [this] { m_plot->setStyle(m_chart->plotStyle()); });
    connectCurves();
}

NoisePanel::~NoisePanel() = default;

void NoisePanel::connectCurves()
{
    CurvesView* curves = parts().curves;
    connect(m_chart, &PlacesChart::placeWanted, curves, [curves](qint64 step) {
        if (!curves->isCrosshairPinned()) {
            curves->moveCrosshairTo(step);
        }
    });
    connect(m_chart, &PlacesChart::left, curves, [curves] {
        if (!curves->isCrosshairPinned()) {
            curves->leaveCrosshair();
        }
    });
    connect(curves, &CurvesView::crosshairMoved, this, [this](qint64 step) {
        if (isVisible()) {
            select(step < 0 ? std::nullopt : std::optional<std::int64_t>(step));
        }
    });
}

void NoisePanel::showCourse(const Subject& subject, const std::vector<Measured>& course)
{
    NoiseContent content{.letter = subject.letter,
                         .name = subject.name,
                         .steps = std::max(subject.steps, subject.shape.totalSteps)};
    for (const Measured& measured : course) {
        if (const auto* found = measured.answer->as<probe::NoiseFound>()) {
            content.course.push_back({measured.step, {measured.answer, found}});
        }
    }
    content.selected = placeOf(content, parts().curves->crosshair());
    draw(std::move(content));
}

void NoisePanel::showNothing()
{
    draw({});
}

void NoisePanel::select(std::optional<std::int64_t> step)
{
    NoiseContent content = m_plot->content();
    content.selected = placeOf(content, step);
    draw(std::move(content));
}

void NoisePanel::draw(NoiseContent content)
{
    std::vector<std::int64_t> steps;
    for (const NoiseContent::Moment& moment : content.course) {
        steps.push_back(moment.step);
    }
    m_chart->setPlaces(std::move(steps));
    const bool isEmpty = content.course.empty();
    m_chart->setPlace(isEmpty ? std::nullopt : std::optional(selectedIn(content).step));
    const QString caption = isEmpty ? QString() : captionOf(content);
    setCaption(caption);
    m_chart->say(isEmpty ? tr("Gradient noise") : caption.section('\n', 0, 1), caption);
    m_plot->setContent(std::move(content));
    m_chart->replot();
}

} // namespace lrp::ui
