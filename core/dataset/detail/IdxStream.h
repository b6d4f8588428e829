#pragma once

#include "core/files/ByteStream.h"
#include "core/params/Result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace lrp::dataset::detail
{

/// What one value of an IDX file is; the numbers are those of the format. All are big-endian.
enum class IdxType : unsigned char {
    Byte = 0x08, ///< unsigned
    Int8 = 0x09,
    Int16 = 0x0b,
    Int32 = 0x0c,
    Float32 = 0x0d,
    Float64 = 0x0e,
};

/// An IDX file, plain or gzip: two bytes 0, one for the type, one for the number of dimensions, the
/// dimensions as 32-bit numbers, then the values, row-major. Source: LeCun, Cortes & Burges, The MNIST
/// database. Thread: any; one object in one thread.
class IdxStream
{
public:
    /// Opens a file and reads its header. Issues name a file that is no IDX, or whose header promises what
    /// cannot be.
    static params::Result<IdxStream> open(const std::string& path, const std::string& pointer);

    IdxType type() const { return m_type; }
    std::span<const std::int64_t> dimensions() const { return m_dimensions; }
    std::int64_t examples() const { return m_dimensions.front(); }
    std::int64_t valuesPerExample() const;

    /// How many values memory may be reserved for before they have arrived: no more than are promised, nor
    /// than the file can hold, nor than 64 Mi.
    std::size_t plausibleValues() const;

    /// Appends the first `count` examples: bytes divided by 255, other types as they are. Reads in pieces, so
    /// a header that promises too much costs no memory. The issue names what the file holds less, more or
    /// wrongly.
    params::Issues readFeatures(std::int64_t count, std::vector<float>& features);

    /// Appends the first `count` labels, which must be integers from 0 to 999. Precondition: type() is
    /// no floating-point one.
    params::Issues readLabels(std::int64_t count, std::vector<std::int64_t>& labels);

    params::Issue issue(const std::string& message) const { return m_bytes.issue(message); }

private:
    explicit IdxStream(files::ByteStream bytes)
        : m_bytes(std::move(bytes))
    {
    }

    params::Issues readHeader();
    params::Issues readDimensions(std::size_t count);
    /// Calls `take(first, bytes)` with one piece after another; `first` counts values from 0.
    template <class Take>
    params::Issues readPieces(std::int64_t count, Take take);
    params::Issues endedAfter(std::int64_t bytes) const;
    params::Issues checkEnd(std::int64_t count);

    files::ByteStream m_bytes;
    IdxType m_type = IdxType::Byte;
    std::vector<std::int64_t> m_dimensions;
};

} // namespace lrp::dataset::detail
