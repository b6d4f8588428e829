#include "core/store/detail/WorkingCopy.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>

namespace lrp::store
{

namespace fs = std::filesystem;

namespace
{

[[noreturn]] void fail(const fs::path& path)
{
    throw fs::filesystem_error("cannot copy", path, std::error_code(errno, std::generic_category()));
}

fs::path newFolder()
{
    std::string name = (fs::temp_directory_path() / "lr-playground.XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        fail(name);
    }
    return name;
}

} // namespace

WorkingCopy::WorkingCopy(const OpenFile& file, const fs::path& path)
    : m_folder(newFolder())
{
    try {
        constexpr std::size_t kPiece = std::size_t{1} << 20;
        std::ofstream copy(this->path(), std::ios::binary);
        std::string piece;
        for (std::size_t at = 0; at == 0 || piece.size() == kPiece; at += kPiece) {
            piece =
                file.bytes(at, kPiece); // through the one descriptor: closing another drops SQLite's locks
            copy.write(piece.data(), static_cast<std::streamsize>(piece.size()));
        }
        copy.close();
        if (!copy) {
            fail(this->path());
        }
        // Afterwards, so that it covers whatever was written meanwhile.
        fs::copy_file(path.string() + "-journal", this->path() + "-journal");
    } catch (...) {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
        throw;
    }
}

WorkingCopy::~WorkingCopy()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace lrp::store
