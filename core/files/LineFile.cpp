#include "core/files/LineFile.h"

#include "core/files/Names.h"
#include "core/text/Translate.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace lrp::files
{
namespace
{

params::Issues lineFailure(const std::string& path, int error)
{
    return {{path, translate("files", "could not be written: %1").arg(std::strerror(error))}};
}

} // namespace

LineFile::LineFile(std::string path, int file)
    : m_path(std::move(path))
    , m_file(file)
{
}

LineFile::LineFile(LineFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_file(std::exchange(other.m_file, -1))
    , m_lines(std::move(other.m_lines))
    , m_rest(std::move(other.m_rest))
{
}

LineFile::~LineFile()
{
    if (m_file >= 0) {
        ::close(m_file); // and the lock
    }
}

params::Result<LineFile> LineFile::open(const std::string& path, std::int64_t mostBytes)
{
    constexpr int kMostTries = 10; // each time somebody has put it aside while this waited
    for (int i = 0; i < kMostTries; ++i) {
        LineFile file(path, ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0666));
        params::Issues issues = file.m_file < 0 ? lineFailure(path, errno) : file.lock();
        if (issues.empty() && !file.isStillThere()) {
            continue;
        }
        if (issues.empty()) {
            issues = file.readLines(mostBytes);
        }
        return issues.empty() ? params::Result<LineFile>(std::move(file)) : std::move(issues);
    }
    return lineFailure(path, EAGAIN);
}

/// On disks that know no locks it goes on without.
params::Issues LineFile::lock()
{
    constexpr auto kPatience = std::chrono::seconds(2);
    constexpr auto kPause = std::chrono::milliseconds(10);
    struct stat status {
    };
    if (::fstat(m_file, &status) != 0 || !S_ISREG(status.st_mode)) {
        return {{m_path, translate("files", "is not a plain file; choose another name")}};
    }
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (::flock(m_file, LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || errno == EINTR)) {
        if (std::chrono::steady_clock::now() > end) {
            return {{m_path, translate("files", "is held by another program; close that")}};
        }
        std::this_thread::sleep_for(kPause);
    }
    return {};
}

bool LineFile::isStillThere() const
{
    struct stat here {
    };
    struct stat named {
    };
    return ::fstat(m_file, &here) == 0 && ::stat(m_path.c_str(), &named) == 0 &&
           here.st_ino == named.st_ino && here.st_dev == named.st_dev;
}

params::Issues LineFile::readLines(std::int64_t mostBytes)
{
    struct stat status {
    };
    if (::fstat(m_file, &status) != 0) {
        return lineFailure(m_path, errno);
    }
    if (status.st_size > mostBytes) {
        return {
            {m_path, translate("files", "is longer than %1 bytes, the most of such a file").arg(mostBytes)}};
    }
    m_lines.resize(static_cast<std::size_t>(status.st_size));
    std::size_t size = 0;
    while (size < m_lines.size()) {
        const ssize_t count =
            ::pread(m_file, m_lines.data() + size, m_lines.size() - size, static_cast<off_t>(size));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return lineFailure(m_path, count < 0 ? errno : EIO);
        }
        size += static_cast<std::size_t>(count);
    }
    const auto end = m_lines.rfind('\n');
    m_rest = m_lines.substr(end == std::string::npos ? 0 : end + 1);
    m_lines.resize(m_lines.size() - m_rest.size());
    return {};
}

params::Issues LineFile::append(std::string_view lines)
{
    if (::ftruncate(m_file, static_cast<off_t>(m_lines.size())) != 0) {
        return lineFailure(m_path, errno);
    }
    for (std::string_view left = lines; !left.empty();) { // what fails is torn, as after a crash
        const ssize_t count = ::write(m_file, left.data(), left.size());
        if (count < 0 && errno != EINTR) {
            return lineFailure(m_path, errno);
        }
        left.remove_prefix(static_cast<std::size_t>(count < 0 ? 0 : count));
    }
    if (::fdatasync(m_file) != 0) {
        return lineFailure(m_path, errno);
    }
    if (m_lines.empty()) {
        syncFolder(parentOf(m_path)); // it may be new
    }
    m_lines += lines;
    m_rest.clear();
    return {};
}

params::Issues LineFile::putAside(const std::string& path)
{
    if (renameToNew(m_path.c_str(), path.c_str()) != 0) {
        return lineFailure(path, errno);
    }
    syncFolder(parentOf(path));
    ::close(std::exchange(m_file, -1));
    return {};
}

} // namespace lrp::files
