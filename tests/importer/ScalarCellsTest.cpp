#include "tests/importer/ScalarFiles.h"

#include <cmath>

namespace lrp::importer
{
namespace
{

TEST_F(Scalars, AreNeverCutAtDecimalCommas)
{
    EXPECT_EQ(
        csvRefusal("step,loss\n0,1,5\n1,1,25\n2,0,75\n"),
        "\"log.csv\", line 2, column 3: is \"5\", but the first line names 2 columns and this one has 3 "
        "cells; "
        "if a comma in 0,1,5 is a decimal comma, write it as a point, else name every column in the first "
        "line");
    EXPECT_NE(csvRefusal("lr\n0,1\n0,05\n").find("line 2, column 2: is \"1\", but"), std::string::npos);
    EXPECT_NE(csvRefusal("step,loss,\n0,1,5\n").find("line 2, column 3: is \"5\""), std::string::npos);
    // A loss of 1 has no comma; the one after it shows what they are.
    EXPECT_NE(csvRefusal("step,loss\n0,1\n1,0,75\n").find("line 3, column 3: is \"75\""), std::string::npos);
    EXPECT_NE(csvRefusal("step,loss,lr\n0,1,1\n1,0,75,1,5e-3\n").find("line 3, column 4"), std::string::npos);
    // Names and columns that do not belong together.
    EXPECT_NE(csvRefusal("step,loss\n1,0,1.5\n2,1,1.25\n").find("line 2, column 3: is \"1.5\""),
              std::string::npos);

    const Runs quoted = csv("step,loss\n0,\"1,5\"\n1,2\n");
    expectSeries(quoted.at(0).series.at(0), "loss", {1}, {2.0});
    EXPECT_NE(remarksOf(quoted[0]).find("(\"loss\"): is \"1,5\"; a scalar needs a point for decimals."),
              std::string::npos)
        << remarksOf(quoted[0]);
}

TEST_F(Scalars, BeyondTheNamesAreCounted)
{
    const Runs runs = csv("      epoch,   train/fit_loss,   val/fit_loss,   lr/pg0\n"
                          "          1,           3.5000,            inf, 0.080000\n"
                          "          2,           1.7500,            inf, 0.040000\n"
                          "          1,           2.1111,         2.5000, 0.060000, 0.12500, 0.25000\n"
                          "          2,           1.2222,         2.2500, 0.030000, 0.37500, 0.50000\n");
    ASSERT_EQ(runs.at(0).series.size(), 3U);
    expectSeries(runs[0].series[0], "train/fit_loss", {1, 2}, {2.1111, 1.2222});
    expectSeries(runs[0].series[2], "lr/pg0", {1, 2}, {0.06, 0.03});
    EXPECT_NE(
        remarksOf(runs[0]).find("2 rows have more cells than the first line has names: 4 cells were left "
                                "out, beginning in line 4."),
        std::string::npos)
        << remarksOf(runs[0]);

    // Whole numbers, in a file whose decimals have points.
    const Runs whole = csv("step,loss\n0,1.5\n1,1,7\n");
    expectSeries(whole.at(0).series.at(0), "loss", {0, 1}, {1.5, 1.0});
    EXPECT_EQ(remarksOf(whole[0]), "1 row has more cells than the first line has names: 1 cell was left out, "
                                   "beginning in line 3.");

    EXPECT_EQ(remarksOf(csv("step,loss,\n0,1.5,\n1,1.25,,\n").at(0)), "");  // commas at the end
    EXPECT_EQ(remarksOf(csv("step,loss,acc\n0,1.5\n1,1.25,\n").at(0)), ""); // shorter rows
}

TEST_F(Scalars, OfColumnsOfOneNameAreNumbered)
{
    const Runs runs = csv("step,A,A,C,D\n0,1,10,100,1000\n1,2,20,200,2000\n2,3,30,300,3000\n");
    ASSERT_EQ(runs.at(0).series.size(), 4U);
    expectSeries(runs[0].series[0], "A", {0, 1, 2}, {1, 2, 3});
    expectSeries(runs[0].series[1], "A (2)", {0, 1, 2}, {10, 20, 30});
    EXPECT_EQ(remarksOf(runs[0]),
              "1 column has the name of one before and got a number: column 3 is \"A (2)\".");

    const Runs taken = csv("A,step,A (2),A,A,step\n1,0,2,3,4,9\n");
    ASSERT_EQ(taken.at(0).series.size(), 5U);
    expectSeries(taken[0].series[0], "A", {0}, {1});
    expectSeries(taken[0].series[1], "A (2)", {0}, {2});
    expectSeries(taken[0].series[2], "A (3)", {0}, {3});
    expectSeries(taken[0].series[3], "A (4)", {0}, {4});
    expectSeries(taken[0].series[4], "step (2)", {0}, {9});
}

TEST_F(Scalars, OfSemicolonsAreReadAndThatIsSaid)
{
    const Runs runs = csv(";step;A;B;C\r\n0;0;1;2;3\r\n1;1;2;3,5;4\r\n");
    ASSERT_EQ(runs.at(0).series.size(), 4U);
    expectSeries(runs[0].series[0], "column 1", {0, 1}, {0, 1}); // the index of pandas
    expectSeries(runs[0].series[2], "B", {0, 1}, {2, 3.5});
    EXPECT_EQ(remarksOf(runs[0]),
              "The cells are separated by semicolons. Commas were read as decimal commas, as in "
              "\"3,5\" (line 3, column 4).");

    const Runs tabs = csv("step\tloss\n0\t-1,5e-3\n1\t\n2\t,5\n");
    expectSeries(tabs.at(0).series.at(0), "loss", {0, 2}, {-0.0015, 0.5});
    EXPECT_EQ(remarksOf(csv("step;loss\n0;1.5\n").at(0)), "The cells are separated by semicolons.");
    EXPECT_NE(remarksOf(csv("step;loss\n0;1,5\n1;2,5;7\n").at(0)).find("1 row has more cells"),
              std::string::npos);
}

TEST_F(Scalars, HaveOneSignForDecimals)
{
    EXPECT_EQ(csvRefusal("step;loss;tokens\n0;0,5;1.024\n1;0,25;2.048\n"),
              "\"log.csv\" has points in some numbers, as in \"1.024\" (line 2, column 3), and commas in "
              "others, as "
              "in \"0,5\" (line 2, column 2); needs one of them for decimals, and nothing between thousands");
    // Thousands in quotes and numbers that are none.
    const Runs runs = csv("step,tokens\n0,\"1,024\"\n1,1_024\n2,0x10\n3,NA\n4,1e400\n5,1e-3\n6,+2\n");
    expectSeries(runs.at(0).series.at(0), "tokens", {5, 6}, {0.001, 2.0});
    EXPECT_NE(remarksOf(runs[0]).find("5 cells were left out."), std::string::npos) << remarksOf(runs[0]);
}

TEST_F(Scalars, BeginInTheLineOfNames)
{
    EXPECT_NE(csvRefusal("# made by x\nstep,loss\n0,1.5\n").find("line 2, column 2: is \"loss\", but"),
              std::string::npos);
    EXPECT_EQ(csvRefusal(",,\n\nloss,acc\n"),
              "\"log.csv\", line 3: names no column of steps; needs one called step, iteration or epoch");
    const Runs runs = csv("step,loss\n0,1.5\n# restarted\n1,1.25\n");
    expectSeries(runs.at(0).series.at(0), "loss", {0, 1}, {1.5, 1.25});
    EXPECT_NE(remarksOf(runs[0]).find("is \"# restarted\"; a step needs to be a whole number"),
              std::string::npos);
}

} // namespace
} // namespace lrp::importer
