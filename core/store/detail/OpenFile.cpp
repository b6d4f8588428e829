#include "core/store/detail/OpenFile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lrp::store
{
namespace
{

using params::Issue;

struct Descriptor {
    int file = -1;
    int users = 0;
    bool isLocked = false;
};

/// The descriptors of this process.
struct Table {
    std::mutex mutex;
    std::map<std::pair<dev_t, ino_t>, Descriptor> files;
};

Table& table()
{
    static Table table;
    return table;
}

std::string kindOf(mode_t mode)
{
    return S_ISDIR(mode) ? "a folder" : S_ISFIFO(mode) ? "a pipe" : "a device";
}

Issue failure(const std::string& path)
{
    const int error = errno;
    const std::string what = error == ENOENT   ? "is not there"
                             : error == EACCES ? "may not be opened: permission denied"
                                               : std::string("could not be opened: ") + std::strerror(error);
    return {path, what};
}

} // namespace

params::Result<OpenFile> OpenFile::at(const std::string& path)
{
    struct stat status {
    };
    if (::stat(path.c_str(), &status) != 0) {
        return failure(path);
    }
    if (!S_ISREG(status.st_mode)) {
        return Issue{path, "is " + kindOf(status.st_mode) + "; needs a document (.lrp)"};
    }
    {
        const std::lock_guard lock(table().mutex);
        const auto found = table().files.find({status.st_dev, status.st_ino});
        if (found != table().files.end()) {
            ++found->second.users;
            return OpenFile(found->first);
        }
    }
    return open(path);
}

params::Result<OpenFile> OpenFile::open(const std::string& path)
{
    const std::lock_guard lock(table().mutex);
    // Some network file systems give the lock only to what may be written.
    int file = ::open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        file = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    }
    struct stat status {
    };
    if (file < 0 || ::fstat(file, &status) != 0) {
        return failure(path);
    }
    const Key key{status.st_dev, status.st_ino};
    Descriptor& descriptor = table().files[key];
    if (descriptor.users++ == 0) {
        descriptor.file = file;
    } // else another thread has just opened it too, and this one has to stay open
    return OpenFile(key);
}

OpenFile::~OpenFile()
{
    if (m_key == Key{}) {
        return; // moved from, perhaps under the lock
    }
    const std::lock_guard lock(table().mutex);
    const auto found = table().files.find(m_key);
    Descriptor& descriptor = found->second;
    if (m_isLocked) {
        ::flock(descriptor.file, LOCK_UN);
        descriptor.isLocked = false;
    }
    if (--descriptor.users == 0) {
        ::close(descriptor.file);
        table().files.erase(found);
    }
}

bool OpenFile::lock()
{
    const std::lock_guard lock(table().mutex);
    Descriptor& descriptor = table().files.at(m_key);
    if (!m_isLocked && !descriptor.isLocked && ::flock(descriptor.file, LOCK_EX | LOCK_NB) == 0) {
        m_isLocked = descriptor.isLocked = true;
    }
    return m_isLocked;
}

bool OpenFile::isAt(const std::string& path) const
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 && Key(status.st_dev, status.st_ino) == m_key;
}

std::string OpenFile::head(std::size_t size) const
{
    const std::lock_guard lock(table().mutex);
    std::string bytes(size, '\0');
    const ssize_t given = ::pread(table().files.at(m_key).file, bytes.data(), size, 0);
    bytes.resize(given > 0 ? static_cast<std::size_t>(given) : 0);
    return bytes;
}

} // namespace lrp::store
