#pragma once

#include <cstdint>
#include <optional>
#include <SQLiteCpp/SQLiteCpp.h>
#include <string>

namespace lrp::store
{

/// Who has a document open to write, as a row in it says. The row is a side note, right as long as the file
/// is locked; where no lock tells, it is all there is.
struct Holder {
    std::string host;
    std::int64_t process = 0;
    std::int64_t began = 0; ///< the process, by which a later one of its number is told from it
    std::string program;    ///< "lr-playground run"
    std::uint64_t file = 0; ///< inode

    bool isHere() const; ///< on this computer
};

/// This process, of a file.
Holder thisProcess(std::uint64_t inode);

/// The row about this file; nothing where nobody has it open, or no version of the schema has said so.
std::optional<Holder> readHolder(SQLite::Database& database, std::uint64_t inode);
/// In a transaction of its own.
void writeHolder(SQLite::Database& database, const Holder& holder);
void removeHolder(SQLite::Database& database);

bool isThisProcess(const Holder& holder);
/// Whether it may still be at work: known on this computer, believed of others.
bool mayBeAlive(const Holder& holder);

/// "The file is open in lr-playground run (process 4711 on n7)."
std::string openIn(const std::optional<Holder>& holder);

} // namespace lrp::store
