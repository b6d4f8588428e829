#include "core/files/AtomicFile.h"

#include "core/files/Names.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <random>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lrp::files
{
namespace
{

namespace fs = std::filesystem;

constexpr std::size_t kBuffer = std::size_t{256} * 1024;

params::Issues failure(const std::string& path, int error)
{
    if (error == EEXIST) {
        return {{path, translate("files", "exists already; choose another name")}};
    }
    return {{path, translate("files", "could not be written: %1").arg(std::strerror(error))}};
}

/// Calls make(name) with names beside `path` until one is new; empty, and errno, when none can be made. What
/// is made has the rights of any new file, by the system's own rules.
template <class Make>
std::string makeBeside(const std::string& path, Make make)
{
    constexpr int kMostTries = 100;
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device random;
    for (int i = 0; i < kMostTries; ++i) {
        std::string name = path + ".";
        for (int letter = 0; letter < 6; ++letter) {
            name += kLetters[random() % kLetters.size()];
        }
        if (make(name.c_str())) {
            return name;
        }
        if (errno != EEXIST) {
            break;
        }
    }
    return {};
}

/// "runs/a/" as "runs/a".
std::string withoutSlash(const std::string& path)
{
    const fs::path normal = fs::path(path).lexically_normal();
    return (normal.has_filename() ? normal : normal.parent_path()).string();
}

} // namespace

std::string targetOf(const std::string& path)
{
    constexpr int kMostLinks = 40; // as the system follows
    fs::path target = path;
    std::error_code error;
    for (int i = 0; i < kMostLinks && fs::is_symlink(target, error); ++i) {
        const fs::path next = fs::read_symlink(target, error);
        target = error ? target : target.parent_path() / next; // next alone where it is absolute
    }
    return target.string();
}

FileWriter::FileWriter(std::string path)
    : m_path(std::move(path))
    , m_target(targetOf(m_path))
{
    std::error_code ignored;
    if (fs::exists(m_path, ignored) && !fs::is_regular_file(m_path, ignored)) {
        m_issues = {{m_path, translate("files", "is not a plain file; choose another name")}};
        return;
    }
    if (fs::is_symlink(m_target, ignored)) {
        m_issues = failure(m_path, ELOOP);
        return;
    }
    struct stat before {
    };
    const bool isThere = ::stat(m_target.c_str(), &before) == 0;
    m_temporary = makeBeside(m_target, [&](const char* name) {
        m_file = ::open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, isThere ? 0600 : 0666);
        return m_file >= 0;
    });
    if (m_file < 0 || (isThere && ::fchmod(m_file, before.st_mode & 07777) != 0)) {
        m_issues = failure(m_path, errno);
    }
}

FileWriter::~FileWriter()
{
    if (m_file >= 0) {
        ::close(m_file);
        ::unlink(m_temporary.c_str());
    }
}

void FileWriter::write(std::string_view content)
{
    if (m_buffer.size() + content.size() > kBuffer) {
        put(m_buffer);
        m_buffer.clear();
    }
    if (content.size() > kBuffer) {
        put(content);
    } else {
        m_buffer += content;
    }
}

void FileWriter::put(std::string_view content)
{
    while (!content.empty() && m_issues.empty()) {
        const ssize_t written = ::write(m_file, content.data(), content.size());
        if (written < 0 && errno != EINTR) {
            m_issues = failure(m_path, errno);
        }
        content.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
}

params::Issues FileWriter::keep()
{
    return keepBy(::rename);
}

params::Issues FileWriter::keepNew()
{
    return keepBy(renameToNew);
}

params::Issues FileWriter::sync()
{
    put(m_buffer);
    m_buffer.clear();
    if (m_issues.empty() && ::fsync(m_file) != 0) {
        m_issues = failure(m_path, errno);
    }
    return m_issues;
}

params::Issues FileWriter::keepBy(int (*rename)(const char* from, const char* to))
{
    if (params::Issues issues = sync(); !issues.empty()) {
        return issues;
    }
    if (rename(m_temporary.c_str(), m_target.c_str()) != 0) {
        return failure(m_path, errno);
    }
    ::close(std::exchange(m_file, -1));
    syncFolder(parentOf(m_target));
    return {};
}

params::Issues writeFile(const std::string& path, std::string_view content)
{
    FileWriter file(path);
    file.write(content);
    return file.keep();
}

params::Result<FolderWriter> FolderWriter::create(const std::string& path)
{
    if (params::Issues issues = checkNewFolder(path); !issues.empty()) {
        return issues;
    }
    const std::string folder = targetOf(withoutSlash(path));
    std::string temporary = makeBeside(folder, [](const char* name) { return ::mkdir(name, 0777) == 0; });
    if (temporary.empty()) {
        return failure(path, errno);
    }
    return FolderWriter(folder, std::move(temporary));
}

FolderWriter::FolderWriter(std::string path, std::string temporary)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
{
}

FolderWriter::FolderWriter(FolderWriter&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::exchange(other.m_temporary, {}))
{
}

FolderWriter::~FolderWriter()
{
    if (!m_temporary.empty()) {
        std::error_code ignored;
        fs::remove_all(m_temporary, ignored);
    }
}

params::Issues FolderWriter::keep()
{
    std::error_code error;
    for (fs::recursive_directory_iterator at(m_temporary, error), end; !error && at != end;
         at.increment(error)) {
        if (at->is_directory(error)) {
            syncFolder(at->path().string());
        }
    }
    syncFolder(m_temporary);
    if (error) {
        return failure(m_path, error.value());
    }
    // An empty folder of that name is replaced, anything else is not.
    if (::rename(m_temporary.c_str(), m_path.c_str()) != 0) {
        return failure(m_path, errno);
    }
    m_temporary.clear();
    syncFolder(parentOf(m_path));
    return {};
}

params::Issues checkNewFolder(const std::string& path)
{
    if (path.empty()) {
        return {{path, translate("files", "is empty; needs the name of a folder")}};
    }
    std::error_code ignored;
    if (!fs::exists(path, ignored) || fs::is_empty(path, ignored)) {
        return {};
    }
    std::string other;
    for (int i = 2; other.empty() || fs::exists(other, ignored); ++i) {
        other = withoutSlash(path) + "-" + std::to_string(i);
    }
    return {{path,
             translate("files", "is there already; needs the name of a new folder, such as %1").arg(other)}};
}

} // namespace lrp::files
