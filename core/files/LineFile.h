#pragma once

#include "core/params/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace lrp::files
{

/// A file of lines to which programs append, one at a time: from open() on others wait. What stands behind
/// the last line's end makes room for the next line: a crash has cut it off, or who appends has seen to it.
/// Thread: any; one object in one thread.
class LineFile
{
public:
    /// Makes it where there is none. An issue names the file: it is no plain one, cannot be written, is
    /// longer than `mostBytes`, or somebody holds it for more than two seconds.
    static params::Result<LineFile> open(const std::string& path, std::int64_t mostBytes);
    LineFile(LineFile&& other) noexcept;
    LineFile& operator=(LineFile&&) = delete;
    ~LineFile();

    /// The whole lines that were there, each with its end.
    const std::string& lines() const { return m_lines; }
    /// What stands behind them.
    const std::string& rest() const { return m_rest; }
    /// `lines` are on the disk once this returns, or an issue says why not; each needs its end.
    params::Issues append(std::string_view lines);
    /// Gives the file a name that nothing has, and lets go of it.
    params::Issues putAside(const std::string& path);

private:
    LineFile(std::string path, int file);
    params::Issues lock();
    params::Issues readLines(std::int64_t mostBytes);
    bool isStillThere() const;

    std::string m_path;
    int m_file;
    std::string m_lines;
    std::string m_rest;
};

} // namespace lrp::files
