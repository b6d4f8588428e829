#include "ui/classroom/ClassAnswers.h"

#include "core/lesson/AnswerFiles.h"
#include "core/lesson/HandChoices.h"
#include "ui/classroom/ClassWords.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lrp::ui
{

namespace
{

/// What is counted of a question; its texts may be mended, or in another language.
std::vector<std::tuple<std::string, bool, bool>> countedOf(const lesson::Lesson& lesson,
                                                           const lesson::Step& step)
{
    std::vector<std::tuple<std::string, bool, bool>> counted;
    for (const lesson::HandChoice& choice : handChoices(lesson, step)) {
        counted.emplace_back(choice.id, choice.isRight, choice.isMisconception);
    }
    return counted;
}

/// Whether answers to one are answers to the other: a file may be opened again.
bool asksTheSame(const lesson::Lesson& one, const lesson::Lesson& other)
{
    return one.id == other.id &&
           std::equal(one.steps.begin(), one.steps.end(), other.steps.begin(), other.steps.end(),
                      [&](const lesson::Step& a, const lesson::Step& b) {
                          return a.id == b.id && a.kind() == b.kind() &&
                                 countedOf(one, a) == countedOf(other, b);
                      });
}

} // namespace

/// The lesson lives as long as what refers to it.
struct ClassAnswers::Room {
    explicit Room(std::shared_ptr<const lesson::Lesson> asked)
        : lesson(std::move(asked))
        , gathering(*lesson)
    {
    }
    std::shared_ptr<const lesson::Lesson> lesson;
    lesson::Gathering gathering;
};

ClassAnswers::ClassAnswers(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

void ClassAnswers::setLesson(std::shared_ptr<const lesson::Lesson> lesson)
{
    if (m_lesson == lesson) {
        return;
    }
    const bool isSame = m_lesson != nullptr && asksTheSame(*m_lesson, *lesson);
    m_lesson = std::move(lesson); // with its texts; the room keeps the one before
    if (isSame) {
        Q_EMIT changed();
        return;
    }
    m_truths.clear();
    clear();
}

void ClassAnswers::clear()
{
    m_room = std::make_shared<Room>(m_lesson);
    m_waiting = {};
    m_sums = sumsOf(*m_lesson, m_room->gathering);
    m_hands.clear();
    Q_EMIT changed();
}

std::vector<const lesson::Step*> ClassAnswers::questions() const
{
    std::vector<const lesson::Step*> questions;
    for (const lesson::Step& step : m_lesson != nullptr ? m_lesson->steps : std::vector<lesson::Step>{}) {
        if (m_sums.questions.contains(step.id)) {
            questions.push_back(m_lesson->stepNamed(step.id));
        }
    }
    return questions;
}

void ClassAnswers::read(const QStringList& places)
{
    m_waiting.places += places;
    work();
}

params::Issues ClassAnswers::addCode(const QString& code)
{
    const auto spoken = lesson::fromSpokenCode(*m_lesson, code.toStdString());
    if (!spoken) {
        return spoken.issues();
    }
    m_waiting.codes.push_back(*spoken);
    work();
    return {};
}

ClassAnswers::Summed ClassAnswers::sumUp(Room& room, const Waiting& more)
{
    Summed summed;
    for (const QString& place : more.places) { // each by itself: one that is missing keeps no other out
        const auto files = lesson::answerFiles({place.toStdString()});
        append(summed.skipped, files.issues());
        const lesson::HandedIn handedIn = lesson::readHandedIn(files ? *files : std::vector<std::string>{});
        append(summed.skipped, handedIn.skipped);
        for (const auto& answers : handedIn.files) {
            room.gathering.add(answers);
        }
    }
    for (const lesson::Spoken& code : more.codes) {
        room.gathering.add(code);
    }
    summed.sums = sumsOf(*room.lesson, room.gathering);
    return summed;
}

void ClassAnswers::work()
{
    if (m_isBusy || (m_waiting.places.isEmpty() && m_waiting.codes.empty())) {
        return;
    }
    m_isBusy = true;
    Q_EMIT changed();
    const bool readsFiles = !m_waiting.places.isEmpty();
    later(
        &m_pool, this, [room = m_room, more = std::exchange(m_waiting, {})] { return sumUp(*room, more); },
        [this, room = m_room, readsFiles](const Summed& summed) {
            m_isBusy = false;
            if (room == m_room) { // else another lesson was opened meanwhile
                const std::size_t leftOut = summed.sums.leftOut - m_sums.leftOut;
                m_sums = summed.sums;
                if (readsFiles) {
                    Q_EMIT filesRead(summed.skipped, leftOut);
                }
            }
            Q_EMIT changed();
            work();
        });
}

void ClassAnswers::setHands(const std::string& question, int vote, const std::vector<int>& counts)
{
    m_hands[question][vote == 2 ? 1 : 0] = counts;
    Q_EMIT changed();
}

CountedHands ClassAnswers::hands(const std::string& question) const
{
    const auto found = m_hands.find(question);
    return found == m_hands.end() ? CountedHands{} : found->second;
}

void ClassAnswers::forgetHands(const std::string& question)
{
    m_hands.erase(question);
    Q_EMIT changed();
}

void ClassAnswers::setCounting(const std::string& question, int vote)
{
    m_counted = question;
    m_counting = vote;
    Q_EMIT changed();
}

void ClassAnswers::cover()
{
    m_truths.clear();
    Q_EMIT changed();
}

void ClassAnswers::reveal(const std::string& question, const std::vector<double>& truth)
{
    m_truths[question] = truth;
    Q_EMIT changed();
}

ClassQuestion ClassAnswers::question(const lesson::Step& step) const
{
    const auto sums = m_sums.questions.find(step.id);
    ClassQuestion question = classQuestion(
        *m_lesson, step, sums == m_sums.questions.end() ? QuestionSums{} : sums->second, hands(step.id));
    if (const auto truth = m_truths.find(step.id); truth != m_truths.end()) {
        question.isRevealed = true;
        question.truth = truth->second;
    }
    question.counting = step.id == m_counted ? m_counting : 0;
    return question;
}

std::vector<ClassQuestion> ClassAnswers::answered() const
{
    std::vector<ClassQuestion> answered;
    for (const lesson::Step* step : questions()) {
        ClassQuestion one = question(*step);
        if (!one.isEmpty()) {
            answered.push_back(std::move(one));
        }
    }
    return answered;
}

QString ClassAnswers::restsOn() const
{
    return m_lesson == nullptr ? QString()
                               : ui::restsOn(QString::fromStdString(m_lesson->title), m_sums, answered());
}

} // namespace lrp::ui
