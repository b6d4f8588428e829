#include "ui/presenter/WallText.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QStringList>

namespace lrp::ui
{

namespace
{

double digitWidth(const QFontMetricsF& metrics)
{
    double widest = 0.0;
    for (char digit = '0'; digit <= '9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    }
    return widest;
}

/// Lines no longer than the width; of more than `most` the last is as long as it is.
QStringList wrapped(const QFontMetricsF& metrics, const QString& text, double width, int most)
{
    QStringList lines;
    for (const QString& word : text.simplified().split(' ')) {
        const QString longer = lines.isEmpty() ? word : lines.back() + ' ' + word;
        const bool mustFit = static_cast<int>(lines.size()) >= most;
        if (lines.isEmpty() || (!mustFit && metrics.horizontalAdvance(longer) > width)) {
            lines.append(word);
        } else {
            lines.back() = longer;
        }
    }
    return lines;
}

int roomFor(const QFontMetricsF& metrics, double height)
{
    return std::max(1, static_cast<int>(height / metrics.height() + 0.01));
}

double baselineIn(const QRectF& place, const QFontMetricsF& metrics)
{
    return place.center().y() + 0.5 * (metrics.ascent() - metrics.descent());
}

} // namespace

WallFonts WallFonts::of(const QFont& base, const PresenterSizes& sizes)
{
    WallFonts fonts{.small = fontOfHeight(base, sizes.smallText),
                    .name = fontOfHeight(base, sizes.laneName),
                    .badge = fontOfHeight(base, 0.8 * sizes.badge), // inside its frame
                    .question = fontOfHeight(base, sizes.question),
                    .rateOfOne = fontOfHeight(base, sizes.rateOfOne),
                    .rateOfFew = fontOfHeight(base, sizes.rateOfFew)};
    fonts.badge.setBold(true);
    fonts.question.setWeight(QFont::DemiBold);
    return fonts;
}

QFont fitted(QFont font, const QString& text, double width, double lowest)
{
    const QFontMetricsF metrics(font);
    const double share =
        std::max(width / std::max(1.0, metrics.horizontalAdvance(text)), lowest / metrics.height());
    if (share < 1.0) {
        font.setPixelSize(static_cast<int>(share * font.pixelSize()));
    }
    return font;
}

QFont fittedParagraph(QFont font, const QString& text, QSizeF room, double lowest)
{
    constexpr int kAll = 100;
    const auto fits = [&](const QFontMetricsF& metrics) {
        return wrapped(metrics, text, room.width(), kAll).size() <= roomFor(metrics, room.height());
    };
    const auto sized = [&font](int pixels) {
        QFont other = font;
        other.setPixelSize(pixels);
        return other;
    };
    int good = 1;
    for (int bad = font.pixelSize() + 1; bad - good > 1;) { // each try breaks the whole text anew
        const int middle = good + (bad - good) / 2;
        const QFontMetricsF metrics(sized(middle));
        (metrics.height() < lowest || fits(metrics) ? good : bad) = middle;
    }
    const bool isTooSmall = QFontMetricsF(sized(good)).height() < lowest;
    return sized(isTooSmall ? std::min(good + 1, font.pixelSize()) : good);
}

QRectF paintText(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& place,
                 const QString& text, Qt::Alignment aside)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width());
    const double width = metrics.horizontalAdvance(shown);
    const double left = aside == Qt::AlignRight     ? place.right() - width
                        : aside == Qt::AlignHCenter ? place.center().x() - 0.5 * width
                                                    : place.left();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(left, baselineIn(place, metrics)), shown);
    return {left, place.center().y() - 0.5 * metrics.height(), width, metrics.height()};
}

void paintParagraph(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& place,
                    const QString& text)
{
    const QFontMetricsF metrics(font);
    // the last line is cut off
    const QStringList lines = wrapped(metrics, text, place.width(), roomFor(metrics, place.height()));
    QRectF line(place.left(), 0.0, place.width(), metrics.height());
    line.moveTop(place.center().y() - 0.5 * metrics.height() * static_cast<double>(lines.size()));
    for (const QString& shown : lines) {
        paintText(painter, font, colour, line, shown);
        line.translate(0.0, metrics.height());
    }
}

double figureWidth(const QFont& font, const QString& number)
{
    const QFontMetricsF metrics(font);
    double width = 0.0;
    for (const QChar c : number) {
        width += c.isDigit() ? digitWidth(metrics) : metrics.horizontalAdvance(c);
    }
    return width;
}

void paintFigure(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& place,
                 const QString& number)
{
    const QFontMetricsF metrics(font);
    const double cell = digitWidth(metrics);
    painter.setFont(font);
    painter.setPen(colour);
    double x = place.left();
    for (const QChar c : number) {
        const double width = metrics.horizontalAdvance(c);
        const double room = c.isDigit() ? cell : width;
        painter.drawText(QPointF(x + 0.5 * (room - width), baselineIn(place, metrics)), c);
        x += room;
    }
}

} // namespace lrp::ui
