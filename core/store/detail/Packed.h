#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace lrp::store
{

/// The most that is packed into one blob, in bytes.
inline constexpr std::size_t kMostPacked = std::size_t{256} << 20;

/// A packed blob (core/store/Schema.h) of at most kMostPacked bytes of content.
std::string pack(std::string_view content);

/// The content again; nothing when the blob is damaged or claims more than `most` bytes.
std::optional<std::string> unpack(std::string_view packed, std::size_t most = kMostPacked);

template <class T>
using BitsOf = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;

/// Numbers as little-endian bytes, shuffled: equal bytes come together, where zlib finds them.
template <class T>
void appendShuffled(std::string& bytes, std::span<const T> values)
{
    for (std::size_t k = 0; k < sizeof(T); ++k) {
        for (const T& value : values) {
            bytes += static_cast<char>(std::bit_cast<BitsOf<T>>(value) >> (8 * k) & 0xff);
        }
    }
}

/// Fills `values` from the front of `bytes`, and takes that away. False when it is too short.
template <class T>
bool takeShuffled(std::string_view& bytes, std::span<T> values)
{
    if (bytes.size() / sizeof(T) < values.size()) {
        return false;
    }
    const auto* byte = reinterpret_cast<const unsigned char*>(bytes.data());
    const std::size_t count = values.size();
    for (std::size_t i = 0; i < count; ++i) {
        BitsOf<T> bits = 0;
        for (std::size_t k = 0; k < sizeof(T); ++k) {
            bits |= static_cast<BitsOf<T>>(byte[k * count + i]) << (8 * k);
        }
        values[i] = std::bit_cast<T>(bits);
    }
    bytes.remove_prefix(sizeof(T) * count);
    return true;
}

} // namespace lrp::store
