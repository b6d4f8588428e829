#include "core/files/Names.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace lrp::files
{

int renameToNew(const char* from, const char* to)
{
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return -1;
    }
    if (::link(from, to) == 0) { // a network's file system, most likely
        ::unlink(from);
        return 0;
    }
    return errno == EEXIST ? -1 : ::rename(from, to); // it has no links either: as good as it gets there
}

void syncFolder(const std::string& path)
{
    const int folder = ::open(path.empty() ? "." : path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

std::string parentOf(const std::string& path)
{
    return std::filesystem::path(path).parent_path().string();
}

} // namespace lrp::files
