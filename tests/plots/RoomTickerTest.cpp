#include "ui/plots/detail/RoomTicker.h"
#include "ShownView.h"
#include "ui/plots/LogTicker.h"

#include <QFontMetricsF>

namespace lrp::ui
{
namespace
{

/// An axis as wide as it is told, over 1000 with a tick at each hundred, or over decades.
class RoomTicks : public testing::Test
{
protected:
    RoomTicks()
    {
        plot.axisRect()->setAutoMargins(QCP::msNone);
        plot.axisRect()->setMargins({});
        hundreds->setTickStep(100.0);
        hundreds->setScaleStrategy(QCPAxisTickerFixed::ssNone);
    }

    /// The numbers written where each hundred has so many times the width of "1000".
    std::string numbers(double widths, QCPRange range)
    {
        const double width = QFontMetricsF(axis().tickLabelFont()).horizontalAdvance("1000");
        plot.axisRect()->setOuterRect({0, 0, qRound(10.0 * widths * width), 200});
        return numbersOf(hundreds, range);
    }

    std::string numbersOf(const QSharedPointer<QCPAxisTicker>& all, QCPRange range)
    {
        axis().setRange(range);
        QVector<double> ticks;
        QVector<QString> labels;
        RoomTicker(all, axis()).generate(range, QLocale::c(), 'g', 6, ticks, nullptr, &labels);
        EXPECT_EQ(ticks.size(), labels.size());
        return labels.join(' ').toStdString();
    }

    QCPAxis& axis() { return *plot.xAxis; }

    QCustomPlot plot;
    QSharedPointer<QCPAxisTickerFixed> hundreds = QSharedPointer<QCPAxisTickerFixed>::create();
};

} // namespace

TEST_F(RoomTicks, AreAsManyAsHaveRoom)
{
    EXPECT_EQ(numbers(2.0, {0.0, 1000.0}), "0 100 200 300 400 500 600 700 800 900 1000");
    EXPECT_EQ(numbers(0.8, {0.0, 1000.0}), "0 200 400 600 800 1000");
    EXPECT_EQ(numbers(0.3, {0.0, 1000.0}), "0 500 1000");
}

TEST_F(RoomTicks, StayTheSameWhileSomebodyPans)
{
    EXPECT_EQ(numbers(0.8, {100.0, 1100.0}), "200 400 600 800 1000");
    EXPECT_EQ(numbers(0.8, {-150.0, 850.0}), "0 200 400 600 800");
}

TEST_F(RoomTicks, AreTwoAtLeastAsOneNumberSaysNoScale)
{
    EXPECT_EQ(numbers(0.3, {110.0, 490.0}), "200 400");
}

TEST_F(RoomTicks, ArePowersOfTenOnALogarithmicAxis)
{
    axis().setScaleType(QCPAxis::stLogarithmic);
    const double width = QFontMetricsF(axis().tickLabelFont()).horizontalAdvance("0.003");
    plot.axisRect()->setOuterRect({0, 0, qRound(20.0 * width), 200});
    EXPECT_EQ(numbersOf(makeLogTicker(), {0.001, 1.0}), "0.001 0.003 0.01 0.03 0.1 0.3 1");
    plot.axisRect()->setOuterRect({0, 0, qRound(5.0 * width), 200});
    EXPECT_EQ(numbersOf(makeLogTicker(), {0.001, 1.0}), "0.001 0.01 0.1 1");
}

class SmallView : public test::ShownView
{
protected:
    /// Numbers of one axis that touch the one before.
    static int touching(const QCPAxis& axis)
    {
        const QFontMetricsF metrics(axis.tickLabelFont());
        const bool isAcross = axis.orientation() == Qt::Horizontal;
        const auto half = [&](const QString& label) {
            return (isAcross ? metrics.horizontalAdvance(label) : metrics.ascent()) / 2.0;
        };
        int found = 0;
        const QVector<double> ticks = axis.tickVector();
        const QVector<QString> labels = axis.tickVectorLabels();
        for (int i = 1; i < ticks.size(); ++i) {
            const double apart = std::abs(axis.coordToPixel(ticks[i]) - axis.coordToPixel(ticks[i - 1]));
            found += axis.range().contains(ticks[i]) && axis.range().contains(ticks[i - 1]) &&
                             apart < half(labels[i]) + half(labels[i - 1])
                         ? 1
                         : 0;
        }
        return found;
    }
};

TEST_F(SmallView, WritesNoNumberOverAnother)
{
    shape = test::shapeOf(100'000);
    view.setLanes(test::makeLanes(2, 100'000), shape);
    for (const QSize size : {QSize(900, 600), QSize(420, 260), QSize(300, 200)}) {
        view.resize(size);
        settle();
        for (const QCPAxisRect* rect : plot().axisRects()) {
            for (const QCPAxis* axis : rect->axes()) {
                if (axis->visible() && axis->tickLabels()) {
                    EXPECT_EQ(touching(*axis), 0)
                        << size.width() << "x" << size.height() << ": " << axis->label().toStdString()
                        << axis->tickVectorLabels().join(' ').toStdString();
                }
            }
        }
    }
}

/// The step is 1 and the range begins below it: a tick before the first would be 0, and the powers of ten
/// from there on have no end.
TEST_F(RoomTicks, OfALogarithmicAxisAreNotZero)
{
    QVector<double> ticks;
    QVector<double> subTicks;
    makeLogTicker()->generate({0.99, 4.9}, QLocale::c(), 'g', 6, ticks, &subTicks, nullptr);
    ASSERT_FALSE(ticks.isEmpty());
    EXPECT_EQ(ticks.first(), 1.0);
    EXPECT_LT(subTicks.size(), 30);
}

} // namespace lrp::ui
