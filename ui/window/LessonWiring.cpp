#include "ui/window/LessonWiring.h"

#include "core/lesson/KeptAnswers.h"
#include "ui/commands/Commands.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/HistoryDesk.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/lesson/LessonKeeper.h"
#include "ui/lesson/SpokenCodeRow.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SaveDialog.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QStatusBar>

namespace lrp::ui
{

LessonWiring::LessonWiring(const Parts& parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    m_pool.setMaxThreadCount(1);
    connectDocument();
    connectCommands();
    connect(m_parts.lessons, &LessonDesk::openChanged, this, &LessonWiring::changed);
    connect(m_parts.lessons, &LessonDesk::moved, this, &LessonWiring::changed);
}

LessonWiring::~LessonWiring()
{
    m_pool.waitForDone();
}

/// What a lesson hides is hidden before the document's curves are there.
void LessonWiring::connectDocument()
{
    connect(m_parts.documents, &DocumentKeeper::leaving, m_parts.lessons, &LessonDesk::part);
    connect(m_parts.documents, &DocumentKeeper::lessonFound, this, [this](const store::KeptLesson& kept) {
        if (m_parts.history->startedMeanwhile()) {
            return;
        }
        if (const params::Issues issues = m_parts.lessons->recall(kept); !issues.empty()) {
            connect(
                m_parts.history, &HistoryDesk::documentShown, this,
                [this, issues] {
                    m_parts.messages->showIssues(tr("The lesson of this document was not opened."), issues);
                },
                Qt::SingleShotConnection);
        }
    });
    connect(m_parts.history, &HistoryDesk::documentShown, m_parts.lessons, &LessonDesk::goOn);
}

void LessonWiring::connectCommands()
{
    const auto on = [this](const char* id, auto act) { m_parts.commands->on(id, [act](bool) { act(); }); };
    on("lesson/code", [this] { m_parts.lessons->code()->copy(); });
    on("lesson/save", [this] { saveAnswers(); });
    on("lesson/restart", [this] { m_parts.lessons->restart(); });
    on("lesson/leave", [this] { m_parts.lessons->leave(); });
}

void LessonWiring::describe(WindowState& state) const
{
    const lesson::LessonRun* run = m_parts.lessons->run();
    state.isInLesson = run != nullptr;
    state.hasAnswers = run != nullptr && !run->answers().empty();
    state.spokenCode = run != nullptr ? m_parts.lessons->code()->code() : QString();
}

/// Those that there are now, also when the lesson is left before the file has a name.
void LessonWiring::saveAnswers()
{
    const lesson::LessonRun& run = *m_parts.lessons->run();
    const std::string name = lesson::answerFileName(run.lesson().id, run.id());
    const auto write = [this, answers = scoredAnswers(run)](const QString& path) {
        later(
            &m_pool, this,
            [path = path.toStdString(), answers] { return lesson::writeAnswers(path, answers); },
            [this, path](const params::Issues& issues) {
                if (issues.empty()) {
                    m_parts.window->statusBar()->showMessage(tr("Written: %1").arg(path), 5000);
                } else {
                    m_parts.messages->showIssues(tr("%1 was not written.").arg(QFileInfo(path).fileName()),
                                                 issues);
                }
            });
    };
    askWhereToSave(m_parts.window, tr("Save my answers"), QString::fromStdString(name), write);
}

} // namespace lrp::ui
