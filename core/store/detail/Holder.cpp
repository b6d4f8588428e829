#include "core/store/detail/Holder.h"

#include "core/engine/Event.h"
#include "core/store/detail/Migrations.h"
#include "core/text/Translate.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <SQLiteCpp/VariadicBind.h>
#include <sstream>
#include <unistd.h>

namespace lrp::store
{
namespace
{

std::string thisHost()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string();
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// When a process of this computer began; 0: there is none, or the system does not say.
std::int64_t beginningOf(std::int64_t process)
{
    const std::string text = contentOf("/proc/" + std::to_string(process) + "/stat");
    const std::size_t name = text.rfind(')'); // the program's name may hold anything
    std::istringstream fields(name == std::string::npos ? std::string() : text.substr(name + 1));
    constexpr int kBeforeStartTime = 19; // proc(5): the 22nd field, of which two are gone
    std::string field;
    for (int i = 0; i < kBeforeStartTime; ++i) {
        fields >> field;
    }
    std::int64_t began = 0;
    return fields >> began ? began : 0;
}

/// The program's name and its subcommand.
std::string thisProgram()
{
    std::istringstream words(contentOf("/proc/self/cmdline"));
    std::string program;
    std::string command;
    std::getline(words, program, '\0');
    std::getline(words, command, '\0');
    const bool isCommand =
        !command.empty() && command.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
    return std::filesystem::path(program).filename().string() + (isCommand ? " " + command : std::string());
}

} // namespace

bool Holder::isHere() const
{
    return host == thisHost();
}

Holder thisProcess(std::uint64_t inode)
{
    const std::int64_t process = ::getpid();
    return {.host = thisHost(),
            .process = process,
            .began = beginningOf(process),
            .program = thisProgram(),
            .file = inode};
}

std::optional<Holder> readHolder(SQLite::Database& database, std::uint64_t inode)
{
    constexpr int kFirstVersion = 2;
    if (versionOf(database) < kFirstVersion) {
        return std::nullopt;
    }
    SQLite::Statement row(database, "SELECT host, process, began, program, file FROM holder");
    if (!row.executeStep()) {
        return std::nullopt;
    }
    Holder holder{.host = row.getColumn(0).getString(),
                  .process = row.getColumn(1).getInt64(),
                  .began = row.getColumn(2).getInt64(),
                  .program = row.getColumn(3).getString(),
                  .file = static_cast<std::uint64_t>(row.getColumn(4).getInt64())};
    return holder.file == inode ? std::optional(std::move(holder)) : std::nullopt;
}

void writeHolder(SQLite::Database& database, const Holder& holder)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec("DELETE FROM holder");
    SQLite::Statement insert(
        database, "INSERT INTO holder(host, process, began, program, file, since) VALUES (?, ?, ?, ?, ?, ?)");
    SQLite::bind(insert, holder.host, holder.process, holder.began, holder.program,
                 static_cast<std::int64_t>(holder.file), engine::eventNow(engine::EventKind::Note, 0).at);
    insert.exec();
    transaction.commit();
}

void removeHolder(SQLite::Database& database)
{
    database.exec("DELETE FROM holder");
}

bool isThisProcess(const Holder& holder)
{
    return holder.isHere() && holder.process == ::getpid() && holder.began == beginningOf(holder.process);
}

bool mayBeAlive(const Holder& holder)
{
    return !holder.isHere() || (holder.began != 0 && beginningOf(holder.process) == holder.began);
}

std::string openIn(const std::optional<Holder>& holder)
{
    if (!holder ||
        !mayBeAlive(*holder)) { // the row is of one before, and the new one has not written its own
        return translate("store", "The file is open in another program.");
    }
    if (isThisProcess(*holder)) {
        return translate("store", "The file is open in another window.");
    }
    return (holder->isHere() ? translate("store", "The file is open in %1 (process %2).", "a program")
                             : translate("store", "The file is open in %1 (process %2 on %3).",
                                         "a program, and a computer"))
        .arg(holder->program)
        .arg(std::to_string(holder->process))
        .arg(holder->host);
}

} // namespace lrp::store
