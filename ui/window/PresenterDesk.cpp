#include "ui/window/PresenterDesk.h"

#include "core/lesson/LessonRun.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/files/Exports.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/lesson/LessonPanel.h"
#include "ui/presenter/Presenter.h"
#include "ui/presenter/SpeakerPanel.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Note.h"

#include <chrono>
#include <QMainWindow>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>
#include <utility>

namespace lrp::ui
{

namespace
{

/// The first paragraph of a step's Markdown, as a wall or a label says it.
QString firstParagraph(const std::string& markdown)
{
    QTextDocument document;
    document.setMarkdown(QString::fromStdString(markdown),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                             QTextDocument::MarkdownNoHTML);
    return document.firstBlock().text().simplified();
}

template <class Task>
bool nextIs(const lesson::LessonRun& run)
{
    const auto& steps = run.lesson().steps;
    return run.index() + 1 < steps.size() && steps[run.index() + 1].as<Task>() != nullptr;
}

QString kindInWords(const lesson::Step& step)
{
    if (step.as<lesson::Run>() != nullptr) {
        return translate("window", "run", "kind of a step of a lesson");
    }
    if (step.as<lesson::Reveal>() != nullptr) {
        return translate("window", "reveal", "kind of a step of a lesson");
    }
    if (step.as<lesson::Try>() != nullptr) {
        return translate("window", "try", "kind of a step of a lesson");
    }
    if (step.as<lesson::Sketch>() != nullptr) {
        return translate("window", "sketch", "kind of a step of a lesson");
    }
    return step.isQuestion() ? translate("window", "question", "kind of a step of a lesson")
           : step.as<lesson::Finding>() != nullptr
               ? translate("window", "finding", "kind of a step of a lesson")
               : translate("window", "read", "kind of a step of a lesson");
}

} // namespace

PresenterDesk::PresenterDesk(Parts parts)
    : QObject(parts.window)
    , m_parts(std::move(parts))
    , m_presenter(new Presenter({.experiment = m_parts.experiment,
                                 .session = m_parts.session,
                                 .curves = m_parts.curves,
                                 .commands = m_parts.commands,
                                 .state = m_parts.state,
                                 .window = m_parts.window}))
    , m_speaker(new SpeakerPanel(m_parts.window->centralWidget()))
{
    constexpr int kClockMs = 500; // what is said twice a second can be read
    auto* column = qobject_cast<QVBoxLayout*>(m_parts.window->centralWidget()->layout());
    column->insertWidget(0, m_speaker);
    m_speaker->hide();
    m_clock.setInterval(kClockMs);
    connect(&m_clock, &QTimer::timeout, this, &PresenterDesk::refreshSpeaker);
    connect(m_presenter, &Presenter::openChanged, this, [this](bool open) {
        if (open && (m_lessons == nullptr || !m_lessons->isOpen())) {
            m_since.start();
        }
        showSpeaker();
    });
    connect(m_presenter, &Presenter::placed, this, &PresenterDesk::showSpeaker);
    m_parts.exports->setSlide([this](const QString& path, QSize size) {
        return [slide = m_presenter->slide(), path, size] { return writeSlide(slide, size, path); };
    });
}

void PresenterDesk::follow(LessonDesk* lessons, LessonPanel* panel)
{
    m_lessons = lessons;
    m_panel = panel;
    connect(m_presenter, &Presenter::revealWanted, this, &PresenterDesk::reveal);
    connect(m_presenter, &Presenter::startWanted, this, &PresenterDesk::prepareStart);
    connect(m_presenter, &Presenter::nudged, m_lessons, &LessonDesk::move);
    connect(m_presenter, &Presenter::nextWanted, panel, &LessonPanel::turnPage);
    connect(m_presenter, &Presenter::previousWanted, panel, &LessonPanel::goBack);
    connect(m_lessons, &LessonDesk::openChanged, this, [this](bool open) {
        m_presenter->setLed(open);
        m_since.start();
        takeStep();
    });
    connect(m_lessons, &LessonDesk::moved, this, &PresenterDesk::takeStep);
    connect(m_lessons, &LessonDesk::moved, this, &PresenterDesk::takeOutcome, Qt::QueuedConnection);
    connect(m_parts.experiment, &ExperimentModel::plansChanged, this, &PresenterDesk::showPlanBefore);
}

/// After a run what it came to is revealed at once, without turning the page first.
void PresenterDesk::reveal()
{
    const lesson::LessonRun* run = m_lessons->run();
    if (run != nullptr && run->step().as<lesson::Run>() != nullptr && run->isDone(run->step().id) &&
        nextIs<lesson::Reveal>(*run)) {
        m_panel->goOn();
    }
    m_panel->reveal();
}

/// A run that stands behind this step is turned to; what is drawn is committed first.
void PresenterDesk::prepareStart()
{
    const lesson::LessonRun* run = m_lessons->run();
    if (run == nullptr || !nextIs<lesson::Run>(*run)) {
        return;
    }
    if (!run->mayGoOn() && run->draft()) {
        m_panel->turnPage(); // commits
    }
    if (run->mayGoOn()) {
        m_panel->goOn();
    }
}

void PresenterDesk::setHidden(const channel::Hidden& hidden)
{
    m_presenter->setHidden(hidden);
}

/// What the panel told of the step before is over.
void PresenterDesk::takeStep()
{
    const lesson::LessonRun* run = m_lessons->run();
    m_outcome.clear();
    m_presenter->setQuestion(question());
    m_presenter->setNote(note());
    m_presenter->setTrying(run != nullptr && m_lessons->mover().canMove());
    showPlanBefore();
    refreshSpeaker();
}

/// Which the panel writes after everybody has heard of the step.
void PresenterDesk::takeOutcome()
{
    const auto* note = m_panel->findChild<Note*>(QStringLiteral("lesson/outcome"));
    m_outcome = note != nullptr ? note->text() : QString();
    m_presenter->setQuestion(question());
    m_presenter->setNote(this->note());
}

/// Of what is revealed how near the prediction came, which stands behind the claims.
QString PresenterDesk::note() const
{
    const lesson::LessonRun* run = m_lessons->run();
    if (run == nullptr) {
        return {};
    }
    if (run->step().as<lesson::Reveal>() != nullptr) {
        return m_outcome.section('\n', 1).simplified();
    }
    return run->answerTo(run->step().id) != nullptr && run->awaitsReveal() ? tr("Committed") : QString();
}

/// What is asked or told on the wall.
QString PresenterDesk::question() const
{
    const lesson::LessonRun* run = m_lessons->run();
    if (run == nullptr) {
        return {};
    }
    const lesson::Step& step = run->step();
    const QString asked = firstParagraph(step.text);
    if (step.as<lesson::Read>() != nullptr) {
        return QString::fromStdString(run->lesson().title);
    }
    if (const auto* finding = step.as<lesson::Finding>()) {
        const lesson::AnswerLine* line = run->answerTo(step.id);
        return line == nullptr
                   ? asked
                   : tr("“%1” The lesson says: “%2”")
                         .arg(QString::fromStdString(std::get<lesson::TextAnswer>(line->answer).text),
                              QString::fromStdString(finding->text));
    }
    if (step.as<lesson::Reveal>() != nullptr && run->isDone(step.id)) {
        return (m_lessons->outcome() + ' ' + m_outcome.section('\n', 0, 0)).simplified();
    }
    const bool tells = step.as<lesson::Run>() != nullptr || step.as<lesson::Try>() != nullptr;
    return tells && !m_outcome.isEmpty() ? m_outcome.simplified() : asked;
}

void PresenterDesk::showPlanBefore()
{
    if (m_lessons != nullptr) {
        const LengthMover& mover = m_lessons->mover();
        m_presenter->setPlanBefore(mover.before() != nullptr ? mover.letter() : 'A', mover.before());
    }
}

/// One screen is the class's: no notes then.
void PresenterDesk::showSpeaker()
{
    const bool has = m_presenter->isOpen() && m_presenter->hasOwnScreen();
    m_speaker->setVisible(has);
    has ? m_clock.start() : m_clock.stop();
    refreshSpeaker();
}

SpeakerNotes PresenterDesk::notes() const
{
    const lesson::LessonRun* run = m_lessons != nullptr ? m_lessons->run() : nullptr;
    if (run == nullptr) {
        return {};
    }
    const auto& steps = run->lesson().steps;
    const std::size_t next = run->index() + 1;
    return {.notes = QString::fromStdString(run->step().notes),
            .next = next < steps.size()
                        ? tr("%1 – %2").arg(kindInWords(steps[next]), firstParagraph(steps[next].text))
                        : QString(),
            .minutes = run->lesson().minutes};
}

void PresenterDesk::refreshSpeaker()
{
    if (m_clock.isActive()) {
        m_speaker->setNotes(notes());
        m_speaker->setState(m_parts.state());
        m_speaker->setElapsed(std::chrono::seconds(m_since.isValid() ? m_since.elapsed() / 1000 : 0));
    }
}

} // namespace lrp::ui
