#include "ui/presenter/Presenter.h"

#include "ui/commands/Commands.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/Pencil.h"
#include "ui/session/SessionController.h"
#include "ui/text/FigureText.h"

#include <QApplication>
#include <QScreen>
#include <QWindow>
#include <utility>

namespace lrp::ui
{

namespace
{

/// "02:15"
QString minutes(double seconds)
{
    constexpr int kMinute = 60;
    const auto whole = static_cast<int>(seconds);
    return QString("%1:%2").arg(whole / kMinute, 2, 10, QChar('0')).arg(whole % kMinute, 2, 10, QChar('0'));
}

/// Screens may show the same.
bool areApart(const QScreen* one, const QScreen* other)
{
    return one != other && !one->geometry().intersects(other->geometry());
}

/// One that the window is not on, or else the one that is left.
QScreen* screenBeside(const QWidget& window, const QScreen* lost)
{
    QScreen* own = nullptr;
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen == lost) {
            continue;
        }
        if (areApart(screen, window.screen())) {
            return screen;
        }
        own = screen;
    }
    return own;
}

} // namespace

Presenter::Presenter(PresenterParts parts)
    : QObject(parts.window)
    , m_parts(std::move(parts))
    , m_hands(new Hands(this))
{
    follow();
}

/// Queued where who else hears of it changes what is drawn.
void Presenter::follow()
{
    connect(m_parts.session, &SessionController::ticked, this, &Presenter::refresh);
    connect(m_parts.session, &SessionController::stateChanged, this, &Presenter::refresh,
            Qt::QueuedConnection);
    connect(m_parts.session, &SessionController::runStarted, this, &Presenter::refresh, Qt::QueuedConnection);
    connect(m_parts.curves, &CurvesView::contentChanged, this, &Presenter::refresh, Qt::QueuedConnection);
    connect(m_parts.experiment, &ExperimentModel::changed, this, &Presenter::refresh, Qt::QueuedConnection);
    connect(m_parts.curves, &CurvesView::viewChanged, this, &Presenter::refresh, Qt::QueuedConnection);
    connect(m_parts.curves, &CurvesView::crosshairMoved, this, &Presenter::refresh, Qt::QueuedConnection);
    connect(&m_parts.curves->pencil(), &Pencil::changed, this, &Presenter::refresh, Qt::QueuedConnection);
    connect(&m_parts.curves->pencil(), &Pencil::cursorMoved, this, &Presenter::refresh, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::screenRemoved, this, [this](QScreen* screen) {
        if (isOpen() && m_view->screen() == screen) {
            place(screen);
        }
    });
    connect(qApp, &QGuiApplication::screenAdded, this, [this] {
        if (isOpen() && m_view->screen() == m_parts.window->screen()) {
            place(nullptr);
        }
    });
}

void Presenter::setOpen(bool open)
{
    if (open == isOpen()) {
        return;
    }
    if (!open) {
        m_hands->end();
        m_view->hide();
        std::exchange(m_view, nullptr)->deleteLater();
        m_parts.window->activateWindow();
        Q_EMIT openChanged(false);
        return;
    }
    m_view = new PresenterView(m_hands, m_parts.window);
    m_view->setLed(m_isLed);
    m_view->setTrying(m_isTrying);
    m_view->setPencil(&m_parts.curves->pencil());
    connect(m_view, &PresenterView::nudged, this, &Presenter::nudged);
    connect(m_view, &PresenterView::leaving, this, [this] { setOpen(false); });
    connect(m_view, &PresenterView::revealWanted, this, &Presenter::revealWanted);
    connect(m_view, &PresenterView::nextWanted, this, &Presenter::nextWanted);
    connect(m_view, &PresenterView::previousWanted, this, &Presenter::previousWanted);
    connect(m_view, &PresenterView::commandWanted, this, [this](const QString& id) {
        if (id == QLatin1String("start")) {
            Q_EMIT startWanted();
        }
        m_parts.commands->action(id)->trigger();
    });
    m_view->setWall(wall());
    if (const QWindow* window = m_parts.window->windowHandle()) {
        connect(window, &QWindow::screenChanged, m_view, [this] { Q_EMIT placed(); });
    }
    place(nullptr);
    m_view->showKeys();
    Q_EMIT openChanged(true);
}

void Presenter::place(const QScreen* lost)
{
    QScreen* screen = screenBeside(*m_parts.window, lost);
    if (screen == nullptr) {
        return; // Qt holds its windows until there is one again
    }
    m_view->setWindowState(Qt::WindowNoState); // a full screen stays on its screen
    m_view->setScreen(screen);
    m_view->setGeometry(screen->geometry());
    m_view->showFullScreen();
    m_view->raise();
    m_view->activateWindow();
    Q_EMIT placed();
}

bool Presenter::hasOwnScreen() const
{
    return isOpen() && areApart(m_view->screen(), m_parts.window->screen());
}

Slide Presenter::slide() const
{
    return isOpen() ? m_view->slide() : Slide{wall(), {}};
}

void Presenter::setHidden(const channel::Hidden& hidden)
{
    m_hidden = hidden;
    refresh();
}

void Presenter::setQuestion(const QString& question)
{
    if (std::exchange(m_question, question) != question && isOpen()) {
        m_view->thaw(); // what is asked or told now is about another picture
    }
    refresh();
}

void Presenter::setNote(const QString& note)
{
    if (std::exchange(m_note, note) != note) {
        refresh();
    }
}

void Presenter::setVote(const WallVote& vote)
{
    m_vote = vote;
    refresh();
}

void Presenter::setPlanBefore(char letter, PlanPtr plan)
{
    const bool isAnother = m_changed != letter || m_before != plan;
    m_changed = letter;
    m_before = std::move(plan);
    if (isAnother) {
        refresh();
    }
}

void Presenter::setTrying(bool tries)
{
    m_isTrying = tries;
    if (isOpen()) {
        m_view->setTrying(tries);
    }
}

void Presenter::setLed(bool led)
{
    m_isLed = led;
    if (isOpen()) {
        m_view->setLed(led);
    }
}

void Presenter::refresh()
{
    if (isOpen()) {
        m_view->setWall(wall());
    }
}

/// Without the step, which stands above.
QString Presenter::state() const
{
    switch (m_parts.session->state()) {
    case SessionState::Running:
        return tr("Running");
    case SessionState::Paused:
        return tr("Paused");
    default:
        return m_parts.state();
    }
}

Wall Presenter::wall() const
{
    const ChartContent& content = m_parts.curves->content();
    const SessionController& session = *m_parts.session;
    const QString name = QString::fromStdString(m_parts.experiment->experiment().name);
    const bool hasRun = content.record != nullptr && session.totalSteps() > 0;
    const std::int64_t step = hasRun ? session.step() : 0;
    std::vector<WallLane> lanes = wallLanes(content, m_hidden);
    if (m_before != nullptr) {
        lanes.push_back({.letter = m_changed,
                         .name = {},
                         .plan = m_before,
                         .run = nullptr,
                         .shape = content.shape,
                         .isGhost = true,
                         .isBefore = true});
    }
    std::vector<DrawnLine> drawn = content.drawn;
    if (const auto line = m_parts.curves->pencil().line()) {
        drawn.push_back(*line);
    }
    return {.title = !m_question.isEmpty() ? m_question
                     : name.isEmpty()      ? tr("Learning rate and loss")
                                           : name,
            .clock = minutes(hasRun ? session.seconds() : 0.0),
            .step =
                tr("step %1 of %2")
                    .arg(counted(step), counted(hasRun ? session.totalSteps() : content.shape.totalSteps)),
            .state = state(),
            .note = m_note,
            .at = step,
            .lanes = std::move(lanes),
            .shape = content.shape,
            .options = m_parts.curves->options(),
            .mayStart = content.mayStart,
            .hasBegun = content.record != nullptr,
            .drawn = std::move(drawn),
            .vote = m_vote,
            .crosshair = m_parts.curves->crosshair(),
            .font = QApplication::font()};
}

} // namespace lrp::ui
