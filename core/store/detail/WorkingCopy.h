#pragma once

#include "core/store/detail/OpenFile.h"

#include <filesystem>
#include <string>

namespace lrp::store
{

/// A copy of a document that a crash left in the middle of writing, with its journal: it can be mended
/// without a change to the file. Lives in a folder of its own, which goes with the object. Throws
/// std::filesystem::filesystem_error.
class WorkingCopy
{
public:
    WorkingCopy(const OpenFile& file, const std::filesystem::path& path);
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;

    std::string path() const { return (m_folder / "copy.lrp").string(); }

private:
    std::filesystem::path m_folder;
};

} // namespace lrp::store
