#pragma once

#include "core/files/ByteStream.h"
#include "core/params/Result.h"
#include "core/tensorboard/Records.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lrp::tensorboard
{

/// The most that a record may hold. Files also hold pictures and graphs, which are passed over.
inline constexpr std::uint64_t kMostRecordBytes = 64'000'000;
/// The most of a record that is looked into for scalars. Larger ones are pictures and graphs, or made to take
/// thirty times their size in memory.
inline constexpr std::uint64_t kMostEventBytes = 1'000'000;

/// An event file, read from front to back as far as its checksums are right. Needs the memory of one record.
/// Thread: any; one object in one thread.
class EventReader
{
public:
    /// An issue, without a pointer, names a file that is missing, a folder, or may not be read.
    static params::Result<EventReader> open(const std::string& path);

    /// The next event of kMostEventBytes or less; none at the end of the file, and where it is broken, which
    /// problem() tells.
    std::optional<Event> next();

    /// What is wrong with the file where next() ended, as `"a" ends in the middle of record 3`; empty:
    /// nothing.
    const std::string& problem() const { return m_problem; }

    /// How much of the file next() has read.
    std::int64_t bytes() const { return m_read; }

private:
    explicit EventReader(files::ByteStream stream);

    /// The data of the next record; none where next() has none.
    std::optional<std::string_view> nextData();
    bool read(std::size_t bytes);
    /// Ends with a problem.
    std::nullopt_t stop(const std::string& problem);

    files::ByteStream m_stream;
    std::string m_bytes; ///< what read() has got
    std::int64_t m_records = 0;
    std::int64_t m_read = 0;
    std::string m_problem;
};

/// Whether a file's name is that of an event file, as TensorBoard looks for them.
inline bool isEventFileName(std::string_view name)
{
    return name.find("tfevents") != std::string_view::npos;
}

/// Whether a file begins as event files do, with the checksum of a length. False if it cannot be read.
bool isEventFile(const std::string& path);

} // namespace lrp::tensorboard
