#include "ui/fork/ForkTile.h"

#include "ui/style/Theme.h"
#include "ui/widgets/LaneBadge.h"

#include <QKeyEvent>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr double kMargin = 7.0;
constexpr int kLinesOfDrawing = 3;

} // namespace

ForkTile::ForkTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ForkTile::setDrawing(ForkDrawing drawing)
{
    m_drawing = std::move(drawing);
    update();
}

void ForkTile::setLetter(char letter)
{
    m_letter = letter;
    update();
}

void ForkTile::setDetail(const QString& detail, bool isWrong)
{
    m_detail = detail;
    m_isWrong = isWrong;
    update();
}

QSize ForkTile::sizeHint() const
{
    constexpr int kCharacters = 25;
    const QFontMetrics font = fontMetrics();
    const int lines = kLinesOfDrawing + 2; // and two of text
    return {font.averageCharWidth() * kCharacters, font.height() * lines + static_cast<int>(3.0 * kMargin)};
}

/// Neutral until it is chosen or about to be, then in the colour of its letter.
void ForkTile::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    const bool isLit = isChecked() || underMouse() || hasFocus();
    const QColor colour = isLit ? theme.lane(m_letter) : theme.muted;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double border = isChecked() ? 2.0 : 1.0;
    painter.setPen(QPen(isLit ? colour : mixed(theme.muted, theme.canvas, 0.35), border));
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3.0, 3.0, -3.0, -3.0), 5.0, 5.0);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 7.0, 7.0);
    }

    const QRectF inner = QRectF(rect()).adjusted(kMargin + 2.0, kMargin + 1.0, -kMargin - 2.0, -kMargin);
    const double line = fontMetrics().height();
    ForkDrawing drawing = m_drawing;
    drawing.colour = colour;
    drawing.isStrong = isChecked();
    paintFork(painter, {inner.topLeft(), QSizeF(inner.width(), kLinesOfDrawing * line)}, drawing, theme);
    paintText(painter, inner.adjusted(0.0, inner.height() - 2.0 * line, 0.0, 0.0), theme);
}

void ForkTile::paintText(QPainter& painter, const QRectF& place, const Theme& theme) const
{
    const double line = fontMetrics().height();
    const QRectF box(place.left(), place.top() + 1.0, line, line);
    if (isChecked()) {
        paintLaneBadge(painter, box, m_letter, this);
    } else {
        painter.setPen(QPen(theme.muted, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3.0, 3.0);
    }
    const QRectF words = place.adjusted(line + 5.0, 0.0, 0.0, 0.0);
    const auto write = [&](const QString& text, double top, const QColor& ink) {
        painter.setPen(ink);
        painter.drawText(QRectF(words.left(), words.top() + top, words.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(words.width())));
    };
    write(text(), 0.0, theme.text);
    write(m_detail, line, m_isWrong ? theme.error : theme.muted);
}

/// Space chooses; what arrows and Enter do is for the strip to say.
void ForkTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select) {
        QAbstractButton::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace lrp::ui
