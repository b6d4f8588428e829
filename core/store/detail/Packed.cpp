#include "core/store/detail/Packed.h"

#include <cassert>
#include <zlib.h>

namespace lrp::store
{
namespace
{

constexpr std::size_t kHeader = 8;
constexpr std::size_t kMostRatio = 1032; ///< deflate packs no better, which tells sizes that lie

std::uint32_t checksumOf(std::string_view bytes)
{
    return static_cast<std::uint32_t>(
        ::crc32_z(0, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

} // namespace

std::string pack(std::string_view content)
{
    assert(content.size() <= kMostPacked);
    const std::array head{static_cast<std::uint32_t>(content.size()), checksumOf(content)};
    std::string packed;
    appendShuffled<std::uint32_t>(packed, std::span(head).first(1));
    appendShuffled<std::uint32_t>(packed, std::span(head).last(1));
    auto size = static_cast<uLongf>(::compressBound(content.size()));
    packed.resize(kHeader + size);
    ::compress2(reinterpret_cast<unsigned char*>(packed.data()) + kHeader, &size,
                reinterpret_cast<const unsigned char*>(content.data()), content.size(), Z_BEST_SPEED);
    packed.resize(kHeader + size);
    return packed;
}

std::optional<std::string> unpack(std::string_view packed, std::size_t most)
{
    std::uint32_t size = 0;
    std::uint32_t checksum = 0;
    if (!takeShuffled<std::uint32_t>(packed, {&size, 1}) ||
        !takeShuffled<std::uint32_t>(packed, {&checksum, 1}) || size > most ||
        size > packed.size() * kMostRatio) {
        return std::nullopt;
    }
    std::string content(size, '\0');
    uLongf given = size;
    const int result = ::uncompress(reinterpret_cast<unsigned char*>(content.data()), &given,
                                    reinterpret_cast<const unsigned char*>(packed.data()), packed.size());
    if (result != Z_OK || given != size || checksumOf(content) != checksum) {
        return std::nullopt;
    }
    return content;
}

} // namespace lrp::store
