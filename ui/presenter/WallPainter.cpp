#include "ui/presenter/WallPainter.h"

#include <algorithm>
#include <QCoreApplication>
#include <QPainter>

namespace lrp::ui
{

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("lrp::ui::Presenter", text);
}

/// What stands around the curves.
class WallFrame
{
public:
    WallFrame(QPainter& painter, const Wall& wall, const WallAxes& axes, const WallFonts& fonts,
              const PresenterColours& colours)
        : m_painter(painter)
        , m_wall(wall)
        , m_axes(axes)
        , m_layout(axes.layout)
        , m_sizes(axes.layout.sizes)
        , m_fonts(fonts)
        , m_colours(colours)
    {
    }

    void paintAxes()
    {
        paintRows(m_axes.rate, m_layout.ratePlot);
        paintRows(m_axes.loss, m_layout.lossPlot);
        paintColumns();
        const bool isDivided = m_wall.options.normalised;
        paintHeading(m_layout.ratePlot,
                     isDivided ? words("Learning rate ÷ base rate") : words("Learning rate"));
        paintHeading(m_layout.lossPlot, words("Loss"));
    }

    void paintCrosshair()
    {
        if (m_wall.crosshair) {
            const double x = m_axes.x.pixel(m_axes.steps.of(static_cast<double>(*m_wall.crosshair)));
            m_painter.setPen(QPen(m_colours.muted, m_sizes.crosshair));
            for (const QRectF& plot : {m_layout.ratePlot, m_layout.lossPlot}) {
                if (x >= plot.left() && x <= plot.right()) {
                    m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
                }
            }
        }
    }

    void paintHeader()
    {
        paintParagraph(m_painter, m_fonts.question, m_colours.text, m_layout.title, m_wall.title);
        QRectF line = m_layout.clock;
        line.setHeight(0.5 * line.height());
        paintFigureRight(line, m_wall.clock);
        line.translate(0.0, line.height());
        paintFigureRight(line, m_wall.step);
    }

    void paintState()
    {
        const double margin = m_layout.title.left();
        const QRectF line = m_layout.state.adjusted(margin, 0, -margin, 0);
        const QRectF note =
            paintText(m_painter, m_fonts.small, m_colours.muted, line, m_wall.note, Qt::AlignRight);
        paintText(m_painter, m_fonts.small, m_colours.text, line.adjusted(0, 0, -note.width() - margin, 0),
                  m_wall.state);
    }

    void paintEmpty()
    {
        paintText(m_painter, m_fonts.name, m_colours.muted, m_layout.lossPlot,
                  words("The loss appears when the run begins"), Qt::AlignHCenter);
    }

private:
    void paintFigureRight(QRectF line, const QString& text)
    {
        line.setLeft(line.right() - figureWidth(m_fonts.name, text));
        paintFigure(m_painter, m_fonts.name, m_colours.text, line, text);
    }

    void paintHeading(const QRectF& plot, const QString& text)
    {
        const QRectF line(plot.left(), plot.top() - 1.25 * m_sizes.smallText, plot.width(),
                          m_sizes.smallText);
        paintText(m_painter, m_fonts.small, m_colours.muted, line, text);
    }

    void paintRows(const WallAxis& axis, const QRectF& plot)
    {
        const int about = std::max(2, static_cast<int>(plot.height() / (2.4 * m_sizes.smallText)));
        double lowest = plot.bottom() + m_sizes.badge; // of what has been labelled; ticks go upwards
        for (const WallAxis::Tick& tick : axis.ticks(about)) {
            const double y = axis.pixel(tick.value);
            m_painter.setPen(QPen(m_colours.grid, m_sizes.grid));
            m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            if (lowest - y >= 1.1 * m_sizes.smallText) {
                lowest = y;
                const QRectF place(0.0, y - 0.5 * m_sizes.smallText, plot.left() - 0.5 * m_sizes.smallText,
                                   m_sizes.smallText);
                paintText(m_painter, m_fonts.small, m_colours.muted, place, tick.label, Qt::AlignRight);
            }
        }
        m_painter.setPen(QPen(m_colours.muted, m_sizes.axis));
        m_painter.drawLine(plot.topLeft(), plot.bottomLeft());
        m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    }

    void paintColumns()
    {
        const QRectF& plot = m_layout.lossPlot;
        const QFontMetricsF metrics(m_fonts.small);
        const double top = plot.bottom() + 0.4 * m_sizes.smallText;
        const int about = std::max(2, static_cast<int>(plot.width() / (7.0 * m_sizes.smallText)));
        double right = 0.0; // of what has been labelled
        for (const WallAxis::Tick& tick : m_axes.x.ticks(about)) {
            const double x = m_axes.x.pixel(tick.value);
            m_painter.setPen(QPen(m_colours.grid, m_sizes.grid));
            m_painter.drawLine(QPointF(x, m_layout.ratePlot.top()), QPointF(x, m_layout.ratePlot.bottom()));
            m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            const double width = metrics.horizontalAdvance(tick.label);
            const double left = std::min(x - 0.5 * width, plot.right() - width);
            if (left > right) {
                paintText(m_painter, m_fonts.small, m_colours.muted,
                          QRectF(left, top, width + 1, m_sizes.smallText), tick.label);
                right = left + width + 0.5 * m_sizes.smallText;
            }
        }
        const QRectF unit(m_layout.lossEnds.left(), top, m_layout.lossEnds.width(), m_sizes.smallText);
        paintText(m_painter, m_fonts.small, m_colours.muted, unit, axisLabel(m_wall.options.xUnit));
    }

    QPainter& m_painter;
    const Wall& m_wall;
    const WallAxes& m_axes;
    const PresenterLayout& m_layout;
    const PresenterSizes& m_sizes;
    const WallFonts& m_fonts;
    const PresenterColours& m_colours;
};

/// What is in the light lies above what is not.
template <class Paint>
void inOrder(const std::vector<WallCurves>& curves, Paint&& paint)
{
    for (const auto isLast : {false, true}) {
        for (const WallCurves& each : curves) {
            if ((!each.lane().isGhost && !each.lane().isDimmed) == isLast) {
                paint(each);
            }
        }
    }
}

} // namespace

WallAxes WallPainter::paint(QPainter& painter, QSizeF size, const Wall& wall)
{
    const PresenterLayout layout = PresenterLayout::of(size);
    const PresenterColours colours = PresenterColours::make(wall.dark);
    const WallFonts fonts = WallFonts::of(wall.font, layout.sizes);
    read(wall, std::max(1, static_cast<int>(layout.ratePlot.width())));
    WallAxes axes = axesFor(wall, layout);

    painter.fillRect(QRectF(QPointF(), size).toAlignedRect(), colours.canvas);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    WallFrame frame(painter, wall, axes, fonts, colours);
    frame.paintAxes();
    frame.paintCrosshair();
    inOrder(m_curves, [&](const WallCurves& each) { each.paintRates(painter, axes, colours); });
    inOrder(m_curves, [&](const WallCurves& each) { each.paintRawLoss(painter, axes, colours); });
    inOrder(m_curves, [&](const WallCurves& each) { each.paintLosses(painter, axes, colours); });
    if (std::none_of(m_curves.begin(), m_curves.end(),
                     [](const WallCurves& each) { return each.lane().run != nullptr; })) {
        frame.paintEmpty();
    }
    m_names = placeNames(m_curves, axes, fonts);
    paintNames(painter, m_names, m_curves, axes, fonts, colours);
    frame.paintHeader();
    frame.paintState();
    return axes;
}

WallAxes WallPainter::paint(QImage& image, QSize size, const Wall& wall)
{
    if (image.size() != size || image.format() != QImage::Format_RGB32) {
        image = QImage(size, QImage::Format_RGB32);
    }
    image.setDevicePixelRatio(1.0);
    QPainter painter(&image);
    return paint(painter, size, wall);
}

void WallPainter::read(const Wall& wall, int columns)
{
    const Span view = wallView(wall);
    m_curves.resize(wall.lanes.size());
    for (std::size_t i = 0; i < wall.lanes.size(); ++i) {
        m_curves[i].read(wall.lanes[i], view, columns, wall.options);
    }
}

WallAxes WallPainter::axesFor(const Wall& wall, const PresenterLayout& layout) const
{
    const auto axisOf = [&](PanelId panel, const QRectF& plot, auto valuesOf) {
        std::vector<LaneValues> values;
        for (const WallCurves& each : m_curves) {
            values.push_back(valuesOf(each));
        }
        const YScale scale = wall.options.scales[panel];
        const auto held = wall.options.heldAt(panel);
        const Span span = held ? *held : valueRange(values, scale, of(panel).fence);
        return WallAxis(span, scale, plot.bottom(), plot.top());
    };
    return {.layout = layout,
            .steps = wallPlace(wall),
            .x = WallAxis(wallView(wall), YScale::Linear, layout.ratePlot.left(), layout.ratePlot.right()),
            .rate = axisOf(kRatePanel, layout.ratePlot, [](const WallCurves& each) { return each.rates(); }),
            .loss =
                axisOf(kLossPanel, layout.lossPlot, [](const WallCurves& each) { return each.losses(); })};
}

} // namespace lrp::ui
