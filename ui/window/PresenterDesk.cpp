#include "ui/window/PresenterDesk.h"

#include "core/lesson/LessonRun.h"
#include "ui/files/Exports.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/lesson/LessonPanel.h"
#include "ui/presenter/Presenter.h"
#include "ui/presenter/SpeakerPanel.h"
#include "ui/text/Translate.h"

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
    connect(m_presenter, &Presenter::revealWanted, panel, &LessonPanel::reveal);
    connect(m_presenter, &Presenter::nextWanted, panel, &LessonPanel::turnPage);
    connect(m_presenter, &Presenter::previousWanted, panel, &LessonPanel::goBack);
    connect(m_lessons, &LessonDesk::openChanged, this, [this](bool open) {
        m_presenter->setLed(open);
        m_since.start();
        takeStep();
    });
    connect(m_lessons, &LessonDesk::moved, this, &PresenterDesk::takeStep);
}

void PresenterDesk::setHidden(const channel::Hidden& hidden)
{
    m_presenter->setHidden(hidden);
}

void PresenterDesk::takeStep()
{
    const lesson::LessonRun* run = m_lessons->run();
    m_presenter->setQuestion(run == nullptr             ? QString()
                             : run->step().isQuestion() ? firstParagraph(run->step().text)
                                                        : QString::fromStdString(run->lesson().title));
    refreshSpeaker();
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
