#pragma once

#include "core/params/Result.h"
#include "tests/support/WithFiles.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace lrp::dataset
{

using test::WithFiles;

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
