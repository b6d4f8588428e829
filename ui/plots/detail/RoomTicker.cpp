#include "ui/plots/detail/RoomTicker.h"

#include "core/text/Translate.h"

#include <array>
#include <cmath>
#include <QFontMetricsF>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr std::array kStrides{1, 2, 5, 10, 20, 50, 100};

struct Ticks {
    QVector<double> places;
    QVector<QString> labels;
};

bool areClear(const Ticks& ticks, const QCPAxis& axis)
{
    const QFontMetricsF metrics(axis.tickLabelFont());
    const bool isAcross = axis.orientation() == Qt::Horizontal;
    const double gap = isAcross ? metrics.averageCharWidth() : 0.0;
    const auto extent = [&](const QString& label) {
        return isAcross ? metrics.horizontalAdvance(label) : metrics.ascent();
    };
    for (int i = 1; i < ticks.places.size(); ++i) {
        const double apart =
            std::abs(axis.coordToPixel(ticks.places[i]) - axis.coordToPixel(ticks.places[i - 1]));
        if (apart < (extent(ticks.labels[i]) + extent(ticks.labels[i - 1])) / 2.0 + gap) {
            return false;
        }
    }
    return true;
}

bool isPowerOfTen(double tick)
{
    const double power = std::log10(tick);
    return tick > 0.0 && std::abs(power - std::round(power)) < 1e-9;
}

/// The ordinal number of a tick, which does not change while somebody pans: of its power of ten, or of steps.
qint64 ordinal(double tick, double step, bool isLogarithmic)
{
    return std::llround(isLogarithmic ? std::log10(tick) : tick / step);
}

Ticks thinned(const Ticks& all, bool isLogarithmic, int stride)
{
    const double step = all.places.size() > 1 ? all.places[1] - all.places[0] : 1.0;
    Ticks kept;
    for (int i = 0; i < all.places.size(); ++i) {
        const double tick = all.places[i];
        const bool counts = !isLogarithmic || isPowerOfTen(tick);
        if (counts && ordinal(tick, step, isLogarithmic) % stride == 0) {
            kept.places.append(tick);
            kept.labels.append(all.labels[i]);
        }
    }
    return kept;
}

/// The first of them and the last that is clear of it.
Ticks ends(const Ticks& all, const QCPAxis& axis)
{
    for (qsizetype last = all.places.size() - 1; last > 0; --last) {
        Ticks two{{all.places.first(), all.places[last]}, {all.labels.first(), all.labels[last]}};
        if (areClear(two, axis)) {
            return two;
        }
    }
    return {all.places.mid(0, 1), all.labels.mid(0, 1)};
}

} // namespace

RoomTicker::RoomTicker(QSharedPointer<QCPAxisTicker> all, const QCPAxis& axis)
    : m_all(std::move(all))
    , m_axis(axis)
{
    setTickCount(m_all->tickCount());
}

void RoomTicker::generate(const QCPRange& range, const QLocale& locale, QChar format, int precision,
                          QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* labels)
{
    m_all->setTickCount(tickCount());
    QVector<QString> own; // panels without numbers have the grid of the one that has them
    QVector<QString>* const written = labels != nullptr ? labels : &own;
    m_all->generate(range, locale, format, precision, ticks, subTicks, written);
    for (QString& label : *written) {
        if (label.contains(',')) { // thousands, which languages part otherwise
            label = QString::fromStdString(grouped(label.remove(',').toStdString()));
        }
    }
    Ticks all;
    for (int i = 0; i < ticks.size(); ++i) {
        if (range.contains(ticks[i])) { // one beyond either end is there for what lies between
            all.places.append(ticks[i]);
            all.labels.append((*written)[i]);
        }
    }
    if (all.places.isEmpty() || areClear(all, m_axis)) {
        return;
    }
    const bool isLogarithmic = m_axis.scaleType() == QCPAxis::stLogarithmic;
    Ticks kept;
    for (const int stride : kStrides) {
        kept = thinned(all, isLogarithmic, stride);
        if (areClear(kept, m_axis)) {
            break;
        }
    }
    if (kept.places.size() < 2) { // one number says no scale
        kept = ends(all, m_axis);
    }
    ticks = kept.places;
    *written = kept.labels;
}

} // namespace lrp::ui
