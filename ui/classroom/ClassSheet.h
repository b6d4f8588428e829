#pragma once

#include "ui/style/Theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPen>
#include <QRectF>
#include <QString>

class QPainter;

namespace lrp::ui
{

/// Colours and font of what a class sees of its answers.
struct ClassStyle {
    Theme theme;
    QFont font;
};

/// A column that is written from the top downwards. Without a painter it only measures. Thread: any.
class ClassSheet
{
public:
    ClassSheet(QPainter* painter, ClassStyle style, QRectF column);

    const ClassStyle& style() const { return m_style; }
    /// nullptr: nothing is drawn.
    QPainter* painter() const { return m_painter; }
    double left() const { return m_column.left(); }
    double width() const { return m_column.width(); }
    /// Where the next thing stands.
    double y() const { return m_y; }
    /// A line of text.
    double line() const { return m_metrics.height(); }
    const QFontMetricsF& metrics() const { return m_metrics; }

    void skip(double height) { m_y += height; }
    /// `height` of the column from here on; the next thing stands below.
    QRectF take(double height);
    /// A paragraph, wrapped, from `indent` on.
    void write(const QString& text, const QColor& colour, bool isBold = false, double indent = 0.0,
               double scale = 1.0);
    /// In one line, cut off with dots.
    void label(const QRectF& place, const QString& text, const QColor& colour,
               Qt::Alignment aside = Qt::AlignLeft | Qt::AlignVCenter) const;
    /// A letter on a coloured ground.
    void badge(const QRectF& place, const QString& letter, const QColor& ground) const;

private:
    QPainter* m_painter;
    ClassStyle m_style;
    QRectF m_column;
    QFontMetricsF m_metrics;
    double m_y;
};

} // namespace lrp::ui
