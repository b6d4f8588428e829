#include "core/store/detail/Writer.h"

#include "core/files/AtomicFile.h"
#include "core/store/detail/Rows.h"
#include "core/text/Translate.h"

#include <utility>

namespace lrp::store
{
namespace
{

using namespace std::chrono_literals;
using params::Issues;

constexpr auto kBetweenTurns = 250ms;
constexpr auto kBetweenTries = 1s;

} // namespace

Writer::Writer(std::shared_ptr<DocumentFile> file)
    : m_file(std::move(file))
    , m_thread([this](const std::stop_token& stopping) { run(stopping); })
{
}

Writer::~Writer()
{
    m_thread.request_stop();
    m_thread.join();
}

std::shared_ptr<DocumentFile> Writer::file() const
{
    const std::lock_guard lock(m_mutex);
    return m_file;
}

void Writer::post(Change change)
{
    const std::lock_guard lock(m_mutex);
    m_posted.push_back(std::move(change));
}

void Writer::attach(std::shared_ptr<Attachment> attachment)
{
    const std::lock_guard lock(m_mutex);
    m_arrivals.push_back(std::move(attachment));
}

std::shared_ptr<engine::LaneRecord> Writer::attached(RunId run) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto* attachments : {&m_arrivals, &m_attachments}) {
        for (auto attachment = attachments->rbegin(); attachment != attachments->rend(); ++attachment) {
            if (auto lane = (*attachment)->lane(run)) {
                return lane;
            }
        }
    }
    return nullptr;
}

Issues Writer::flush()
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t goal = ++m_asked;
    m_wake.notify_all();
    m_wake.wait(lock, [&] { return m_turned >= goal; });
    return m_problem.empty() ? Issues{} : Issues{{m_file->path(), m_problem}};
}

WriteState Writer::state() const
{
    const std::lock_guard lock(m_mutex);
    const std::chrono::duration<double> unsaved = Clock::now() - m_savedAt;
    return {.problem = m_file->isWritable() ? m_problem : std::string(),
            .unsavedSeconds = m_file->isWritable() ? unsaved.count() : 0.0};
}

void Writer::run(const std::stop_token& stopping)
{
    while (!stopping.stop_requested()) {
        turn();
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stopping, m_problem.empty() ? kBetweenTurns : kBetweenTries,
                        [this] { return m_asked > m_turned; });
    }
    turn();
}

void Writer::turn()
{
    const std::lock_guard turn(m_turn);
    const auto began = Clock::now();
    std::uint64_t asked = 0;
    std::shared_ptr<DocumentFile> file;
    {
        const std::lock_guard lock(m_mutex);
        asked = m_asked;
        file = m_file;
        m_changes.insert(m_changes.end(), std::make_move_iterator(m_posted.begin()),
                         std::make_move_iterator(m_posted.end()));
        m_posted.clear();
        welcomeArrivals();
    }
    std::string problem;
    if (file->isWritable()) {
        problem = write(*file);
    } else if (!m_changes.empty() || !m_attachments.empty()) {
        problem = file->whyReadOnly();
    }
    const std::lock_guard lock(m_mutex);
    if (problem.empty()) {
        m_savedAt = began;
    }
    m_problem = std::move(problem);
    m_turned = asked;
    m_wake.notify_all();
}

void Writer::welcomeArrivals()
{
    for (std::shared_ptr<Attachment>& arrival : m_arrivals) {
        for (const auto& attachment : m_attachments) {
            attachment->handOver(*arrival);
        }
        m_attachments.push_back(std::move(arrival));
    }
    m_arrivals.clear();
}

std::string Writer::write(DocumentFile& file)
{
    bool hasNews = !m_changes.empty();
    std::vector<std::shared_ptr<Attachment>> staying;
    for (const auto& attachment : m_attachments) {
        const bool isOver = attachment->isOver(); // asked first: what came before is then collected
        const bool isNews = attachment->collect();
        hasNews |= isNews;
        if (isNews || !isOver) {
            staying.push_back(attachment);
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_attachments = std::move(staying);
    }
    if (!hasNews) {
        return file.whyNotWritten();
    }
    std::string problem = file.write([this](SQLite::Database& database) {
        for (const Change& change : m_changes) {
            change(database);
        }
        for (const auto& attachment : m_attachments) {
            attachment->write(database);
        }
    });
    if (problem.empty()) {
        m_changes.clear();
        for (const auto& attachment : m_attachments) {
            attachment->saved();
        }
    }
    return problem;
}

Issues Writer::moveTo(const std::string& path)
{
    {
        const std::lock_guard turn(m_turn);
        const std::shared_ptr<DocumentFile> from = file();
        if (from->isAt(path)) {
            return from->isWritable() ? Issues{} : Issues{{path, from->whyReadOnly()}};
        }
        auto replaced = OpenFile::at(path);
        if (replaced && replaced->lock() == Lock::Held) {
            return {{path, translate("store", "is open in another window or program; choose another name")}};
        }
        files::FileWriter copy(path);
        Issues issues = copy.issues().empty() ? from->copyTo(copy.temporary()) : copy.issues();
        if (issues.empty()) {
            issues = copy.sync(); // may fail, and then the old file still needs its journal
        }
        if (issues.empty()) {
            DocumentFile::removeJournals(files::targetOf(path));
            issues = copy.keep();
        }
        if (!issues.empty()) {
            return issues;
        }
        auto to = DocumentFile::open(path);
        if (!to) {
            return to.issues();
        }
        if (!from->isWritable()) {
            m_changes.push_front(interruptRuns); // of whoever writes the other file
        }
        const std::lock_guard lock(m_mutex);
        m_file = std::move(*to);
    }
    flush(); // if that fails, state() tells
    return {};
}

} // namespace lrp::store
