#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace
{

namespace fs = std::filesystem;

/// The files named, and those in the folders named, in the order of their names.
std::vector<fs::path> filesIn(const std::vector<std::string>& paths)
{
    std::vector<fs::path> files;
    for (const std::string& path : paths) {
        if (!fs::is_directory(path)) {
            files.emplace_back(path);
            continue;
        }
        const std::vector<fs::directory_entry> entries(fs::directory_iterator(path), {});
        files.insert(files.end(), entries.begin(), entries.end());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

/// Runs a fuzzer's driver on files, without libFuzzer: PROGRAM FILE-OR-FOLDER…
int main(int argc, char** argv)
{
    const std::vector<fs::path> files = filesIn({argv + 1, argv + argc});
    for (const fs::path& path : files) {
        std::cout << path.string() << std::endl; // at once: the last line names the input of a crash
        std::ifstream file(path, std::ios::binary);
        const std::vector<char> bytes(std::istreambuf_iterator<char>(file), {});
        if (!file) {
            std::cerr << path.string() << ": could not be read\n";
            return 1;
        }
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    if (files.empty()) {
        std::cerr << "no files to replay\n";
        return 1;
    }
    return 0;
}
