#include "ui/shapes/ShapesChart.h"

#include "ui/plots/Readout.h"
#include "ui/text/FigureText.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr double kNear = 14.0; ///< pixels from a curve that still point at it
constexpr int kReach = 4;      ///< columns to the left and right in which it is sought

} // namespace

ShapesChart::ShapesChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setProperty("isChart", true);
    setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8);
    m_pool.setMaxThreadCount(1);
}

ShapesChart::~ShapesChart() = default;

QSize ShapesChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24};
}

void ShapesChart::setPicture(ShapesPicture picture)
{
    m_picture = std::move(picture);
    if (m_pointed && curveOf(*m_pointed) == nullptr) {
        m_pointed.reset();
    }
    if (m_step && *m_step >= m_picture.steps) {
        m_step = m_picture.steps - 1;
    }
    const auto count = m_picture.curves.size();
    setAccessibleName(translate("shapes", "Shapes of %n schedule(s) over %1 steps", nullptr, count)
                          .arg(counted(m_picture.steps)));
    repaintLater();
    Q_EMIT pointedChanged();
}

ShapesChart::Drawn ShapesChart::draw(const ShapesPicture& picture, QSize size, double pixels,
                                     const PlotStyle& style)
{
    Drawn drawn{QImage(size * pixels, QImage::Format_RGB32), placeOf(picture, size, style),
                summaryOf(picture)};
    drawn.image.setDevicePixelRatio(pixels);
    QPainter painter(&drawn.image);
    paintShapes(painter, picture, drawn.place, size, style);
    return drawn;
}

/// What changes while it is painted is painted afterwards, so that something is seen of every drag.
void ShapesChart::repaintLater()
{
    m_isStale = true;
    if (m_isPainting || size().isEmpty() || !isVisible()) {
        return;
    }
    m_isStale = false;
    m_isPainting = true;
    later(
        &m_pool, this,
        [picture = m_picture, size = size(), pixels = devicePixelRatioF(),
         style = PlotStyle{Theme::of(this), font()}] { return draw(picture, size, pixels, style); },
        [this](const Drawn& drawn) {
            m_drawn = drawn;
            m_isPainting = false;
            setAccessibleDescription(drawn.summary);
            update();
            if (m_isStale) {
                repaintLater();
            }
        });
}

void ShapesChart::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    painter.drawImage(QPointF(0.0, 0.0), m_drawn.image);
    if (m_step) {
        painter.setRenderHint(QPainter::Antialiasing);
        for (const ShapesCell& cell : m_drawn.place.cells) {
            paintCrosshair(painter, cell, theme);
        }
    }
}

/// With a dot on the curve that is pointed at.
void ShapesChart::paintCrosshair(QPainter& painter, const ShapesCell& cell, const Theme& theme) const
{
    const double x = m_drawn.place.xOf(cell, static_cast<double>(*m_step));
    painter.setPen(QPen(theme.muted, 1.0));
    painter.drawLine(QPointF(x, cell.area.top()), QPointF(x, cell.area.bottom()));
    const ShapeCurve* curve = pointed();
    const auto step = static_cast<std::size_t>(*m_step);
    const bool isHere =
        curve != nullptr && step < curve->plan->rates.size() &&
        std::find(cell.curves.begin(), cell.curves.end(),
                  static_cast<std::size_t>(curve - m_picture.curves.data())) != cell.curves.end();
    const double y = isHere ? cell.yOf(curve->factor * curve->plan->rates[step]) : 0.0;
    if (isHere && cell.area.top() <= y && y <= cell.area.bottom()) {
        painter.setPen(QPen(theme.canvas, 2.0));
        painter.setBrush(shapePen(curve->slot, theme, 1.0).color());
        painter.drawEllipse(QPointF(x, y), 5.0, 5.0);
    }
}

void ShapesChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    repaintLater();
}

bool ShapesChart::event(QEvent* event)
{
    if (event->type() == QEvent::Show) {
        repaintLater();
    }
    return QWidget::event(event);
}

void ShapesChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        repaintLater();
    }
}

const ShapeCurve* ShapesChart::curveOf(int slot) const
{
    const auto found = std::find_if(m_picture.curves.begin(), m_picture.curves.end(),
                                    [slot](const ShapeCurve& curve) { return curve.slot == slot; });
    return found != m_picture.curves.end() ? &*found : nullptr;
}

const ShapeCurve* ShapesChart::pointed() const
{
    return m_pointed ? curveOf(*m_pointed) : nullptr;
}

/// The slot of the curve that passes nearest, or of the cell's only one.
std::optional<int> ShapesChart::nearest(QPointF at) const
{
    const ShapesCell* cell = m_drawn.place.cellAt(at);
    if (cell == nullptr || cell->isDifference) {
        return std::nullopt;
    }
    if (cell->curves.size() == 1 && m_picture.look.layout == ShapesLayout::Multiples) {
        const std::size_t only = cell->curves.front();
        return only < m_picture.curves.size() ? std::optional(m_picture.curves[only].slot) : std::nullopt;
    }
    std::optional<int> slot;
    double least = kNear;
    for (const ShapeCurve& curve : m_picture.curves) {
        for (int column = -kReach; column <= kReach; ++column) {
            const auto step = static_cast<std::size_t>(m_drawn.place.stepAt(*cell, at.x() + column));
            if (step >= curve.plan->rates.size()) {
                continue;
            }
            const double y = cell->yOf(curve.factor * curve.plan->rates[step]);
            const double distance = std::hypot(static_cast<double>(column), y - at.y());
            if (distance < least) {
                least = distance;
                slot = curve.slot;
            }
        }
    }
    return slot;
}

void ShapesChart::point(std::optional<std::int64_t> step, std::optional<int> slot)
{
    if (m_step != step || m_pointed != slot) {
        m_step = step;
        m_pointed = slot;
        update();
        Q_EMIT pointedChanged();
    }
}

void ShapesChart::mouseMoveEvent(QMouseEvent* event)
{
    const ShapesCell* cell = m_drawn.place.cellAt(event->position());
    if (cell == nullptr) {
        point(std::nullopt, std::nullopt);
        return;
    }
    point(m_drawn.place.stepAt(*cell, event->position().x()), nearest(event->position()));
}

void ShapesChart::mousePressEvent(QMouseEvent* event)
{
    if (const auto slot = nearest(event->position())) {
        Q_EMIT chosen(*slot);
    }
}

void ShapesChart::leaveEvent(QEvent*)
{
    point(std::nullopt, std::nullopt);
}

void ShapesChart::moveCrosshair(std::int64_t steps)
{
    const std::int64_t last = std::max<std::int64_t>(m_picture.steps - 1, 0);
    const auto current = std::find_if(m_picture.curves.begin(), m_picture.curves.end(),
                                      [](const ShapeCurve& curve) { return curve.isCurrent; });
    point(std::clamp<std::int64_t>(m_step.value_or(0) + steps, 0, last),
          current != m_picture.curves.end() ? std::optional(current->slot) : std::nullopt);
    Q_EMIT said(readout());
}

QString ShapesChart::readout() const
{
    if (!m_step) {
        return {};
    }
    QString text = tr("Step %1, epoch %2.")
                       .arg(counted(*m_step),
                            valueText(static_cast<double>(*m_step) /
                                      static_cast<double>(std::max<std::int64_t>(m_stepsPerEpoch, 1))));
    const ShapeCurve* curve = pointed();
    const auto step = static_cast<std::size_t>(*m_step);
    if (curve != nullptr && step < curve->plan->rates.size()) {
        text += ' ' + tr("%1: %2.").arg(curve->name, valueText(curve->factor * curve->plan->rates[step]));
    }
    if (m_picture.difference != nullptr && step < m_picture.difference->rates.size()) {
        text +=
            ' ' + tr("%1: %2.").arg(m_picture.differenceName, valueText(m_picture.difference->rates[step]));
    }
    return text;
}

void ShapesChart::keyPressEvent(QKeyEvent* event)
{
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    const std::int64_t stride = std::max<std::int64_t>(m_picture.steps / (isFar ? 10 : 100), 1);
    switch (event->key()) {
    case Qt::Key_Left:
        moveCrosshair(-stride);
        return;
    case Qt::Key_Right:
        moveCrosshair(stride);
        return;
    case Qt::Key_Home:
        moveCrosshair(-m_picture.steps);
        return;
    case Qt::Key_End:
        moveCrosshair(m_picture.steps);
        return;
    case Qt::Key_Up:
        Q_EMIT neighbourWanted(-1);
        moveCrosshair(0);
        return;
    case Qt::Key_Down:
        Q_EMIT neighbourWanted(1);
        moveCrosshair(0);
        return;
    case Qt::Key_Y:
        Q_EMIT scaleWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT laneWanted();
        return;
    case Qt::Key_I:
        Q_EMIT said(accessibleName() + ". " + accessibleDescription());
        return;
    case Qt::Key_Escape:
        point(std::nullopt, std::nullopt);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace lrp::ui
