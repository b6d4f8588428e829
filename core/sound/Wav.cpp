#include "core/sound/Wav.h"

#include <cassert>

namespace lrp::sound
{
namespace
{

/// The least significant byte first, on every machine.
void append(std::string& bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i) {
        bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
    }
}

} // namespace

std::string wavOf(const Pcm& pcm)
{
    constexpr std::uint32_t kChannels = 2;
    constexpr std::uint32_t kBytes = 2; ///< of a sample
    constexpr std::uint32_t kHeader = 44;
    const std::size_t size = pcm.samples.size() * kBytes;
    assert(size <= 0xFFFFFFFFU - kHeader);
    const auto data = static_cast<std::uint32_t>(size);
    std::string bytes;
    bytes.reserve(kHeader + size);
    bytes += "RIFF";
    append(bytes, kHeader - 8 + data, 4);
    bytes += "WAVEfmt ";
    append(bytes, 16, 4); // what follows of "fmt "
    append(bytes, 1, 2);  // plain samples
    append(bytes, kChannels, 2);
    append(bytes, Pcm::kFramesPerSecond, 4);
    append(bytes, Pcm::kFramesPerSecond * kChannels * kBytes, 4);
    append(bytes, kChannels * kBytes, 2);
    append(bytes, 8 * kBytes, 2);
    bytes += "data";
    append(bytes, data, 4);
    for (const std::int16_t sample : pcm.samples) {
        append(bytes, static_cast<std::uint16_t>(sample), 2);
    }
    return bytes;
}

} // namespace lrp::sound
