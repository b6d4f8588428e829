#include "core/probe/Catalog.h"
#include "core/text/Translate.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/instruments/Measurements.h"
#include "ui/session/SessionController.h"
#include "ui/text/FigureText.h"

#include <algorithm>
#include <limits>

/// What is known, where it is kept, and what is asked while a run trains.
namespace lrp::ui
{

using store::RunId;

namespace
{

/// Its answer at step 0 depends neither on rate nor on schedule.
bool trains(std::string_view kind)
{
    return std::ranges::any_of(probe::catalogue(), [&](const probe::Probe& known) {
        return known.info().id == kind && known.trains();
    });
}

/// What a document held about a run.
struct Stored {
    struct Answer {
        std::string kind;
        std::int64_t step;
        probe::AnswerPtr answer;
    };
    std::vector<Answer> answers;
    std::vector<std::pair<std::string, std::string>> unread; ///< by kind: why it was left out
};

Stored storedIn(const store::Document& document, RunId run)
{
    Stored stored;
    auto analyses = document.analyses(run);
    if (!analyses) {
        for (const probe::Probe& known : probe::catalogue()) {
            stored.unread.emplace_back(known.info().id, analyses.issues().front().text());
        }
        return stored;
    }
    std::ranges::stable_sort(*analyses, {}, &store::Analysis::at);
    std::ranges::reverse(*analyses); // of two with other settings the later one is taken, which comes first
    for (store::Analysis& analysis : *analyses) {
        if (analysis.answer.is_object() && !analysis.answer.contains("step")) {
            analysis.answer["step"] = analysis.step; // as older programs wrote it
        }
        auto answer = probe::answerFromJson(analysis.kind, analysis.answer, "/answer");
        if (!answer) {
            stored.unread.emplace_back(analysis.kind, answer.issues().front().text());
        } else if (*answer) {
            stored.answers.push_back({analysis.kind, analysis.step, *answer});
        }
    }
    return stored;
}

} // namespace

void Measurements::take(const std::string& kind, const probe::AnswerPtr& answer)
{
    Question& question = m_questions.at(kind);
    if (question.maker) {
        keep(question.probe, *question.maker, *question.step, answer);
    } else {
        const std::string steps = ui::firstStepsOf(question.subject.problem, question.subject.lane);
        std::erase_if(m_loose, [&](const Loose& loose) {
            return loose.firstSteps == steps && loose.probe.info().id == kind;
        });
        m_loose.push_back({steps, question.probe, answer});
        if (m_loose.size() > kMostLoose) {
            m_loose.erase(m_loose.begin());
        }
        if (const auto run = runWith(question.subject)) {
            keep(question.probe, *run, 0, answer);
        }
    }
    if (m_parts.keeper->isReadOnly()) {
        question.remark =
            tr("This answer is not kept in the document. %1").arg(m_parts.keeper->whyReadOnly());
    }
}

/// In the document too, where it is written.
void Measurements::keep(const probe::Probe& probe, RunId run, std::int64_t step,
                        const probe::AnswerPtr& answer)
{
    m_known[run][std::string(probe.info().id)][step] = answer;
    m_parts.keeper->keepAnswer([probe, run, step, answer] {
        return store::Analysis{.run = run,
                               .step = step,
                               .kind = std::string(probe.info().id),
                               .settings = probe.toJson(),
                               .answer = answer->toJson(),
                               .program = {}};
    });
}

/// What was asked about lanes of the form belongs to the new runs with the same first steps.
void Measurements::keepLoose(int first, int last)
{
    const auto& runs = m_parts.history->runs();
    for (int place = first; !m_loose.empty() && place <= last && place < static_cast<int>(runs.size());
         ++place) {
        const store::Run& run = runs[static_cast<std::size_t>(place)];
        if (run.parent) {
            continue;
        }
        const std::string steps = firstStepsOf(run);
        for (const Loose& loose : m_loose) {
            if (loose.firstSteps == steps) {
                keep(loose.probe, run.id, 0, loose.answer);
                tell(std::string(loose.probe.info().id));
            }
        }
    }
}

const std::string& Measurements::firstStepsOf(const store::Run& run)
{
    auto [known, isNew] = m_firstSteps.try_emplace(run.id);
    if (const store::Race* race = isNew ? m_parts.history->raceOf(run) : nullptr) {
        known->second = ui::firstStepsOf(race->experiment.problem, m_parts.history->laneOf(run));
    }
    return known->second;
}

/// The latest run, no fork, with the same first steps; nothing: there is none.
std::optional<RunId> Measurements::runWith(const Subject& subject)
{
    const auto& runs = m_parts.history->runs();
    const std::string steps = ui::firstStepsOf(subject.problem, subject.lane);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (!run->parent && run->seed == subject.problem.seed && firstStepsOf(*run) == steps) {
            return run->id;
        }
    }
    return std::nullopt;
}

/// What is known of the first step of lanes with the same first steps.
probe::AnswerPtr Measurements::firstAnswer(const Subject& subject, std::string_view kind)
{
    if (!trains(kind)) {
        return nullptr;
    }
    const std::string steps = ui::firstStepsOf(subject.problem, subject.lane);
    for (const Loose& loose : m_loose) {
        if (loose.firstSteps == steps && loose.probe.info().id == kind) {
            return loose.answer;
        }
    }
    const auto& runs = m_parts.history->runs();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (!run->parent && run->seed == subject.problem.seed && firstStepsOf(*run) == steps) {
            load(run->id);
            const Course& course = m_known[run->id][std::string(kind)];
            if (const auto first = course.find(0); first != course.end()) {
                return first->second;
            }
        }
    }
    return nullptr;
}

std::vector<Measured> Measurements::course(const Subject& subject, std::string_view kind)
{
    Course all;
    std::int64_t until = std::numeric_limits<std::int64_t>::max();
    const store::Run* asked = subject.run ? m_parts.history->find(*subject.run) : nullptr;
    for (const store::Run* run = asked; run != nullptr;
         run = run->parent ? m_parts.history->find(*run->parent) : nullptr) {
        load(run->id);
        for (const auto& [step, answer] : m_known[run->id][std::string(kind)]) {
            if (step < until) {
                all.emplace(step, answer);
            }
        }
        until = run->parent ? run->forkStep : 0;
    }
    const bool isFork = asked != nullptr && asked->parent;
    if (!isFork && !all.contains(0)) {
        if (const probe::AnswerPtr first = firstAnswer(subject, kind)) {
            all.emplace(0, first);
        }
    }
    const auto question = m_questions.find(kind);
    if (question != m_questions.end() && question->second.inquiry &&
        question->second.subject.isSameAs(subject)) {
        if (const probe::AnswerPtr soFar = question->second.inquiry->soFar()) {
            all.insert_or_assign(*question->second.step, soFar);
        }
    }
    std::vector<Measured> course;
    for (const auto& [step, answer] : all) {
        course.push_back({step, answer});
    }
    return course;
}

void Measurements::load(RunId run)
{
    if (m_loaded.contains(run)) {
        return;
    }
    const auto take = [this, run](const Stored& stored) {
        std::set<std::string> kinds;
        for (const auto& [kind, step, answer] : stored.answers) {
            m_known[run][kind].emplace(step, answer); // what was answered meanwhile is newer
            kinds.insert(kind);
        }
        for (const auto& [kind, why] : stored.unread) {
            m_unread[kind] =
                tr("An answer in the document cannot be read: %1.").arg(QString::fromStdString(why));
            kinds.insert(kind);
        }
        for (const std::string& kind : kinds) {
            tell(kind);
        }
    };
    if (m_parts.keeper->readDocument(
            [run](const store::Document& document) { return storedIn(document, run); }, take)) {
        m_loaded.insert(run);
    }
}

/// Another document: what is known of lanes of the form stays.
void Measurements::forget()
{
    for (const auto& [kind, question] : m_questions) {
        drop(kind);
    }
    m_questions.clear();
    m_followed.clear();
    m_known.clear();
    m_loaded.clear();
    m_firstSteps.clear();
    m_unread.clear();
    for (const probe::Probe& known : probe::catalogue()) {
        tell(std::string(known.info().id));
    }
}

void Measurements::forgetRun(RunId run)
{
    for (const auto& [kind, question] : m_questions) {
        if (question.subject.run == run || question.maker == run) {
            stop(kind); // whoever is told may look at the run once more
        }
    }
    m_known.erase(run);
    m_firstSteps.erase(run);
    m_loaded.erase(run);
    std::erase_if(m_followed, [run](const auto& followed) { return followed.second.run == run; });
}

void Measurements::follow(const probe::Probe& probe, const Subject& subject)
{
    const std::string kind(probe.info().id);
    m_followed.erase(kind);
    if (subject.run) {
        m_followed.emplace(kind, Following{.probe = probe, .run = *subject.run});
        followRuns();
    }
}

void Measurements::unfollow(std::string_view kind)
{
    if (const auto found = m_followed.find(kind); found != m_followed.end()) {
        m_followed.erase(found);
    }
}

void Measurements::followRuns()
{
    std::vector<std::pair<std::string, std::int64_t>> due; // asking may lead to another being followed
    for (auto& [kind, following] : m_followed) {
        const auto samples = m_parts.history->samples(following.run);
        const auto question = m_questions.find(kind);
        const bool isBusy = question != m_questions.end() && !question->second.isOver;
        if (!samples || isBusy || following.isAtEnd) {
            continue;
        }
        const bool isOver = !m_parts.history->isLive(following.run);
        const std::int64_t step = stepDue(following, *samples, isOver);
        if (step > following.asked && (isOver || mayAsk(following))) {
            following.asked = step;
            following.isAtEnd = isOver;
            due.emplace_back(kind, step);
        }
    }
    for (const auto& [kind, step] : due) {
        const auto following = m_followed.find(kind);
        const store::Run* run =
            following != m_followed.end() ? m_parts.history->find(following->second.run) : nullptr;
        if (run != nullptr) {
            ask(probe::Probe(following->second.probe), subjectOf(*m_parts.history, *run), {step});
            m_questions.at(kind).isFollowing = true;
        }
    }
}

/// The latest one that a checkpoint is made at.
std::int64_t Measurements::stepDue(const Following& following, const engine::LaneRecord& lane, bool isOver)
{
    const store::Run* run = m_parts.history->find(following.run);
    constexpr std::int64_t kCheckpoints = 50; ///< in a run
    const std::int64_t every =
        std::max<std::int64_t>(m_parts.history->shapeOf(*run).totalSteps / kCheckpoints, 1);
    return isOver ? lane.steps.load() : lane.steps / every * every;
}

/// As long as it takes a twentieth of the time that the race runs.
bool Measurements::mayAsk(const Following& following) const
{
    constexpr double kShare = 0.05;
    return 1e-9 * static_cast<double>(following.spent) <= kShare * m_parts.session->seconds();
}

} // namespace lrp::ui
