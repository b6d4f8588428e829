#include "core/store/detail/Migrations.h"

#include <array>
#include <string>

namespace lrp::store
{
namespace
{

constexpr std::array kMigrations{kSchema, kSchema2, kSchema3, kSchemaAnalyses, kSchemaBends, kSchemaAverages};
static_assert(kMigrations.size() == kSchemaVersion);

} // namespace

std::span<const char* const> migrations()
{
    return kMigrations;
}

std::int32_t versionOf(SQLite::Database& database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& database, std::span<const char* const> steps)
{
    for (auto version = static_cast<std::size_t>(versionOf(database)); version < steps.size(); ++version) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(steps[version]);
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

} // namespace lrp::store
