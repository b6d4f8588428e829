#pragma once

#include "core/store/detail/Attachment.h"
#include "core/store/detail/DocumentFile.h"
#include "core/store/Document.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace lrp::store
{

/// The thread that writes a document, in turns: four times a second, everything asked for and measured since
/// goes into the file in one transaction. What failed stays and is tried again every second. Thread: any.
class Writer
{
public:
    using Change = std::function<void(SQLite::Database&)>;

    explicit Writer(std::shared_ptr<DocumentFile> file);
    /// Makes a last turn.
    ~Writer();

    std::shared_ptr<DocumentFile> file() const;

    /// Of the next transaction, in the order of the calls.
    void post(Change change);
    /// Writes what its record measures from now on; takes its runs over from whoever wrote them before.
    void attach(std::shared_ptr<Attachment> attachment);
    /// The record of a run that is attached; nullptr of others.
    std::shared_ptr<engine::LaneRecord> attached(RunId run) const;

    /// Blocks until a turn that began after the call has ended. An issue when it failed.
    params::Issues flush();
    WriteState state() const;

    /// Copies the document to another file and writes that one from now on. On an issue nothing changes.
    params::Issues moveTo(const std::string& path);

private:
    using Clock = std::chrono::steady_clock;

    void run(const std::stop_token& stopping);
    void turn();
    void welcomeArrivals();
    /// Returns what a person is told if it failed.
    std::string write(DocumentFile& file);

    std::mutex m_turn;            ///< one at a time; taken before m_mutex
    std::deque<Change> m_changes; ///< of the turn: taken from m_posted, not in the file yet

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::shared_ptr<DocumentFile> m_file;
    std::vector<Change> m_posted;
    std::vector<std::shared_ptr<Attachment>> m_arrivals;
    std::vector<std::shared_ptr<Attachment>> m_attachments; ///< changed in a turn only
    std::uint64_t m_asked = 0;                              ///< flushes
    std::uint64_t m_turned = 0;                             ///< of which turns have been made
    std::string m_problem;
    Clock::time_point m_savedAt = Clock::now();

    std::jthread m_thread;
};

} // namespace lrp::store
