#pragma once

#include "core/params/Result.h"
#include "core/store/detail/OpenFile.h"
#include "core/store/detail/Words.h"
#include "core/store/detail/WorkingCopy.h"

#include <memory>
#include <mutex>
#include <optional>
#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <utility>

namespace lrp::store
{

/// A document's file while it is open: its lock, a connection to read from and, where it may be written, one
/// to write with. The file is whole at any instant without another one beside it, but for the journal of a
/// transaction under way. Thread: any for reading, one at a time for writing.
class DocumentFile
{
public:
    /// Read: takes no lock, changes nothing, and is in no writer's way.
    enum class Access { Read, Write };
    static params::Result<std::shared_ptr<DocumentFile>> open(const std::string& path,
                                                              Access access = Access::Write);
    static params::Result<std::shared_ptr<DocumentFile>> create(const std::string& path);
    /// Lets go of the file, as its row on who holds it says then.
    ~DocumentFile();
    DocumentFile(const DocumentFile&) = delete;
    DocumentFile& operator=(const DocumentFile&) = delete;

    const std::string& path() const { return m_path; } ///< absolute
    /// In words; empty when it may be written.
    const std::string& whyReadOnly() const { return m_whyReadOnly; }
    bool isWritable() const { return m_whyReadOnly.empty(); }
    /// Whether another Document writes it, or may do so for all that can be known here.
    bool isOpenElsewhere() const { return m_isOpenElsewhere; }
    /// What is dangerous about writing it, in words; empty: nothing.
    const std::string& warning() const { return m_warning; }
    /// Whether there may be more in it than this program knows.
    bool isNewer() const { return m_isNewer; }

    /// Whether `path` names this file now.
    bool isAt(const std::string& path) const { return m_file.isAt(path); }
    /// What a person is told when a file that was writable is gone or may not be written now; else empty.
    std::string whyNotWritten() const;

    /// Runs write(database) in a transaction. Returns what a person is told if that failed; then nothing was
    /// written.
    template <class Write>
    std::string write(Write&& write);

    /// The result of read(database), which sees one state of the file, or what kept it from being read.
    template <class Read>
    auto read(Read&& read) -> params::Result<decltype(read(std::declval<SQLite::Database&>()))>;

    /// Removes what a crash left beside a file that had this name before: SQLite would take it for the
    /// journal of the one that is about to get it.
    static void removeJournals(const std::string& path);

    /// Copies the database into the file at `path`, of whatever content.
    params::Issues copyTo(const std::string& path);

private:
    DocumentFile(std::string path, OpenFile file);
    static params::Result<std::shared_ptr<DocumentFile>> open(const std::string& path, OpenFile file,
                                                              Access access);
    params::Issues connect(Access access);
    std::unique_ptr<SQLite::Database> connection(const std::string& path, int flags) const;
    void openReader();
    void mendCopy();
    params::Issues takeVersion(Access access);
    void askWhoHoldsIt(Lock lock, Access access);
    void claim();
    std::string problemOf(const SQLite::Exception& error) const;
    params::Issue issueOf(const SQLite::Exception& error);

    std::string m_path;
    OpenFile m_file; // closed after SQLite's
    std::string m_whyReadOnly;
    std::string m_warning;
    bool m_isOpenElsewhere = false;
    bool m_hasLocks =
        true; ///< whether SQLite's two connections are kept apart by the disk; else m_reading does
    bool m_isClaimed = false;
    bool m_isNewer = false;
    std::unique_ptr<SQLite::Database> m_writer;
    std::mutex m_reading;
    std::unique_ptr<WorkingCopy> m_copy; ///< read in place of a file that is to be mended first
    std::unique_ptr<SQLite::Database> m_reader;
};

template <class Write>
std::string DocumentFile::write(Write&& write)
{
    if (std::string why = whyNotWritten(); !why.empty()) {
        return why;
    }
    std::unique_lock alone(m_reading, std::defer_lock);
    if (!m_hasLocks) {
        alone.lock();
    }
    // Outside of what may throw: rolling back makes SQLite forget the system's error.
    std::optional<SQLite::Transaction> transaction;
    try {
        transaction.emplace(*m_writer, SQLite::TransactionBehavior::IMMEDIATE);
        write(*m_writer);
        transaction->commit();
        return {};
    } catch (const SQLite::Exception& error) {
        return problemOf(error);
    } catch (const std::exception& error) { // what is in the file already is nonsense, or memory is short
        return writingFailed(m_path, error.what());
    }
}

template <class Read>
auto DocumentFile::read(Read&& read) -> params::Result<decltype(read(std::declval<SQLite::Database&>()))>
{
    const std::lock_guard lock(m_reading);
    try {
        const SQLite::Transaction snapshot(*m_reader);
        return read(*m_reader);
    } catch (const Missing& missing) {
        return params::Issue{m_path, missing.what()};
    } catch (const Damage& damage) {
        return damaged(m_path, damage.what());
    } catch (const SQLite::Exception& error) {
        return issueOf(error);
    }
}

} // namespace lrp::store
