#pragma once

#include "ui/presenter/PresenterLayout.h"

#include <QColor>
#include <QFontMetricsF>
#include <QString>

class QPainter;

namespace lrp::ui
{

/// The fonts of the wall.
struct WallFonts {
    QFont small, name, badge, question, rateOfOne, rateOfFew;

    static WallFonts of(const QFont& base, const PresenterSizes& sizes);
};

/// The font, smaller where the text would not fit into the width, but with lines no lower than `lowest`.
QFont fitted(QFont font, const QString& text, double width, double lowest);

/// Text from the left of `place`, in the middle of its height, cut off with dots where it is too long. Where
/// it stands.
QRectF paintText(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& place,
                 const QString& text, Qt::Alignment aside = Qt::AlignLeft);

/// The font, smaller where the text would take more lines than there is room for, but with lines no lower
/// than `lowest`.
QFont fittedParagraph(QFont font, const QString& text, QSizeF room, double lowest);

/// In as many lines as there is room for, and dots.
void paintParagraph(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& place,
                    const QString& text);

/// How wide a number is whose digits are all as wide as the widest.
double figureWidth(const QFont& font, const QString& number);
/// Such a number, from the left of `place` and in the middle of its height.
void paintFigure(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& place,
                 const QString& number);

} // namespace lrp::ui
