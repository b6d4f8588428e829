#include "ui/instruments/PlacesChart.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>
#include <QSignalSpy>
#include <QTest>

namespace lrp::test
{

TEST(PlacesChart, IsAskedForTheNearestPlaceByMouseAndKeys)
{
    ui::PlacesChart chart;
    chart.resize(600, 300);
    chart.setPlaces({1, 2, 4});
    chart.plot().xAxis->setRange(0.0, 5.0);
    chart.show();
    chart.plot().replot();
    const QSignalSpy wanted(&chart, &ui::PlacesChart::placeWanted);
    const auto at = [&chart](double place) {
        return QPoint(qRound(chart.plot().xAxis->coordToPixel(place)), chart.plot().height() / 2);
    };
    QTest::mouseMove(&chart.plot(), at(3.4));
    ASSERT_FALSE(wanted.isEmpty());
    EXPECT_EQ(wanted.last().at(0).toLongLong(), 4);

    chart.setPressed(true);
    const auto before = wanted.size();
    QTest::mouseMove(&chart.plot(), at(1.1));
    EXPECT_EQ(wanted.size(), before);
    QTest::mouseClick(&chart.plot(), Qt::LeftButton, {}, at(1.1));
    EXPECT_EQ(wanted.last().at(0).toLongLong(), 1);

    chart.setPlace(2);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(wanted.last().at(0).toLongLong(), 4);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(wanted.last().at(0).toLongLong(), 1);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(wanted.last().at(0).toLongLong(), 4);
}

} // namespace lrp::test
