#include "ui/lesson/LessonPictures.h"

#include "core/experiment/Plan.h"
#include "ui/style/Theme.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr std::size_t kMostPlaces = 400;

/// The letters, each a little below the one before where their lines end side by side.
void drawLetters(QPainter& painter, std::vector<std::pair<double, char>> ends, double x, double bottom,
                 const Theme& theme)
{
    const double height = painter.fontMetrics().ascent();
    std::sort(ends.begin(), ends.end());
    double floor = bottom - height * static_cast<double>(ends.size() - 1);
    double before = 0.0;
    for (const auto& [y, letter] : ends) {
        const double place = std::min(std::max(y + height / 2, before + height), floor);
        painter.setPen(theme.lane(letter));
        painter.drawText(QPointF(x, place), QString(QLatin1Char(letter)));
        before = place;
        floor += height;
    }
}

} // namespace

SmallPlans smallPlansOf(const experiment::Experiment& experiment)
{
    SmallPlans plans;
    const auto shape = shapeOf(experiment.problem);
    if (!shape) {
        return plans;
    }
    plans.steps = shape->totalSteps;
    for (const experiment::Lane& lane : experiment.lanes) {
        const experiment::Plan plan = experiment::plan(lane, *shape);
        const std::size_t count = std::min(plan.rates.size(), kMostPlaces);
        SmallPlans::Line line{lane.letter, {}};
        for (std::size_t i = 0; i < count; ++i) {
            line.rates.push_back(plan.rates[count < 2 ? 0 : i * (plan.rates.size() - 1) / (count - 1)]);
        }
        plans.lines.push_back(std::move(line));
    }
    return plans;
}

QImage drawnPlans(const SmallPlans& plans, const QString& letters, const Theme& theme, const QFont& font,
                  QSize size, double scale)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font;
    small.setPointSizeF(0.85 * small.pointSizeF());
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    double top = 0.0;
    for (const SmallPlans::Line& line : plans.lines) {
        for (const double rate : line.rates) {
            top =
                letters.contains(QLatin1Char(line.letter)) && std::isfinite(rate) ? std::max(top, rate) : top;
        }
    }
    const QString topText = figureText(top);
    constexpr double kSpace = 6.0;
    const double left = metrics.horizontalAdvance(topText) + 2 * kSpace;
    const QRectF place(left, kSpace + metrics.ascent() / 2,
                       size.width() - left - metrics.horizontalAdvance('M') - 2 * kSpace,
                       size.height() - 2 * kSpace - metrics.ascent() / 2 - metrics.height());
    painter.setPen(QPen(theme.grid, 1.0));
    painter.drawLine(place.topLeft(), place.topRight());
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    painter.setPen(theme.muted);
    const auto beside = [&](const QString& text, double y) {
        painter.drawText(
            QPointF(left - kSpace - metrics.horizontalAdvance(text), y + metrics.ascent() / 2 - 1), text);
    };
    if (top > 0.0) {
        beside(topText, place.top());
    }
    beside(QStringLiteral("0"), place.bottom());
    const QString steps = stepsText(plans.steps);
    painter.drawText(QPointF(place.right() - metrics.horizontalAdvance(steps), size.height() - kSpace),
                     steps);
    std::vector<std::pair<double, char>> ends;
    for (const SmallPlans::Line& line : plans.lines) {
        QPolygonF points;
        for (std::size_t i = 0; letters.contains(QLatin1Char(line.letter)) && i < line.rates.size(); ++i) {
            if (std::isfinite(line.rates[i]) && top > 0.0) {
                const double share = line.rates.size() < 2 ? 0.0
                                                           : static_cast<double>(i) /
                                                                 static_cast<double>(line.rates.size() - 1);
                points.append({place.left() + share * place.width(),
                               place.bottom() - line.rates[i] / top * place.height()});
            }
        }
        if (!points.isEmpty()) {
            constexpr double kWidth = 1.6;
            QPen pen(theme.lane(line.letter), kWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            if (const QList<qreal> dash = laneDash(line.letter); !dash.isEmpty()) {
                pen.setDashPattern(dash);
            }
            painter.setPen(pen);
            painter.drawPolyline(points);
            ends.emplace_back(points.back().y(), line.letter);
        }
    }
    if (!ends.empty()) {
        drawLetters(painter, std::move(ends), place.right() + kSpace, place.bottom() + metrics.ascent() / 2,
                    theme);
    }
    return image;
}

void LessonPictures::follow(const lesson::LessonRun* run)
{
    m_run = run;
    const auto lesson = run != nullptr ? run->sharedLesson() : nullptr;
    if (lesson != m_lesson) {
        m_lesson = lesson;
        m_plans.clear();
        m_asked.clear();
        m_present.forget();
    }
}

const SmallPlans* LessonPictures::plansOf(const std::string& setup)
{
    if (const auto found = m_plans.find(setup); found != m_plans.end()) {
        return &found->second;
    }
    if (m_asked.insert(setup).second) {
        later(
            QThreadPool::globalInstance(), this, m_present.also(),
            [lesson = m_lesson, setup] { return smallPlansOf(*lesson->experimentNamed(setup)); },
            [this, setup](const SmallPlans& plans) {
                m_plans[setup] = plans;
                Q_EMIT arrived();
            });
    }
    return nullptr;
}

QImage LessonPictures::picture(const QString& address, const Theme& theme, const QFont& font, double scale)
{
    const QString name = address.section(':', 1);
    const std::string setup = address.startsWith("thumb:") ? name.toStdString()
                              : m_run != nullptr           ? m_run->setup()
                                                           : std::string();
    const auto* experiment = m_run != nullptr ? m_lesson->experimentNamed(setup) : nullptr;
    if (experiment == nullptr) {
        return {};
    }
    QString letters;
    for (const experiment::Lane& lane : experiment->lanes) {
        const bool isMeant = address.startsWith("thumb:") || name.contains(QLatin1Char(lane.letter));
        if (isMeant && !m_run->isHidden(setup, lane.letter, lesson::Quantity::Plan)) {
            letters.append(QLatin1Char(lane.letter));
        }
    }
    if (const SmallPlans* plans = plansOf(setup)) {
        return drawnPlans(*plans, letters, theme, font, kSize, scale);
    }
    QImage empty(kSize * scale, QImage::Format_ARGB32_Premultiplied);
    empty.setDevicePixelRatio(scale);
    empty.fill(theme.canvas);
    return empty;
}

} // namespace lrp::ui
