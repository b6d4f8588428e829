#include "core/dataset/Catalog.h"
#include "tests/dataset/Files.h"

#include <clocale>
#include <cmath>

namespace lrp::dataset
{
namespace
{

using namespace std::string_literals;

class Csv : public WithFiles
{
protected:
    params::Result<Dataset> loaded(std::string_view content, Task task = Task::Classification,
                                   bool standardise = false) const
    {
        return load(CsvFile{{write("a.csv", content)}, task, standardise}, 42, "/d");
    }
    std::string issue(std::string_view content, Task task = Task::Classification) const
    {
        return issueOf(loaded(content, task), folder());
    }
};

TEST_F(Csv, ReadsFeaturesAndLabels)
{
    const auto data = loaded("x,y,label\n1,-2.5,0\n1e-3,+4,2\n");

    ASSERT_TRUE(data) << issueOf(data, folder());
    EXPECT_EQ(data->shape, std::vector<std::int64_t>{2});
    EXPECT_EQ(data->features, (std::vector<float>{1.0F, -2.5F, 0.001F, 4.0F}));
    EXPECT_EQ(data->labels, (std::vector<std::int64_t>{0, 2}));
    EXPECT_EQ(data->classes, 3);
    EXPECT_TRUE(data->isPlanar());
}

TEST_F(Csv, ReadsTargetsOfARegression)
{
    const auto data = loaded("x,target\n1,0.25\n2,-7e4\n", Task::Regression);

    ASSERT_TRUE(data) << issueOf(data, folder());
    EXPECT_EQ(data->task, Task::Regression);
    EXPECT_EQ(data->targets, (std::vector<float>{0.25F, -70000.0F}));
    EXPECT_TRUE(data->labels.empty());
}

TEST_F(Csv, ReadsQuotesSpacesBlankLinesBomAndEveryLineEnd)
{
    const std::vector<float> expected{1.0F, 2.0F, 3.0F, 4.0F};
    const std::vector<std::string> texts{
        "\xef\xbb\xbfx,y,label\r\n1,2,0\r\n3,4,1\r\n",
        "x,y,label\r1,2,0\r3,4,1",
        "\"x, in \"\"m\"\"\",\"y\nin s\",label\n\"1\", 2 ,0\n\n3,\"4\",1\n\n",
    };
    for (const std::string& text : texts) {
        const auto data = loaded(text);
        ASSERT_TRUE(data) << issueOf(data, folder());
        EXPECT_EQ(data->features, expected);
    }
}

TEST_F(Csv, ReadsGzip)
{
    const auto data = load(CsvFile{{writePacked("a.csv.gz", "x,y,label\n1,2,0\n3,4,1\n")}}, 42, "/d");
    ASSERT_TRUE(data) << issueOf(data, folder());
    EXPECT_EQ(data->examples(), 2);
}

TEST_F(Csv, ReadsPointsWhateverTheLocale)
{
    const std::string before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    const auto data = loaded("x,label\n1.5,0\n2,1\n");
    std::setlocale(LC_ALL, before.c_str());
    ASSERT_TRUE(data);
    EXPECT_EQ(data->features.front(), 1.5F);
}

TEST_F(Csv, StandardisesToMeanZeroAndDeviationOne)
{
    const auto data =
        loaded("x,constant,label\n1600000001,7,0\n1600000003,7,1\n1600000001,7,0\n1600000003,7,1\n",
               Task::Classification, true);

    ASSERT_TRUE(data) << issueOf(data, folder());
    EXPECT_EQ(data->features, (std::vector<float>{-1.0F, 0.0F, 1.0F, 0.0F, -1.0F, 0.0F, 1.0F, 0.0F}));
}

TEST_F(Csv, StandardisingLeavesTargetsAlone)
{
    const auto data = loaded("x,target\n1,100\n2,300\n", Task::Regression, true);
    ASSERT_TRUE(data) << issueOf(data, folder());
    EXPECT_EQ(data->targets, (std::vector<float>{100.0F, 300.0F}));
    EXPECT_EQ(data->features, (std::vector<float>{-1.0F, 1.0F}));
}

TEST_F(Csv, StandardisesTheLargestNumbersWithoutOverflow)
{
    const auto data = loaded("x,label\n3.4e38,0\n-3.4e38,1\n", Task::Classification, true);
    ASSERT_TRUE(data) << issueOf(data, folder());
    EXPECT_EQ(data->features, (std::vector<float>{1.0F, -1.0F}));
}

TEST_F(Csv, CountsRowsAndPeeksAtTheHeader)
{
    const CsvFile plane{{write("plane.csv", "x,y,label\n1,2,0\n3,4,1\n5,6,1\n")}};
    EXPECT_EQ(size(plane, "/d")->examples, 3);
    EXPECT_TRUE(isPlanar(plane));
    EXPECT_FALSE(isPlanar(CsvFile{plane.file, Task::Regression}));
    EXPECT_FALSE(isPlanar(CsvFile{{write("line.csv", "x,label\n1,0\n")}}));
    EXPECT_FALSE(isPlanar(CsvFile{{path("missing.csv")}}));
}

TEST_F(Csv, ReadsFilesLongerThanItsBuffer)
{
    std::string text = "x,y,label\r\n";
    for (int row = 0; row < 50'000; ++row) {
        text += std::to_string(row) + ",\"" + std::to_string(-row) + "\"," + std::to_string(row % 3) + "\r\n";
    }
    const auto data = loaded(text);
    ASSERT_TRUE(data) << issueOf(data, folder());
    ASSERT_EQ(data->examples(), 50'000);
    EXPECT_EQ(data->features.back(), -49'999.0F);
    EXPECT_EQ(issue(text + "1,x,2\r\n").substr(0, 41), "/d/file: \"a.csv\", line 50,002, column 2 (");
}

TEST_F(Csv, NamesAMissingFileAndAFolder)
{
    EXPECT_EQ(issueOf(load(CsvFile{{path("none.csv")}}, 42, "/d"), folder()),
              "/d/file: \"none.csv\" does not exist; choose another file");
    EXPECT_EQ(issueOf(load(CsvFile{}, 42, "/d"), folder()), "/d/file: is empty; needs the name of a file");
    EXPECT_NE(issueOf(load(CsvFile{{folder()}}, 42, "/d"), "-").find("is a folder; needs a file"),
              std::string::npos);
}

TEST_F(Csv, RefusesAFileWithoutRows)
{
    EXPECT_EQ(issue(""), "/d/file: \"a.csv\" is empty; needs a line of column names and lines of numbers");
    EXPECT_EQ(issue("\n\n"),
              "/d/file: \"a.csv\" is empty; needs a line of column names and lines of numbers");
    EXPECT_EQ(issue("x,label"),
              "/d/file: \"a.csv\" holds column names only; needs at least 2 rows of numbers");
    EXPECT_EQ(issue("x,label\n1,0\n"),
              "/d/file: \"a.csv\" holds one row only; needs at least 2 rows of numbers");
}

TEST_F(Csv, RefusesAMissingHeader)
{
    EXPECT_EQ(issue("1,2,0\n3,4,1\n"),
              "/d/file: \"a.csv\", line 1: holds numbers only; the first line needs to name the columns");
}

TEST_F(Csv, RefusesASingleColumn)
{
    EXPECT_EQ(issue("label\n1\n0\n"),
              "/d/file: \"a.csv\", line 1: has one column; needs at least two, a feature "
              "and the label, separated by commas");
}

TEST_F(Csv, RefusesOtherSeparatorsAndDecimalCommas)
{
    EXPECT_EQ(issue("x;y;label\n1;2,5;0\n"),
              "/d/file: \"a.csv\", line 1: its cells are separated by semicolons; needs commas between cells "
              "and points for decimals: save it as such, as programs set to English do");
    EXPECT_NE(issue("x\tlabel\n1\t0\n").find("separated by tabs"), std::string::npos);
    EXPECT_EQ(
        issue("x,label\n0,5,1\n"),
        "/d/file: \"a.csv\", line 2, column 3: is \"1\", but the first line names 2 columns and this one "
        "has 3 cells; if a comma in 0,5,1 is a decimal comma, write it as a point, else name every "
        "column in the first line");
    EXPECT_NE(issue("x,label\n0,0\n-1,25,1\n").find("line 3, column 3"), std::string::npos);
    EXPECT_NE(issue("x,label\n\"0,5\",1\n").find("is \"0,5\"; needs a finite number with a point"),
              std::string::npos);
}

TEST_F(Csv, RefusesAColumnWithoutAName)
{
    EXPECT_EQ(
        issue(",x,label\n0,0.5,1\n1,0.25,0\n"),
        "/d/file: \"a.csv\", line 1, column 1: has no name; name it, or take it out if it only counts the "
        "rows, as an index of pandas does, or is a comma too many");
    EXPECT_NE(issue("x,label,\n0.5,1,\n").find("line 1, column 3: has no name"), std::string::npos);
}

TEST_F(Csv, RefusesAnEmptyCell)
{
    EXPECT_EQ(issue("x,y,label\n1,2,0\n3,,1\n"),
              "/d/file: \"a.csv\", line 3, column 2 (\"y\"): is empty; needs a finite "
              "number with a point for decimals, of at most 3.4e38");
}

TEST_F(Csv, RefusesTheWrongNumberOfColumns)
{
    EXPECT_EQ(issue("x,y,label\n1,2,0\n\n3,4\n"),
              "/d/file: \"a.csv\", line 4: has 2 columns; needs 3, as the first line has");
    EXPECT_EQ(issue("x,label\n1.5,2.5,0\n"),
              "/d/file: \"a.csv\", line 2: has 3 columns; needs 2, as the first line has");
    EXPECT_EQ(issue("x,label\r\n1,0\r\n7\r\n"),
              "/d/file: \"a.csv\", line 3: has 1 column; needs 2, as the first line has");
}

TEST_F(Csv, ShowsACellThatIsNoFiniteNumber)
{
    for (const std::string cell :
         {"abc", "nan", "inf", "-inf", "1e400", "1e39", "1.5x", "0x10", "--1", "+-1", "1 2"}) {
        EXPECT_EQ(issue("x,label\n1,0\n" + cell + ",1\n"),
                  "/d/file: \"a.csv\", line 3, column 1 (\"x\"): is \"" + cell +
                      "\"; needs a finite number with a point for decimals, of at most 3.4e38");
    }
}

TEST_F(Csv, CountsLinesInsideQuotes)
{
    EXPECT_EQ(issue("\"x\nin m\",label\r\n1,0\r\n?,1\r\n").substr(0, 54),
              "/d/file: \"a.csv\", line 4, column 1 (\"x\\nin m\"): is \"?\"");
    EXPECT_EQ(issue("x,label\r1,0\r?,1\r").substr(0, 48),
              "/d/file: \"a.csv\", line 3, column 1 (\"x\"): is \"?\"");
}

TEST_F(Csv, RefusesLabelsThatAreNoClass)
{
    for (const std::string label : {"0.5", "-1", "1000"}) {
        EXPECT_EQ(issue("x,label\n1,0\n2," + label + "\n"),
                  "/d/file: \"a.csv\", line 3, column 2 (\"label\"): is " + label +
                      "; a label needs to be a whole number from 0 to 999. For other numbers choose the task "
                      "regression");
    }
}

TEST_F(Csv, RefusesASingleClass)
{
    EXPECT_EQ(issue("x,label\n1,2\n2,2\n"),
              "/d/file: \"a.csv\": every label is 2; a classification needs at least two different labels");
}

TEST_F(Csv, RefusesBrokenQuotes)
{
    EXPECT_EQ(issue("x,label\n1,0\n2\"3,1\n"), "/d/file: \"a.csv\", line 3: a quote stands in the middle of "
                                               "a cell; a cell with quotes in it needs quotes "
                                               "around it, and those in it doubled");
    EXPECT_EQ(issue("x,label\n1,0\n\"2,1\n3,0\n"),
              "/d/file: \"a.csv\", line 3: a quote is opened in this row and never closed");
    EXPECT_EQ(
        issue("x,label\n1,0\n\"2,1\n" + std::string(300'000, '1')),
        "/d/file: \"a.csv\", line 3: a cell is longer than 65,536 characters; is a closing quote missing?");
}

TEST_F(Csv, RefusesUtf16AndBrokenGzip)
{
    EXPECT_EQ(issue("\xff\xfex\0,\0"s), "/d/file: \"a.csv\" is UTF-16 text; save it as CSV in UTF-8");

    writePacked("packed", "x,label\n1,0\n2,1\n3,0\n");
    const std::string bytes = read("packed");
    EXPECT_EQ(issue(bytes.substr(0, bytes.size() - 12)),
              "/d/file: \"a.csv\" ends in the middle of its gzip data; fetch or pack the file again");
}

TEST_F(Csv, RefusesAPipe)
{
    EXPECT_EQ(issueOf(load(CsvFile{{makePipe("pipe")}}, 42, "/d"), folder()),
              "/d/file: \"pipe\" is no plain file; choose another");
}

TEST_F(Csv, ReadsTenThousandColumns)
{
    std::string names, ones, twos;
    for (int column = 1; column < 10'000; ++column) {
        names += "x" + std::to_string(column) + ",";
        ones += "1,";
        twos += "2,";
    }
    const auto data = loaded(names + "label\n" + ones + "0\n" + twos + "1");
    ASSERT_TRUE(data) << issueOf(data, folder());
    EXPECT_EQ(data->shape, std::vector<std::int64_t>{9'999});
    EXPECT_EQ(data->features.size(), 19'998U);
    EXPECT_NE(
        issue(names + "label\n" + ones + "0\n" + twos.substr(1) + "1\n").find("line 3, column 1 (\"x1\")"),
        std::string::npos);
}

TEST_F(Csv, StopsABombOfColumns)
{
    const CsvFile bomb{{writePacked("a.csv", "x,label\n1,0\n" + std::string(20'000'000, ','))}};
    EXPECT_EQ(
        issueOf(load(bomb, 42, "/d"), folder()),
        "/d/file: \"a.csv\", line 3: has more than 100,000 columns, the most that are read from one file");
}

TEST_F(Csv, ShowsANulInACell)
{
    EXPECT_EQ(issue("x,label\n1\0,0\n2,1\n"s),
              "/d/file: \"a.csv\", line 2, column 1 (\"x\"): is \"1\\u0000\"; needs a finite number with a "
              "point for decimals, of at most 3.4e38");
}

TEST_F(Csv, ShowsBytesThatAreNoUtf8)
{
    EXPECT_NE(issue("x,label\n1,0\n\xe9,1\n").find("is \"\xef\xbf\xbd\"; needs"), std::string::npos);
}

} // namespace
} // namespace lrp::dataset
