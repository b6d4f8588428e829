#include "core/store/detail/OpenFile.h"

#include "core/text/Translate.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace lrp::store
{
namespace
{

using params::Issue;

constexpr off_t kLockedByte = off_t{1} << 62;

struct Descriptor {
    int file = -1;
    int users = 0;
    bool isWritable = false;
    bool isLocked = false;
};

struct flock byteLock(short type, off_t byte = kLockedByte)
{
    struct flock lock {
    };
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    return lock;
}

/// After a call for a lock failed.
Lock whyNot()
{
    return errno == EAGAIN || errno == EACCES ? Lock::Held : Lock::None;
}

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

/// What is wrong with what is no file.
std::string noFile(mode_t mode)
{
    return S_ISDIR(mode)    ? translate("store", "is a folder; needs a document (.lrp)")
           : S_ISFIFO(mode) ? translate("store", "is a pipe; needs a document (.lrp)")
                            : translate("store", "is a device; needs a document (.lrp)");
}

Issue failure(const std::string& path)
{
    const int error = errno;
    return {path, error == ENOENT ? translate("store", "is not there")
                  : error == EACCES
                      ? translate("store", "may not be opened: permission denied")
                      : translate("store", "could not be opened: %1").arg(std::strerror(error))};
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
        return Issue{path, noFile(status.st_mode)};
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
    // Only what may be written is given the lock.
    int file = ::open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    const bool isWritable = file >= 0;
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
        descriptor.isWritable = isWritable;
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
        struct flock unlock = byteLock(F_UNLCK);
        ::fcntl(descriptor.file, F_OFD_SETLK, &unlock);
        descriptor.isLocked = false;
    }
    if (--descriptor.users == 0) {
        ::close(descriptor.file);
        table().files.erase(found);
    }
}

Lock OpenFile::lock()
{
    {
        const std::lock_guard lock(table().mutex);
        Descriptor& descriptor = table().files.at(m_key);
        if (m_isLocked) {
            return Lock::Free;
        }
        if (descriptor.isLocked) {
            return Lock::Held;
        }
        if (descriptor.isWritable) {
            struct flock wanted = byteLock(F_WRLCK);
            const bool isGiven = ::fcntl(descriptor.file, F_OFD_SETLK, &wanted) == 0;
            const Lock result = isGiven ? Lock::Free : whyNot();
            m_isLocked = descriptor.isLocked = result != Lock::Held;
            return result;
        }
    }
    return whoseLock();
}

Lock OpenFile::whoseLock() const
{
    const std::lock_guard lock(table().mutex);
    const Descriptor& descriptor = table().files.at(m_key);
    if (descriptor.isLocked) {
        return Lock::Held; // by another object of this process: the system does not tell these apart
    }
    struct flock asked = byteLock(F_WRLCK);
    if (::fcntl(descriptor.file, F_OFD_GETLK, &asked) != 0) {
        return whyNot();
    }
    return asked.l_type == F_UNLCK ? Lock::Free : Lock::Held;
}

bool OpenFile::hasRecordLocks() const
{
    const std::lock_guard lock(table().mutex);
    const int file = table().files.at(m_key).file;
    struct flock tried = byteLock(F_RDLCK, kLockedByte + 1); // of no use to anybody
    const bool isGiven = ::fcntl(file, F_SETLK, &tried) == 0;
    const bool isGivenInPrinciple = isGiven || whyNot() == Lock::Held;
    struct flock unlock = byteLock(F_UNLCK, kLockedByte + 1);
    ::fcntl(file, F_SETLK, &unlock);
    return isGivenInPrinciple;
}

bool OpenFile::isAt(const std::string& path) const
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 && Key(status.st_dev, status.st_ino) == m_key;
}

std::string OpenFile::bytes(std::size_t begin, std::size_t size) const
{
    const std::lock_guard lock(table().mutex);
    std::string bytes(size, '\0');
    const ssize_t given =
        ::pread(table().files.at(m_key).file, bytes.data(), size, static_cast<off_t>(begin));
    bytes.resize(given > 0 ? static_cast<std::size_t>(given) : 0);
    return bytes;
}

} // namespace lrp::store
