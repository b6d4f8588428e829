#include "core/schedule/composition/Table.h"
#include "core/table/Column.h"
#include "tests/schedule/Rates.h"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

namespace lrp::schedule
{
namespace
{

namespace fs = std::filesystem;
using Rates = std::vector<double>;

/// A folder of its own for each case, removed afterwards.
class TableFile : public ::testing::Test
{
protected:
    TableFile()
    {
        std::string name = (fs::temp_directory_path() / "lrp-table-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("no temporary folder");
        }
        m_folder = name;
    }
    ~TableFile() override
    {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }

    std::string path(const std::string& name = "a.csv") const { return m_folder + "/" + name; }

    params::FilePath write(const std::string& content, const std::string& name = "a.csv") const
    {
        std::ofstream(path(name), std::ios::binary) << content;
        return {path(name)};
    }

    /// The first issue of a table with this content, its folder left out.
    std::string issue(const std::string& content, const std::string& column = "lr") const
    {
        return withoutFolder(firstIssue({.file = write(content), .column = column}));
    }

    static std::string firstIssue(const Table& table)
    {
        const auto issues = Table::check(table);
        return issues.empty() ? "" : issues.front().text();
    }

    std::string withoutFolder(std::string text) const
    {
        const auto at = text.find(m_folder + "/");
        return at == std::string::npos ? text : text.erase(at, m_folder.size() + 1);
    }

private:
    std::string m_folder;
};

TEST_F(TableFile, GivesARateForEachTickAndHoldsTheLast)
{
    const Schedule schedule{Table{.file = write("step,lr\n0,0.1\n1,0.05\n2,0.01\n")}};
    EXPECT_EQ(runOf(schedule, 5), (Rates{0.1, 0.05, 0.01, 0.01, 0.01}));
}

TEST_F(TableFile, MultipliesTheBaseRateByFactors)
{
    const Schedule schedule{Table{.file = write("lr\n1\n0.5\n"), .values = TableValues::Factor}};
    EXPECT_EQ(runOf(schedule, 3, 0.4), (Rates{0.4, 0.2, 0.2}));
}

TEST_F(TableFile, SpreadsItsRowsOverTime)
{
    const params::FilePath file = write("lr\n1\n0.5\n0\n");
    EXPECT_EQ(runOf({Table{.file = file, .every = 2}}, 6), (Rates{1, 1, 0.5, 0.5, 0, 0}));
    EXPECT_EQ(runOf({Table{.file = file, .every = 2, .between = TableBetween::Linear}}, 6),
              (Rates{1, 0.75, 0.5, 0.25, 0, 0}));
    // Two rows in a tick: every second counts.
    EXPECT_EQ(runOf({Table{.file = file, .every = 0.5}}, 3), (Rates{1, 0, 0}));

    const auto schedule =
        resolved(scheduleFrom(params::Json{{"type", "table"}, {"file", file.text}, {"every", "50 %"}}.dump()),
                 {.totalSteps = 40, .stepsPerEpoch = 10, .stepsPerTick = 10}, "");
    EXPECT_EQ(runOf(*schedule, 4), (Rates{1, 1, 0.5, 0.5}));
}

TEST_F(TableFile, FindsItsColumnByNameOrNumber)
{
    const params::FilePath file = write("step,lr,2\n7,0.1,0.3\n");
    EXPECT_EQ(rateAt({Table{.file = file, .column = "lr"}}, 0), 0.1);
    EXPECT_EQ(rateAt({Table{.file = file, .column = "1"}}, 0), 7.0);
    EXPECT_EQ(rateAt({Table{.file = file, .column = "2"}}, 0), 0.3); // a name goes before a number
    EXPECT_EQ(rateAt({Table{.file = write("0.5,0.25\n0.1,0.2\n"), .column = "2"}}, 0), 0.25);
}

TEST_F(TableFile, ReadsWhatSpreadsheetsWrite)
{
    EXPECT_EQ(issue("\xef\xbb\xbf\"lr\",note\r\n\r\n+1e-3,\"warm, up\"\r\n.5,\"\"\r\n"), "");
    EXPECT_EQ(runOf({Table{.file = {path()}}}, 2), (Rates{0.001, 0.5}));
}

TEST_F(TableFile, NamesTheNearestColumn)
{
    EXPECT_EQ(
        issue("step,lrate\n0,1\n"),
        "/column: is \"lr\", which is no column of \"a.csv\"; did you mean lrate? It has step, lrate; a "
        "number from 1 to 2 is a column too");
    EXPECT_EQ(issue("0.1\n0.2\n"),
              "/column: is \"lr\", but the columns of \"a.csv\" have no names; needs a number from 1 to 1");
    EXPECT_NE(issue("step,lrate\n0,1\n", "3").find("/column: is \"3\""), std::string::npos);
    EXPECT_NE(issue("step,lrate\n0,1\n", "0").find("/column: is \"0\""), std::string::npos);
    EXPECT_NE(issue("step,lrate\n0,1\n", "").find("/column: is \"\""), std::string::npos);
}

TEST_F(TableFile, NamesThePlaceOfABadCell)
{
    EXPECT_EQ(issue("step,lr\n0,1\n1,\n"), "/file: \"a.csv\", line 3, column 2 (\"lr\"): is empty; needs a "
                                           "finite number with a point for decimals");
    for (const char* cell : {"nan", "inf", "-inf", "1e999", "0,5", "1 %", "0x10"}) {
        EXPECT_NE(issue("step,lr\n0,\"" + std::string(cell) + "\"\n")
                      .find("\"a.csv\", line 2, column 2 (\"lr\"): is \"" + std::string(cell) +
                            "\"; needs a finite"),
                  std::string::npos)
            << cell;
    }
    EXPECT_EQ(issue("step,lr\n0,1\n1\n"), "/file: \"a.csv\", line 3: has 1 column; needs at least 2");
    EXPECT_EQ(issue("step,lr\n0,1\nx,2\n"), ""); // other columns may hold anything
}

TEST_F(TableFile, RefusesFilesWithoutRows)
{
    EXPECT_EQ(issue(""), "/file: \"a.csv\" is empty; needs a row of numbers or more");
    EXPECT_EQ(issue("step,lr\n"), "/file: \"a.csv\" holds column names only; needs a row of numbers or more");
    EXPECT_NE(firstIssue({.file = {path("none.csv")}}).find("does not exist"), std::string::npos);
    EXPECT_NE(firstIssue({.file = {path("")}}).find("is a folder"), std::string::npos);
    EXPECT_NE(issue("lr\n\"1\n").find("never closed"), std::string::npos);
}

TEST_F(TableFile, RefusesFilesThatAreTooLong)
{
    const std::string file = write("lr\n1\n2\n3\n").text;
    const auto issueOf = [&](const table::ColumnLimits& limits) {
        const auto column = table::readColumn(file, "lr", limits);
        return column ? "" : withoutFolder(column.issues().front().text());
    };
    EXPECT_EQ(issueOf({.bytes = 9, .rows = 3}), "");
    EXPECT_EQ(issueOf({.bytes = 8, .rows = 3}),
              "/file: \"a.csv\" is longer than 8 bytes, the most that are read from such a file");
    EXPECT_EQ(issueOf({.bytes = 9, .rows = 2}),
              "/file: \"a.csv\", line 4: more than 2 rows, the most that are read from one file");

    {
        std::ofstream longest(path());
        const std::string padding(60'000, 'x');
        longest << "note,lr\n";
        for (int i = 0; i < 1'070; ++i) {
            longest << padding << ",1\n";
        }
    }
    EXPECT_NE(firstIssue({.file = {path()}}).find("is longer than 64,000,000 bytes"), std::string::npos);
}

TEST_F(TableFile, IsReadAgainWhenItChanges)
{
    const Schedule schedule{Table{.file = write("lr\n1\n")}};
    EXPECT_EQ(rateAt(schedule, 0), 1.0);
    const auto before = fs::last_write_time(path());
    write("lr\n2\n"); // the same size
    fs::last_write_time(path(), before + std::chrono::seconds(2));
    EXPECT_EQ(rateAt(schedule, 0), 2.0);
    write("lr\nx\n");
    fs::last_write_time(path(), before + std::chrono::seconds(4));
    EXPECT_NE(firstIssue({.file = {path()}}), "");
    fs::remove(path());
    EXPECT_NE(firstIssue({.file = {path()}}).find("does not exist"), std::string::npos);
    EXPECT_EQ(rateAt(schedule, 0, 0.3), 0.3); // the base rate, once the file has gone
}

TEST_F(TableFile, IsNotReadAgainWhileItStays)
{
    const Table table{.file = write("lr\n1\n")};
    const auto rows = [&table] { return std::get<curve::Table>(table.curve({}).node().kind).rows; };
    const auto before = rows();
    EXPECT_EQ(rows(), before);

    std::ofstream(path(), std::ios::app) << "2\n";
    EXPECT_EQ(*rows(), (Rates{1.0, 2.0}));
    EXPECT_EQ(runOf({table}, 3), (Rates{1.0, 2.0, 2.0}));
}

TEST_F(TableFile, CanBeAskedByManyThreads)
{
    const params::FilePath files[] = {write("lr\n1\n", "1.csv"), write("lr\n2\n", "2.csv"),
                                      write("lr\n3\n", "3.csv"), write("lr\n4\n", "4.csv"),
                                      write("lr\n5\n", "5.csv"), write("lr\n6\n", "6.csv")};
    std::vector<std::jthread> threads;
    std::atomic<int> wrong = 0;
    for (int worker = 0; worker < 4; ++worker) {
        threads.emplace_back([&] {
            for (int i = 0; i < 60; ++i) {
                const auto which = static_cast<std::size_t>(i % 6);
                wrong += rateAt({Table{.file = files[which]}}, 0) != static_cast<double>(which + 1);
            }
        });
    }
    threads.clear();
    EXPECT_EQ(wrong, 0);
}

TEST_F(TableFile, WithoutAFileLeavesTheBaseRate)
{
    EXPECT_EQ(runOf(scheduleFrom(R"({"type": "table", "file": ""})"), 2, 0.3), (Rates{0.3, 0.3}));
    EXPECT_NE(refusalOf(R"({"type": "table"})"), "");
}

} // namespace
} // namespace lrp::schedule
