#include "core/store/detail/Words.h"

#include "core/files/Text.h"
#include "core/text/Translate.h"

#include <cerrno>
#include <sqlite3.h>

namespace lrp::store
{
namespace
{

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
    return translate("store", "The disk of %1 gives no locks, so nothing keeps two programs from writing the "
                              "file at once: open it in one at a time.")
               .arg(files::quotedFile(path))
               .str() +
           (holder.empty() ? std::string()
                           : ' ' + translate("store", "It was not closed when it was used last: %1",
                                             "a sentence that says where it is open")
                                       .arg(holder)
                                       .str());
}

std::string wasNotClosed(const std::string& path, const std::string& holder)
{
    return translate("store",
                     "The document %1 was not closed when it was used last: %2 If it still is, close "
                     "it there first.",
                     "a file, and a sentence that says where it is open")
        .arg(files::quotedFile(path))
        .arg(holder);
}

params::Issue damaged(const std::string& path, const std::string& what)
{
    return {path, translate("store",
                            "is damaged: %1. A copy of the file may be whole. What can still be read of "
                            "this one, though no document any more, is saved by: %2",
                            "what is damaged, and a command")
                      .arg(what)
                      .arg("sqlite3 " + files::quotedFile(path) + " .dump > rescued.sql")};
}

params::Issue readingFailed(const std::string& path, const SQLite::Exception& error)
{
    switch (primary(error)) {
    case SQLITE_NOTADB:
        return {path, translate("store", "is no document of LR Playground (.lrp)")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {path,
                translate("store", "is being used by another program; try again when that has finished")};
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY: // with a journal beside it that has to be rolled back first
        return {path,
                translate("store",
                          "was left in the middle of writing and is mended when it is opened where it may be "
                          "written, folder and file")};
    case SQLITE_IOERR:
        return {path, translate("store", "is not given or taken by the disk: %1").arg(error.what())};
    case SQLITE_FULL:
        return {path, translate("store", "has no room on its disk; free some, or choose another place")};
    case SQLITE_NOMEM:
        return {path, translate("store", "needs more memory than there is")};
    default:
        return damaged(path, error.what());
    }
}

std::string writingFailed(const std::string& path, const SQLite::Exception& error, int systemError)
{
    const int code = primary(error);
    const std::string file = files::quotedFile(path);
    if (meansNoRoom(code, systemError)) {
        return translate("store", "The disk is full. Training goes on; what is not saved yet stays in memory "
                                  "and is written as soon as there is room.");
    }
    switch (code) {
    case SQLITE_READONLY:
        return mayNotBeWritten(path);
    case SQLITE_CANTOPEN:
        return translate("store", "The file %1 cannot be written, as its folder may not. Training goes on; "
                                  "what is not saved yet stays in memory and is written as soon as it may.")
            .arg(file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return translate("store",
                         "The file %1 is being used by another program. Training goes on; what is not saved "
                         "yet stays in memory and is written as soon as that has finished.")
            .arg(file);
    case SQLITE_IOERR:
        return translate("store", "The file %1 is not taken by the disk (%2). Training goes on; what is not "
                                  "saved yet stays in memory and is written as soon as it is.")
            .arg(file)
            .arg(error.what());
    default:
        return writingFailed(path, error.what());
    }
}

std::string writingFailed(const std::string& path, const std::string& why)
{
    return translate("store", "The file %1 could not be written (%2). Training goes on. Save the document "
                              "under another name to keep it.")
        .arg(files::quotedFile(path))
        .arg(why);
}

std::string fileIsGone(const std::string& path)
{
    return translate("store",
                     "The file %1 is gone; training goes on. Save the document under another name to "
                     "keep it.")
        .arg(files::quotedFile(path));
}

std::string mayNotBeWritten(const std::string& path)
{
    return translate("store", "The file %1 may not be written any more. Training goes on; what is not saved "
                              "yet stays in memory and is written as soon as it may.")
        .arg(files::quotedFile(path));
}

} // namespace lrp::store
