#pragma once

#include "core/params/Result.h"

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <utility>

namespace lrp::store
{

/// A descriptor of a document's file, for its lock and its first bytes. All objects of this process for the
/// same file share one, which is closed with the last: closing any descriptor of a file drops every POSIX
/// lock that the process has on it, SQLite's among them. So an OpenFile must outlive SQLite's connections,
/// and nothing else may open a document. Thread: any.
class OpenFile
{
public:
    /// Opens what is there. An issue when nothing is, or no plain file, or one that may not be read.
    static params::Result<OpenFile> at(const std::string& path);

    OpenFile(OpenFile&& other) noexcept
        : m_key(std::exchange(other.m_key, {}))
        , m_isLocked(std::exchange(other.m_isLocked, false))
    {
    }
    OpenFile& operator=(OpenFile&&) = delete;
    ~OpenFile();

    /// Takes the lock that only one OpenFile has at a time, in whatever process. False when another has it.
    bool lock();

    /// Whether the file is the one that `path` names now.
    bool isAt(const std::string& path) const;

    /// The first bytes, fewer than `size` where the file ends.
    std::string head(std::size_t size) const;

private:
    using Key = std::pair<dev_t, ino_t>;
    explicit OpenFile(Key key)
        : m_key(key)
    {
    }
    static params::Result<OpenFile> open(const std::string& path);

    Key m_key;
    bool m_isLocked = false;
};

} // namespace lrp::store
