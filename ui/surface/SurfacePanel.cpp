#include "ui/surface/SurfacePanel.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionController.h"
#include "ui/surface/SurfaceTable.h"
#include "ui/surface/SurfaceView.h"
#include "ui/text/Translate.h"

#include <QBoxLayout>

namespace lrp::ui
{

namespace
{

constexpr int kBeside = 8; ///< between map and figures

using Run = std::shared_ptr<const engine::LaneRecord>;

/// What a lane has measured, as far as it may be seen: a lesson may hide it.
Run runOf(const LaneCurve& lane, const std::shared_ptr<const engine::Record>& record)
{
    const bool isSeen = lane.visible && !lane.isGhost && lane.covered.empty();
    const engine::LaneRecord* run = isSeen ? measuredOf(lane, record.get()) : nullptr;
    return run == nullptr ? nullptr : lane.run != nullptr ? lane.run : Run(record, run);
}

std::string keyOf(const experiment::Problem& problem)
{
    return params::dump(model::toJson(problem.model));
}

/// Those who walk on the surface of this model: of others neither start nor loss would be right.
std::vector<Walker> walkersOf(const ChartContent& content, const std::string& model,
                              const surface::Point& start)
{
    std::vector<Walker> walkers;
    const std::string present = content.record ? keyOf(content.record->experiment().problem) : model;
    const auto isHere = [&](const auto& runs) {
        return (runs.model.empty() ? present : runs.model) == model;
    };
    const auto add = [&](char letter, const QString& name, Run run, bool isOneOfMany) {
        Walker walker{
            .letter = letter, .name = name, .walk = Walk(std::move(run), start), .isOneOfMany = isOneOfMany};
        const bool hasBegun = walker.walk.lane().samples.size() > 0;
        if (!hasBegun || walker.walk.end()) {
            walkers.push_back(std::move(walker));
        }
    };
    for (const SeedBand& band : content.bands) {
        for (const auto& run : band.runs) {
            if (band.visible && isHere(band)) {
                add(band.letter, band.name, run, true);
            }
        }
    }
    for (const LaneCurve& lane : content.lanes) {
        if (Run run = runOf(lane, content.record); run && isHere(lane)) {
            add(lane.letter, lane.name, std::move(run), false);
        }
    }
    return walkers;
}

} // namespace

SurfacePanel::SurfacePanel(ExperimentModel* model, SessionController* session, CurvesView* curves,
                           QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_session(session)
    , m_curves(curves)
    , m_view(new SurfaceView(this))
    , m_table(new SurfaceTable(this))
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(kBeside);
    m_parts->addWidget(m_view, 1);
    m_parts->addWidget(m_table, 0);
    m_table->hide();
    setFocusProxy(m_view);
    connect(m_table, &SurfaceTable::laneChosen, m_view, &SurfaceView::chooseLane);
    connect(m_view, &SurfaceView::stepWanted, curves, &CurvesView::moveCrosshair);
    connect(m_view, &SurfaceView::newestWanted, curves, &CurvesView::leaveCrosshair);
    connect(model, &ExperimentModel::changed, this, &SurfacePanel::takeProblem);
    connect(session, &SessionController::runStarted, this, &SurfacePanel::takeProblem);
    connect(curves, &CurvesView::contentChanged, this, &SurfacePanel::takeProblem);
    connect(curves, &CurvesView::crosshairMoved, this, [this](qint64 step) {
        m_view->setStep(step < 0 ? std::nullopt : std::optional<std::int64_t>(step));
        showFigures();
    });
}

void SurfacePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The figures stand to the right of a map that stays square there, else below one that stays the larger
/// part.
void SurfacePanel::arrange()
{
    const QSize wanted = m_table->sizeHint();
    const bool areAny = m_table->model()->rowCount() > 0;
    const bool isBeside = width() - wanted.width() >= std::min(height(), width() / 2);
    const bool isBelow =
        height() - wanted.height() >= 2 * wanted.height() && width() >= m_table->minimumSizeHint().width();
    setContentsMargins(0, 0, isBeside ? kBeside : 0, 0);
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setAlignment(m_table, isBeside ? Qt::AlignTop : Qt::Alignment());
    m_table->setVisible(areAny && (isBeside || isBelow));
}

void SurfacePanel::foldFigures()
{
    m_table->hide();
}

void SurfacePanel::showFigures()
{
    if (!isVisible()) {
        return;
    }
    const int rows = m_table->model()->rowCount();
    m_table->setFigures(m_view->figures());
    if (rows != m_table->model()->rowCount()) {
        arrange();
    }
}

void SurfacePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    takeProblem();
}

/// That of the run which is drawn; before one, that of the form.
void SurfacePanel::takeProblem()
{
    if (!isVisible() || !m_model || !m_session || !m_curves) {
        return;
    }
    const auto& record = m_session->record();
    const auto& problem = (record ? record->experiment() : m_model->experiment()).problem;
    const auto surface = model::surfaceOf(problem.model);
    if (!surface) {
        return;
    }
    const std::string key = keyOf(problem);
    if (key != m_shown) {
        m_shown = key;
        m_view->setSurface(*surface, catalogueText(std::string(problem.model.type().info->title)));
    }
    takeLanes(*surface);
}

void SurfacePanel::takeLanes(const surface::Surface& surface)
{
    const ChartContent& content = m_curves->content();
    m_view->setMessage(content.mayStart ? tr("Nothing has run yet. Press Start to see the lanes walk.")
                                        : tr("The lanes walk here once you have predicted."));
    m_view->setWalkers(walkersOf(content, m_shown, surface.start));
    m_view->setStep(m_curves->crosshair());
    showFigures();
}

void SurfacePanel::refresh()
{
    m_view->refresh();
}

void SurfacePanel::refreshWords()
{
    if (isVisible()) {
        m_view->describe();
        showFigures();
    }
}

} // namespace lrp::ui
