#pragma once

#include "core/engine/Inquiry.h"
#include "core/engine/Record.h"
#include "ui/instruments/Subject.h"
#include "ui/widgets/Latest.h"

#include <deque>
#include <map>
#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lrp::ui
{

class DocumentKeeper;
class SessionController;

/// What a probe has answered at a step.
struct Measured {
    std::int64_t step = 0;
    probe::AnswerPtr answer;
};

/// What measurements are made through.
struct MeasurementParts {
    SessionController* session;
    History* history;
    DocumentKeeper* keeper;
};

/// What probes have answered, the window's one place for it. Answers are kept with their run in the document,
/// and read from there again. Thread: UI.
class Measurements : public QObject
{
    Q_OBJECT

public:
    Measurements(const MeasurementParts& parts, QObject* parent);
    ~Measurements() override;

    /// Asks at the run's checkpoints at or before these steps, one after another; none: at every checkpoint
    /// that is kept. What lies before the first checkpoint is asked at step 0, which every run has. Of a lane
    /// of the form steps is {0}. Another question to the same kind of probe takes the place of one under way.
    /// Answers are kept with the run unless the document is only read, which is remarked on; those about a
    /// lane of the form, as soon as a run with the same first steps (firstStepsOf()) is in the document, at
    /// its step 0. A probe that compares is given the last checkpoints of the runs `beside`.
    void ask(const probe::Probe& probe, const Subject& subject, std::vector<std::int64_t> steps,
             std::vector<store::RunId> beside = {});
    void stop(std::string_view kind);

    /// Asks at every new checkpoint of a live run while that takes at most 5 % of the time the race runs, and
    /// once more at its end; until another is followed, or unfollow().
    void follow(const probe::Probe& probe, const Subject& subject);
    void unfollow(std::string_view kind);

    struct State {
        bool isAsking = false;
        double done = 0.0;                   ///< a share from 0 to 1, of all steps that are asked
        std::optional<std::int64_t> step{};  ///< that is asked at present, or was asked last
        std::optional<double> secondsLeft{}; ///< as far as can be told from what is done
        std::optional<double> secondsInAll{};
        QString problem{}; ///< a sentence: why there is no answer; empty: there is, or nobody asked
        QString remark{};  ///< a sentence: what is to be known of an answer, such as that it is not kept
        bool isFollowing = false; ///< nobody asked the last question but who follows a run
        bool isOfSubject = true;  ///< the last question was about the subject that was named
    };
    State state(std::string_view kind) const;
    /// The same for who looks at this subject: what the last question has come to is left out where it was
    /// about another one.
    State state(std::string_view kind, const std::optional<Subject>& subject) const;

    /// All that is known, by step, of a question under way as far as it has got: of a fork, what its
    /// ancestors made before it too; of a lane of the form what is known of its first step, also from runs
    /// that have the same. Read from the document, in the background, when it is first asked for: changed()
    /// comes later.
    std::vector<Measured> course(const Subject& subject, std::string_view kind);

Q_SIGNALS:
    void changed(const QString& kind); ///< answers, progress or a problem
    void said(const QString& text);    ///< by an instrument that is seen: what was found, or why nothing was

private:
    static constexpr std::size_t kMostLoose = 64;

    using Course = std::map<std::int64_t, probe::AnswerPtr>;
    /// A question under way, or what has become of the last one.
    struct Question {
        probe::Probe probe;
        Subject subject;
        std::deque<std::int64_t> waiting{}; ///< steps
        std::size_t asked = 0;              ///< steps in all
        std::vector<store::RunId> beside{};
        engine::InquiryPtr inquiry{};
        std::optional<store::RunId> maker{}; ///< the run that the present step is one of
        std::optional<std::int64_t> step{};  ///< nothing: none has been asked yet
        bool isFollowing = false;            ///< what is known already is not asked again
        bool isOver = false;
        QString problem{};
        QString remark{};
        QElapsedTimer since{}; ///< it has made some progress
        double doneThen = 0.0;
        std::shared_ptr<Latest> ticket = std::make_shared<Latest>();
    };
    /// What a document has of a step.
    struct Found {
        std::int64_t step = 0;
        engine::CheckpointPtr checkpoint{};
        std::vector<engine::CheckpointPtr> earlier{};
        std::map<store::RunId, std::vector<engine::CheckpointPtr>> beside{}; ///< the oldest first
        std::string problem{};                                               ///< why it has not
    };
    struct Following {
        probe::Probe probe;
        store::RunId run = 0;
        std::int64_t asked = 0; ///< the step up to which checkpoints have been asked about
        std::int64_t spent = 0; ///< ns of computing
        bool isAtEnd = false;   ///< it was asked at the run's end
    };
    /// About a lane of the form.
    struct Loose {
        std::string firstSteps;
        probe::Probe probe;
        probe::AnswerPtr answer;
    };

    void drop(std::string_view kind);
    void refuse(const std::string& kind, const QString& problem);
    void findSteps(const std::string& kind, std::vector<std::int64_t> wanted);
    void takeSteps(const std::string& kind, const std::vector<std::int64_t>& wanted,
                   const std::set<std::int64_t>& known);
    QString whyNoCheckpoints(const Subject& subject) const;
    void askNext(const std::string& kind);
    std::vector<engine::Inquiry::Beside> besideOf(const Found& found) const;
    void put(const std::string& kind, const Found& found);
    void look();
    bool advance(const std::string& kind);
    static double shareDone(const Question& question);
    void tell(const std::string& kind);

    void take(const std::string& kind, const probe::AnswerPtr& answer);
    void keep(const probe::Probe& probe, store::RunId run, std::int64_t step, const probe::AnswerPtr& answer);
    void keepLoose(int first, int last);
    const std::string& firstStepsOf(const store::Run& run);
    std::optional<store::RunId> runWith(const Subject& subject);
    probe::AnswerPtr firstAnswer(const Subject& subject, std::string_view kind);
    void load(store::RunId run);
    void forget();
    void forgetRun(store::RunId run);
    void followRuns();
    std::int64_t stepDue(const Following& following, const engine::LaneRecord& lane, bool isOver);
    bool mayAsk(const Following& following) const;

    MeasurementParts m_parts;
    std::map<std::string, Question, std::less<>> m_questions; ///< by kind, as what follows
    std::map<std::string, Following, std::less<>> m_followed;
    std::map<std::string, QString, std::less<>> m_unread; ///< what could not be read again
    std::map<store::RunId, std::map<std::string, Course>> m_known;
    std::set<store::RunId> m_loaded; ///< or being loaded
    std::map<store::RunId, std::string> m_firstSteps;
    std::vector<Loose> m_loose;
    QTimer m_look;
    QElapsedTimer m_sinceAsked;
};

} // namespace lrp::ui
