#include "core/store/detail/Migrations.h"
#include "tests/store/Fixture.h"

#include <array>

namespace lrp::store
{
namespace
{

using Migrations = Documents;

TEST_F(Migrations, BringAnEmptyDocumentUpToDate)
{
    SQLite::Database(lrp(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("PRAGMA application_id = " + std::to_string(kApplicationId));

    auto document = open();
    EXPECT_EQ(document->whyReadOnly(), "");
    EXPECT_TRUE(document->contents().value().runs.empty());
    EXPECT_EQ(answer("PRAGMA user_version"), std::to_string(kSchemaVersion));
}

TEST_F(Migrations, GoFromWhereTheFileIs)
{
    SQLite::Database database(lrp(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const std::array<const char*, 3> steps{"CREATE TABLE a(x)", "INSERT INTO a VALUES (1)",
                                           "UPDATE a SET x = x + 10"};
    migrate(database, std::span(steps).first(1));
    migrate(database, steps);
    migrate(database, steps);
    EXPECT_EQ(versionOf(database), 3);
    EXPECT_EQ(database.execAndGet("SELECT group_concat(x) FROM a").getString(), "11");
}

TEST_F(Migrations, LeaveTheVersionBeforeTheOneThatFails)
{
    SQLite::Database database(lrp(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const std::array<const char*, 2> steps{"CREATE TABLE a(x)", "CREATE TABLE b(x); CREATE TABLE a(x)"};
    EXPECT_THROW(migrate(database, steps), SQLite::Exception);
    EXPECT_EQ(versionOf(database), 1);
    EXPECT_FALSE(database.tableExists("b"));
}

TEST_F(Migrations, AreNotMadeOfANewerFile)
{
    writeExample();
    execute("PRAGMA user_version = 7; ALTER TABLE run ADD COLUMN colour_of_joy TEXT");
    const std::string before = read("a.lrp");
    {
        auto document = open();
        EXPECT_NE(document->whyReadOnly().find("newer version"), std::string::npos);
        EXPECT_EQ(document->contents().value().runs.size(), 3U);
        document->remove(1);
        document->setExperiment(experiment::threeSchedules());
        EXPECT_FALSE(document->flush().empty());
    }
    EXPECT_EQ(read("a.lrp"), before);
}

} // namespace
} // namespace lrp::store
