#include "ui/plots/LogTicker.h"

#include "ui/plots/detail/RoomTicker.h"

#include <cmath>
#include <initializer_list>
#include <qcustomplot.h>
#include <utility>

namespace lrp::ui
{

namespace
{

class LogTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange&) override { return 10.0; }
    int getSubTickCount(double) override { return 0; }

    QVector<double> createTickVector(double, const QCPRange& range) override
    {
        const int first = static_cast<int>(std::floor(std::log10(range.lower)));
        const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
        const double decades = std::log10(range.upper / range.lower);
        if (decades < 0.7) {
            return linearTicks(range);
        }
        const int stride = std::max(1, static_cast<int>(std::ceil(decades / 7.0)));
        QVector<double> ticks;
        for (int power = first; power <= last; ++power) {
            if (decades > 3.5) {
                if (power % stride == 0) {
                    ticks << std::pow(10.0, power);
                }
            } else if (decades > 1.8) {
                ticks << std::pow(10.0, power) << 3.0 * std::pow(10.0, power);
            } else {
                ticks << std::pow(10.0, power) << 2.0 * std::pow(10.0, power) << 5.0 * std::pow(10.0, power);
            }
        }
        return ticks;
    }

    QVector<double> createSubTickVector(int, const QVector<double>& ticks) override
    {
        QVector<double> subTicks;
        if (ticks.isEmpty()) {
            return subTicks;
        }
        const int first = static_cast<int>(std::floor(std::log10(ticks.first())));
        const int last = static_cast<int>(std::ceil(std::log10(ticks.last())));
        for (int power = first; power <= last; ++power) {
            for (int digit = 2; digit < 10; ++digit) {
                subTicks << digit * std::pow(10.0, power);
            }
        }
        return subTicks;
    }

    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override
    {
        if (tick >= 0.9999e-4 && tick < 1e6) {
            return locale.toString(tick, 'g', 5);
        }
        QString text = QString::number(tick, 'g', 3);
        return text.replace(QLatin1String("e-0"), QLatin1String("e-"))
            .replace(QLatin1String("e+0"), QLatin1String("e"));
    }

private:
    /// Without the one below the range where that is 0: it has no place on the axis, and no power of ten.
    QVector<double> linearTicks(const QCPRange& range)
    {
        setTickCount(4);
        QVector<double> ticks = QCPAxisTicker::createTickVector(QCPAxisTicker::getTickStep(range), range);
        ticks.removeIf([](double tick) { return tick <= 0.0; });
        return ticks;
    }
};

} // namespace

QSharedPointer<QCPAxisTicker> makeLogTicker()
{
    return QSharedPointer<LogTicker>::create();
}

QSharedPointer<QCPAxisTicker> makeRoomTicker(QSharedPointer<QCPAxisTicker> all, const QCPAxis& axis)
{
    return QSharedPointer<RoomTicker>::create(std::move(all), axis);
}

} // namespace lrp::ui
