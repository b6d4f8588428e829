#include "ui/window/Hints.h"

#include "ui/access/Announcer.h"
#include "ui/commands/Commands.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/history/History.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/plots/CurvesView.h"
#include "ui/presenter/Presenter.h"
#include "ui/session/SessionController.h"
#include "ui/widgets/WindowSettings.h"
#include "ui/window/HintBar.h"
#include "ui/window/PlotDesk.h"

#include <algorithm>
#include <cmath>
#include <QGuiApplication>
#include <QMainWindow>
#include <QStatusBar>

namespace lrp::ui
{

namespace
{

const QString kDone = QStringLiteral("hints/done");

/// Its last validation loss; nothing before the first, or where that is not positive.
std::optional<double> lossOf(const engine::LaneRecord& lane)
{
    const std::size_t count = lane.evaluations.size();
    const double loss = count > 0 ? lane.evaluations[count - 1].validationLoss : 0.0;
    return std::isfinite(loss) && loss > 0.0 ? std::optional(loss) : std::nullopt;
}

} // namespace

Hints::Hints(const Parts& parts, bool remembers)
    : QObject(parts.window)
    , m_parts(parts)
    , m_remembers(remembers)
    , m_bar(new HintBar(parts.window))
{
    constexpr int kSoonMs = 200;
    parts.window->statusBar()->addPermanentWidget(m_bar);
    if (m_remembers) {
        const QStringList done = windowSettings().value(kDone).toStringList();
        m_done = {done.begin(), done.end()};
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { take(facts()); });
    connect(m_bar, &HintBar::dismissed, this, [this] {
        if (m_shown != nullptr) {
            finish(m_shown->id);
        }
    });
    follow();
    connectDeeds();
}

/// Whatever facts() is made of.
void Hints::follow()
{
    const auto soon = [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(m_parts.session, &SessionController::ticked, this, soon);
    connect(m_parts.session, &SessionController::stateChanged, this, soon);
    connect(m_parts.session, &SessionController::paceChanged, this, soon);
    connect(m_parts.experiment, &ExperimentModel::changed, this, soon);
    connect(m_parts.experiment, &ExperimentModel::plansChanged, this, soon);
    connect(m_parts.experiment->history(), &QUndoStack::indexChanged, this, soon);
    connect(m_parts.history, &History::added, this, soon);
    connect(m_parts.history, &History::replaced, this, soon);
    connect(m_parts.history, &History::removed, this, soon);
    connect(m_parts.curves, &CurvesView::crosshairPinned, this, soon);
    connect(m_parts.commands, &Commands::updated, this, soon);
    connect(m_parts.presenter, &Presenter::openChanged, this, soon);
    connect(qApp, &QGuiApplication::screenAdded, this, soon);
    connect(qApp, &QGuiApplication::screenRemoved, this, soon);
    if (m_parts.lessons != nullptr) {
        connect(m_parts.lessons, &LessonDesk::openChanged, this, soon);
    }
    soon();
}

void Hints::connectDeeds()
{
    for (const Hint& hint : declaredHints()) {
        for (const QString& deed : hint.deeds) {
            connect(m_parts.commands->action(deed), &QAction::triggered, this,
                    [this, id = hint.id] { finish(id); });
        }
    }
    connect(m_parts.plots, &PlotDesk::keyGiven, this, [this](const QString& command) {
        for (const Hint& hint : declaredHints()) {
            if (hint.deeds.contains(command)) {
                finish(hint.id);
            }
        }
    });
    m_parts.commands->on("hintsAgain", [this](bool) { beginAgain(); });
}

HintFacts Hints::facts() const
{
    const SessionController& session = *m_parts.session;
    const bool isHere = session.record() != nullptr && !session.isFromDocument();
    const bool isEnded = session.state() == SessionState::Ended;
    return {.isPresenting = m_parts.presenter->isOpen(),
            .isInLesson = m_parts.lessons != nullptr && m_parts.lessons->isOpen(),
            .isFinished = isHere && isEnded && session.record()->problems().empty(),
            .edits = m_parts.experiment->history()->index(),
            .lanesOverlap = isHere && overlap(),
            .hasDiverged = isHere && hasDiverged(),
            .seconds = session.state() == SessionState::Running ? session.seconds() : 0.0,
            .canGoFaster = session.pace() + 1 < static_cast<int>(paces().size()),
            .isPinned = m_parts.curves->isCrosshairPinned() && m_parts.commands->action("fork")->isEnabled(),
            .races = static_cast<int>(m_parts.history->races().size()),
            .displays = static_cast<int>(QGuiApplication::screens().size())};
}

/// Whether two shown lanes lie on one another where they stand now.
bool Hints::overlap() const
{
    std::vector<double> losses;
    for (const auto& lane : m_parts.session->record()->lanes()) {
        const int place = m_parts.experiment->laneOf(lane->letter);
        if (const auto loss = lossOf(*lane); loss && place >= 0 && m_parts.experiment->isLaneShown(place)) {
            losses.push_back(*loss);
        }
    }
    std::sort(losses.begin(), losses.end());
    return std::adjacent_find(losses.begin(), losses.end(), [](double low, double high) {
               return high <= low * (1.0 + kOverlap);
           }) != losses.end();
}

bool Hints::hasDiverged() const
{
    return m_parts.commands->action("lowerRate")->isEnabled();
}

bool Hints::isOffered(const Hint& hint) const
{
    return !m_done.contains(hint.id) && (m_seen.contains(hint.id) || m_seen.size() < kMostInASession);
}

void Hints::take(const HintFacts& facts)
{
    if (m_shown != nullptr && mayHint(facts) && m_shown->isCaused(facts)) {
        return;
    }
    const auto& hints = declaredHints();
    const auto found = std::find_if(hints.begin(), hints.end(), [&](const Hint& hint) {
        return mayHint(facts) && isOffered(hint) && hint.isCaused(facts);
    });
    show(found != hints.end() ? &*found : nullptr);
}

void Hints::show(const Hint* hint)
{
    if (hint == m_shown) {
        return;
    }
    m_shown = hint;
    QList<QAction*> offers;
    for (const QString& command : hint != nullptr ? hint->offers : QStringList()) {
        offers.append(m_parts.commands->action(command));
    }
    m_bar->setHint(hint != nullptr ? hint->text : QString(), offers);
    if (hint != nullptr && !m_seen.contains(hint->id)) {
        m_seen.insert(hint->id);
        m_parts.announcer->announce(hint->text, Urgency::Progress);
    }
}

/// Done, or not wanted: never again. Another hint waits for the next thing that happens.
void Hints::finish(const QString& hint)
{
    if (m_shown != nullptr && m_shown->id == hint) {
        show(nullptr);
    }
    if (m_done.contains(hint)) {
        return;
    }
    m_done.insert(hint);
    if (m_remembers) {
        QSettings settings = windowSettings();
        for (const QString& other : settings.value(kDone).toStringList()) {
            m_done.insert(other); // of another window
        }
        settings.setValue(kDone, QStringList(m_done.begin(), m_done.end()));
    }
}

void Hints::beginAgain()
{
    m_done.clear();
    m_seen.clear();
    if (m_remembers) {
        windowSettings().remove(kDone);
    }
    take(facts());
}

} // namespace lrp::ui
