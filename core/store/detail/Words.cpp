#include "core/store/detail/Words.h"

#include "core/files/Text.h"

#include <cerrno>
#include <sqlite3.h>

namespace lrp::store
{
namespace
{

/// `then`: when the rest can be written.
std::string goesOnUntil(const std::string& then)
{
    return " Training goes on; what is not saved yet stays in memory and is written as soon as " + then + ".";
}

int primary(const SQLite::Exception& error)
{
    return error.getErrorCode() & 0xff;
}

bool meansNoRoom(int code, int systemError)
{
    return code == SQLITE_FULL || systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

} // namespace

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts) {
        text += part;
    }
    return text;
}

std::string noLocks(const std::string& path, const std::string& holder)
{
    return "The disk of " + files::quotedFile(path) +
           " gives no locks, so nothing keeps two programs from writing the file at once: open it in one at "
           "a "
           "time." +
           (holder.empty() ? std::string() : " It was not closed when it was used last: " + holder);
}

std::string wasNotClosed(const std::string& path, const std::string& holder)
{
    return "The document " + files::quotedFile(path) + " was not closed when it was used last: " + holder +
           " If it still is, close it there first.";
}

params::Issue damaged(const std::string& path, const std::string& what)
{
    return {path,
            "is damaged: " + what +
                ". A copy of the file may be whole. What can still be read of this one, though no document "
                "any more, is saved by: sqlite3 " +
                files::quotedFile(path) + " .dump > rescued.sql"};
}

params::Issue readingFailed(const std::string& path, const SQLite::Exception& error)
{
    switch (primary(error)) {
    case SQLITE_NOTADB:
        return {path, "is no document of LR Playground (.lrp)"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {path, "is being used by another program; try again when that has finished"};
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY: // with a journal beside it that has to be rolled back first
        return {path, "was left in the middle of writing and is mended when it is opened where it may be "
                      "written, folder and file"};
    case SQLITE_IOERR:
        return {path, std::string("is not given or taken by the disk: ") + error.what()};
    case SQLITE_FULL:
        return {path, "has no room on its disk; free some, or choose another place"};
    case SQLITE_NOMEM:
        return {path, "needs more memory than there is"};
    default:
        return damaged(path, error.what());
    }
}

std::string writingFailed(const std::string& path, const SQLite::Exception& error, int systemError)
{
    const int code = primary(error);
    const std::string file = "The file " + files::quotedFile(path);
    if (meansNoRoom(code, systemError)) {
        return "The disk is full." + goesOnUntil("there is room");
    }
    switch (code) {
    case SQLITE_READONLY:
        return mayNotBeWritten(path);
    case SQLITE_CANTOPEN:
        return file + " cannot be written, as its folder may not." + goesOnUntil("it may");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return file + " is being used by another program." + goesOnUntil("that has finished");
    case SQLITE_IOERR:
        return file + " is not taken by the disk (" + error.what() + ")." + goesOnUntil("it is");
    default:
        return writingFailed(path, error.what());
    }
}

std::string writingFailed(const std::string& path, const std::string& why)
{
    return "The file " + files::quotedFile(path) + " could not be written (" + why +
           "). Training goes on. Save the document under another name to keep it.";
}

std::string fileIsGone(const std::string& path)
{
    return "The file " + files::quotedFile(path) +
           " is gone; training goes on. Save the document under another name to keep it.";
}

std::string mayNotBeWritten(const std::string& path)
{
    return "The file " + files::quotedFile(path) + " may not be written any more." + goesOnUntil("it may");
}

} // namespace lrp::store
