#pragma once

#include "core/params/Result.h"

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <utility>

namespace lrp::store
{

/// What becomes of asking for a document's lock: it can be had, somebody has it, or the disk gives no locks.
enum class Lock { Free, Held, None };

/// A descriptor of a document's file, for its lock and its bytes. The lock is on one byte far beyond those
/// that SQLite locks and all content, and the descriptor's own (OFD): on a network's disk, too, it is in
/// nobody's way, which a lock on the whole file would be there. All objects of this process for the
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

    /// Takes the lock that only one OpenFile has at a time, in whatever process. `None`: where the disk gives
    /// none, it keeps this process from writing twice.
    Lock lock();
    /// What lock() would give; takes nothing.
    Lock whoseLock() const;
    /// Whether SQLite gets its locks on this disk.
    bool hasRecordLocks() const;

    /// Whether the file is the one that `path` names now.
    bool isAt(const std::string& path) const;

    /// The bytes from `begin` on, fewer than `size` where the file ends.
    std::string bytes(std::size_t begin, std::size_t size) const;
    std::uint64_t inode() const { return m_key.second; }

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
