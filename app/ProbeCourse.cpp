#include "app/ProbeCourse.h"

#include "app/CommandLine.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/OutputFile.h"
#include "app/Pictures.h"
#include "app/ProbeTable.h"
#include "core/files/AtomicFile.h"
#include "core/probe/CurvatureCourse.h"
#include "core/store/Earlier.h"

#include <iostream>

namespace lrp::app
{
namespace
{

using params::Issues;
using params::Json;

/// What the answers of a course say together; empty: each speaks for itself.
std::string captionOf(const std::vector<AnsweredAt>& answers)
{
    probe::CurvatureCourse curvatures;
    for (const AnsweredAt& at : answers) {
        if (const auto* found = at.answer->as<probe::Curvature>()) {
            curvatures.push_back({at.step, {at.answer, found}});
        }
    }
    return probe::captionOfRatios(curvatures);
}

/// The answers so far.
struct Course {
    std::vector<AnsweredAt> answers;
    Json moments = Json::array();
    probe::Table table;

    void take(std::int64_t step, const engine::Inquiry& inquiry)
    {
        constexpr double kNanosecond = 1e-9;
        const probe::AnswerPtr answer = inquiry.answer();
        answers.push_back({step, answer});
        moments.push_back({{"step", step},
                           {"answer", answer->toJson()},
                           {"compute_s", kNanosecond * static_cast<double>(inquiry.computedNanoseconds())}});
        const probe::Table more = answer->table();
        if (table.columns.empty()) {
            table.columns = more.columns;
            table.columns.insert(table.columns.begin(), "step");
        }
        for (std::vector<double> row : more.rows) {
            row.insert(row.begin(), static_cast<double>(step));
            table.rows.push_back(std::move(row));
        }
    }

    /// What all of them say together where that is known, and the last one.
    std::string words() const
    {
        const std::string last = answers.back().answer->words();
        return captionOf(answers) + (last.empty()
                                         ? std::string()
                                         : "At step " + std::to_string(answers.back().step) + ":\n" + last);
    }
};

/// Trains the lane to its end.
std::vector<engine::CheckpointPtr> trainedCheckpoints(ProbeSubject& subject, Trainer& trainer, Issues& issues)
{
    engine::LaneRecord& lane = *subject.record->lanes().front();
    lane.keepsCheckpoints = true;
    trainer.train(subject.record);
    append(issues, subject.record->problems());
    subject.lastStep = lastStepOf(lane.status, lane.steps);
    return lane.checkpoints.take();
}

/// Of the run, the oldest first.
std::vector<engine::CheckpointPtr> checkpointsOf(ProbeSubject& subject, Trainer& trainer, Issues& issues)
{
    if (!subject.document) {
        return trainedCheckpoints(subject, trainer, issues);
    }
    std::vector<engine::CheckpointPtr> checkpoints;
    const auto kept = subject.document->checkpoints(*subject.run);
    append(issues, kept.issues());
    for (const store::CheckpointInfo& info : kept ? *kept : std::vector<store::CheckpointInfo>{}) {
        auto checkpoint = subject.document->checkpoint(*subject.run, info.step);
        append(issues, checkpoint.issues());
        if (checkpoint) {
            checkpoints.push_back(std::move(*checkpoint));
        }
    }
    return checkpoints;
}

/// Where the lane diverged it has a checkpoint now and then, and no loss.
void leaveOutTheEnd(std::vector<engine::CheckpointPtr>& checkpoints, const ProbeSubject& subject)
{
    while (!checkpoints.empty() && checkpoints.back()->step > subject.lastStep) {
        std::cerr << "step " << checkpoints.back()->step << ": " << nameOf(subject)
                  << " diverged there, and its loss is no number\n";
        checkpoints.pop_back();
    }
}

/// What a probe is given that looks back, from one checkpoint of the run to the next.
class Past
{
public:
    Past(const probe::Probe& probe, const ProbeSubject& subject)
        : m_most(probe.mostEarlier())
        , m_subject(subject)
    {
    }

    /// What lies before this checkpoint, the one after the last that was asked for.
    const std::vector<engine::CheckpointPtr>& before(const engine::CheckpointPtr& checkpoint)
    {
        if (m_most > 0 && !m_last) {
            m_earlier = store::checkpointsBefore(*m_subject.document, *m_subject.run, checkpoint->step,
                                                 m_most); // a fork's
        } else if (m_most > 0 && store::isForLookingBack(*m_last)) {
            m_earlier.push_back(m_last);
            if (static_cast<std::int64_t>(m_earlier.size()) > m_most) {
                m_earlier.erase(m_earlier.begin());
            }
        }
        m_last = checkpoint;
        return m_earlier;
    }

private:
    std::int64_t m_most;
    const ProbeSubject& m_subject;
    engine::CheckpointPtr m_last;
    std::vector<engine::CheckpointPtr> m_earlier;
};

Json asJson(const probe::Probe& probe, const ProbeSubject& subject, const Course& course)
{
    Json json{{"probe", probe.toJson()}, {"lane", std::string(1, subject.letter)}};
    if (subject.run) {
        json["run"] = *subject.run;
    }
    json["course"] = course.moments;
    return json;
}

void print(const ProbeOptions& options, const ProbeSubject& subject, const Json& json, const Course& course)
{
    if (options.json) {
        std::cout << json.dump(2) << '\n';
        return;
    }
    std::cout << "lane " << subject.letter << '\n' << asText(course.table) << course.words();
}

Issues write(const std::string& path, const probe::Probe& probe, const ProbeSubject& subject,
             const Json& json, const Course& course)
{
    const std::string ending = endingOf(path);
    if (isPicture(ending)) {
        return drawPicture(probe, course.answers, subject, path);
    }
    return files::writeFile(path, ending == "csv" ? asCsv(course.table) : json.dump(2) + "\n");
}

} // namespace

int probeCourse(const ProbeOptions& options, const probe::Probe& probe, ProbeSubject& subject,
                Trainer& trainer)
{
    Issues issues;
    auto checkpoints = checkpointsOf(subject, trainer, issues);
    leaveOutTheEnd(checkpoints, subject);
    Course course;
    Past past(probe, subject);
    for (const engine::CheckpointPtr& checkpoint : checkpoints) {
        const auto inquiry = std::make_shared<engine::Inquiry>(
            probe, subject.problem, placeAt(subject, checkpoint, past.before(checkpoint)));
        if (!wasInterrupted()) {
            trainer.answer(inquiry);
        }
        if (wasInterrupted()) {
            break;
        }
        if (const probe::AnswerPtr answer = inquiry->answer()) {
            subject.step = checkpoint->step;
            course.take(checkpoint->step, *inquiry);
            append(issues, keepAnswer(subject, probe, *answer));
        } else {
            std::cerr << "step " << checkpoint->step << ": " << inquiry->failure() << '\n';
        }
    }
    if (wasInterrupted()) {
        std::cerr << "Interrupted after " << course.moments.size() << " of " << checkpoints.size()
                  << " checkpoints; the same command begins anew\n";
        return Interrupted;
    }
    if (course.moments.empty()) {
        complain(issues);
        std::cerr << nameOf(subject)
                  << (checkpoints.empty() ? " has no checkpoint that could be asked about\n"
                                          : " has no checkpoint with an answer\n");
        return WorkFailed;
    }
    const Json json = asJson(probe, subject, course);
    print(options, subject, json, course);
    for (const std::string& path : options.outputs) {
        append(issues, write(path, probe, subject, json, course));
    }
    sayNotKept(subject);
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

Issues keepAnswer(ProbeSubject& subject, const probe::Probe& probe, const probe::Answer& answer)
{
    if (!subject.document || subject.document->isReadOnly()) {
        return {};
    }
    subject.document->keep({.run = *subject.run,
                            .step = subject.step,
                            .kind = std::string(probe.info().id),
                            .settings = probe.toJson(),
                            .answer = answer.toJson()});
    return subject.document->flush();
}

void sayNotKept(const ProbeSubject& subject)
{
    if (subject.document && subject.document->isReadOnly()) {
        std::cerr << "What is answered is not kept in the document: " << subject.document->whyReadOnly()
                  << '\n';
    }
}

} // namespace lrp::app
