#include "core/files/FileStamp.h"

#include <sys/stat.h>

namespace lrp::files
{
namespace
{

std::int64_t nanoseconds(const timespec& time)
{
    constexpr std::int64_t kSecond = 1'000'000'000;
    return static_cast<std::int64_t>(time.tv_sec) * kSecond + time.tv_nsec;
}

} // namespace

std::optional<FileStamp> stampOf(const std::string& path)
{
    struct stat file {
    };
    if (::stat(path.c_str(), &file) != 0) {
        return std::nullopt;
    }
    return FileStamp{.device = file.st_dev,
                     .number = file.st_ino,
                     .size = file.st_size,
                     .written = nanoseconds(file.st_mtim),
                     .changed = nanoseconds(file.st_ctim)};
}

} // namespace lrp::files
