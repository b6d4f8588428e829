#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace lrp::files
{

/// What can be told of a file without reading it. As long as it is the same, so is the content: whoever
/// writes, appends, or puts another file in its place changes one of these, be it the time of the change
/// alone.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t number = 0; ///< of the file on its device
    std::int64_t size = 0;
    std::int64_t written = 0; ///< in nanoseconds, as the next
    std::int64_t changed = 0; ///< which no program can put back

    bool operator==(const FileStamp&) const = default;
};

/// None where there is no such file. Thread: any.
std::optional<FileStamp> stampOf(const std::string& path);

} // namespace lrp::files
