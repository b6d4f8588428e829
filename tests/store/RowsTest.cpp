#include "core/store/detail/Rows.h"
#include "core/store/detail/Migrations.h"
#include "core/store/detail/References.h"
#include "tests/store/Fixture.h"

namespace lrp::store
{
namespace
{

using Rows = Documents;

TEST_F(Rows, AreThereOnceThoughATurnIsRepeated)
{
    SQLite::Database database(lrp(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database);
    const Race race{.id = 1, .experiment = experiment::threeSchedules()};
    const store::Run run{.id = 1, .race = 1, .name = "step"};
    const store::Run fork{.id = 2, .race = 1, .parent = 1, .name = "fork"};
    const store::Run orphan{.id = 3, .race = 1, .parent = 7};
    const Reference reference{.id = 1, .name = "elsewhere", .series = {{"loss", {0, 1}, {0.5, 0.25}}}};
    for (const bool isNew : {true, false}) {
        insertRace(database, race);
        EXPECT_EQ(insertRun(database, run), isNew);
        EXPECT_EQ(insertRun(database, fork), isNew);
        EXPECT_FALSE(insertRun(database, orphan));
        insertReference(database, reference);
    }
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM race").getInt(), 1);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM run").getInt(), 2);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM reference_series").getInt(), 1);
}

} // namespace
} // namespace lrp::store
