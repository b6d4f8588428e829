#include "ui/rehearsal/DrawnReports.h"

#include <gtest/gtest.h>
#include <limits>

namespace lrp::test
{
namespace
{

std::vector<double> valuesOf(const ui::DrawnReports& drawn)
{
    return rehearsal::reportsOf(drawn.curve()).values;
}

TEST(DrawnReports, KeepWhatIsDrawnWhileTheRunIsShortForAMoment)
{
    ui::DrawnReports drawn;
    drawn.setReports(93);
    const std::vector<double> begun = valuesOf(drawn);
    drawn.lineTo(10, 1.2);
    drawn.lineTo(30, 0.4);
    drawn.lineTo(20, 0.7);
    const std::vector<double> before = valuesOf(drawn);
    EXPECT_NEAR(before[10], 1.2, 1e-12);
    EXPECT_NEAR(before[30], 0.4, 1e-12);

    for (const std::size_t reports : {1, 10, 1499, 93}) { // as somebody types a length
        drawn.setReports(reports);
        EXPECT_EQ(valuesOf(drawn).size(), reports);
    }

    EXPECT_EQ(valuesOf(drawn), before);
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(drawn.undo());
    }
    EXPECT_EQ(valuesOf(drawn), begun);
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(drawn.redo());
    }
    EXPECT_EQ(valuesOf(drawn), before);
}

TEST(DrawnReports, AreWhereThePencilWas)
{
    for (const std::size_t reports : {1, 2, 7, 93, 150, 199}) {
        ui::DrawnReports drawn;
        drawn.setReports(reports);
        const std::size_t report = reports / 3;
        drawn.lineTo(report, 1.1);
        EXPECT_NEAR(valuesOf(drawn)[report], 1.1, 1e-12) << reports;
    }
}

TEST(DrawnReports, HaveAnAxisWithHeightWhateverTheyBeginWith)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    ui::DrawnReports drawn;
    drawn.setReports(3);
    const ui::Span first = drawn.axis();
    const std::vector<double> begun = valuesOf(drawn);
    drawn.beginWith(std::vector{nan, nan, -std::numeric_limits<double>::infinity()});
    EXPECT_EQ(drawn.axis().high, first.high);
    EXPECT_EQ(valuesOf(drawn), begun) << "there is nothing to begin with";

    drawn.beginWith(std::vector{0.0, 0.0, 0.0});
    EXPECT_EQ(drawn.axis().low, 0.0);
    EXPECT_EQ(drawn.axis().high, 0.25);
    drawn.beginWith(std::vector{-8.0, nan});
    EXPECT_EQ(drawn.axis().low, -10.0);
    EXPECT_EQ(drawn.axis().high, -6.0);
}

} // namespace
} // namespace lrp::test
