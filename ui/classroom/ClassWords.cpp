#include "ui/classroom/ClassWords.h"

#include "core/lesson/Verdict.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lrp::ui
{

namespace
{

using Kind = ClassQuestion::Kind;

constexpr double kFewRight = 0.35; // Source: Peer Instruction
constexpr double kManyRight = 0.70;
constexpr int kPercent = 100;

QString answersText(std::int64_t count)
{
    const auto n = static_cast<int>(count);
    return n == 1 ? translate("classroom", "1 answer") : translate("classroom", "%n answers", nullptr, n);
}

QString handsText(std::int64_t count)
{
    const auto n = static_cast<int>(count);
    return n == 1 ? translate("classroom", "1 hand") : translate("classroom", "%n hands", nullptr, n);
}

/// What follows from a vote.
QString adviceFor(double share)
{
    return share < kFewRight     ? translate("classroom", "Under 35 %: explain first.")
           : share <= kManyRight ? translate("classroom", "35–70 %: talk and vote again.")
                                 : translate("classroom", "Above 70 %: go on.");
}

/// "25 % right. Under 35 %: explain first."
QString rightText(const ClassQuestion& question)
{
    const auto first = question.shareRight(0);
    const auto second = question.shareRight(1);
    if (!first && !second) {
        return {};
    }
    const auto percent = [](double share) { return QString::number(std::lround(kPercent * share)); };
    const QString advice = adviceFor(second.value_or(first.value_or(0.0)));
    if (first && second) {
        return translate("classroom", "%1 % right in the first vote, %2 % in the second. %3")
            .arg(percent(*first), percent(*second), advice);
    }
    return translate("classroom", "%1 % right. %2").arg(percent(first ? *first : *second), advice);
}

QString misconceptionText(const ClassQuestion& question)
{
    std::array<std::int64_t, 2> held{};
    bool isCounted = false;
    for (const ClassBar& bar : question.bars) {
        for (std::size_t vote = 0; vote < held.size(); ++vote) {
            held[vote] += bar.isMisconception ? bar.counts[vote] : 0;
        }
        isCounted = isCounted || bar.isMisconception;
    }
    if (!isCounted || question.votes(0) + question.votes(1) == 0) {
        return {};
    }
    return question.votes(1) == 0
               ? translate("classroom", "The misconception was held by %1 of %2 before.")
                     .arg(held[0])
                     .arg(question.votes(0))
               : translate("classroom", "The misconception was held by %1 of %2 before, %3 of %4 after.")
                     .arg(held[0])
                     .arg(question.votes(0))
                     .arg(held[1])
                     .arg(question.votes(1));
}

QString tooFewText(const ClassQuestion& question)
{
    const auto few = static_cast<int>(lesson::Gathering::kFewestForMore);
    const auto count = static_cast<int>(question.answers[0]);
    const QString are = count == 1 ? translate("classroom", "There is 1 answer.")
                                   : translate("classroom", "There are %n answers.", nullptr, count);
    return are + ' ' +
           translate("classroom",
                     "Orders, sketches and numbers are shown from %n answers on, as fewer could be told "
                     "apart; until then there are bars alone.",
                     nullptr, few);
}

QString placesText(const ClassQuestion& question)
{
    QStringList firsts;
    for (const auto& [letter, counts] : question.places) {
        firsts.append(translate("classroom", "%1 by %2", "a lane, and how many put it first")
                          .arg(QLatin1Char(letter))
                          .arg(counts.front()));
    }
    const auto orders = static_cast<int>(question.answers[0]);
    return translate("classroom", "Of %n orders, put first: %1.", nullptr, orders).arg(firsts.join(", "));
}

QString bandText(const ClassQuestion& question)
{
    const auto& [low, median, high] = question.band;
    const auto sketches = static_cast<int>(question.answers[0]);
    QString text = translate("classroom",
                             "Of %n sketches the median goes from %1 to %2; at the end half of them lie "
                             "between %3 and %4.",
                             nullptr, sketches)
                       .arg(classFigure(median.front()), classFigure(median.back()), classFigure(low.back()),
                            classFigure(high.back()));
    if (!question.truth.empty()) {
        text += ' ' + translate("classroom", "The truth goes from %1 to %2.")
                          .arg(classFigure(question.truth.front()), classFigure(question.truth.back()));
    }
    return text;
}

QString histogramText(const ClassQuestion& question)
{
    const auto& [edges, counts] = question.histogram;
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    const auto at = static_cast<std::size_t>(most);
    const auto shown = static_cast<int>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    QString text = translate("classroom", "%n numbers from %1 to %2, most of them (%3) between %4 and %5.",
                             nullptr, shown)
                       .arg(classFigure(edges.front()), classFigure(edges.back()),
                            QString::number(counts[at]), classFigure(edges[at]), classFigure(edges[at + 1]));
    if (question.isRevealed && question.right) {
        text += ' ' + translate("classroom", "Right is %1.").arg(classFigure(*question.right));
    }
    return text;
}

QString countsText(const ClassQuestion& question, std::size_t vote)
{
    QStringList counts;
    for (const ClassBar& bar : question.bars) {
        counts.append(translate("classroom", "%1 %2", "a choice and its votes")
                          .arg(bar.text, QString::number(bar.counts[vote])));
    }
    return translate("classroom", "%1: %2.", "a vote and its counts")
        .arg(voteText(question, vote), counts.join("; "));
}

class Table
{
public:
    void add(const ClassQuestion& question, int vote, const QString& what, const QString& count)
    {
        // Texts come from files: neither may break a row.
        QString cell = what;
        cell.replace('\t', ' ').replace('\n', ' ');
        m_text += QString::fromStdString(question.step) + '\t' + QString::number(vote) + '\t' + cell + '\t' +
                  count + '\n';
    }
    QString text() const
    {
        return translate("classroom", "Step", "head of a table") + '\t' +
               translate("classroom", "Vote", "head of a table") + '\t' +
               translate("classroom", "What", "head of a table") + '\t' +
               translate("classroom", "Count", "head of a table") + '\n' + m_text;
    }

private:
    QString m_text;
};

void addBand(const ClassQuestion& question, Table& table)
{
    const auto add = [&](const QString& what, const std::vector<double>& values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            table.add(question, 1,
                      translate("classroom", "%1 at %2/%3", "a curve, and where in the run")
                          .arg(what)
                          .arg(i)
                          .arg(values.size() - 1),
                      classFigure(values[i]));
        }
    };
    add(QStringLiteral("25 %"), question.band.low);
    add(translate("classroom", "median"), question.band.median);
    add(QStringLiteral("75 %"), question.band.high);
    if (!question.band.median.empty()) {
        add(translate("classroom", "truth"), question.truth);
    }
}

void addRows(const ClassQuestion& question, Table& table)
{
    for (const ClassBar& bar : question.bars) {
        for (int vote = 1; vote <= 2; ++vote) {
            const auto place = static_cast<std::size_t>(vote - 1);
            if (question.votes(place) > 0) {
                table.add(question, vote, bar.text, QString::number(bar.counts[place]));
            }
        }
    }
    for (const auto& [letter, counts] : question.places) {
        for (std::size_t place = 0; place < counts.size(); ++place) {
            table.add(question, 1,
                      translate("classroom", "%1 in place %2", "a lane in an order")
                          .arg(QLatin1Char(letter))
                          .arg(place + 1),
                      QString::number(counts[place]));
        }
    }
    const auto& [edges, counts] = question.histogram;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        table.add(question, 1,
                  translate("classroom", "%1 to %2", "a range of numbers")
                      .arg(classFigure(edges[i]), classFigure(edges[i + 1])),
                  QString::number(counts[i]));
    }
    addBand(question, table);
}

} // namespace

QString classFigure(double value)
{
    return QString::fromStdString(lesson::figure(value));
}

QString headingOf(const ClassQuestion& question)
{
    return translate("classroom", "Step %1: %2", "of a lesson; %2 is its question")
        .arg(question.number)
        .arg(question.title);
}

QString voteText(const ClassQuestion& question, std::size_t vote)
{
    const std::int64_t hands = question.hands[vote];
    const std::int64_t answers = question.kind == Kind::Choice ? question.votes(vote) - hands : 0;
    const QString name =
        vote == 0 ? translate("classroom", "First vote") : translate("classroom", "Second vote");
    return hands == 0 ? translate("classroom", "%1, %2", "a vote and its answers or hands")
                            .arg(name, answersText(answers))
           : answers == 0 ? translate("classroom", "%1, %2", "a vote and its answers or hands")
                                .arg(name, handsText(hands))
                          : translate("classroom", "%1, %2 and %3", "a vote, its answers and its hands")
                                .arg(name, answersText(answers), handsText(hands));
}

QStringList sentencesOf(const ClassQuestion& question)
{
    QStringList sentences;
    if (question.counting != 0) {
        sentences.append(question.counting == 1
                             ? translate("classroom", "Counting hands for the first vote. V ends.")
                             : translate("classroom", "Counting hands for the second vote. V ends."));
    }
    sentences.append(rightText(question));
    sentences.append(misconceptionText(question));
    sentences.append(question.isTooFew() ? tooFewText(question) : QString());
    sentences.append(question.places.empty() ? QString() : placesText(question));
    sentences.append(question.band.median.empty() ? QString() : bandText(question));
    sentences.append(question.histogram.counts.empty() ? QString() : histogramText(question));
    sentences.removeAll(QString());
    return sentences;
}

QString detailsOf(const ClassQuestion& question)
{
    QStringList parts;
    for (const std::size_t vote : {std::size_t{0}, std::size_t{1}}) {
        if (question.votes(vote) > 0) {
            parts.append(countsText(question, vote));
        }
    }
    return (parts + sentencesOf(question)).join(' ');
}

QString summaryOf(const ClassQuestion& question)
{
    const QString heading = headingOf(question);
    return heading + (heading.endsWith('?') ? QStringLiteral(" ") : QStringLiteral(". ")) +
           detailsOf(question);
}

QString restsOn(const QString& lesson, const ClassSums& sums, const std::vector<ClassQuestion>& questions)
{
    std::int64_t hands = 0;
    for (const ClassQuestion& question : questions) {
        hands = std::max({hands, question.hands[0], question.hands[1]});
    }
    const auto people = static_cast<int>(sums.people);
    const auto spoken = static_cast<int>(sums.spoken);
    QStringList parts;
    if (people > 0 || (spoken == 0 && hands == 0)) {
        parts.append(people == 1 ? translate("classroom", "answers of 1 person in files")
                                 : translate("classroom", "answers of %n people in files", nullptr, people));
    }
    if (spoken > 0) {
        parts.append(spoken == 1
                         ? translate("classroom", "1 spoken code a question")
                         : translate("classroom", "up to %n spoken codes a question", nullptr, spoken));
    }
    if (hands > 0) {
        const auto raised = static_cast<int>(hands);
        parts.append(raised == 1 ? translate("classroom", "up to 1 hand a question")
                                 : translate("classroom", "up to %n hands a question", nullptr, raised));
    }
    return translate("classroom", "%1: %2.", "a lesson, and what is counted of it")
        .arg(lesson, parts.join(", "));
}

QString tableOf(const std::vector<ClassQuestion>& questions)
{
    Table table;
    for (const ClassQuestion& question : questions) {
        addRows(question, table);
    }
    return table.text();
}

} // namespace lrp::ui
