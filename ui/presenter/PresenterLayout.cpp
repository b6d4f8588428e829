#include "ui/presenter/PresenterLayout.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>

namespace lrp::ui
{

PresenterSizes PresenterSizes::of(double height)
{
    const auto share = [height](double percent) { return height * percent / 100.0; };
    const auto line = [&](double percent) { return std::max(share(percent), 1.0); };
    return {.smallText = share(2.8),
            .laneName = share(3.6),
            .badge = share(5.0),
            .question = share(4.5),
            .rateOfOne = share(11.0),
            .rateOfFew = share(7.0),
            .curve = line(0.45),
            .dimmedCurve = line(0.25),
            .plan = line(0.20),
            .raw = line(0.10),
            .axis = line(0.20),
            .crosshair = line(0.25),
            .pen = line(0.50),
            .grid = line(0.10),
            .spot = share(14.0),
            .nameGap = share(4.0),
            .leaderGap = share(2.0)};
}

PresenterLayout PresenterLayout::of(QSizeF size)
{
    const double width = size.width();
    const double height = size.height();
    const auto share = [height](double percent) { return std::round(height * percent / 100.0); };
    PresenterLayout layout{.size = size, .sizes = PresenterSizes::of(height)};
    const auto band = [&](double from, double to) {
        return QRectF(0, share(from), width, share(to) - share(from));
    };
    layout.header = band(0, 12);
    layout.rate = band(12, 46);
    layout.loss = band(46, 92);
    layout.state = band(92, 100);

    const double margin = share(2.8);
    const double left = share(11.0); // axis numbers stand there
    const double right = std::round(0.84 * width);
    layout.title = QRectF(margin, share(1.4), std::round(0.64 * width), layout.header.height() - share(1.4));
    layout.clock = QRectF(layout.title.right(), layout.title.top(), width - margin - layout.title.right(),
                          layout.title.height());
    const auto plot = [&](const QRectF& panel, double below) {
        return QRectF(QPointF(left, panel.top() + share(4.2)), QPointF(right, panel.bottom() - share(below)));
    };
    layout.ratePlot = plot(layout.rate, 1.6);
    layout.lossPlot = plot(layout.loss, 4.4);
    const auto ends = [&](const QRectF& panel) {
        return QRectF(QPointF(right + share(1.8), panel.top()), QPointF(width - share(1.0), panel.bottom()));
    };
    layout.rateEnds = ends(layout.rate);
    layout.lossEnds = ends(layout.loss);
    layout.lossEnds.setBottom(layout.lossPlot.bottom() + share(1.0)); // the unit of X stands below
    return layout;
}

QFont fontOfHeight(QFont font, double lineHeight)
{
    constexpr int kLarge = 200;
    font.setPixelSize(kLarge);
    const double perPixel = QFontMetricsF(font).height() / kLarge;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(lineHeight / perPixel))));
    return font;
}

} // namespace lrp::ui
