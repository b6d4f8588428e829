#include "ui/draw/DrawDesk.h"

#include "core/experiment/Plan.h"
#include "core/keyframe/Turning.h"
#include "core/schedule/composition/Segments.h"
#include "ui/commands/Commands.h"
#include "ui/draw/CurveLooks.h"
#include "ui/draw/DrawBar.h"
#include "ui/draw/PencilButton.h"
#include "ui/draw/ScheduleAccess.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/InputNames.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Pencil.h"
#include "ui/session/SessionController.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <QBoxLayout>
#include <utility>

/// Which frames are held, and when; what becomes of them is in DrawActs.cpp.
namespace lrp::ui
{

namespace
{

constexpr std::size_t kPortion = 50'000; ///< rates that are looked through at once, in under a millisecond

} // namespace

DrawDesk::DrawDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_hand(new FrameHand(parts.curves))
    , m_bar(new DrawBar(parts.curves->parentWidget()))
    , m_looks(new CurveLooks(m_bar, this))
{
    m_bar->addCommand(parts.commands->action("draw/compare"));
    m_finding.setSingleShot(true);
    if (auto* column = qobject_cast<QBoxLayout*>(parts.curves->parentWidget()->layout())) {
        column->insertWidget(column->indexOf(parts.curves) + 1, m_bar);
    }
    connectParts();
    connectHand();
    new PencilButton(parts.commands->action("draw/pencil"), parts.curves);
    follow();
}

DrawDesk::~DrawDesk() = default;

void DrawDesk::connectParts()
{
    m_parts.commands->on("draw/pencil", [this](bool) {
        m_parts.session->isLive() ? Q_EMIT futureWanted() : setDrawing(!m_isDrawing);
    });
    m_parts.commands->on("draw/turn", [this](bool) { turn(); });
    m_parts.commands->on("draw/compare", [this](bool) { compare(); });
    m_parts.commands->on("draw/look", [this](bool) { lookAtNextImported(); });
    connect(&m_finding, &QTimer::timeout, this, [this] {
        if (m_happenings.advance(kPortion)) {
            m_finding.start();
        } else {
            follow();
        }
    });
    connect(m_parts.experiment, &ExperimentModel::changed, this, [this] {
        if (!m_isStroking) { // what was said of the last stroke is not true of what comes now
            m_remark.clear();
        }
    });
    connect(m_parts.experiment, &ExperimentModel::plansChanged, this, &DrawDesk::follow);
    connect(m_parts.experiment, &ExperimentModel::selectionChanged, this, &DrawDesk::follow);
    connect(m_parts.experiment, &ExperimentModel::issuesChanged, this, &DrawDesk::follow);
    connect(m_parts.experiment, &ExperimentModel::replaced, this, &DrawDesk::forgetBefore);
    connect(m_parts.experiment->history(), &QUndoStack::indexChanged, this, [this](int index) {
        if (index <= m_editsBefore) {
            forgetBefore();
        }
    });
    connect(m_parts.session, &SessionController::stateChanged, this, &DrawDesk::follow);
    connect(m_parts.session, &SessionController::runStarted, this, [this] {
        forgetBefore();
        m_looks->forget();
        m_bar->setVisible(m_isDrawing);
    });
    connect(m_parts.curves, &CurvesView::contentChanged, this, &DrawDesk::follow);
    connect(&m_parts.curves->pencil(), &Pencil::changed, this, [this] {
        if (m_hand->isHolding()) { // a lesson wants a sketch
            follow();
        }
    });
    connect(m_bar, &DrawBar::doneWanted, this, [this] { setDrawing(false); });
    connect(m_bar, &DrawBar::offerTaken, this, &DrawDesk::takeOffer);
    connect(m_looks, &CurveLooks::said, this, &DrawDesk::remarked);
}

void DrawDesk::connectHand()
{
    connect(m_hand, &FrameHand::changed, this, &DrawDesk::takeAct);
    connect(m_hand, &FrameHand::stroked, this, &DrawDesk::takeStroke);
    connect(m_hand, &FrameHand::exactWanted, this, &DrawDesk::openFields);
    connect(m_hand, &FrameHand::menuWanted, this, &DrawDesk::openMenu);
    connect(m_hand, &FrameHand::ended, this, [this] { setDrawing(false); });
    connect(m_hand, &FrameHand::told, this,
            [this](const QString& text) { Q_EMIT m_parts.curves->pointRead(text); });
    connect(m_hand, &FrameHand::refused, this, &DrawDesk::remarked);
}

const experiment::Lane* DrawDesk::lane() const
{
    const auto& lanes = m_parts.experiment->experiment().lanes;
    const auto place = static_cast<std::size_t>(m_parts.experiment->selectedLane());
    return m_parts.experiment->isRight() && place < lanes.size() ? &lanes[place] : nullptr;
}

/// Nothing while it is being made.
const experiment::Plan* DrawDesk::plan() const
{
    const auto& curves = m_parts.experiment->curves();
    const auto place = static_cast<std::size_t>(m_parts.experiment->selectedLane());
    return lane() != nullptr && place < curves.size() && !curves[place].plan->rates.empty()
               ? curves[place].plan.get()
               : nullptr;
}

/// Whether the plots may not show its rates, or nobody wants to see them.
bool DrawDesk::isHidden() const
{
    const int place = m_parts.experiment->selectedLane();
    return !m_parts.experiment->isLaneShown(place) ||
           isRateHidden(*m_parts.curves, m_parts.experiment->laneLetter(place));
}

bool DrawDesk::isLocked() const
{
    return isScheduleLocked(m_mask, m_parts.experiment->selectedLane());
}

/// Where nobody may change the base rate, shares are of the one there is.
keyframe::BaseRate DrawDesk::sharesOf() const
{
    return maskedFields(m_mask, m_parts.experiment->selectedLane(), false).opensAll("optimizer/lr")
               ? keyframe::BaseRate::Highest
               : keyframe::BaseRate::Kept;
}

/// The base rate that every schedule of the lane must have, if any.
std::optional<double> DrawDesk::keptRate() const
{
    return lane() != nullptr && sharesOf() == keyframe::BaseRate::Kept
               ? std::optional(optimizer::baseLr(lane()->optimizer))
               : std::nullopt;
}

/// Whether the lane may get another schedule.
bool DrawDesk::mayEdit() const
{
    return lane() != nullptr && !m_parts.session->isLive() && !isHidden() && !isLocked();
}

bool DrawDesk::mayDraw() const
{
    return mayEdit() && plan() != nullptr && !m_parts.curves->pencil().isDrawing();
}

std::optional<keyframe::KeyFrames> DrawDesk::frames() const
{
    return plan() == nullptr ? std::nullopt : keyframe::framesOf(*lane(), m_parts.experiment->shape());
}

void DrawDesk::describe(WindowState& state) const
{
    state.isDrawing = m_isDrawing;
    state.mayDraw = mayDraw();
    state.mayTurn = state.mayDraw && !plan()->dependsOnMetric && !frames();
    state.mayCompare = mayCompare();
    state.hasImportedRate = hasImportedRate();
}

void DrawDesk::setMask(const Mask& mask)
{
    m_mask = mask;
    m_looks->forget();  // an answer may offer what is locked now
    if (!m_isDrawing) { // what an imported rate looks like is no matter of a lesson
        m_bar->hide();
    }
    follow();
}

/// Holds what there is to hold.
void DrawDesk::follow()
{
    if (m_hand->isDragging() && mayDraw()) {
        return; // what came is of another lane; this one is followed when it is let go
    }
    const char letter = m_parts.experiment->laneLetter(m_parts.experiment->selectedLane());
    if (std::exchange(m_letter, letter) != letter) {
        forgetBefore();
        m_remark.clear();
        m_hand->choose({});
    }
    // A rate that is the same all along, or a single ramp, has its handles while it is drawn.
    const bool isShown = mayDraw() && (m_isDrawing || lane()->schedule.id() == schedule::Segments::kInfo.id);
    auto frames = isShown ? this->frames() : std::nullopt;
    const bool isHeld = frames || (m_isDrawing && isShown && !plan()->dependsOnMetric);
    if (!isHeld) {
        m_hand->drop();
        if (std::exchange(m_isDrawing, false)) {
            m_looks->forget(); // a late answer would show the bar again
            m_bar->hide();
        }
    } else {
        findEvents();
        m_hand->hold(heldOf(frames.value_or(keyframe::KeyFrames{})));
        if (m_isDrawing) {
            m_hand->setDrawing(true);
            look();
        }
    }
    Q_EMIT changed();
}

/// What the first portion does not find comes to the hand later.
void DrawDesk::findEvents()
{
    m_happenings.follow(m_parts.curves->content());
    if (m_happenings.advance(kPortion)) {
        m_finding.start();
    }
}

HeldFrames DrawDesk::heldOf(keyframe::KeyFrames frames) const
{
    const experiment::Shape& shape = m_parts.experiment->shape();
    const params::Clock clock = experiment::clockOf(lane()->tick, shape);
    HeldFrames held{.letter = lane()->letter,
                    .frames = std::move(frames),
                    .domain = {.from = 0.0, .to = clock.totalSteps},
                    .baseRate = plan()->baseRate,
                    .stepsPerEpoch = shape.stepsPerEpoch,
                    .stepsPerTick = static_cast<std::int64_t>(clock.stepsPerTick),
                    .otherSteps = eventSteps(),
                    .before = m_before};
    for (const experiment::Lane& other : m_parts.experiment->experiment().lanes) {
        const auto theirs = &other == lane() ? std::nullopt : keyframe::framesOf(other, shape);
        for (const keyframe::KeyFrame& frame : theirs.value_or(keyframe::KeyFrames{})) {
            held.otherSteps.push_back(frame.step);
            held.otherRates.push_back(frame.rate);
        }
    }
    return held;
}

/// Where rates jump or bend (restarts, milestones), forks and bends begin, and lanes have left the chart. A
/// lane that turns everywhere has no places.
std::vector<double> DrawDesk::eventSteps() const
{
    constexpr std::size_t kMostTurns = 64;
    const auto& content = m_parts.curves->content();
    std::vector<double> steps;
    for (const Happening& event : m_happenings.of(content, kMostTurns)) {
        const bool isOwn = content.lanes[event.lane].letter == m_letter; // which turns where its frames are
        if (event.kind != Happening::Kind::Turn || !isOwn) {
            steps.push_back(static_cast<double>(event.step));
        }
    }
    return steps;
}

QString DrawDesk::howToDraw()
{
    return tr("Draw over the learning rate with the mouse. Tab walks the key frames, Escape ends.");
}

void DrawDesk::setDrawing(bool isDrawing)
{
    if (isDrawing && mayDraw() && plan()->dependsOnMetric) {
        Q_EMIT remarked(
            tr("The plateau decides when this rate falls: edit its patience, or give the lane another "
               "schedule to draw."));
        Q_EMIT changed();
        return;
    }
    m_isDrawing = isDrawing && mayDraw();
    m_remark.clear();
    m_bar->setVisible(m_isDrawing);
    m_parts.curves->setFocus();
    if (m_isDrawing) {
        m_bar->showText(howToDraw());
        follow();
        m_hand->takeKeys();
    } else {
        m_looks->forget();
        m_hand->setDrawing(false);
        follow();
    }
}

} // namespace lrp::ui
