#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#include <zlib.h>

namespace lrp::test
{

/// A folder of its own for each case, removed afterwards.
class WithFiles : public ::testing::Test
{
protected:
    WithFiles()
    {
        std::string name = (std::filesystem::temp_directory_path() / "lrp-test-XXXXXX").string();
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

    /// A pipe that nobody writes to: opening it plainly would wait for ever.
    std::string makePipe(const std::string& name) const
    {
        if (::mkfifo(path(name).c_str(), 0600) != 0) {
            throw std::runtime_error("no pipe");
        }
        return path(name);
    }

    std::string read(const std::string& name) const
    {
        std::ifstream file(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    std::string path(const std::string& name) const { return m_folder + "/" + name; }

    /// The names of all that lies in the folder, in order.
    std::vector<std::string> names() const
    {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
            found.push_back(entry.path().filename().string());
        }
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    std::string m_folder;
};

} // namespace lrp::test
