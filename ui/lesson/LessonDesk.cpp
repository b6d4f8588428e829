#include "ui/lesson/LessonDesk.h"

#include "core/lesson/Outcome.h"
#include "core/lesson/Translation.h"
#include "core/lesson/Verdict.h"
#include "core/params/JsonText.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/lesson/LessonKeeper.h"
#include "ui/lesson/LessonMask.h"
#include "ui/lesson/LessonPanel.h"
#include "ui/lesson/SpokenCodeRow.h"
#include "ui/lesson/StepClock.h"

#include <algorithm>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringList>
#include <utility>

namespace lrp::ui
{

namespace
{

/// The lane whose settings the step opens, so that the form shows it; nothing where that is any lane.
std::optional<int> laneToTry(const lesson::Step& step)
{
    for (const lesson::Lock& lock : step.editable) {
        bool isNumber = false;
        const int lane = QString::fromStdString(lock.text()).section('/', 2, 2).toInt(&isNumber);
        if (isNumber && QString::fromStdString(lock.text()).startsWith("/lanes/")) {
            return lane;
        }
    }
    return std::nullopt;
}

QString figure(double loss)
{
    return QString::fromStdString(lesson::figure(loss));
}

/// A lesson that a document keeps, as it goes on: in the language in which the window offers it, where that
/// is another and nothing but texts differs.
params::Result<lesson::WholeText> spoken(const std::string& kept, const QStringList& offered)
{
    const auto begun = lesson::fromText(kept);
    if (!begun) {
        return begun.issues();
    }
    for (const QString& path : offered) {
        if (!QFileInfo(path).fileName().startsWith(QString::fromStdString(begun->id) + '.')) {
            continue;
        }
        auto whole = lesson::readWhole(path.toStdString());
        const auto read =
            whole ? lesson::fromText(whole->text) : params::Result<lesson::Lesson>(whole.issues());
        if (read && read->language != begun->language && lesson::differInTextsAlone(kept, whole->text)) {
            return whole;
        }
    }
    return lesson::WholeText{kept, {}};
}

} // namespace

LessonDesk::LessonDesk(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_clock(new StepClock)
    , m_code(new SpokenCodeRow)
    , m_layout(m_parts.curves, m_parts.session)
    , m_sketches(m_parts.curves, m_parts.session)
    , m_mover(m_parts.experiment)
{
    constexpr int kSoonMs = 150;
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &LessonDesk::runMoved);
    m_parts.panel->setSketches(&m_sketches);
    m_parts.panel->addExtra(m_code);
    m_parts.panel->addExtra(m_clock);
    connect(m_code, &SpokenCodeRow::said, m_parts.panel, &LessonPanel::said);
    connect(m_parts.panel, &LessonPanel::moved, this, &LessonDesk::follow);
    connect(m_parts.panel, &LessonPanel::drafted, this, [this] { m_parts.keeper->followSoon(*m_run); });
    connect(m_parts.panel, &LessonPanel::runWanted, this, m_parts.start);
    connect(m_parts.panel, &LessonPanel::leaveWanted, this, &LessonDesk::leave, Qt::QueuedConnection);
    connect(m_parts.panel, &LessonPanel::settingsWanted, this, [this] {
        m_parts.experiment->editExperiment(tr("Lesson's settings"),
                                           *m_run->lesson().experimentNamed(m_setup));
    });
    connect(m_parts.session, &SessionController::stateChanged, this, &LessonDesk::takeState);
    // A file was dropped, or a document opened: the window is about something else.
    connect(m_parts.experiment, &ExperimentModel::replaced, this, [this] {
        if (!m_isLoading) {
            leave();
        }
    });
}

LessonDesk::~LessonDesk() = default;

params::Issues LessonDesk::open(const QString& path)
{
    auto whole = lesson::readWhole(path.toStdString());
    auto read = whole ? lesson::fromText(whole->text) : params::Result<lesson::Lesson>(whole.issues());
    if (!read) {
        return read.issues();
    }
    leave();
    begin(std::make_shared<const lesson::Lesson>(std::move(*read)), std::move(whole->text));
    return {};
}

void LessonDesk::begin(std::shared_ptr<const lesson::Lesson> lesson, std::string text)
{
    m_parts.session->suspend();
    m_parts.session->show(nullptr);
    m_parts.beginDocument();
    m_run.emplace(std::move(lesson), QRandomGenerator::system()->generate64());
    m_parts.keeper->begin(std::move(text));
    m_setup.clear();
    m_layout.apply(m_run->lesson().layout);
    follow();
    m_parts.panel->setRun(&*m_run);
    Q_EMIT openChanged(true);
    Q_EMIT moved();
}

void LessonDesk::restart()
{
    if (m_run) {
        const auto lesson = m_run->sharedLesson();
        const std::string text = m_parts.keeper->text();
        m_run->answers().empty() ? leave() : part();
        begin(lesson, text);
    }
}

params::Issues LessonDesk::recall(const store::KeptLesson& kept)
{
    const auto whole = spoken(kept.text, m_parts.offered);
    auto read = whole ? lesson::fromText(whole->text) : params::Result<lesson::Lesson>(whole.issues());
    const auto state = params::parseJson(kept.state, "");
    if (!read || !state) {
        return read ? state.issues() : read.issues();
    }
    auto run = lesson::LessonRun::fromJson(std::make_shared<const lesson::Lesson>(std::move(*read)), *state);
    if (!run) {
        return run.issues();
    }
    part();
    m_run.emplace(std::move(*run));
    m_parts.keeper->begin(whole->text);
    m_setup = m_run->setup();
    m_isLoading = true;
    m_isRecalled = true;
    m_parts.setHidden(hiddenIn(*m_run));
    return {};
}

void LessonDesk::goOn()
{
    if (!std::exchange(m_isRecalled, false)) {
        return;
    }
    m_isLoading = false;
    const auto& record = m_parts.session->record();
    if (!m_run->mayHaveBecome(m_parts.experiment->experiment())) {
        load(m_setup); // it was killed between two experiments
    } else if (record && !m_run->mayHaveBecome(record->experiment())) {
        m_parts.session->show(nullptr);
    }
    m_layout.apply(m_run->lesson().layout);
    follow();
    m_parts.panel->setRun(&*m_run);
    const bool isAsRun = record && experiment::toJson(record->experiment()) ==
                                       experiment::toJson(m_parts.experiment->experiment());
    if (isAsRun && m_run->isDone(m_run->step().id) && m_parts.session->state() == SessionState::Ended) {
        tellEnd();
    }
    Q_EMIT openChanged(true);
    Q_EMIT moved();
}

void LessonDesk::leave()
{
    if (m_run) {
        part();
        m_parts.keeper->forget(/*isOver=*/true);
    }
}

void LessonDesk::settle()
{
    if (m_run) {
        m_parts.keeper->settle();
    }
}

void LessonDesk::part()
{
    if (!m_run) {
        return;
    }
    m_parts.panel->setRun(nullptr);
    m_clock->follow(nullptr);
    m_code->follow(nullptr);
    m_mover.follow(nullptr);
    forgetMove();
    showLanes(true);
    m_parts.keeper->forget(/*isOver=*/false);
    m_run.reset();
    m_isRecalled = false;
    m_mask = {};
    m_parts.setMask({});
    m_parts.setHidden({});
    m_sketches.follow(nullptr);
    m_layout.restore();
    Q_EMIT openChanged(false);
}

/// First what is hidden, then what is shown.
void LessonDesk::follow()
{
    m_parts.setHidden(hiddenIn(*m_run));
    if (m_run->setup() != m_setup) {
        load(m_run->setup());
    } else if (m_run->step().as<lesson::Run>() != nullptr && !m_run->isDone(m_run->step().id)) {
        // what was tried before is not what is run
        m_parts.experiment->editExperiment(tr("Lesson's settings"),
                                           *m_run->lesson().experimentNamed(m_setup));
    }
    m_layout.follow(*m_run);
    m_sketches.follow(&*m_run);
    if (const Mask mask = maskOf(*m_run); mask != m_mask) {
        m_mask = mask;
        m_parts.setMask(mask);
    }
    if (const auto lane = laneToTry(m_run->step()); lane && *lane < m_parts.experiment->laneCount()) {
        m_parts.experiment->selectLane(*lane);
    }
    showLanes(false);
    if (m_mover.follow(&*m_run)) {
        forgetMove();
    }
    m_clock->follow(&*m_run);
    m_code->follow(&*m_run);
    m_parts.keeper->follow(*m_run);
    Q_EMIT moved();
}

/// Those that the step shows, or all of them: where that is another choice than before, as people show and
/// hide lanes too.
void LessonDesk::showLanes(bool all)
{
    std::string left;
    for (int lane = 0; lane < m_parts.experiment->laneCount(); ++lane) {
        const char letter = m_parts.experiment->laneLetter(lane);
        left += all || m_run->isShown(letter) ? std::string() : std::string(1, letter);
    }
    if (std::exchange(m_leftOut, left) == left) {
        return;
    }
    for (int lane = 0; lane < m_parts.experiment->laneCount(); ++lane) {
        const char letter = m_parts.experiment->laneLetter(lane);
        m_parts.experiment->setLaneShown(lane, left.find(letter) == std::string::npos);
    }
}

void LessonDesk::move(int percent)
{
    if (m_run && m_mover.move(percent)) {
        m_soon.start();
    }
}

/// Once the run before is over.
void LessonDesk::runMoved()
{
    m_isMoveWaiting = m_parts.session->isLive();
    if (!m_isMoveWaiting) {
        m_parts.start();
    }
}

/// What was moved belongs to a step: another one runs when somebody says so.
void LessonDesk::forgetMove()
{
    m_soon.stop();
    m_isMoveWaiting = false;
}

void LessonDesk::load(const std::string& setup)
{
    m_parts.session->suspend();
    m_parts.session->show(nullptr);
    m_isLoading = true;
    m_setup = setup;
    m_leftOut.clear();
    m_parts.experiment->setExperiment(*m_run->lesson().experimentNamed(setup));
    m_isLoading = false;
}

void LessonDesk::takeState(SessionState state)
{
    if (m_run && state == SessionState::Ended && !m_parts.session->isFromDocument()) {
        tellEnd();
    }
    if (state == SessionState::Ended && m_isMoveWaiting) {
        m_soon.start();
    }
}

/// Of a race that nobody broke off.
void LessonDesk::tellEnd()
{
    const auto& record = m_parts.session->record();
    const bool isWhole = record && record->problems().empty() &&
                         std::none_of(record->lanes().begin(), record->lanes().end(), [](const auto& lane) {
                             return lane->status == engine::LaneStatus::Stopped ||
                                    lane->status == engine::LaneStatus::Interrupted;
                         });
    const auto* attempt = m_run->step().as<lesson::Try>();
    if (isWhole && (attempt != nullptr || m_run->step().as<lesson::Run>() != nullptr)) {
        m_parts.panel->takeEnd(attempt != nullptr ? outcomeOf(*attempt) : outcome());
        m_parts.keeper->follow(*m_run);
        Q_EMIT moved();
    }
}

/// "At the end: A 0.97, B 1.15. C is hidden until it is revealed."
QString LessonDesk::outcome() const
{
    QStringList ends;
    QStringList hidden;
    if (!m_run || m_parts.session->record() == nullptr || m_parts.session->isLive()) {
        return {};
    }
    for (const auto& lane : m_parts.session->record()->lanes()) {
        const QLatin1Char letter(lane->letter);
        if (!m_run->isShown(lane->letter)) {
            continue;
        }
        if (m_run->isHidden(m_setup, lane->letter, lesson::Quantity::Loss)) {
            hidden.append(QString(letter));
        } else {
            const auto total = m_parts.session->record()->shape().totalSteps;
            const lesson::Outcome end = lesson::outcomeOf(*lane, total);
            ends.append(end.diverged ? tr("%1 left the chart").arg(letter)
                                     : QStringLiteral("%1 %2").arg(letter).arg(
                                           figure(lesson::lossIn(end, lesson::kEnd))));
        }
    }
    const QString shown = ends.isEmpty() ? QString() : tr("At the end: %1.").arg(ends.join(", "));
    const QString rest =
        hidden.isEmpty() ? QString() : tr("Hidden until it is revealed: %1.").arg(hidden.join(", "));
    return (shown + ' ' + rest).trimmed();
}

QString LessonDesk::outcomeOf(const lesson::Try& attempt) const
{
    if (!attempt.goal || m_run->isHidden(m_setup, attempt.goal->lane, lesson::Quantity::Loss)) {
        return outcome();
    }
    const auto& record = m_parts.session->record();
    for (const auto& lane : record->lanes()) {
        if (lane->letter == attempt.goal->lane) {
            const lesson::Outcome end = lesson::outcomeOf(*lane, record->shape().totalSteps);
            const double loss = lesson::lossIn(end, lesson::kEnd);
            const QString letter{QLatin1Char(lane->letter)};
            return end.diverged ? tr("%1 left the chart.").arg(letter)
                   : loss < attempt.goal->below
                       ? tr("Goal reached: %1 ends at %2.").arg(letter, figure(loss))
                       : tr("%1 ends at %2, %3 above the goal.")
                             .arg(letter, figure(loss), figure(loss - attempt.goal->below));
        }
    }
    return outcome();
}

} // namespace lrp::ui
