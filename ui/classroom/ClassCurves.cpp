#include "ui/classroom/ClassPainter.h"

#include "core/params/NiceStep.h"
#include "ui/classroom/ClassWords.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPolygonF>

namespace lrp::ui
{

namespace
{

/// Values along one side of a drawing.
struct ValueAxis {
    double low = 0.0; ///< of a logarithmic axis logarithms, as high
    double high = 1.0;
    bool isLogarithmic = false;

    /// From 0 at the low end to 1; nothing for what has no place.
    std::optional<double> share(double value) const
    {
        const double at = isLogarithmic ? std::log10(value) : value;
        return std::isfinite(at) ? std::optional((at - low) / (high - low)) : std::nullopt;
    }

    static ValueAxis over(const std::vector<const std::vector<double>*>& curves, bool isLogarithmic)
    {
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (const auto* curve : curves) {
            for (const double value : *curve) {
                const double at = isLogarithmic ? std::log10(value) : value;
                low = std::isfinite(at) ? std::min(low, at) : low;
                high = std::isfinite(at) ? std::max(high, at) : high;
            }
        }
        if (!(low <= high)) {
            return {.isLogarithmic = isLogarithmic};
        }
        const double margin = high > low ? 0.05 * (high - low) : 0.5 * std::max(std::abs(high), 1e-6);
        return {low - margin, high + margin, isLogarithmic};
    }

    /// Round values, no more than eight.
    std::vector<double> ticks() const
    {
        constexpr double kMost = 6.0;
        std::vector<double> values;
        if (!isLogarithmic) {
            return params::niceTicks(low, high, kMost);
        }
        if (high - low < 1.0) { // too little for round logarithms
            return params::niceTicks(std::pow(10.0, low), std::pow(10.0, high), kMost);
        }
        const bool hasHalves = high - low < 2.5;
        const double every = std::max(1.0, std::ceil((high - low) / kMost));
        for (double decade = std::floor(low); decade <= high; decade += every) {
            for (const double factor : {1.0, 2.0, 5.0}) {
                const double at = decade + std::log10(factor);
                if (at >= low && at <= high && (factor == 1.0 || hasHalves)) {
                    values.push_back(std::pow(10.0, at));
                }
            }
        }
        return values;
    }
};

/// A drawing of curves over the run.
class BandPlot
{
public:
    BandPlot(ClassSheet& sheet, const ClassQuestion& question)
        : m_sheet(sheet)
        , m_theme(sheet.style().theme)
        , m_axis(ValueAxis::over({&question.band.low, &question.band.high, &question.truth},
                                 question.isLogarithmic))
        , m_ink(m_theme.lane(question.lane))
    {
        constexpr double kLines = 15.0;
        const double line = sheet.line();
        double names = 0.0;
        for (const double value : m_axis.ticks()) {
            names = std::max(names, sheet.metrics().horizontalAdvance(classFigure(value)));
        }
        const QRectF whole = sheet.take(kLines * line);
        m_plot = whole.adjusted(names + 0.6 * line, 0.5 * line, -0.5 * line, -1.6 * line);
    }

    void drawAxes()
    {
        const double line = m_sheet.line();
        for (const double value : m_axis.ticks()) {
            const auto place = yOf(value);
            if (!place) { // below what a number can say
                continue;
            }
            const double y = *place;
            stroke({{m_plot.left(), y}, {m_plot.right(), y}}, QPen(m_theme.grid, 1.0));
            m_sheet.label(
                QRectF(m_sheet.left(), y - 0.5 * line, m_plot.left() - m_sheet.left() - 0.4 * line, line),
                classFigure(value), m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
        }
        stroke({m_plot.bottomLeft(), m_plot.bottomRight()}, QPen(m_theme.muted, 1.0));
        stroke({m_plot.topLeft(), m_plot.bottomLeft()}, QPen(m_theme.muted, 1.0));
        constexpr double kWide = 8.0;
        const auto under = [&](double share, const QString& text, Qt::Alignment aside) {
            const double x = m_plot.left() + share * m_plot.width();
            const double from = aside == Qt::AlignLeft    ? x
                                : aside == Qt::AlignRight ? x - kWide * line
                                                          : x - 0.5 * kWide * line;
            m_sheet.label(QRectF(from, m_plot.bottom() + 0.3 * line, kWide * line, line), text, m_theme.muted,
                          aside | Qt::AlignVCenter);
        };
        under(0.0, translate("classroom", "start", "of a run, below an axis"), Qt::AlignLeft);
        under(0.5, translate("classroom", "half of the run"), Qt::AlignHCenter);
        under(1.0, translate("classroom", "end", "of a run, below an axis"), Qt::AlignRight);
    }

    void fillBetween(const std::vector<double>& low, const std::vector<double>& high)
    {
        QPolygonF area = pointsOf(low);
        const QPolygonF above = pointsOf(high);
        for (auto point = above.rbegin(); point != above.rend(); ++point) {
            area.append(*point);
        }
        if (QPainter* painter = m_sheet.painter()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(faded(m_ink, 0.25));
            painter->drawPolygon(area);
            painter->setBrush(Qt::NoBrush);
        }
    }
    void draw(const std::vector<double>& curve, const QPen& pen) { stroke(pointsOf(curve), pen); }

    QPen medianPen() const { return {m_ink, 0.16 * m_sheet.line()}; }
    QPen truthPen() const { return {m_theme.text, 0.12 * m_sheet.line(), Qt::DashLine}; }
    QColor ink() const { return m_ink; }

private:
    std::optional<double> yOf(double value) const
    {
        const auto share = m_axis.share(value);
        return share ? std::optional(m_plot.bottom() - *share * m_plot.height()) : std::nullopt;
    }
    QPolygonF pointsOf(const std::vector<double>& curve) const
    {
        QPolygonF points;
        for (std::size_t i = 0; i < curve.size(); ++i) {
            if (const auto y = yOf(curve[i])) {
                const double share = static_cast<double>(i) / static_cast<double>(curve.size() - 1);
                points.append({m_plot.left() + share * m_plot.width(), *y});
            }
        }
        return points;
    }
    void stroke(const QPolygonF& points, const QPen& pen)
    {
        if (QPainter* painter = m_sheet.painter()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(pen);
            painter->drawPolyline(points);
            painter->setRenderHint(QPainter::Antialiasing, false);
        }
    }

    ClassSheet& m_sheet;
    const Theme& m_theme;
    ValueAxis m_axis;
    QColor m_ink;
    QRectF m_plot;
};

void drawKey(ClassSheet& sheet, const QString& text, const QPen& pen, const QColor& ground)
{
    const double line = sheet.line();
    const QRectF row = sheet.take(1.2 * line);
    if (QPainter* painter = sheet.painter()) {
        const QRectF sample(row.left(), row.top() + 0.3 * line, 2.2 * line, 0.6 * line);
        if (ground.isValid()) {
            painter->fillRect(sample, ground);
        }
        painter->setPen(pen);
        painter->drawLine(QPointF(sample.left(), sample.center().y()),
                          QPointF(sample.right(), sample.center().y()));
    }
    sheet.label(row.adjusted(2.8 * line, 0, 0, 0), text, sheet.style().theme.muted);
}

} // namespace

void drawBand(ClassSheet& sheet, const ClassQuestion& question)
{
    if (question.band.median.empty()) {
        return;
    }
    const double line = sheet.line();
    {
        BandPlot plot(sheet, question);
        plot.drawAxes();
        plot.fillBetween(question.band.low, question.band.high);
        plot.draw(question.band.median, plot.medianPen());
        plot.draw(question.truth, plot.truthPen());
        sheet.skip(0.3 * line);
        drawKey(sheet,
                translate("classroom", "median of the sketches, and where the middle half of them lies"),
                plot.medianPen(), faded(plot.ink(), 0.25));
        if (!question.truth.empty()) {
            drawKey(sheet, translate("classroom", "the truth"), plot.truthPen(), {});
        }
    }
    sheet.skip(0.7 * line);
}

void drawHistogram(ClassSheet& sheet, const ClassQuestion& question)
{
    const auto& [edges, counts] = question.histogram;
    if (counts.empty()) {
        return;
    }
    constexpr double kLines = 9.0;
    const Theme& theme = sheet.style().theme;
    const double line = sheet.line();
    const QRectF plot = sheet.take(kLines * line).adjusted(0, 1.4 * line, 0, 0);
    const double width = plot.width() / static_cast<double>(counts.size());
    const auto most = static_cast<double>(*std::max_element(counts.begin(), counts.end()));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double height = plot.height() * static_cast<double>(counts[i]) / most;
        const QRectF bar(plot.left() + width * static_cast<double>(i), plot.bottom() - height, width - 2.0,
                         height);
        if (sheet.painter() != nullptr && counts[i] > 0) {
            sheet.painter()->fillRect(bar, theme.accent);
        }
        sheet.label(QRectF(bar.left(), bar.top() - 1.2 * line, bar.width(), 1.2 * line),
                    QString::number(counts[i]), theme.text, Qt::AlignCenter);
    }
    const ValueAxis axis{question.isLogarithmic ? std::log10(edges.front()) : edges.front(),
                         question.isLogarithmic ? std::log10(edges.back()) : edges.back(),
                         question.isLogarithmic};
    if (QPainter* painter = sheet.painter()) {
        painter->setPen(QPen(theme.muted, 1.0));
        painter->drawLine(plot.bottomLeft(), plot.bottomRight());
        const auto share = question.right && question.isRevealed ? axis.share(*question.right) : std::nullopt;
        if (share && *share >= 0.0 && *share <= 1.0) {
            const double x = plot.left() + *share * plot.width();
            painter->setPen(QPen(theme.text, 0.12 * line, Qt::DashLine));
            painter->drawLine(QPointF(x, plot.top() - line), QPointF(x, plot.bottom()));
        }
    }
    const QRectF under = sheet.take(1.4 * line);
    const std::size_t middle = counts.size() / 2;
    sheet.label(under, classFigure(edges.front()), theme.muted);
    sheet.label(under, classFigure(edges[middle]), theme.muted, Qt::AlignCenter);
    sheet.label(under,
                classFigure(edges.back()) + (question.unit.isEmpty() ? QString() : ' ' + question.unit),
                theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    sheet.skip(0.7 * line);
}

} // namespace lrp::ui
