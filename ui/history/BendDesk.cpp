#include "ui/history/BendDesk.h"

#include "core/experiment/Plan.h"
#include "ui/bend/BendHand.h"
#include "ui/bend/BendStrip.h"
#include "ui/commands/WindowState.h"
#include "ui/draw/ScheduleAccess.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/history/History.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Readout.h"
#include "ui/session/SessionBends.h"
#include "ui/session/SessionController.h"
#include "ui/session/SessionGhost.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/MessageBar.h"

#include <algorithm>
#include <QMainWindow>
#include <QStatusBar>
#include <QThreadPool>
#include <QVBoxLayout>

namespace lrp::ui
{
namespace
{

constexpr int kPauseMs = 30; // of the mouse, after which a future is tried

PlanPtr planFrom(const experiment::Lane& lane, const experiment::Shape& shape, std::int64_t from)
{
    return std::make_shared<const experiment::Plan>(experiment::plan(lane, shape, "/schedule", from));
}

} // namespace

BendDesk::BendDesk(const HistoryParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_strip(new BendStrip(parts.curves->parentWidget()))
    , m_hand(new BendHand(parts.curves, this))
{
    if (auto* column = qobject_cast<QVBoxLayout*>(parts.curves->parentWidget()->layout())) {
        column->addWidget(m_strip);
    }
    connectHand();
    SessionBends* bends = m_parts.session->bends();
    connect(m_strip, &BendStrip::bendWanted, this, [this, bends](char letter, const NewFuture& future) {
        m_isByHand = false;
        const auto from = [future, base = m_strip->baseRate()](double rate) {
            NewFuture now = future;
            now.from = rate;
            return now.schedule(base);
        };
        bends->bend(letter, from, future.to);
    });
    connect(m_strip, &BendStrip::futureChanged, this, &BendDesk::showFuture);
    connect(m_strip, &BendStrip::closed, this, [this, bends] {
        bends->withdraw(m_strip->letter());
        forgetChosen();
        m_hand->drop();
        m_parts.curves->setFocus(Qt::OtherFocusReason);
        Q_EMIT curvesChanged();
        Q_EMIT stateChanged();
    });
    connect(bends, &SessionBends::bent, this, &BendDesk::take);
    connect(bends, &SessionBends::stands, this,
            [this](const engine::LaneOf& run) { plan(run, run.lane()->beginning); });
    connect(bends, &SessionBends::failed, this, [this, bends](const QString& why) {
        const bool mayTryAgain = m_strip->isVisible() && bends->isUnderWay(m_strip->letter());
        mayTryAgain ? m_strip->refuse(why) : m_parts.messages->showMessage(why);
    });
    connect(bends, &SessionBends::changed, this, &BendDesk::stateChanged);
    connect(bends, &SessionBends::changed, this, &BendDesk::sayWhen);
    connect(m_parts.experiment, &ExperimentModel::selectionChanged, m_strip, &BendStrip::dismiss);
    connect(m_parts.session, &SessionController::ticked, this, &BendDesk::followRate);
    connect(m_parts.session, &SessionController::runStarted, this, [this] {
        m_strip->dismiss();
        m_plans.clear();
        m_old.clear();
        m_planning.forget();
        Q_EMIT curvesChanged();
    });
}

char BendDesk::letter() const
{
    return m_parts.experiment->laneLetter(m_parts.experiment->selectedLane());
}

std::optional<char> BendDesk::bendable() const
{
    const bool mayAsk =
        m_parts.session->bends()->at(letter()) && !isRateHidden(*m_parts.curves, letter()) && !isLocked();
    return mayAsk ? std::optional(letter()) : std::nullopt;
}

std::optional<char> BendDesk::bent() const
{
    const bool mayAsk = m_parts.session->bends()->mayUndo(letter()) &&
                        !isRateHidden(*m_parts.curves, letter()) && !isLocked();
    return mayAsk ? std::optional(letter()) : std::nullopt;
}

void BendDesk::describe(WindowState& state) const
{
    state.bendable = bendable();
    state.bent = bent();
    state.keepsOriginals = m_parts.session->bends()->keepsOriginals();
    state.isDrawing = state.isDrawing || m_hand->isDrawing();
    state.mayDraw =
        state.mayDraw || (state.bendable && m_parts.session->bends()->isUnderWay(*state.bendable));
}

void BendDesk::open()
{
    const auto of = m_parts.session->bends()->at(letter());
    if (const QString why = m_parts.session->bends()->whyNot(letter()); !why.isEmpty() || !of) {
        m_parts.messages->showMessage(why);
        if (of && schedule::needsMetric(of->settings().schedule)) {
            Q_EMIT replacementOffered();
        }
        return;
    }
    const double base = optimizer::baseLr(of->settings().optimizer);
    m_strip->open(letter(), QString::fromStdString(of->lane()->name), engine::rateOr(*of->lane(), base),
                  base);
    hold(*of);
}

void BendDesk::draw()
{
    const bool isDrawing = !m_hand->isDrawing();
    if (isDrawing && !m_strip->isVisible()) {
        open();
    }
    if (m_strip->isVisible()) {
        m_hand->setDrawing(isDrawing);
        m_parts.curves->setFocus(Qt::OtherFocusReason);
        m_hand->takeKeys();
    }
    if (m_hand->isDrawing()) {
        tell(tr(
            "Draw what is to come, right of where the run is: the lane goes on with it. Shift, held at the "
            "end, lets its rate jump to the line."));
    }
    Q_EMIT stateChanged();
}

/// What is planned for the lane, to be dragged as well.
void BendDesk::hold(const engine::LaneOf& of)
{
    m_hand->hold(of, m_parts.session->bends()->composed(of.lane()->letter).value_or(of.settings()));
}

void BendDesk::connectHand()
{
    SessionBends* bends = m_parts.session->bends();
    connect(m_hand, &BendHand::bendWanted, this,
            [this, bends](char letter, const schedule::Schedule& after, double to) {
                m_isByHand = true;
                bends->bend(letter, after, to);
            });
    connect(m_hand, &BendHand::moving, this, [this, bends](const schedule::Schedule& after) {
        if (const auto of = bends->at(m_strip->letter())) {
            preview(*of, after);
            m_moving = after;
            m_pause.start();
        }
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this, bends] {
        const auto of = m_moving ? bends->at(m_strip->letter()) : std::nullopt;
        if (of && m_strip->isVisible()) {
            m_parts.session->ghost()->ask(*of, *m_moving);
        }
    });
    connect(m_parts.session->ghost(), &SessionGhost::made, this,
            [this](const std::shared_ptr<const engine::LaneRecord>& lane) {
                if (m_strip->isVisible() && m_moving) {
                    m_ghost = lane;
                    Q_EMIT curvesChanged();
                }
            });
    connect(m_hand, &BendHand::ended, m_strip, &BendStrip::dismiss);
    connect(m_hand, &BendHand::told, this, &BendDesk::tell);
    connect(m_hand, &BendHand::spoken, this,
            [this](const QString& text) { Q_EMIT m_parts.curves->pointRead(text); });
}

bool BendDesk::isLocked() const
{
    return isScheduleLocked(m_mask, m_parts.experiment->selectedLane());
}

void BendDesk::setMask(const Mask& mask)
{
    m_mask = mask;
    leaveHidden();
}

void BendDesk::leaveHidden()
{
    for (const engine::LaneOf& of : m_parts.session->bends()->places()) {
        const char letter = of.lane()->letter;
        const bool isStrips = m_strip->isVisible() && m_strip->letter() == letter;
        if (isRateHidden(*m_parts.curves, letter) || (isStrips && isLocked())) {
            m_parts.session->bends()->withdraw(letter);
            isStrips ? m_strip->dismiss() : void();
        }
    }
    Q_EMIT stateChanged();
}

/// Of a bend that waits: a run that pauses comes to its next tick later.
void BendDesk::sayWhen()
{
    const auto of = m_parts.session->bends()->at(m_strip->letter());
    if (of && m_strip->isVisible() && m_parts.session->bends()->isAsked(m_strip->letter())) {
        const QString step =
            counted(experiment::tickAt(of->lane()->steps, of->settings().tick, of->record->shape()));
        m_strip->await(m_parts.session->state() == SessionState::Paused
                           ? tr("Is bent at step %1, once the run goes on.").arg(step)
                           : tr("Is bent at step %1.").arg(step));
    }
}

void BendDesk::undo()
{
    m_parts.session->bends()->undo(letter());
}

void BendDesk::setKeepsOriginals(bool keeps)
{
    m_parts.session->bends()->setKeepsOriginals(keeps);
}

void BendDesk::followRate()
{
    const auto of = m_strip->isVisible() ? m_parts.session->bends()->at(m_strip->letter()) : std::nullopt;
    if (of) {
        m_strip->setPresent(engine::rateOr(*of->lane(), m_strip->baseRate()));
        if (engine::hasEnded(of->lane()->status)) {
            m_strip->dismiss();
        }
    }
    m_hand->follow();
}

/// The old future stays as a pale plan, from the bend on.
void BendDesk::take(const engine::LaneOf& to, const engine::Beginning& how)
{
    if (m_isByHand && m_strip->isVisible()) {
        forgetChosen();
        hold(to); // for the next drag
    } else {
        m_strip->dismiss();
    }
    const engine::LaneRecord& lane = *to.lane();
    const engine::Bend& bend = *how.bend;
    const QString step = counted(how.forkStep);
    tell(m_hand->takeRemark() +
         (bend.isUndone ? tr("%1: bend undone, on from step %2.").arg(QLatin1Char(lane.letter)).arg(step)
                        : tr("%1 bent at step %2: %3 → %4.")
                              .arg(QLatin1Char(lane.letter))
                              .arg(step)
                              .arg(valueText(bend.from), valueText(bend.to))));
    if (bend.isUndone) {
        hideUndone(how.parent.get());
    }
    plan(to, how);
}

/// What was bent from the run and left stays in the list, but not in the plots.
void BendDesk::hideUndone(const engine::LaneRecord* parent)
{
    const auto origin = m_parts.history->runOf(parent);
    std::vector<store::RunId> left;
    for (const store::RunId id : origin ? m_parts.history->familyOf(*origin) : std::vector<store::RunId>()) {
        const auto samples = m_parts.history->samples(id);
        if (id != *origin && samples && samples->status == engine::LaneStatus::Bent) {
            left.push_back(id);
        }
    }
    m_parts.history->setShown(left, false);
}

void BendDesk::plan(const engine::LaneOf& to, const engine::Beginning& how)
{
    experiment::Lane before = to.settings();
    before.schedule = how.bend->before;
    struct Plans {
        PlanPtr now;
        PlanPtr old;
    };
    later(
        QThreadPool::globalInstance(), this, m_planning.also(),
        [lane = to.settings(), before, shape = to.record->shape(), from = to.lane()->beginning.scheduleStep,
         oldFrom = how.parent->beginning.scheduleStep, isUndone = how.bend->isUndone] {
            return Plans{planFrom(lane, shape, from), isUndone ? nullptr : planFrom(before, shape, oldFrom)};
        },
        [this, lane = to.lane()](const Plans& plans) {
            m_plans[lane.get()] = plans.now;
            const auto stands = m_parts.session->bends()->at(lane->letter);
            if (!stands || stands->lane() != lane) { // it was bent again, and its plans may be there already
                return;
            }
            std::erase_if(m_old, [&](const LaneCurve& old) { return old.letter == lane->letter; });
            if (plans.old) {
                m_old.push_back({.letter = lane->letter,
                                 .name = tr("%1 as it was planned").arg(QString::fromStdString(lane->name)),
                                 .plan = plans.old,
                                 .isGhost = true,
                                 .isNamed = true,
                                 .hasMeasured = false});
            }
            Q_EMIT curvesChanged();
        });
}

void BendDesk::showFuture(bool isRight)
{
    m_chosen.reset();
    const auto of = isRight ? m_parts.session->bends()->at(m_strip->letter()) : std::nullopt;
    if (of) {
        preview(*of, m_strip->future().schedule(m_strip->baseRate()));
    }
    Q_EMIT curvesChanged();
}

void BendDesk::forgetChosen()
{
    m_chosen.reset();
    m_choosing.forget();
    m_moving.reset();
    m_ghost.reset();
    m_parts.session->ghost()->forget();
}

/// Has the future that is being chosen drawn as a plan.
void BendDesk::preview(const engine::LaneOf& of, const schedule::Schedule& after)
{
    experiment::Lane lane = of.settings();
    lane.schedule = after;
    later(
        QThreadPool::globalInstance(), this, m_choosing.next(),
        [lane, shape = of.record->shape(), from = of.lane()->steps.load()] {
            return planFrom(lane, shape, from);
        },
        [this, lane = of.lane()](const PlanPtr& plan) {
            if (m_strip->isVisible()) {
                m_chosen = LaneCurve{.letter = lane->letter,
                                     .name = tr("%1 if it is bent").arg(QString::fromStdString(lane->name)),
                                     .plan = plan,
                                     .hasMeasured = false};
                Q_EMIT curvesChanged();
            }
        });
}

std::vector<LaneCurve> BendDesk::curves() const
{
    std::vector<LaneCurve> curves = m_old;
    if (m_chosen) {
        curves.push_back(*m_chosen);
    }
    if (m_ghost) {
        curves.push_back({.letter = m_ghost->letter, .run = m_ghost, .isGhost = true});
    }
    return curves;
}

PlanPtr BendDesk::planOf(const engine::LaneRecord* lane) const
{
    const auto plan = m_plans.find(lane);
    return plan == m_plans.end() ? nullptr : plan->second;
}

/// In the status line, from where screen readers have it.
void BendDesk::tell(const QString& text) const
{
    constexpr int kMs = 8000;
    if (auto* window = qobject_cast<QMainWindow*>(m_parts.curves->window())) {
        window->statusBar()->showMessage(text, kMs);
    }
}

} // namespace lrp::ui
