#include "ui/lesson/LessonKeeper.h"

#include "core/lesson/KeptAnswers.h"
#include "core/lesson/Scoring.h"
#include "core/params/Json.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/MessageBar.h"

#include <utility>

namespace lrp::ui
{

LessonKeeper::LessonKeeper(DocumentKeeper* documents, MessageBar* messages, QString folder, QObject* parent)
    : QObject(parent)
    , m_documents(documents)
    , m_messages(messages)
    , m_folder(std::move(folder))
{
    constexpr int kDelayMs = 300;
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &LessonKeeper::keepPlace);
}

LessonKeeper::~LessonKeeper()
{
    m_pool.waitForDone();
}

void LessonKeeper::begin(std::string text)
{
    m_text = std::move(text);
    m_kept = 0;
}

void LessonKeeper::follow(const lesson::LessonRun& run)
{
    m_run = &run;
    keepPlace();
    keepAnswers(run);
}

void LessonKeeper::followSoon(const lesson::LessonRun& run)
{
    m_run = &run;
    m_delay.start();
}

void LessonKeeper::settle()
{
    if (m_delay.isActive()) {
        keepPlace();
    }
}

void LessonKeeper::keepPlace()
{
    m_delay.stop();
    m_documents->keepLesson(store::KeptLesson{m_text, params::dump(m_run->toJson())});
}

/// Those that are there already are not written again, so after a failure all of them are tried.
void LessonKeeper::keepAnswers(const lesson::LessonRun& run)
{
    const std::size_t count = run.answers().size();
    if (m_folder.isEmpty() || count == m_kept) {
        return;
    }
    m_kept = count;
    later(
        &m_pool, this,
        [folder = m_folder.toStdString(), answers = scoredAnswers(run)] {
            return lesson::keepAnswers(folder, answers);
        },
        [this](const params::Issues& issues) {
            if (!issues.empty()) {
                m_kept = 0;
                m_messages->showIssues(
                    tr("Your answer is in the document, but not in the file of answers. It is tried again "
                       "with the next one."),
                    issues);
            }
        });
}

void LessonKeeper::forget(bool isOver)
{
    m_delay.stop();
    m_run = nullptr;
    if (isOver) {
        m_documents->keepLesson({});
    }
}

std::vector<lesson::AnswerLine> scoredAnswers(const lesson::LessonRun& run)
{
    std::vector<lesson::AnswerLine> answers;
    for (const lesson::Step& step : run.lesson().steps) {
        if (const lesson::AnswerLine* line = run.answerTo(step.id)) {
            answers.push_back(*line);
            const auto score = scoreOf(run.lesson(), step, line->answer);
            if (score && !line->score) {
                answers.back().score = score->value;
            }
        }
    }
    return answers;
}

} // namespace lrp::ui
