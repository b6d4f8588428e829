#include "core/experiment/AtomicFile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace lrp::experiment
{
namespace
{

bool writeAll(int file, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        content.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return true;
}

params::Issues failure(const std::string& path, int error)
{
    return {{path, std::string("could not be written: ") + std::strerror(error)}};
}

} // namespace

params::Issues writeFile(const std::string& path, std::string_view content)
{
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored)) {
        return {{path, "is not a plain file; choose another name"}};
    }
    std::string temporary = path + ".XXXXXX";
    const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (file < 0) {
        return failure(path, errno);
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    struct stat before {
    };
    const mode_t mode = ::stat(path.c_str(), &before) == 0 ? before.st_mode & 07777 : 0666 & ~mask;
    const bool written = writeAll(file, content) && ::fchmod(file, mode) == 0 && ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    if (!written || ::rename(temporary.c_str(), path.c_str()) != 0) {
        const int reason = written ? errno : error;
        ::unlink(temporary.c_str());
        return failure(path, reason);
    }
    const std::string folder = std::filesystem::path(path).parent_path().string();
    if (const int directory =
            ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        directory >= 0) {
        ::fsync(directory); // makes the new name durable; some file systems cannot, and need not
        ::close(directory);
    }
    return {};
}

} // namespace lrp::experiment
