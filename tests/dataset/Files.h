#pragma once

#include "core/params/Result.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>
#include <zlib.h>

namespace lrp::dataset
{

/// A folder of its own for each case, removed afterwards.
class WithFiles : public ::testing::Test
{
protected:
    WithFiles()
    {
        std::string name = (std::filesystem::temp_directory_path() / "lrp-dataset-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("no temporary folder");
        }
        m_folder = name;
    }
    ~WithFiles() override
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    const std::string& folder() const { return m_folder; }

    std::string write(const std::string& name, std::string_view content) const
    {
        std::ofstream(path(name), std::ios::binary) << content;
        return path(name);
    }

    std::string writePacked(const std::string& name, std::string_view content) const
    {
        gzFile file = gzopen(path(name).c_str(), "wb");
        gzwrite(file, content.data(), static_cast<unsigned>(content.size()));
        gzclose(file);
        return path(name);
    }

    std::string read(const std::string& name) const
    {
        std::ifstream file(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    std::string path(const std::string& name) const { return m_folder + "/" + name; }

private:
    std::string m_folder;
};

/// An integer or, bit-cast, a floating-point number as big-endian bytes.
template <class Bits>
std::string bigEndian(Bits bits)
{
    std::string bytes;
    for (int shift = 8 * (static_cast<int>(sizeof(Bits)) - 1); shift >= 0; shift -= 8) {
        bytes += static_cast<char>(bits >> shift & 0xff);
    }
    return bytes;
}

/// An IDX file's content.
inline std::string idx(unsigned char type, std::initializer_list<std::uint32_t> dimensions,
                       const std::string& values)
{
    std::string bytes{'\0', '\0', static_cast<char>(type), static_cast<char>(dimensions.size())};
    for (const std::uint32_t size : dimensions) {
        bytes += bigEndian(size);
    }
    return bytes + values;
}

/// The one issue of a result that must have failed, with the test's folder cut out.
template <class T>
std::string issueOf(const params::Result<T>& result, const std::string& folder)
{
    if (result) {
        return "no issue";
    }
    std::string text;
    for (const params::Issue& issue : result.issues()) {
        text += (text.empty() ? "" : "\n") + issue.text();
    }
    for (std::size_t at = text.find(folder + "/"); at != std::string::npos; at = text.find(folder + "/")) {
        text.erase(at, folder.size() + 1);
    }
    return text;
}

} // namespace lrp::dataset
