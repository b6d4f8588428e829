#include "ui/classroom/ClassPainter.h"

#include "ui/classroom/ClassWords.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr double kGap = 0.35; ///< of a line
constexpr int kInPercent = 100;

/// So that nobody needs to see colours. By hand: Qt keeps its patterns until after the program's end.
void hatch(QPainter& painter, const QRectF& bar, double apart)
{
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    for (double x = bar.left() - bar.height(); x < bar.right(); x += apart) {
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    }
    painter.restore();
}

void paintBar(const ClassSheet& sheet, const QRectF& bar, std::size_t vote)
{
    if (sheet.painter() == nullptr || bar.width() <= 0.0) {
        return;
    }
    QPainter& painter = *sheet.painter();
    constexpr double kApart = 0.35; // of a line
    painter.setPen(QPen(sheet.style().theme.accent, 1.0));
    if (vote == 0) {
        painter.fillRect(bar, sheet.style().theme.accent);
    } else {
        painter.fillRect(bar, sheet.style().theme.canvas);
        hatch(painter, bar, kApart * sheet.line());
    }
    painter.drawRect(bar);
}

/// "9 · 38 %"
QString countText(std::int64_t count, std::int64_t of)
{
    return of == 0 ? QString::number(count)
                   : translate("classroom", "%1 · %2 %")
                         .arg(count)
                         .arg(std::lround(static_cast<double>(kInPercent * count) / static_cast<double>(of)));
}

void drawLegend(ClassSheet& sheet, const ClassQuestion& question)
{
    const double line = sheet.line();
    for (std::size_t vote = 0; vote < (question.hasSecond() ? 2 : 1); ++vote) {
        const QRectF row = sheet.take(1.2 * line);
        const QRectF sample(row.left(), row.top() + 0.3 * line, line, 0.6 * line);
        paintBar(sheet, sample, vote);
        sheet.label(row.adjusted(1.6 * line, 0, 0, 0), voteText(question, vote), sheet.style().theme.muted);
    }
}

/// What a choice says, behind its letter and, while hands are counted, its key.
void drawChoice(ClassSheet& sheet, const ClassQuestion& question, std::size_t place)
{
    const ClassBar& bar = question.bars[place];
    const Theme& theme = sheet.style().theme;
    const double line = sheet.line();
    const double side = 1.3 * line;
    const double keyWidth = question.counting != 0 ? 1.2 * line : 0.0;
    if (question.counting != 0) {
        sheet.label(QRectF(sheet.left(), sheet.y(), keyWidth, side), QString::number(place + 1), theme.muted);
    }
    sheet.badge(QRectF(sheet.left() + keyWidth, sheet.y(), side, side), bar.letter,
                bar.isLane ? theme.lane(bar.letter.at(0).toLatin1()) : mixed(theme.text, theme.canvas, 0.7));
    QString text = bar.text;
    if (question.isRevealed && bar.isRight) {
        text = translate("classroom", "✓ %1 (right)").arg(text);
    } else if (question.isRevealed && bar.isMisconception) {
        text = translate("classroom", "%1 (the misconception)").arg(text);
    }
    const double top = sheet.y();
    sheet.skip(0.15 * line);
    sheet.write(text, theme.text, question.isRevealed && bar.isRight, keyWidth + side + 0.5 * line);
    sheet.skip(std::max(0.0, top + side - sheet.y()) + 0.1 * line);
}

void drawBarRow(ClassSheet& sheet, const ClassQuestion& question, const ClassBar& bar, std::size_t vote)
{
    const double line = sheet.line();
    const double height = line;
    const std::int64_t of = question.votes(vote);
    constexpr std::int64_t kWide = 1000;
    const double numbers = sheet.metrics().horizontalAdvance(countText(kWide, kWide));
    const QRectF row = sheet.take(1.15 * height);
    const double room = row.width() - numbers - 0.5 * line;
    const double share = of == 0 ? 0.0 : static_cast<double>(bar.counts[vote]) / static_cast<double>(of);
    const QRectF place(row.left(), row.top(), room * share, height);
    if (QPainter* painter = sheet.painter()) {
        painter->fillRect(QRectF(row.left(), row.top(), room, height), sheet.style().theme.grid);
    }
    paintBar(sheet, place, vote);
    sheet.label(QRectF(row.left() + room + 0.5 * line, row.top(), numbers, height),
                countText(bar.counts[vote], of), sheet.style().theme.text);
}

} // namespace

void drawBars(ClassSheet& sheet, const ClassQuestion& question)
{
    const bool hasVotes = question.votes(0) > 0 || question.votes(1) > 0;
    if (!hasVotes && question.counting == 0) {
        return;
    }
    drawLegend(sheet, question);
    sheet.skip(kGap * sheet.line());
    for (std::size_t place = 0; place < question.bars.size(); ++place) {
        drawChoice(sheet, question, place);
        drawBarRow(sheet, question, question.bars[place], 0);
        if (question.hasSecond()) {
            drawBarRow(sheet, question, question.bars[place], 1);
        }
        sheet.skip(2.0 * kGap * sheet.line());
    }
}

void drawPlaces(ClassSheet& sheet, const ClassQuestion& question)
{
    if (question.places.empty()) {
        return;
    }
    const Theme& theme = sheet.style().theme;
    const double line = sheet.line();
    const double side = 1.3 * line;
    const std::size_t count = question.places.size();
    const double names = 2.2 * line;
    const double cell = std::min((sheet.width() - names) / static_cast<double>(count), 7.0 * line);
    sheet.write(translate("classroom", "How often each lane was put in each place"), theme.muted);
    sheet.skip(kGap * line);
    const QRectF head = sheet.take(1.3 * line);
    for (std::size_t place = 0; place < count; ++place) {
        sheet.label(QRectF(sheet.left() + names + cell * static_cast<double>(place), head.top(), cell, line),
                    QString::number(place + 1), theme.muted, Qt::AlignCenter);
    }
    for (const auto& [letter, counts] : question.places) {
        const QRectF row = sheet.take(2.0 * line);
        sheet.badge(QRectF(row.left(), row.top() + 0.5 * (row.height() - side), side, side),
                    QString(QLatin1Char(letter)), theme.lane(letter));
        for (std::size_t place = 0; place < counts.size(); ++place) {
            const double share = static_cast<double>(counts[place]) /
                                 static_cast<double>(std::max<std::int64_t>(question.answers[0], 1));
            const QColor ground = mixed(theme.accent, theme.canvas, std::min(share, 1.0));
            const QRectF box(row.left() + names + cell * static_cast<double>(place), row.top(), cell - 2.0,
                             row.height() - 2.0);
            if (QPainter* painter = sheet.painter()) {
                painter->fillRect(box, ground);
                painter->setPen(QPen(theme.grid, 1.0));
                painter->drawRect(box);
            }
            sheet.label(box, QString::number(counts[place]), inkOn(ground), Qt::AlignCenter);
        }
    }
    sheet.skip(2.0 * kGap * line);
}

void drawQuestion(ClassSheet& sheet, const ClassQuestion& question)
{
    const Theme& theme = sheet.style().theme;
    constexpr double kHeading = 1.15;
    sheet.write(headingOf(question), theme.text, true, 0.0, kHeading);
    sheet.skip(2.0 * kGap * sheet.line());
    if (question.isEmpty()) {
        sheet.write(translate("classroom", "No answers to this question yet."), theme.muted);
        return;
    }
    drawBars(sheet, question);
    drawPlaces(sheet, question);
    drawBand(sheet, question);
    drawHistogram(sheet, question);
    for (const QString& sentence : sentencesOf(question)) {
        sheet.write(sentence, theme.text);
        sheet.skip(kGap * sheet.line());
    }
}

} // namespace lrp::ui
