#pragma once

#include "core/params/Result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <zlib.h>

namespace lrp::files
{

/// A file read from front to back, unpacked on the way if it is gzip, which its first bytes tell and not its
/// name. Thread: any; one object in one thread.
class ByteStream
{
public:
    /// Opens a plain file. An issue at `pointer` names a file that is missing, a folder, or may not be read.
    static params::Result<ByteStream> open(const std::string& path, const std::string& pointer);

    /// Fills `bytes` as far as the file goes and returns how many it gave; fewer than asked only at the end,
    /// be it the right one or not, which problem() tells.
    std::size_t read(std::span<unsigned char> bytes);

    /// Why read() stopped early, if not because the file ended as it should: broken gzip data or a failing
    /// disk.
    params::Issues problem() const;

    /// An upper bound for the bytes that read() can give.
    std::int64_t mostBytes() const;

    params::Issue issue(const std::string& message) const;
    /// What to say of a file that gives more than the most that is read of it.
    params::Issue tooLong(std::int64_t mostBytes) const;

private:
    struct Close {
        void operator()(gzFile file) const { gzclose_r(file); }
    };

    std::unique_ptr<gzFile_s, Close> m_file;
    std::string m_path;
    std::string m_pointer;
    std::int64_t m_bytesOnDisk = 0;
};

/// The whole content of a plain file of at most `mostBytes`, unpacked, which is all that is held in memory of
/// a longer one. An issue at `pointer` names the file and what is wrong with it.
params::Result<std::string> readWhole(const std::string& path, const std::string& pointer,
                                      std::int64_t mostBytes);

} // namespace lrp::files
