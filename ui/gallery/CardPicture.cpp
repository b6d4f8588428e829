#include "ui/gallery/CardPicture.h"

#include "ui/plots/Picture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QCryptographicHash>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr dataset::Size kSomeData{.examples = 1000};
constexpr std::int64_t kMostSteps = 1'000'000; ///< what is longer is not planned for a thumbnail
constexpr double kApart = 10.0;                ///< peaks, before the axis is logarithmic
constexpr double kDeepest = 1e-4;              ///< of the highest rate, where that axis ends
constexpr double kEndsWide = 16.0;
constexpr double kDot = 2.5; ///< radius

/// From rates to heights, 0 … 1.
struct RateAxis {
    double low = 0.0;
    double high = 1.0;
    bool isLogarithmic = false;

    double height(double rate) const
    {
        if (!isLogarithmic) {
            return std::clamp(rate / high, 0.0, 1.0);
        }
        return rate > low ? std::clamp(std::log(rate / low) / std::log(high / low), 0.0, 1.0) : 0.0;
    }
};

std::vector<LaneCurve> shownPlans(const GalleryCard& card)
{
    const experiment::Shape shape = experiment::shapeFor(card.experiment->problem, kSomeData);
    if (!experiment::checkShape(shape).empty() || shape.totalSteps > kMostSteps) {
        return {};
    }
    std::vector<LaneCurve> lanes = plannedLanes(*card.experiment, shape);
    std::erase_if(lanes, [&card](const LaneCurve& lane) {
        return lane.plan->rates.empty() || card.hiddenPlans.find(lane.letter) != std::string::npos;
    });
    return lanes;
}

RateAxis axisFor(const std::vector<LaneCurve>& lanes)
{
    RateAxis axis{.low = std::numeric_limits<double>::infinity(), .high = 0.0};
    double lowestPeak = axis.low;
    for (const LaneCurve& lane : lanes) {
        double peak = 0.0;
        for (const double rate : lane.plan->rates) {
            peak = std::isfinite(rate) ? std::max(peak, rate) : peak;
            axis.low = rate > 0.0 ? std::min(axis.low, rate) : axis.low;
        }
        axis.high = std::max(axis.high, peak);
        lowestPeak = peak > 0.0 ? std::min(lowestPeak, peak) : lowestPeak;
    }
    axis.isLogarithmic = axis.high > kApart * lowestPeak;
    axis.low = std::max(axis.low, std::min(lowestPeak, kDeepest * axis.high)) / 1.5; // off the edge
    axis.high = axis.high > 0.0 ? axis.high : 1.0;
    return axis;
}

/// Two points a pixel, which keeps every jump upright.
QPolygonF lineOf(const LaneCurve& lane, const RateAxis& axis, const QRectF& place)
{
    const std::vector<double>& rates = lane.plan->rates;
    const auto count = std::min(rates.size(), static_cast<std::size_t>(2.0 * place.width()));
    QPolygonF line;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t step = count > 1 ? i * (rates.size() - 1) / (count - 1) : 0;
        const double share =
            rates.size() > 1 ? static_cast<double>(step) / static_cast<double>(rates.size() - 1) : 0.0;
        if (std::isfinite(rates[step])) {
            line.append({place.left() + share * place.width(),
                         place.bottom() - axis.height(rates[step]) * place.height()});
        }
    }
    return line;
}

void paintPlans(QPainter& painter, const GalleryCard& card, const QRectF& place, const Theme& theme)
{
    constexpr double kWidth = 1.6;
    const std::vector<LaneCurve> lanes = shownPlans(card);
    const RateAxis axis = axisFor(lanes);
    painter.setPen(QPen(mixed(theme.muted, theme.canvas, 0.45), 1.0));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    for (auto lane = lanes.rbegin(); lane != lanes.rend(); ++lane) { // A on top
        QPen pen(theme.lane(lane->letter), kWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (const QList<qreal> dash = laneDash(lane->letter); !dash.isEmpty()) {
            pen.setDashPattern(dash);
        }
        painter.setPen(pen);
        painter.drawPolyline(lineOf(*lane, axis, place));
    }
}

void paintEnds(QPainter& painter, const GalleryCard& card, const QRectF& place, const Theme& theme)
{
    const auto [low, high] = std::minmax_element(
        card.ends.begin(), card.ends.end(), [](const auto& a, const auto& b) { return a.loss < b.loss; });
    for (const GalleryCard::End& end : card.ends) {
        const double range = std::log(high->loss / low->loss);
        const double height = range > 0.0 ? std::log(end.loss / low->loss) / range : 0.5;
        painter.setPen(QPen(theme.canvas, 1.0));
        painter.setBrush(card.tellsEnds ? theme.lane(end.letter) : theme.muted);
        painter.drawEllipse(QPointF(place.center().x(), place.bottom() - height * place.height()), kDot + 0.5,
                            kDot + 0.5);
    }
}

} // namespace

QImage makeCardPicture(const GalleryCard& card, const CardPictureForm& form)
{
    const Theme theme = Theme::make(form.dark);
    QImage image(form.size * form.scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(form.scale);
    image.fill(Qt::transparent);
    if (!card.experiment) {
        return image;
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(QPointF(), QSizeF(form.size)).adjusted(1.0, 4.0, -1.0, -2.0);
    const double wide = card.ends.empty() ? 0.0 : kEndsWide;
    paintPlans(painter, card, inner.adjusted(0.0, 0.0, -wide, 0.0), theme);
    if (!card.ends.empty()) {
        paintEnds(
            painter, card,
            QRectF(inner.right() - kEndsWide, inner.top() + kDot, kEndsWide, inner.height() - 3.0 * kDot),
            theme);
    }
    return image;
}

QByteArray pictureKey(const GalleryCard& card, const CardPictureForm& form)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (card.experiment) {
        hash.addData(QByteArray::fromStdString(params::dump(experiment::toJson(*card.experiment))));
    }
    QByteArray rest = QByteArray::fromStdString(card.hiddenPlans) + '/' + (card.tellsEnds ? 't' : 'f');
    for (const GalleryCard::End& end : card.ends) {
        rest += end.letter + QByteArray::number(end.loss, 'g', 17);
    }
    rest += QStringLiteral("/%1x%2/%3/%4")
                .arg(form.size.width())
                .arg(form.size.height())
                .arg(form.scale)
                .arg(form.dark)
                .toLatin1();
    hash.addData(rest);
    return hash.result();
}

} // namespace lrp::ui
