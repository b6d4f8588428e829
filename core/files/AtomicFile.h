#pragma once

#include "core/params/Result.h"

#include <string>
#include <string_view>

/// Files and folders that are there whole or not at all, whatever happens: what is written has a temporary
/// name beside them until it is complete and on the disk.
namespace lrp::files
{

/// The file that a name leads to: what links point to, be it there or not; else the name itself.
std::string targetOf(const std::string& path);

/// A file that is written piece by piece. Until keep() the old one stays, and without it nothing has
/// happened. A link stays one: the file it points to is written. It has the rights of the old one, else
/// those of any new file. Thread: any; one object in one thread.
class FileWriter
{
public:
    explicit FileWriter(std::string path);
    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;
    ~FileWriter();

    /// After a failure nothing more is written; keep() says why.
    void write(std::string_view content);
    params::Issues keep();
    /// The same for a name that nothing has. Whatever has got it meanwhile stays, and that is an issue.
    params::Issues keepNew();
    /// Puts what was written on the disk already, so that keep() has but the name to give.
    params::Issues sync();

    /// What has gone wrong so far.
    const params::Issues& issues() const { return m_issues; }
    /// For those who write by name instead.
    const std::string& temporary() const { return m_temporary; }

private:
    void put(std::string_view content);
    /// `rename` gives the file its name, as ::rename() does.
    params::Issues keepBy(int (*rename)(const char* from, const char* to));

    std::string m_path;
    std::string m_target; ///< m_path behind all links
    std::string m_temporary;
    std::string m_buffer;
    int m_file = -1;
    params::Issues m_issues;
};

/// Writes a whole file at once.
params::Issues writeFile(const std::string& path, std::string_view content);

/// A new folder, filled by whoever made it. Without keep() nothing has happened. Thread: as FileWriter.
class FolderWriter
{
public:
    static params::Result<FolderWriter> create(const std::string& path);
    FolderWriter(FolderWriter&& other) noexcept;
    ~FolderWriter();

    /// Where to put the content until keep(): files, and folders with files.
    const std::string& temporary() const { return m_temporary; }
    params::Issues keep();

private:
    FolderWriter(std::string path, std::string temporary);

    std::string m_path; ///< behind all links
    std::string m_temporary;
};

/// Why no new folder can have this name: there is something, other than an empty folder. The message names
/// one that is free.
params::Issues checkNewFolder(const std::string& path);

} // namespace lrp::files
