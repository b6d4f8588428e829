#include "core/store/detail/Attachment.h"
#include "core/store/detail/Migrations.h"
#include "core/store/detail/Rows.h"
#include "tests/store/Fixture.h"

namespace lrp::store
{
namespace
{

using Attachments = Documents;

/// The engine knows the data and says how long the race is while the writer is at work.
TEST_F(Attachments, WriteALengthThatBecomesKnownInTheMiddleOfATurn)
{
    SQLite::Database database(lrp(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(database);
    const auto record = std::make_shared<engine::Record>(experiment::threeSchedules());
    insertRace(database, {.id = 1, .experiment = record->experiment()});
    insertRun(database, {.id = 1, .race = 1});
    Attachment attachment(record, {1}, /*areInFile=*/false);

    attachment.collect();
    attachment.write(database);
    record->setShape({.totalSteps = 100});
    record->state = engine::RunState::Running;
    attachment.saved();
    EXPECT_TRUE(attachment.collect());
    attachment.write(database);
    attachment.saved();
    EXPECT_EQ(database.execAndGet("SELECT total_steps FROM race").getInt(), 100);
}

} // namespace
} // namespace lrp::store
