#include "ui/classroom/ClassWords.h"

#include "core/lesson/Verdict.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QObject>

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
    return n == 1 ? QObject::tr("1 answer") : QObject::tr("%n answers", nullptr, n);
}

QString handsText(std::int64_t count)
{
    const auto n = static_cast<int>(count);
    return n == 1 ? QObject::tr("1 hand") : QObject::tr("%n hands", nullptr, n);
}

/// What follows from a vote.
QString adviceFor(double share)
{
    return share < kFewRight     ? QObject::tr("Under 35 %: explain first.")
           : share <= kManyRight ? QObject::tr("35–70 %: talk and vote again.")
                                 : QObject::tr("Above 70 %: go on.");
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
        return QObject::tr("%1 % right in the first vote, %2 % in the second. %3")
            .arg(percent(*first), percent(*second), advice);
    }
    return QObject::tr("%1 % right. %2").arg(percent(first ? *first : *second), advice);
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
    const QString before =
        QObject::tr("The misconception was held by %1 of %2 before").arg(held[0]).arg(question.votes(0));
    return question.votes(1) == 0
               ? before + QStringLiteral(".")
               : QObject::tr("The misconception was held by %1 of %2 before, %3 of %4 after.")
                     .arg(held[0])
                     .arg(question.votes(0))
                     .arg(held[1])
                     .arg(question.votes(1));
}

QString tooFewText(const ClassQuestion& question)
{
    const auto few = static_cast<int>(lesson::Gathering::kFewestForMore);
    const QString are = question.answers[0] == 1 ? QObject::tr("There is 1 answer.")
                                                 : QObject::tr("There are %n answers.", nullptr,
                                                               static_cast<int>(question.answers[0]));
    return are + ' ' +
           QObject::tr("Orders, sketches and numbers are shown from %n answers on, as fewer could be told "
                       "apart; until then there are bars alone.",
                       nullptr, few);
}

QString placesText(const ClassQuestion& question)
{
    QStringList firsts;
    for (const auto& [letter, counts] : question.places) {
        firsts.append(QObject::tr("%1 by %2").arg(QLatin1Char(letter)).arg(counts.front()));
    }
    return QObject::tr("Of %1 orders, put first: %2.").arg(question.answers[0]).arg(firsts.join(", "));
}

QString bandText(const ClassQuestion& question)
{
    const auto& [low, median, high] = question.band;
    QString text = QObject::tr("Of %1 sketches the median goes from %2 to %3; at the end half of them lie "
                               "between %4 and %5.")
                       .arg(question.answers[0])
                       .arg(classFigure(median.front()), classFigure(median.back()), classFigure(low.back()),
                            classFigure(high.back()));
    if (!question.truth.empty()) {
        text += ' ' + QObject::tr("The truth goes from %1 to %2.")
                          .arg(classFigure(question.truth.front()), classFigure(question.truth.back()));
    }
    return text;
}

QString histogramText(const ClassQuestion& question)
{
    const auto& [edges, counts] = question.histogram;
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    const auto at = static_cast<std::size_t>(most);
    const auto shown = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    QString text = QObject::tr("%1 numbers from %2 to %3, most of them (%4) between %5 and %6.")
                       .arg(shown)
                       .arg(classFigure(edges.front()), classFigure(edges.back()))
                       .arg(counts[at])
                       .arg(classFigure(edges[at]), classFigure(edges[at + 1]));
    if (question.isRevealed && question.right) {
        text += ' ' + QObject::tr("Right is %1.").arg(classFigure(*question.right));
    }
    return text;
}

QString countsText(const ClassQuestion& question, std::size_t vote)
{
    QStringList counts;
    for (const ClassBar& bar : question.bars) {
        counts.append(bar.text + ' ' + QString::number(bar.counts[vote]));
    }
    return QObject::tr("%1: %2.").arg(voteText(question, vote), counts.join("; "));
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
        return QObject::tr("Step") + '\t' + QObject::tr("Vote") + '\t' + QObject::tr("What") + '\t' +
               QObject::tr("Count") + '\n' + m_text;
    }

private:
    QString m_text;
};

void addBand(const ClassQuestion& question, Table& table)
{
    const auto add = [&](const QString& what, const std::vector<double>& values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            table.add(question, 1, QObject::tr("%1 at %2/%3").arg(what).arg(i).arg(values.size() - 1),
                      classFigure(values[i]));
        }
    };
    add(QObject::tr("25 %"), question.band.low);
    add(QObject::tr("median"), question.band.median);
    add(QObject::tr("75 %"), question.band.high);
    if (!question.band.median.empty()) {
        add(QObject::tr("truth"), question.truth);
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
            table.add(question, 1, QObject::tr("%1 in place %2").arg(QLatin1Char(letter)).arg(place + 1),
                      QString::number(counts[place]));
        }
    }
    const auto& [edges, counts] = question.histogram;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        table.add(question, 1, QObject::tr("%1 to %2").arg(classFigure(edges[i]), classFigure(edges[i + 1])),
                  QString::number(counts[i]));
    }
    addBand(question, table);
}

} // namespace

QString classFigure(double value)
{
    return QString::fromStdString(lesson::threeDigits(value));
}

QString headingOf(const ClassQuestion& question)
{
    return QObject::tr("Step %1: %2").arg(question.number).arg(question.title);
}

QString voteText(const ClassQuestion& question, std::size_t vote)
{
    const std::int64_t hands = question.hands[vote];
    const std::int64_t answers = question.kind == Kind::Choice ? question.votes(vote) - hands : 0;
    const QString name = vote == 0 ? QObject::tr("First vote") : QObject::tr("Second vote");
    return hands == 0     ? QObject::tr("%1, %2").arg(name, answersText(answers))
           : answers == 0 ? QObject::tr("%1, %2").arg(name, handsText(hands))
                          : QObject::tr("%1, %2 and %3").arg(name, answersText(answers), handsText(hands));
}

QStringList sentencesOf(const ClassQuestion& question)
{
    QStringList sentences;
    if (question.counting != 0) {
        sentences.append(question.counting == 1 ? QObject::tr("Counting hands for the first vote. V ends.")
                                                : QObject::tr("Counting hands for the second vote. V ends."));
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
        parts.append(people == 1 ? QObject::tr("answers of 1 person in files")
                                 : QObject::tr("answers of %n people in files", nullptr, people));
    }
    if (spoken > 0) {
        parts.append(spoken == 1 ? QObject::tr("1 spoken code a question")
                                 : QObject::tr("up to %n spoken codes a question", nullptr, spoken));
    }
    if (hands > 0) {
        parts.append(QObject::tr("up to %1 a question").arg(handsText(hands)));
    }
    return QObject::tr("%1: %2.").arg(lesson, parts.join(", "));
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
