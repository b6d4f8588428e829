#include "ui/instruments/Measurements.h"

#include "core/probe/Subject.h"
#include "core/store/Earlier.h"
#include "core/text/Translate.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/session/SessionController.h"
#include "ui/text/FigureText.h"
#include "ui/text/IssueText.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

/// Asking, and what becomes of questions; what is known is in MeasurementsKnown.cpp.
namespace lrp::ui
{

using store::RunId;

namespace
{

constexpr int kFewMs = 1;        ///< between two looks while an answer may come before a key is up
constexpr int kUsualMs = 25;     ///< later
constexpr qint64 kYoungMs = 100; ///< what a question is until then
constexpr qint64 kTimedMs = 150; ///< so long its progress is watched before it is said how long it takes

/// What keeps a probe from an answer, as a sentence; empty: nothing.
QString misfitOf(const probe::Probe& probe, const Subject& subject)
{
    params::Issues issues;
    for (const params::Issue& issue : probe.fits(subject.problem)) {
        issues.push_back({"/problem" + issue.pointer, issue.message});
    }
    for (const params::Issue& issue : probe.fits(subject.lane)) {
        issues.push_back({"/lanes/0" + issue.pointer, issue.message});
    }
    if (issues.empty()) {
        return {};
    }
    experiment::Lane lane = subject.lane;
    lane.letter = subject.letter;
    const params::Json json =
        experiment::toJson({.name = {}, .problem = subject.problem, .lanes = {std::move(lane)}});
    return issueText(issues.front(), json) + '.';
}

/// The latest checkpoint of a run, with as many before it; empty: it has none.
std::vector<engine::CheckpointPtr> pathOf(const store::Document& document, RunId run, std::int64_t most)
{
    const auto last = document.checkpoint(run, std::numeric_limits<std::int64_t>::max());
    if (!last) {
        return {};
    }
    auto path = store::checkpointsBefore(document, run, (*last)->step, most);
    path.push_back(*last);
    return path;
}

} // namespace

Measurements::Measurements(const MeasurementParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_look.setTimerType(Qt::PreciseTimer);
    connect(&m_look, &QTimer::timeout, this, &Measurements::look);
    connect(parts.history, &History::replaced, this, &Measurements::forget);
    connect(parts.history, &History::aboutToRemove, this,
            [this](int place) { forgetRun(m_parts.history->runs()[static_cast<std::size_t>(place)].id); });
    // Queued: the run is followed only after it was added.
    connect(parts.history, &History::added, this, &Measurements::keepLoose, Qt::QueuedConnection);
    connect(parts.session, &SessionController::ticked, this, &Measurements::followRuns);
    connect(parts.session, &SessionController::stateChanged, this, &Measurements::followRuns);
}

Measurements::~Measurements()
{
    for (const auto& [kind, question] : m_questions) {
        if (question.inquiry) {
            question.inquiry->stop();
        }
    }
}

void Measurements::ask(const probe::Probe& probe, const Subject& subject, std::vector<std::int64_t> steps,
                       std::vector<RunId> beside)
{
    const std::string kind(probe.info().id);
    drop(kind);
    Question& question =
        m_questions
            .insert_or_assign(kind, Question{.probe = probe, .subject = subject, .beside = std::move(beside)})
            .first->second;
    if (const QString misfit = misfitOf(probe, subject); !misfit.isEmpty()) {
        refuse(kind, misfit);
    } else if (subject.run) {
        findSteps(kind, std::move(steps));
        tell(kind);
    } else if (!probe.trains()) {
        refuse(kind, tr("Lane %1 has not run yet. Press Start; then it can be measured at its checkpoints.")
                         .arg(QChar(subject.letter)));
    } else {
        question.waiting = {0};
        question.asked = 1;
        put(kind, {.step = 0});
    }
}

/// No more of what is under way.
void Measurements::drop(std::string_view kind)
{
    const auto found = m_questions.find(kind);
    if (found == m_questions.end()) {
        return;
    }
    Question& question = found->second;
    if (question.inquiry) {
        question.inquiry->stop();
        question.inquiry.reset();
    }
    question.ticket->forget();
    question.waiting.clear();
    question.isOver = true;
}

void Measurements::stop(std::string_view kind)
{
    drop(kind);
    tell(std::string(kind));
}

void Measurements::refuse(const std::string& kind, const QString& problem)
{
    drop(kind);
    m_questions.at(kind).problem = problem;
    tell(kind);
}

/// The checkpoints that are meant, looked up in the file: those of the run and, before a fork's first step,
/// of its ancestors.
void Measurements::findSteps(const std::string& kind, std::vector<std::int64_t> wanted)
{
    struct Part {
        RunId run;
        std::int64_t from; ///< its first step
    };
    const Question& question = m_questions.at(kind);
    std::vector<Part> parts;
    for (const store::Run* run = m_parts.history->find(*question.subject.run); run != nullptr;
         run = run->parent ? m_parts.history->find(*run->parent) : nullptr) {
        parts.push_back({run->id, run->parent ? run->forkStep : 0});
        if (wanted.empty()) {
            break; // its own
        }
    }
    const auto list = [parts](const store::Document& document) {
        document.flush();
        std::set<std::int64_t> steps;
        std::int64_t until = std::numeric_limits<std::int64_t>::max();
        for (const Part& part : parts) {
            const auto checkpoints = document.checkpoints(part.run);
            for (const store::CheckpointInfo& info :
                 checkpoints ? *checkpoints : std::vector<store::CheckpointInfo>{}) {
                if (info.step < until) {
                    steps.insert(info.step);
                }
            }
            until = part.from;
        }
        return steps;
    };
    const bool isThere = m_parts.keeper->readDocument(
        list, [this, kind, wanted, ticket = question.ticket->also()](const std::set<std::int64_t>& known) {
            if (ticket.isWanted()) {
                takeSteps(kind, wanted, known);
            }
        });
    if (!isThere) {
        refuse(kind, tr("There is no document in which checkpoints are kept."));
    }
}

void Measurements::takeSteps(const std::string& kind, const std::vector<std::int64_t>& wanted,
                             const std::set<std::int64_t>& known)
{
    Question& question = m_questions.at(kind);
    std::set<std::int64_t> steps;
    for (const std::int64_t step : wanted) {
        const auto after = known.upper_bound(step);
        steps.insert(after == known.begin() ? 0 : *std::prev(after));
    }
    if (wanted.empty()) {
        steps = known;
    }
    if (question.isFollowing) {
        const Course& course = m_known[*question.subject.run][kind];
        std::erase_if(steps, [&](std::int64_t step) { return course.contains(step); });
    } else if (steps.empty()) {
        refuse(kind, whyNoCheckpoints(question.subject));
        return;
    }
    question.waiting = {steps.begin(), steps.end()};
    question.asked = steps.size();
    askNext(kind);
}

QString Measurements::whyNoCheckpoints(const Subject& subject) const
{
    const store::Run* run = subject.run ? m_parts.history->find(*subject.run) : nullptr;
    const QString name = QString(QChar(subject.letter));
    if (run == nullptr) {
        return tr("The run is not in the document any more.");
    }
    switch (run->status) {
    case engine::LaneStatus::Diverged:
        return tr("Lane %1 diverged after step %2, before its first checkpoint was kept. Ask at step 0.")
            .arg(name, counted(run->steps));
    case engine::LaneStatus::Failed:
        return tr("Lane %1 failed, and no checkpoint was kept.").arg(name);
    default:
        return subject.isLive ? tr("Lane %1 has no checkpoint yet; one comes every 2 % of the run.").arg(name)
                              : tr("No checkpoint was kept of lane %1. Ask at step 0.").arg(name);
    }
}

/// Reads the next checkpoint, and those before it for who looks back.
void Measurements::askNext(const std::string& kind)
{
    Question& question = m_questions.at(kind);
    if (question.waiting.empty()) {
        question.isOver = true;
        tell(kind);
        return;
    }
    const std::int64_t step = question.waiting.front();
    const RunId run = *question.subject.run;
    const std::int64_t most = question.probe.mostEarlier();
    const auto read = [run, step, most, others = question.beside](const store::Document& document) {
        Found found{.step = step};
        auto checkpoint = document.checkpoint(run, step);
        if (checkpoint && (*checkpoint)->step == step) {
            found.checkpoint = *checkpoint;
            found.earlier = store::checkpointsBefore(document, run, step, most);
            for (const RunId other : others) {
                if (auto path = pathOf(document, other, most); !path.empty()) {
                    found.beside.emplace(other, std::move(path));
                }
            }
        } else if (step > 0) {
            found.problem =
                checkpoint
                    ? lrp::translate("probe", "the checkpoint of step %1 cannot be read").arg(step).str()
                    : checkpoint.issues().front().text();
        }
        return found;
    };
    m_parts.keeper->readDocument(read, [this, kind, ticket = question.ticket->also()](const Found& found) {
        if (ticket.isWanted()) {
            put(kind, found);
        }
    });
}

std::vector<engine::Inquiry::Beside> Measurements::besideOf(const Found& found) const
{
    std::vector<engine::Inquiry::Beside> beside;
    for (const auto& [id, path] : found.beside) {
        if (const store::Run* run = m_parts.history->find(id)) {
            const Subject other = subjectOf(*m_parts.history, *run);
            beside.push_back(
                {.whose = {.letter = other.letter, .run = id}, .problem = other.problem, .path = path});
        }
    }
    return beside;
}

/// Asks at what was found.
void Measurements::put(const std::string& kind, const Found& found)
{
    Question& question = m_questions.at(kind);
    question.step = found.step;
    question.waiting.pop_front();
    if (!found.problem.empty()) {
        question.problem = tr("Step %1: %2").arg(counted(found.step), QString::fromStdString(found.problem));
        askNext(kind);
        return;
    }
    Subject maker = question.subject;
    if (const store::Run* run = maker.run ? m_parts.history->find(*maker.run) : nullptr) {
        maker = subjectOf(*m_parts.history, makerOf(*m_parts.history, *run, found.step));
    }
    question.maker = maker.run;
    const bool isFirst = found.step == 0 && question.probe.trains(); // which needs no checkpoint
    question.inquiry = std::make_shared<engine::Inquiry>(
        probe::about(question.probe, probe::subjectOf(maker.problem, maker.lane)), maker.problem,
        engine::Inquiry::Place{.model = isFirst ? engine::CheckpointPtr() : found.checkpoint,
                               .lane = maker.lane,
                               .whose = {.letter = maker.letter, .run = maker.run.value_or(0)},
                               .earlier = found.earlier,
                               .beside = besideOf(found),
                               .beginsAnew = maker.beginsAnewAt == found.step,
                               .scheduleStep = maker.scheduleStep});
    m_parts.session->ask(question.inquiry);
    m_sinceAsked.start();
    m_look.start(kFewMs);
    tell(kind);
}

/// Whether there are answers.
void Measurements::look()
{
    bool goesOn = false;
    std::vector<std::string> kinds; // taking an answer may lead to another question
    for (const auto& [kind, question] : m_questions) {
        if (question.inquiry) {
            kinds.push_back(kind);
        }
    }
    for (const std::string& kind : kinds) {
        goesOn = advance(kind) || goesOn;
    }
    const auto isUnderWay = [](const auto& known) { return known.second.inquiry != nullptr; };
    goesOn = goesOn || std::ranges::any_of(m_questions, isUnderWay); // whoever was told may have asked
    if (!goesOn) {
        m_look.stop();
    } else if (m_sinceAsked.elapsed() > kYoungMs) {
        m_look.start(kUsualMs);
    }
}

/// False: nothing of it is under way here.
bool Measurements::advance(const std::string& kind)
{
    Question& question = m_questions.at(kind);
    if (!question.inquiry) {
        return false;
    }
    if (!question.inquiry->isOver()) {
        const double done = shareDone(question);
        if (!question.since.isValid() && done > 0.0) {
            question.since.start();
            question.doneThen = done;
        }
        if (m_sinceAsked.elapsed() > kYoungMs) {
            tell(kind);
        }
        return true;
    }
    const engine::InquiryPtr over = std::exchange(question.inquiry, nullptr);
    if (const auto followed = m_followed.find(kind); followed != m_followed.end()) {
        followed->second.spent += over->computedNanoseconds();
    }
    if (const probe::AnswerPtr answer = over->answer()) {
        take(kind, answer);
    } else if (const std::string why = over->failure(); !why.empty()) {
        question.problem = question.asked > 1
                               ? tr("Step %1: %2").arg(counted(*question.step), QString::fromStdString(why))
                               : QString::fromStdString(why);
    }
    if (question.subject.run && !question.waiting.empty()) {
        askNext(kind);
        return true;
    }
    question.isOver = true;
    tell(kind);
    return false;
}

double Measurements::shareDone(const Question& question)
{
    const auto begun = static_cast<double>(question.asked - question.waiting.size());
    const double done = question.inquiry ? begun - 1.0 + question.inquiry->done() : begun;
    return question.asked == 0 ? 0.0 : done / static_cast<double>(question.asked);
}

Measurements::State Measurements::state(std::string_view kind) const
{
    State state;
    if (const auto unread = m_unread.find(kind); unread != m_unread.end()) {
        state.remark = unread->second;
    }
    const auto found = m_questions.find(kind);
    if (found == m_questions.end()) {
        return state;
    }
    const Question& question = found->second;
    state.isAsking = !question.isOver;
    state.isFollowing = question.isFollowing;
    state.done = question.isOver ? 1.0 : shareDone(question);
    state.step = question.step;
    state.problem = question.problem;
    state.remark = question.remark.isEmpty() ? state.remark : question.remark;
    const double more = state.done - question.doneThen;
    if (state.isAsking && question.since.isValid() && question.since.elapsed() > kTimedMs && more > 0.0) {
        const double perShare = 1e-3 * static_cast<double>(question.since.elapsed()) / more;
        state.secondsLeft = (1.0 - state.done) * perShare;
        state.secondsInAll = perShare;
    }
    return state;
}

Measurements::State Measurements::state(std::string_view kind, const std::optional<Subject>& subject) const
{
    State state = this->state(kind);
    const auto found = m_questions.find(kind);
    if (found != m_questions.end() && !(subject && found->second.subject.isSameAs(*subject))) {
        const auto unread = m_unread.find(kind);
        state.isOfSubject = false;
        state.step.reset();
        state.problem.clear();
        state.remark = unread != m_unread.end() ? unread->second : QString();
    }
    return state;
}

void Measurements::tell(const std::string& kind)
{
    Q_EMIT changed(QString::fromStdString(kind));
}

} // namespace lrp::ui
