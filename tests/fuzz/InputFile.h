#pragma once

#include "tests/fuzz/Require.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace lrp::fuzz
{

/// A file in memory, for readers that take a path. One for each process, with new content for each input.
class InputFile
{
public:
    InputFile()
        : m_file(::memfd_create("input", MFD_CLOEXEC))
        , m_path("/proc/self/fd/" + std::to_string(m_file))
    {
        require(m_file >= 0, "a file in memory can be made");
    }
    ~InputFile() { ::close(m_file); }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    void write(const std::uint8_t* data, std::size_t size)
    {
        require(::ftruncate(m_file, 0) == 0 && ::pwrite(m_file, data, size, 0) == static_cast<ssize_t>(size),
                "the file in memory can be written");
    }
    const std::string& path() const { return m_path; }

private:
    int m_file;
    std::string m_path;
};

} // namespace lrp::fuzz
