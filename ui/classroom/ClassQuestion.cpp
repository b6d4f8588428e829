#include "ui/classroom/ClassQuestion.h"

#include "core/lesson/HandChoices.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <numeric>
#include <QRegularExpression>

namespace lrp::ui
{

namespace
{

using Kind = ClassQuestion::Kind;

Kind kindOf(const lesson::Step& step)
{
    return step.as<lesson::Rank>() != nullptr     ? Kind::Rank
           : step.as<lesson::Sketch>() != nullptr ? Kind::Sketch
           : step.as<lesson::Number>() != nullptr ? Kind::Number
                                                  : Kind::Choice;
}

QString spaced(const std::string& letters)
{
    QStringList list;
    for (const char letter : letters) {
        list.append(QString(QLatin1Char(letter)));
    }
    return list.join(", ");
}

/// What the step's text asks first, with what leads to it in its line; else what is to be done.
QString titleOf(const lesson::Step& step)
{
    constexpr qsizetype kLongest = 100;
    static const QRegularExpression line("^[^?\\n]*\\?", QRegularExpression::MultilineOption);
    static const QRegularExpression sentence("[^.!?\\n:]*\\?");
    const QString text = QString::fromStdString(step.text).remove('*').remove('`');
    const QString asked = line.match(text).captured().trimmed();
    if (!asked.isEmpty()) {
        return asked.size() <= kLongest ? asked : sentence.match(asked).captured().trimmed();
    }
    if (const auto* rank = step.as<lesson::Rank>()) {
        return translate("classroom", "Put in order: %1").arg(spaced(rank->lanes));
    }
    if (const auto* sketch = step.as<lesson::Sketch>()) {
        return (sketch->quantity == lesson::Sketch::Quantity::Rate
                    ? translate("classroom", "Draw the rate of %1")
                    : translate("classroom", "Draw the loss of %1"))
            .arg(QLatin1Char(sketch->lane));
    }
    return step.as<lesson::Number>() != nullptr ? translate("classroom", "Guess a number")
                                                : translate("classroom", "Choose an answer");
}

QString derivedText(const lesson::HandChoice& choice, bool isRank)
{
    if (isRank) {
        return choice.id == "same"
                   ? translate("classroom", "They end the same")
                   : translate("classroom", "%1 ends lowest").arg(QString::fromStdString(choice.id));
    }
    static const std::map<std::string, const char*> texts{
        {"below", QT_TRANSLATE_NOOP("classroom", "Below what counts as right")},
        {"within", QT_TRANSLATE_NOOP("classroom", "Near enough")},
        {"above", QT_TRANSLATE_NOOP("classroom", "Above what counts as right")},
        {"no", QT_TRANSLATE_NOOP("classroom", "It does not")},
        {"falls", QT_TRANSLATE_NOOP("classroom", "It falls")},
        {"level", QT_TRANSLATE_NOOP("classroom", "It stays level")},
        {"rises", QT_TRANSLATE_NOOP("classroom", "It rises")}};
    const auto found = texts.find(choice.id);
    return found == texts.end() ? QString::fromStdString(choice.id)
                                : QCoreApplication::translate("classroom", found->second);
}

ClassBar barOf(const lesson::HandChoice& choice, std::size_t place, bool isDerivedRank)
{
    const QString id = QString::fromStdString(choice.id);
    ClassBar bar{.isRight = choice.isRight, .isMisconception = choice.isMisconception};
    bar.text = choice.text.empty() ? derivedText(choice, isDerivedRank) : QString::fromStdString(choice.text);
    bar.isLane = isDerivedRank && choice.id != "same";
    bar.letter = bar.isLane      ? id
                 : isDerivedRank ? QStringLiteral("=")
                                 : QString(QChar('A' + static_cast<int>(place)));
    bar.name = isDerivedRank && !bar.isLane
                   ? translate("classroom", "the same", "a choice: lanes end the same")
                   : bar.letter;
    return bar;
}

void addVotes(const std::vector<lesson::HandChoice>& choices, const QuestionSums& sums,
              const CountedHands& hands, ClassQuestion& question)
{
    for (std::size_t i = 0; i < choices.size(); ++i) {
        ClassBar& bar = question.bars[i];
        if (const auto found = sums.votes.find(choices[i].id); found != sums.votes.end()) {
            bar.counts = found->second;
        }
        for (std::size_t vote = 0; vote < hands.size(); ++vote) {
            const int raised = i < hands[vote].size() ? hands[vote][i] : 0;
            bar.counts[vote] += raised;
            question.hands[vote] += raised;
        }
    }
}

} // namespace

std::int64_t ClassQuestion::votes(std::size_t vote) const
{
    return std::accumulate(bars.begin(), bars.end(), std::int64_t{0},
                           [vote](std::int64_t sum, const ClassBar& bar) { return sum + bar.counts[vote]; });
}

bool ClassQuestion::isTooFew() const
{
    return kind != Kind::Choice && answers[0] > 0 && places.empty() && band.median.empty() &&
           histogram.counts.empty();
}

std::optional<double> ClassQuestion::shareRight(std::size_t vote) const
{
    const auto bar = std::find_if(bars.begin(), bars.end(), [](const ClassBar& one) { return one.isRight; });
    if (bar == bars.end() || votes(vote) == 0) {
        return std::nullopt;
    }
    return static_cast<double>(bar->counts[vote]) / static_cast<double>(votes(vote));
}

ClassQuestion classQuestion(const lesson::Lesson& lesson, const lesson::Step& step, const QuestionSums& sums,
                            const CountedHands& hands)
{
    const auto place = std::find_if(lesson.steps.begin(), lesson.steps.end(),
                                    [&](const lesson::Step& one) { return one.id == step.id; });
    ClassQuestion question{.step = step.id,
                           .number = static_cast<int>(place - lesson.steps.begin()) + 1,
                           .kind = kindOf(step),
                           .title = titleOf(step),
                           .answers = sums.answers,
                           .places = sums.places,
                           .band = sums.band,
                           .histogram = sums.histogram};
    const auto choices = handChoices(lesson, step);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        question.bars.push_back(barOf(choices[i], i, question.kind == Kind::Rank && step.hands.empty()));
    }
    addVotes(choices, sums, hands, question);
    if (const auto* sketch = step.as<lesson::Sketch>()) {
        question.lane = sketch->lane;
        question.isLogarithmic =
            lesson.layout.isLogarithmic && sketch->quantity == lesson::Sketch::Quantity::Loss;
    } else if (const auto* number = step.as<lesson::Number>()) {
        question.isLogarithmic = number->factor.has_value();
        question.unit = QString::fromStdString(number->unit);
        question.right = number->right;
    }
    return question;
}

} // namespace lrp::ui
