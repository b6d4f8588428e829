#include "core/dataset/detail/IdxStream.h"

#include "core/dataset/detail/Limits.h"
#include "core/dataset/detail/Text.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>
#include <numeric>

namespace lrp::dataset::detail
{
namespace
{

/// Bytes of one value; 0: no such type.
std::size_t width(IdxType type)
{
    switch (type) {
    case IdxType::Byte:
    case IdxType::Int8:
        return 1;
    case IdxType::Int16:
        return 2;
    case IdxType::Int32:
    case IdxType::Float32:
        return 4;
    case IdxType::Float64:
        return 8;
    }
    return 0;
}

template <class Bits>
Bits bigEndian(const unsigned char* bytes)
{
    Bits bits = 0;
    for (std::size_t i = 0; i < sizeof(Bits); ++i) {
        bits = static_cast<Bits>(bits << 8 | bytes[i]);
    }
    return bits;
}

/// The value as a double, which holds all of these types without rounding.
double decode(IdxType type, const unsigned char* bytes)
{
    switch (type) {
    case IdxType::Byte:
        return bytes[0];
    case IdxType::Int8:
        return static_cast<std::int8_t>(bytes[0]);
    case IdxType::Int16:
        return static_cast<std::int16_t>(bigEndian<std::uint16_t>(bytes));
    case IdxType::Int32:
        return static_cast<std::int32_t>(bigEndian<std::uint32_t>(bytes));
    case IdxType::Float32:
        return std::bit_cast<float>(bigEndian<std::uint32_t>(bytes));
    case IdxType::Float64:
        return std::bit_cast<double>(bigEndian<std::uint64_t>(bytes));
    }
    return 0.0;
}

constexpr std::array<float, 256> kByteShares = [] {
    std::array<float, 256> shares{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i] = static_cast<float>(i) / 255.0F;
    }
    return shares;
}();

std::string hexadecimal(std::span<const unsigned char> bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += (text.empty() ? "" : " ") + std::string{kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return text;
}

} // namespace

params::Result<IdxStream> IdxStream::open(const std::string& path, const std::string& pointer)
{
    params::Result<files::ByteStream> bytes = files::ByteStream::open(path, pointer);
    if (!bytes) {
        return bytes.issues();
    }
    IdxStream stream(std::move(*bytes));
    if (params::Issues issues = stream.readHeader(); !issues.empty()) {
        return issues;
    }
    return stream;
}

std::int64_t IdxStream::valuesPerExample() const
{
    return std::accumulate(m_dimensions.begin() + 1, m_dimensions.end(), std::int64_t{1},
                           std::multiplies<>{});
}

std::size_t IdxStream::plausibleValues() const
{
    constexpr std::int64_t kMostAtOnce = std::int64_t{1} << 26;
    const std::int64_t held = m_bytes.mostBytes() / static_cast<std::int64_t>(width(m_type));
    return static_cast<std::size_t>(std::min({examples() * valuesPerExample(), held, kMostAtOnce}));
}

params::Issues IdxStream::readHeader()
{
    std::array<unsigned char, 4> magic{};
    const std::size_t got = m_bytes.read(magic);
    if (params::Issues issues = m_bytes.problem(); !issues.empty()) {
        return issues;
    }
    if (got == 0) {
        return {issue(translate("dataset", "is empty; needs an IDX file"))};
    }
    m_type = static_cast<IdxType>(magic[2]);
    const std::size_t dimensions = magic[3];
    if (got < magic.size() || magic[0] != 0 || magic[1] != 0 || width(m_type) == 0 || dimensions == 0) {
        return {issue(translate("dataset", "is no IDX file: it starts with the bytes %1, and an IDX file "
                                           "with 00 00, a type from 08 to 0e and the number of dimensions")
                          .arg(hexadecimal(std::span(magic).first(got))))};
    }
    if (dimensions > 4) {
        return {issue(translate("dataset", "has %1 dimensions; needs 4 or fewer").arg(dimensions))};
    }
    return readDimensions(dimensions);
}

params::Issues IdxStream::readDimensions(std::size_t count)
{
    std::array<unsigned char, 16> bytes{};
    if (m_bytes.read(std::span(bytes).first(4 * count)) < 4 * count) {
        params::Issues issues = m_bytes.problem();
        return issues.empty() ? params::Issues{issue(translate("dataset", "ends inside its header"))}
                              : issues;
    }
    double values = 1.0;
    for (std::size_t i = 0; i < count; ++i) {
        m_dimensions.push_back(bigEndian<std::uint32_t>(bytes.data() + 4 * i));
        values *= static_cast<double>(m_dimensions.back());
    }
    if (values == 0.0) {
        return {issue(
            translate("dataset", "holds nothing: its header says %1 values").arg(product(m_dimensions)))};
    }
    if (values > static_cast<double>(kMostValues)) {
        return {issue(translate("dataset", "promises %1 values; at most %2 (4 GiB) are read from one file")
                          .arg(product(m_dimensions))
                          .arg(kMostValues))};
    }
    if (examples() > kMostExamples) {
        return {issue(translate("dataset", "promises %1 examples; at most %2 are read from one file")
                          .arg(examples())
                          .arg(kMostExamples))};
    }
    return {};
}

template <class Take>
params::Issues IdxStream::readPieces(std::int64_t count, Take take)
{
    constexpr std::size_t kPiece = std::size_t{64} * 1024; // a multiple of every width
    std::vector<unsigned char> piece(kPiece);
    const auto size = static_cast<std::int64_t>(width(m_type));
    const std::int64_t wanted = count * valuesPerExample() * size;
    for (std::int64_t done = 0; done < wanted;) {
        const auto next = static_cast<std::size_t>(std::min<std::int64_t>(wanted - done, kPiece));
        const std::size_t got = m_bytes.read(std::span(piece).first(next));
        if (got < next) {
            return endedAfter(done + static_cast<std::int64_t>(got));
        }
        if (params::Issues issues = take(done / size, std::span<const unsigned char>(piece).first(got));
            !issues.empty()) {
            return issues;
        }
        done += static_cast<std::int64_t>(got);
    }
    return checkEnd(count);
}

params::Issues IdxStream::endedAfter(std::int64_t bytes) const
{
    if (params::Issues issues = m_bytes.problem(); !issues.empty()) {
        return issues;
    }
    const std::int64_t promised = examples() * valuesPerExample() * static_cast<std::int64_t>(width(m_type));
    return {
        issue(translate("dataset", "ends too soon: its header promises %1 values, %2 bytes, and %3 follow")
                  .arg(product(m_dimensions))
                  .arg(promised)
                  .arg(bytes))};
}

/// Reading on past the last value also lets gzip compare its checksum.
params::Issues IdxStream::checkEnd(std::int64_t count)
{
    std::array<unsigned char, 1> more{};
    if (count < examples()) {
        return {};
    }
    if (m_bytes.read(more) != 0) {
        return {issue(translate("dataset", "goes on after the %1 values that its header promises")
                          .arg(product(m_dimensions)))};
    }
    return m_bytes.problem();
}

params::Issues IdxStream::readFeatures(std::int64_t count, std::vector<float>& features)
{
    if (m_type == IdxType::Byte) {
        return readPieces(count, [&](std::int64_t, std::span<const unsigned char> bytes) -> params::Issues {
            const std::size_t at = features.size();
            features.resize(at + bytes.size());
            std::transform(bytes.begin(), bytes.end(), features.begin() + static_cast<std::ptrdiff_t>(at),
                           [](unsigned char byte) { return kByteShares[byte]; });
            return {};
        });
    }
    return readPieces(count, [&](std::int64_t first, std::span<const unsigned char> bytes) -> params::Issues {
        for (std::size_t at = 0; at < bytes.size(); at += width(m_type), ++first) {
            const double value = decode(m_type, bytes.data() + at);
            features.push_back(static_cast<float>(value));
            if (!std::isfinite(features.back())) {
                return {
                    issue(translate("dataset",
                                    "has %1 in example %2; needs finite numbers that a 32-bit float holds")
                              .arg(params::shortest(value))
                              .arg(first / valuesPerExample() + 1))};
            }
        }
        return {};
    });
}

params::Issues IdxStream::readLabels(std::int64_t count, std::vector<std::int64_t>& labels)
{
    return readPieces(count, [&](std::int64_t first, std::span<const unsigned char> bytes) -> params::Issues {
        for (std::size_t at = 0; at < bytes.size(); at += width(m_type), ++first) {
            const auto label = static_cast<std::int64_t>(decode(m_type, bytes.data() + at));
            if (label < 0 || label >= kMostClasses) {
                return {issue(translate("dataset", "has label %1 for example %2; labels go from 0 to %3")
                                  .arg(std::to_string(label))
                                  .arg(first + 1)
                                  .arg(kMostClasses - 1))};
            }
            labels.push_back(label);
        }
        return {};
    });
}

} // namespace lrp::dataset::detail
