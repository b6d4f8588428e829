#include "core/store/detail/DocumentFile.h"

#include "core/files/AtomicFile.h"
#include "core/files/Text.h"
#include "core/store/detail/Holder.h"
#include "core/store/detail/Migrations.h"
#include "core/store/detail/Rows.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>
#include <thread>
#include <unistd.h>

namespace lrp::store
{
namespace
{

using params::Issue;
using params::Issues;
using params::Result;

constexpr int kBusyMilliseconds = 5000;
constexpr std::size_t kHead = 100; ///< SQLite's file header

/// Neither a file from elsewhere nor a slip of ours is to do more than reading and writing rows.
void protect(SQLite::Database& database)
{
    sqlite3* handle = database.getHandle();
    ::sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    ::sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 300 << 20);
    ::sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
                  "PRAGMA synchronous = FULL; PRAGMA secure_delete = OFF; PRAGMA temp_store = MEMORY");
}

Issue noDocument(const std::string& path)
{
    return {path, translate("store", "is no document of LR Playground (.lrp)")};
}

Issues checkHead(const std::string& path, const std::string& head)
{
    using namespace std::string_literals;
    if (head.empty()) {
        return {{path, translate("store", "is empty, so it is no document; delete it or choose another")}};
    }
    if (!head.starts_with("SQLite format 3\0"s)) {
        return {noDocument(path)};
    }
    if (head.size() < kHead) {
        return {damaged(path, translate("store", "it ends after %1 bytes").arg(std::to_string(head.size())))};
    }
    std::uint32_t application = 0;
    for (std::size_t i = 68; i < 72; ++i) {
        application = application << 8 | static_cast<unsigned char>(head[i]);
    }
    if (application != static_cast<std::uint32_t>(kApplicationId)) {
        return {{path,
                 translate(
                     "store",
                     "is an SQLite database of another program; needs a document of LR Playground (.lrp)")}};
    }
    return {};
}

/// A document's tables, by the version that brought them.
struct Tables {
    int since;
    int count;
    const char* names;
};
constexpr std::array kTables{
    Tables{1, 9,
           "'document', 'race', 'run', 'sample_block', 'evaluation', 'event', 'checkpoint', 'reference', "
           "'reference_series'"},
    Tables{2, 3, "'table_column', 'run_column', 'holder'"}, Tables{3, 1, "'stretch_column'"},
    Tables{4, 1, "'analysis'"}};

/// Reading a view, say, could take forever.
void checkSchema(SQLite::Database& database)
{
    SQLite::Statement others(database, "SELECT type, name FROM sqlite_schema WHERE rootpage IS NULL OR "
                                       "rootpage < 2 OR type NOT IN ('table', 'index')");
    if (others.executeStep()) {
        throw Damage(
            translate("store", "it has a %1 %2, which no document has", "such as: view, and its name")
                .arg(others.getColumn(0).getString())
                .arg(files::quotedFile(others.getColumn(1).getString())));
    }
    const auto count = [&](const std::string& names) {
        return database
            .execAndGet("SELECT count(DISTINCT name) FROM sqlite_schema WHERE type = 'table' AND name IN (" +
                        names + ")")
            .getInt();
    };
    const int version = std::max(versionOf(database), kTables.front().since);
    int needed = 0;
    int tables = 0;
    for (const Tables& some : kTables) {
        if (some.since <= version) {
            needed += some.count;
            tables += count(some.names);
        }
    }
    if (tables != needed) {
        throw Damage(translate("store", "it lacks %1 of its %2 tables")
                         .arg(std::to_string(needed - tables))
                         .arg(std::to_string(needed)));
    }
    SQLite::Statement computed(database,
                               "SELECT t.name, c.name FROM sqlite_schema AS t, "
                               "pragma_table_xinfo(t.name) AS c WHERE t.type = 'table' AND c.hidden <> 0");
    if (computed.executeStep()) {
        throw Damage(translate("store", "its table %1 computes the column %2, which none in a document does")
                         .arg(files::quotedFile(computed.getColumn(0).getString()))
                         .arg(files::quotedFile(computed.getColumn(1).getString())));
    }
}

/// Whether a table's ids have come so far that no more can be counted on from them.
bool hasNoIdsLeft(SQLite::Database& database)
{
    constexpr std::array kCounted{"race", "run", "reference"};
    return std::any_of(kCounted.begin(), kCounted.end(),
                       [&](const char* table) { return lastIdIn(database, table) > kMostIds; });
}

/// How SQLite is to reach a file. Where the disk refuses locks, it could not even read with them.
std::string vfs(bool hasLocks)
{
    return hasLocks ? std::string() : "unix-none";
}

std::string vfsFor(const std::string& path)
{
    const auto file = OpenFile::at(path);
    return vfs(!file || file->hasRecordLocks());
}

} // namespace

DocumentFile::DocumentFile(std::string path, OpenFile file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
}

DocumentFile::~DocumentFile()
{
    if (m_isClaimed && m_file.isAt(m_path)) {
        try {
            removeHolder(*m_writer);
        } catch (const SQLite::Exception&) { // a side note: whoever opens the file next replaces it
        }
    }
}

Result<std::shared_ptr<DocumentFile>> DocumentFile::open(const std::string& path, Access access)
{
    auto file = OpenFile::at(path);
    return file ? open(path, std::move(*file), access) : file.issues();
}

Result<std::shared_ptr<DocumentFile>> DocumentFile::create(const std::string& path)
{
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        return Issue{path, translate("store", "exists already; choose another name")};
    }
    files::FileWriter file(path);
    Issues issues = file.issues();
    if (issues.empty()) {
        try {
            SQLite::Database database(file.temporary(), SQLite::OPEN_READWRITE, kBusyMilliseconds,
                                      vfsFor(file.temporary()));
            migrate(database);
        } catch (const SQLite::Exception& error) {
            issues = {{path, translate("store", "could not be written: %1").arg(error.what())}};
        }
    }
    if (issues.empty()) {
        if (!std::filesystem::exists(path, ignored)) { // else they are of whoever was faster
            removeJournals(files::targetOf(path));
        }
        issues = file.keepNew(); // so that nobody ever sees half of one
    }
    if (!issues.empty()) {
        return issues;
    }
    return open(path); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): it loses sight of a shared pointer
}

Result<std::shared_ptr<DocumentFile>> DocumentFile::open(const std::string& path, OpenFile file,
                                                         Access access)
{
    // Absolute: SQLite takes other names for URIs or for databases in memory, and the folder may change.
    std::error_code ignored;
    std::shared_ptr<DocumentFile> document(
        new DocumentFile(std::filesystem::absolute(path, ignored).string(), std::move(file)));
    try {
        Issues issues = document->connect(access);
        if (!issues.empty()) {
            return issues;
        }
        return document;
    } catch (const Damage& damage) {
        return damaged(path, damage.what());
    } catch (const SQLite::Exception& error) {
        return readingFailed(path, error);
    }
}

Issues DocumentFile::connect(Access access)
{
    if (Issues issues = checkHead(m_path, m_file.bytes(0, kHead)); !issues.empty()) {
        return issues;
    }
    m_hasLocks = m_file.hasRecordLocks();
    const Lock lock = access == Access::Write ? m_file.lock() : m_file.whoseLock();
    const std::string folder =
        std::filesystem::path(files::targetOf(m_path)).parent_path().string(); // the journal's, too
    if (access == Access::Read) {
        m_whyReadOnly = translate("store", "The file was opened to be read.");
    } else if (lock == Lock::Held) {
        m_whyReadOnly = openIn({});
    } else if (::access(m_path.c_str(), W_OK) != 0) {
        m_whyReadOnly = translate("store", "The file may not be written.");
    } else if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        m_whyReadOnly = translate("store", "The folder of the file may not be written.");
    }
    if (isWritable()) {
        m_writer = connection(m_path, SQLite::OPEN_READWRITE);
    }
    openReader();
    askWhoHoldsIt(lock, access);
    if (Issues issues = takeVersion(access); !issues.empty()) {
        return issues;
    }
    checkSchema(*m_reader);
    if (isWritable() && hasNoIdsLeft(*m_reader)) {
        m_whyReadOnly = translate(
            "store", "The file has used up its numbers for runs, so none can be added; those it has can "
                     "be read.");
        m_writer.reset();
    }
    if (isWritable()) {
        claim();
    }
    return {};
}

std::unique_ptr<SQLite::Database> DocumentFile::connection(const std::string& path, int flags) const
{
    auto database = std::make_unique<SQLite::Database>(path, flags, kBusyMilliseconds, vfs(m_hasLocks));
    protect(*database);
    return database;
}

void DocumentFile::openReader()
{
    if (m_writer) {
        versionOf(*m_writer); // rolls back what a crash left
    }
    try {
        m_reader = connection(m_path, SQLite::OPEN_READONLY);
        versionOf(*m_reader);
    } catch (const SQLite::Exception& error) {
        const int code = error.getErrorCode() & 0xff;
        if (code != SQLITE_READONLY && code != SQLITE_CANTOPEN) {
            throw;
        }
        mendCopy(); // who only reads leaves the file as it is
    }
}

/// Has what was left in the middle of writing rolled back in a copy.
void DocumentFile::mendCopy()
{
    try {
        m_copy = std::make_unique<WorkingCopy>(m_file, files::targetOf(m_path));
        m_reader = connection(m_copy->path(), SQLite::OPEN_READWRITE);
    } catch (const std::filesystem::filesystem_error&) {
        m_reader = connection(m_path, SQLite::OPEN_READONLY); // mended meanwhile; else it says so itself
    }
    versionOf(*m_reader);
}

/// Has the schema that this program knows, as far as that may be.
Issues DocumentFile::takeVersion(Access access)
{
    const int version = versionOf(*m_reader);
    if (version < 0 || m_reader->execAndGet("PRAGMA application_id").getInt() != kApplicationId) {
        return {noDocument(m_path)};
    }
    if (version == 0 && !m_writer) {
        return {{m_path,
                 translate("store", "holds nothing yet, and becomes a document where it may be written")}};
    }
    if (version > kSchemaVersion) {
        m_isNewer = true;
        m_whyReadOnly = translate(
            "store", "The file was written by a newer version of LR Playground; what this one knows of it "
                     "can be read.");
        m_writer.reset();
    } else if (access == Access::Write && m_writer) {
        m_writer->exec("PRAGMA journal_mode = DELETE");
        migrate(*m_writer);
    }
    return {};
}

/// Whether somebody else is at work in the file, and what can be said of it.
void DocumentFile::askWhoHoldsIt(Lock lock, Access access)
{
    std::optional<Holder> holder;
    try {
        holder = readHolder(*m_reader, m_file.inode());
    } catch (const SQLite::Exception&) { // the schema is to be checked yet
    }
    const bool isHeld = lock == Lock::Held;
    const bool isAlive = holder && mayBeAlive(*holder) && !isThisProcess(*holder);
    // A lock that nobody has does not tell of another computer, where it may not reach.
    m_isOpenElsewhere = isHeld || (isAlive && (access == Access::Read || lock == Lock::None));
    if (access == Access::Read) {
        return;
    }
    if (m_isOpenElsewhere && isWritable() && holder->isHere()) {
        m_whyReadOnly = openIn(holder);
        m_writer.reset();
    } else if (isHeld) {
        m_whyReadOnly = openIn(holder);
    } else if (lock == Lock::None && isWritable()) {
        m_isOpenElsewhere = false; // it is to go on here, and cannot be known
        m_warning = noLocks(m_path, isAlive ? openIn(holder) : std::string());
    } else if (isAlive && isWritable()) {
        m_warning = wasNotClosed(m_path, openIn(holder));
    }
}

/// Says in the file that this process has it. A disk that does not take that now says so when it matters.
void DocumentFile::claim()
{
    try {
        writeHolder(*m_writer, thisProcess(m_file.inode()));
        m_isClaimed = true;
    } catch (const SQLite::Exception&) {
    }
}

std::string DocumentFile::whyNotWritten() const
{
    if (!m_file.isAt(m_path)) {
        return fileIsGone(m_path);
    }
    return ::access(m_path.c_str(), W_OK) != 0 ? mayNotBeWritten(m_path) : std::string();
}

std::string DocumentFile::problemOf(const SQLite::Exception& error) const
{
    int systemError = 0;
    ::sqlite3_file_control(m_writer->getHandle(), "main", SQLITE_FCNTL_LAST_ERRNO, &systemError);
    return writingFailed(m_path, error, systemError);
}

Issue DocumentFile::issueOf(const SQLite::Exception& error)
{
    if ((error.getErrorCode() & 0xff) == SQLITE_CORRUPT) {
        try {
            return damaged(m_path, m_reader->execAndGet("PRAGMA quick_check(1)").getString());
        } catch (const SQLite::Exception&) { // too broken for that; the first error says as much
        }
    }
    return readingFailed(m_path, error);
}

void DocumentFile::removeJournals(const std::string& path)
{
    for (const char* ending : {"-journal", "-wal", "-shm"}) {
        ::unlink((path + ending).c_str());
    }
}

Issues DocumentFile::copyTo(const std::string& path)
{
    const std::lock_guard lock(m_reading);
    try {
        SQLite::Database target(path, SQLite::OPEN_READWRITE, kBusyMilliseconds, vfsFor(path));
        target.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"); // whoever made the file syncs it
        SQLite::Backup backup(target, *m_reader);
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(kBusyMilliseconds);
        while (backup.executeStep() != SQLITE_DONE) { // another program is at the file
            if (std::chrono::steady_clock::now() > deadline) {
                return {{m_path,
                         translate("store",
                                   "is being used by another program; try again when that has finished")}};
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return {};
    } catch (const SQLite::Exception& error) {
        return {{path, translate("store", "could not be written: %1").arg(error.what())}};
    }
}

} // namespace lrp::store
