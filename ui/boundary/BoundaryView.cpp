#include "ui/boundary/BoundaryView.h"

#include "core/experiment/findings/Words.h"
#include "ui/plots/ChartFurniture.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QImage>
#include <QPainter>
#include <QPixmap>

namespace lrp::ui
{

namespace
{

// Class colours keep away from the lanes': muted hues, told apart by lightness too.
constexpr std::array<QRgb, 8> kClasses{0xff4477AA, 0xffEE8866, 0xff44AA99, 0xffBBA933,
                                       0xffAA4499, 0xff99BBDD, 0xff777777, 0xff661100};

QColor classColour(int index)
{
    return QColor::fromRgb(kClasses[static_cast<std::size_t>(std::max(index, 0)) % kClasses.size()]);
}

/// Colours of cells: the class's, paler towards the canvas the smaller its lead, in as many shades as can be
/// told apart.
class CellColours
{
public:
    explicit CellColours(const QColor& canvas)
        : m_canvas(canvas.rgb())
    {
        for (std::size_t i = 0; i < m_shades.size(); ++i) {
            const double lead = static_cast<double>(i % kShades) / (kShades - 1);
            m_shades[i] =
                mixed(classColour(static_cast<int>(i / kShades)), canvas, 0.08 + 0.52 * std::sqrt(lead))
                    .rgb();
        }
    }

    QRgb of(float value) const
    {
        if (!std::isfinite(value) || value < 0.0F) {
            return m_canvas;
        }
        const float index = std::floor(value);
        const auto shade = static_cast<std::size_t>((value - index) * kShades);
        return m_shades[static_cast<std::size_t>(index) % kClasses.size() * kShades + shade];
    }

private:
    static constexpr std::size_t kShades = 64;

    QRgb m_canvas;
    std::array<QRgb, kClasses.size() * kShades> m_shades{};
};

QImage imageOf(const probe::BoundaryGrid& boundary, const QColor& canvas)
{
    const CellColours colours(canvas);
    QImage image(boundary.columns, boundary.rows, QImage::Format_RGB32);
    for (int row = 0; row < boundary.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(boundary.rows - 1 - row));
        const float* values = boundary.values.data() + static_cast<std::ptrdiff_t>(row) * boundary.columns;
        std::transform(values, values + boundary.columns, line,
                       [&](float value) { return colours.of(value); });
    }
    return image;
}

bool isDrawable(const probe::BoundaryGrid* boundary)
{
    return boundary != nullptr && boundary->columns > 0 && boundary->rows > 0 &&
           boundary->xMax > boundary->xMin && boundary->yMax > boundary->yMin &&
           boundary->values.size() >=
               static_cast<std::size_t>(boundary->columns) * static_cast<std::size_t>(boundary->rows);
}

/// The largest rectangle inside `room` in which both axes have the same scale.
QRectF fitted(const probe::BoundaryGrid& boundary, const QRectF& room)
{
    const double aspect = (boundary.xMax - boundary.xMin) / (boundary.yMax - boundary.yMin);
    QSizeF size(room.width(), room.width() / aspect);
    if (size.height() > room.height()) {
        size = QSizeF(room.height() * aspect, room.height());
    }
    return {
        QPointF(room.center().x() - size.width() / 2.0, room.top() + (room.height() - size.height()) / 2.0),
        size};
}

void paintPoints(QPainter& painter, const probe::BoundaryGrid& boundary, const QRectF& area,
                 const Theme& theme)
{
    if (!boundary.points) {
        return;
    }
    const std::vector<float>& points = *boundary.points;
    const double radius = std::clamp(area.width() / 140.0, 1.8, 3.5);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i + 2 < points.size(); i += 3) {
        const double x =
            area.left() + (points[i] - boundary.xMin) / (boundary.xMax - boundary.xMin) * area.width();
        const double y =
            area.bottom() - (points[i + 1] - boundary.yMin) / (boundary.yMax - boundary.yMin) * area.height();
        const QColor colour = classColour(static_cast<int>(points[i + 2]));
        const bool trains = static_cast<std::int64_t>(i / 3) < boundary.trainPoints;
        painter.setPen(trains ? QPen(theme.canvas, 0.8) : QPen(mixed(colour, theme.text, 0.75), 1.3));
        painter.setBrush(trains ? QBrush(mixed(colour, theme.text, 0.85)) : QBrush(theme.canvas));
        painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

} // namespace

/// The points, painted once: they stay while the plane behind them changes many times a second.
class PointsLayer
{
public:
    /// Covers `area`, whose corner may lie between pixels.
    const QPixmap& pixmap(const probe::BoundaryGrid& boundary, const QRectF& area, const Theme& theme,
                          qreal pixelRatio)
    {
        const Key key{boundary.points, area, theme.canvas, theme.text, pixelRatio};
        if (m_pixmap.isNull() || key != m_key) {
            m_key = key;
            m_pixmap = QPixmap((area.size() * pixelRatio).toSize());
            m_pixmap.setDevicePixelRatio(pixelRatio);
            m_pixmap.fill(Qt::transparent);
            QPainter painter(&m_pixmap);
            painter.translate(-area.topLeft());
            paintPoints(painter, boundary, area, theme);
        }
        return m_pixmap;
    }

private:
    struct Key {
        std::shared_ptr<const std::vector<float>> points;
        QRectF area;
        QColor canvas;
        QColor text;
        qreal pixelRatio = 0.0;

        bool operator==(const Key&) const = default;
    };

    Key m_key;
    QPixmap m_pixmap;
};

struct BoundaryView::Private {
    std::shared_ptr<const probe::BoundaryGrid> boundary;
    PointsLayer points;
    QString message;
    QString name;
    char letter = '\0'; ///< '\0' while no lane is shown
};

BoundaryView::BoundaryView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setMinimumSize(128, 128);
    setAccessibleName(tr("Decision boundary"));
}

BoundaryView::~BoundaryView() = default;

void BoundaryView::setBoundary(std::shared_ptr<const probe::BoundaryGrid> boundary)
{
    if (boundary != d->boundary) {
        d->boundary = std::move(boundary);
        update();
    }
}

void BoundaryView::setMessage(const QString& message)
{
    if (message != d->message) {
        d->message = message;
        setAccessibleDescription(message);
        update();
    }
}

void BoundaryView::setLane(char letter, const QString& name)
{
    if (letter != d->letter || name != d->name) {
        d->letter = letter;
        d->name = name;
        update();
    }
}

QSize BoundaryView::sizeHint() const
{
    return {320, 320};
}

void BoundaryView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PlotStyle style{Theme::of(this), font()};
    painter.fillRect(rect(), style.theme.canvas);
    const double headline = style.lineHeight() + 8.0;
    const QRectF room = QRectF(rect()).adjusted(8.0, headline, -8.0, -8.0);
    if (!isDrawable(d->boundary.get())) {
        paintMessage(painter, d->message, room, style);
        return;
    }

    double x = 8.0;
    if (d->letter != '\0') {
        paintChip(painter, {x + style.chipSize() / 2.0, headline / 2.0}, d->letter, style);
        x += style.chipSize() + 6.0;
    }
    painter.setFont(style.font);
    //: %1 is a count of steps: "1,500 steps"
    const QString step = tr("after %1")
                             .arg(QString::fromStdString(experiment::words::ticks(
                                 static_cast<double>(d->boundary->step), experiment::TickUnit::Step)));
    const double stepWidth = QFontMetricsF(style.font).horizontalAdvance(step);
    painter.setPen(style.theme.muted);
    painter.drawText(QRectF(width() - 8.0 - stepWidth, 0.0, stepWidth + 1.0, headline), Qt::AlignVCenter,
                     step);
    painter.setPen(style.theme.text);
    const double left = width() - 8.0 - stepWidth - 8.0 - x;
    painter.drawText(QRectF(x, 0.0, left, headline), Qt::AlignVCenter,
                     QFontMetricsF(style.font).elidedText(d->name, Qt::ElideRight, left));

    const QRectF area = fitted(*d->boundary, room);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(area, imageOf(*d->boundary, style.theme.canvas));
    painter.drawPixmap(area.topLeft(),
                       d->points.pixmap(*d->boundary, area, style.theme, devicePixelRatioF()));
}

} // namespace lrp::ui
