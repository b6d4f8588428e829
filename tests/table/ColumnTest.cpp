#include "core/table/Column.h"
#include "tests/support/WithFiles.h"

namespace lrp::table
{
namespace
{

using Numbers = std::vector<double>;

class Column : public test::WithFiles
{
protected:
    Numbers numbers(std::string_view content, const std::string& column = "lr") const
    {
        const auto read = readColumn(write("a.csv", content), column);
        EXPECT_TRUE(read) << (read ? "" : read.issues().front().text());
        return read ? *read : Numbers{};
    }
    /// Why the column cannot be read, its folder left out.
    std::string issue(std::string_view content, const std::string& column = "lr") const
    {
        const auto read = readColumn(write("a.csv", content), column);
        if (read) {
            return "was read";
        }
        std::string text = read.issues().front().text();
        const auto at = text.find(folder() + "/");
        return at == std::string::npos ? text : text.erase(at, folder().size() + 1);
    }
};

TEST_F(Column, IsNeverCutAtDecimalCommas)
{
    EXPECT_EQ(
        issue("lr\n0,1\n0,05\n"),
        "/file: \"a.csv\", line 2, column 2: is \"1\", but the first line names 1 column and this one has 2 "
        "cells; if a comma in 0,1 is a decimal comma, write it as a point, else name every column in the "
        "first line");
    EXPECT_EQ(issue("lr\n0\n0,05\n").find("/file: \"a.csv\", line 3, column 2: is \"05\""), 0U);
    EXPECT_NE(issue("step,lr\n0,1,5\n").find("if a comma in 0,1,5 is"), std::string::npos);
    EXPECT_NE(issue("step,lr\n0,1\n1,1,5e-3\n").find("line 3, column 3: is \"5e-3\""), std::string::npos);
    EXPECT_NE(issue("step,lr,\n0,1,5\n").find("line 2, column 3: is \"5\""), std::string::npos);
    EXPECT_NE(issue("lr\n\"0,1\"\n").find("is \"0,1\"; needs a finite number with a point"),
              std::string::npos);
    // Numbers only: 0,1 and 0,05 might be two columns of whole numbers.
    EXPECT_EQ(
        issue("0,1\n0,05\n", "1"),
        "/file: \"a.csv\", line 1: names no columns, and all lines hold whole numbers alone; if they have "
        "decimal commas, write points, else put a line of names above");
    EXPECT_EQ(numbers("0,1\n1,0.5\n", "2"), (Numbers{1.0, 0.5}));
    EXPECT_EQ(numbers("1\n0\n", "1"), (Numbers{1.0, 0.0}));
}

TEST_F(Column, IsNeverReadWithCellsThatNoNameStandsFor)
{
    EXPECT_EQ(
        issue("step,lr\n0,0.5\n1,0.25,0.125\n"),
        "/file: \"a.csv\", line 3, column 3: is \"0.125\", but the first line names 2 columns and this one "
        "has 3 cells; name every column in the first line");
    EXPECT_EQ(numbers("step,lr,\n0,0.5,\n1,0.25,,\n"),
              (Numbers{0.5, 0.25}));                                // commas at the end hold nothing
    EXPECT_EQ(numbers("0.5,\n0.25,\n", "1"), (Numbers{0.5, 0.25})); // nor make a name of a number
}

TEST_F(Column, OfAFileWithOtherSeparatorsIsRefused)
{
    EXPECT_EQ(
        issue("step;lr\n0;0,1\n"),
        "/file: \"a.csv\", line 1: its cells are separated by semicolons; needs commas between cells and "
        "points for decimals: save it as such, as programs set to English do");
    EXPECT_NE(issue("0;0,1\n1;0,05\n", "2").find("separated by semicolons"), std::string::npos);
    EXPECT_NE(issue("step\tlr\n0\t0.1\n").find("separated by tabs"), std::string::npos);
}

TEST_F(Column, IsTheOnlyOneOfItsName)
{
    EXPECT_EQ(
        issue("step,A,A,C\n0,1,10,5\n", "A"),
        "/column: is \"A\", which is the name of several columns of \"a.csv\"; needs a number from 1 to 4, "
        "or a name in that file of its own");
    EXPECT_EQ(numbers("step,A,A,C\n0,1,10,5\n", "3"), (Numbers{10.0}));
    EXPECT_EQ(numbers("step,A,A,C\n0,1,10,5\n", "C"), (Numbers{5.0}));
}

TEST_F(Column, DoesNotBeginBelowANumber)
{
    EXPECT_EQ(
        issue("0.5,warm\n0.25,cold\n", "1"),
        "/file: \"a.csv\", line 1, column 1 (\"0.5\"): is a number beside names; if it is a rate, put a "
        "line of names above, else choose the column by its name");
    EXPECT_EQ(numbers("step,2\n0,0.5\n", "2"), (Numbers{0.5}));
}

TEST_F(Column, HasAPlaceWithoutANameToo)
{
    EXPECT_EQ(numbers(",lr\n0,0.5\n1,0.25\n"), (Numbers{0.5, 0.25})); // pandas counts rows in the first
    EXPECT_EQ(numbers(",lr\n0,0.5\n1,0.25\n", "1"), (Numbers{0.0, 1.0}));
}

} // namespace
} // namespace lrp::table
