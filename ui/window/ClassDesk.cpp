#include "ui/window/ClassDesk.h"

#include "core/lesson/HandChoices.h"
#include "core/lesson/LessonRun.h"
#include "core/lesson/Sketching.h"
#include "ui/access/Announcer.h"
#include "ui/classroom/ClassChart.h"
#include "ui/classroom/ClassPanel.h"
#include "ui/commands/Commands.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/presenter/Presenter.h"
#include "ui/presenter/SpeakerPanel.h"
#include "ui/session/SessionController.h"
#include "ui/window/Docks.h"
#include "ui/window/WallVotes.h"

#include <algorithm>
#include <QDockWidget>
#include <QScreen>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr auto kDock = "classDock";

/// Whether what is right may be shown: of a prediction once it is revealed, of a choice once the lesson has
/// gone past where it is asked last, so that a second vote is not told what to say.
bool isRevealedIn(const lesson::LessonRun& run, const lesson::Step& question)
{
    const auto& steps = run.lesson().steps;
    std::size_t last = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        last = &questionOf(run.lesson(), steps[i]) == &question ? i : last;
    }
    if (question.as<lesson::Choice>() == nullptr) {
        const auto reveal =
            std::find_if(steps.begin() + static_cast<std::ptrdiff_t>(last), steps.end(),
                         [](const lesson::Step& step) { return step.as<lesson::Reveal>() != nullptr; });
        if (reveal != steps.end()) {
            return run.isDone(reveal->id);
        }
    }
    return run.index() > last;
}

} // namespace

ClassDesk::ClassDesk(Parts parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_panel(parts.window->findChild<ClassPanel*>())
{
    if (m_panel != nullptr) {
        connectHands();
        connectPanel();
        connect(m_parts.lessons, &LessonDesk::openChanged, this, &ClassDesk::follow);
        connect(m_parts.lessons, &LessonDesk::moved, this, &ClassDesk::follow);
        connect(m_parts.presenter, &Presenter::openChanged, this, &ClassDesk::makeRoom);
        connect(m_parts.presenter, &Presenter::placed, this,
                [this] { makeRoom(m_parts.presenter->isOpen()); });
        connect(m_parts.docks->dock(kDock), &QDockWidget::visibilityChanged, this, &ClassDesk::place,
                Qt::QueuedConnection);
        new WallVotes({.lessons = m_parts.lessons, // behind this in hearing of steps
                       .presenter = m_parts.presenter,
                       .answers = m_panel->answers(),
                       .speaker = m_parts.window->findChild<SpeakerPanel*>(),
                       .parent = this});
    }
}

void ClassDesk::connectHands()
{
    Hands* hands = m_parts.presenter->hands();
    connect(hands, &Hands::counted, this, &ClassDesk::takeCount);
    connect(hands, &Hands::countingChanged, this, &ClassDesk::takeCounting);
    connect(m_panel->chart(), &ClassChart::countWanted, hands, &Hands::toggle);
    connect(m_panel->chart(), &ClassChart::handsRaised, hands, &Hands::count);
}

void ClassDesk::connectPanel()
{
    connect(m_panel, &ClassPanel::openWanted, this,
            [this] { m_parts.commands->action("openLesson")->trigger(); });
    connect(m_panel, &ClassPanel::said, m_parts.announcer,
            [this](const QString& text) { m_parts.announcer->announce(text); });
    connect(m_panel, &ClassPanel::handsForgotten, this, [this] {
        m_step.clear();
        follow();
    });
}

void ClassDesk::follow()
{
    const lesson::LessonRun* run = m_parts.lessons->run();
    if (run == nullptr) { // what was gathered stays to be looked at
        m_question.clear();
        m_step.clear();
        m_parts.presenter->hands()->setChoices({});
        return;
    }
    m_panel->answers()->setLesson(run->sharedLesson());
    if (std::exchange(m_run, run->id()) != run->id()) {
        m_panel->answers()->cover(); // another class begins
    }
    if (run->step().id != m_step) {
        ask(*run);
    }
    revealFrom(*run);
}

/// Hands are counted for what the step asks.
void ClassDesk::ask(const lesson::LessonRun& run)
{
    m_step = run.step().id;
    const lesson::Step& question = questionOf(run.lesson(), run.step());
    const ClassQuestion shown = m_panel->answers()->question(question);
    QStringList names;
    for (const ClassBar& bar : shown.bars) {
        names.append(bar.name);
    }
    // First, as a count that goes on is over.
    m_parts.presenter->hands()->setChoices(names, m_panel->answers()->hands(question.id),
                                           &question == &run.step() ? 1 : 2);
    m_question = names.isEmpty() ? std::string() : question.id;
    m_panel->choose(m_question);
}

void ClassDesk::revealFrom(const lesson::LessonRun& run)
{
    ClassAnswers* answers = m_panel->answers();
    for (const lesson::Step* question : answers->questions()) {
        const bool isDrawn = question->as<lesson::Sketch>() == nullptr || !m_parts.session->isLive();
        if (isDrawn && !answers->isRevealed(question->id) &&
            isRevealedIn(run, *run.lesson().stepNamed(question->id))) {
            answers->reveal(question->id, truthOf(run, *question));
        }
    }
}

/// Of a sketch, from the run that is shown.
std::vector<double> ClassDesk::truthOf(const lesson::LessonRun& run, const lesson::Step& step) const
{
    const auto* sketch = step.as<lesson::Sketch>();
    const auto& record = m_parts.session->record();
    const auto quantity = sketch != nullptr && sketch->quantity == lesson::Sketch::Quantity::Rate
                              ? lesson::Quantity::Rate
                              : lesson::Quantity::Loss;
    if (sketch == nullptr || record == nullptr || sketch->experiment != run.setup() ||
        run.isHidden(run.setup(), sketch->lane, quantity) || m_parts.session->isLive()) {
        return {};
    }
    const auto values = lesson::truthOf(*sketch, *record);
    return values ? std::vector<double>(values->begin(), values->end()) : std::vector<double>{};
}

void ClassDesk::takeCount(int choice, int hands)
{
    const Hands* all = m_parts.presenter->hands();
    m_panel->answers()->setHands(m_question, all->vote(), all->counts());
    m_parts.announcer->announce(QStringLiteral("%1 %2").arg(all->choices().at(choice)).arg(hands));
}

void ClassDesk::takeCounting(bool isCounting)
{
    const Hands* hands = m_parts.presenter->hands();
    m_panel->answers()->setCounting(m_question, isCounting ? hands->vote() : 0);
    if (isCounting && isBesideWall() && m_parts.docks->dock(kDock)->isHidden()) {
        // the keys stay with the wall
        m_parts.docks->dock(kDock)->setAttribute(Qt::WA_ShowWithoutActivating);
        m_parts.docks->bring(kDock);
    }
    QStringList choices;
    for (qsizetype i = 0; i < hands->choices().size(); ++i) {
        choices.append(isCounting ? tr("%1 for %2").arg(i + 1).arg(hands->choices().at(i))
                                  : QStringLiteral("%1 %2")
                                        .arg(hands->choices().at(i))
                                        .arg(hands->counts()[static_cast<std::size_t>(i)]));
    }
    m_parts.announcer->announce(isCounting && hands->vote() == 1
                                    ? tr("Counting hands for the first vote: %1.").arg(choices.join(", "))
                                : isCounting
                                    ? tr("Counting hands for the second vote: %1.").arg(choices.join(", "))
                                    : tr("Counted: %1.").arg(choices.join(", ")));
}

/// A dock that floats for the first time stands in the screen's corner, over the lesson's text.
void ClassDesk::place()
{
    QDockWidget* dock = m_parts.docks->dock(kDock);
    const QRect room = m_parts.window->screen()->availableGeometry();
    if (dock->isFloating() && !dock->isHidden() && dock->pos() == room.topLeft()) {
        dock->move(room.right() - dock->frameGeometry().width(), room.top());
    }
}

/// Whether the class sees another screen than the teacher.
bool ClassDesk::isBesideWall() const
{
    return m_parts.presenter->hasOwnScreen();
}

/// A class view that floats on the screen of the wall would show the bars to the class.
void ClassDesk::makeRoom(bool isWallOpen)
{
    QDockWidget* dock = m_parts.docks->dock(kDock);
    const PresenterView* view = m_parts.presenter->view();
    if (isWallOpen && dock->isFloating() && !dock->isHidden() &&
        (!isBesideWall() || dock->screen() == view->screen())) {
        m_isAside = true;
        dock->hide();
    } else if (!isWallOpen && std::exchange(m_isAside, false)) {
        m_parts.docks->bring(kDock);
    }
}

} // namespace lrp::ui
