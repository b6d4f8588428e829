#include "ui/sharpness/SharpnessPanel.h"

#include "ui/history/History.h"
#include "ui/plots/CurvesView.h"
#include "ui/sharpness/SharpnessChart.h"

#include <algorithm>
#include <QComboBox>
#include <utility>

namespace lrp::ui
{

namespace
{

/// Those answers that are curvatures, as all of a probe of this kind are.
probe::CurvatureCourse curvaturesIn(const std::vector<Measured>& course)
{
    probe::CurvatureCourse found;
    for (const Measured& measured : course) {
        if (const auto* curvature = measured.answer->as<probe::Curvature>()) {
            found.push_back({measured.step, {measured.answer, curvature}});
        }
    }
    return found;
}

} // namespace

SharpnessPanel::SharpnessPanel(const InstrumentParts& parts, History* history, QWidget* parent)
    : InstrumentPanel(
          {.probe = probe::Sharpness{},
           .id = QStringLiteral("sharpness"),
           .title = tr("Sharpness"),
           .places = {Where::All, Where::Crosshair, Where::End, Where::Start},
           .ask = tr("&Measure"),
           .invitation =
               tr("How near does this run come to the rate at which its steps swing ever wider? Press "
                  "Measure to find the sharpest curvature of the loss at each of its checkpoints."),
           .followsRuns = true},
          parts, parent)
    , m_history(history)
    , m_chart(new SharpnessChart(this))
    , m_view(new QComboBox(this))
{
    m_chart->setObjectName("sharpness/chart");
    setPlot(m_chart);
    m_view->setObjectName("sharpness/view");
    m_view->setAccessibleName(tr("What is drawn"));
    m_view->addItem(tr("Ratio to the edge"));
    m_view->addItem(tr("Curvature and what the rate stands"));
    m_view->setToolTip(tr("Rate · curvature / threshold, one axis for all optimizers, or the curvature and "
                          "threshold / rate, which meet at the edge."));
    addControl(m_view);
    connect(m_view, &QComboBox::currentIndexChanged, this, &SharpnessPanel::follow);
    connect(parts.measurements, &Measurements::changed, this, [this](const QString& kind) {
        if (kind == QLatin1String(probe::Sharpness::kInfo.id)) {
            followOthers();
        }
    });
    connectCurves();
}

void SharpnessPanel::connectCurves()
{
    CurvesView* curves = parts().curves;
    connect(m_chart, &SharpnessChart::stepWanted, curves, [curves](qint64 step) {
        if (!curves->isCrosshairPinned()) {
            curves->moveCrosshairTo(step);
        }
    });
    connect(m_chart, &SharpnessChart::noStepWanted, curves, [curves] {
        if (!curves->isCrosshairPinned()) {
            curves->leaveCrosshair();
        }
    });
    connect(curves, &CurvesView::crosshairMoved, this, [this](qint64 step) {
        m_chart->setCrosshair(step < 0 ? std::nullopt : std::optional<std::int64_t>(step));
        if (isVisible()) {
            say();
        }
    });
    connect(curves, &CurvesView::contentChanged, this, &SharpnessPanel::follow); // the lanes behind
}

void SharpnessPanel::setView(SharpnessView view)
{
    m_view->setCurrentIndex(view == SharpnessView::Ratio ? 0 : 1);
}

void SharpnessPanel::showCourse(const Subject& subject, const std::vector<Measured>& course)
{
    m_chart->setContent(
        {.run = {.letter = subject.letter, .name = subject.name, .course = curvaturesIn(course)},
         .others = others(subject),
         .lastStep = std::max(subject.steps, subject.shape.totalSteps),
         .view = m_view->currentIndex() == 0 ? SharpnessView::Ratio : SharpnessView::Curvature});
    say();
}

void SharpnessPanel::showNothing()
{
    m_chart->setContent({});
}

/// What is found at the crosshair, then what all of it says.
void SharpnessPanel::say()
{
    const QString caption = captionOf(m_chart->content());
    const auto step = m_chart->crosshair();
    const QString reading = step ? readingOf(m_chart->content(), *step) : QString();
    setCaption(reading.isEmpty() ? caption : reading + '\n' + caption);
}

/// Of the lanes that the curves show.
std::vector<SharpnessLine> SharpnessPanel::others(const Subject& subject) const
{
    const ChartContent& shown = parts().curves->content();
    std::vector<SharpnessLine> lines;
    for (const LaneCurve& lane : shown.lanes) {
        const engine::LaneRecord* measured = lane.visible ? measuredOf(lane, shown.record.get()) : nullptr;
        const auto run = measured != nullptr ? m_history->runOf(measured) : std::nullopt;
        const auto other = run && run != subject.run ? parts().subjects->of(*run) : std::nullopt;
        auto course = other ? curvaturesIn(parts().measurements->course(*other, probe().info().id))
                            : probe::CurvatureCourse();
        if (!course.empty()) {
            lines.push_back({lane.letter, lane.name, std::move(course)});
        }
    }
    return lines;
}

/// The frame draws anew what comes in of the run alone.
void SharpnessPanel::followOthers()
{
    const auto shown = isVisible() && !m_chart->content().run.course.empty() ? subject() : std::nullopt;
    if (!shown) {
        return;
    }
    const auto isSame = [](const SharpnessLine& a, const SharpnessLine& b) {
        return a.letter == b.letter && std::ranges::equal(a.course, b.course, {}, &probe::CurvatureAt::found,
                                                          &probe::CurvatureAt::found);
    };
    SharpnessContent content = m_chart->content();
    content.others = others(*shown);
    if (!std::ranges::equal(content.others, m_chart->content().others, isSame)) {
        m_chart->setContent(std::move(content));
    }
}

} // namespace lrp::ui
