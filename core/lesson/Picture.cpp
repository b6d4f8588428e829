#include "core/lesson/Picture.h"

#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <array>
#include <cstdint>
#include <zlib.h>

namespace lrp::lesson
{
namespace
{

constexpr std::string_view kData = "data:image/png;base64,";

int sixBits(char c)
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto found = kDigits.find(c);
    return found == std::string_view::npos ? -1 : static_cast<int>(found);
}

/// Empty where the text is no base64.
std::string fromBase64(std::string_view text)
{
    while (text.ends_with('=')) {
        text.remove_suffix(1);
    }
    std::string bytes;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        const int digit = sixBits(c);
        if (digit < 0) {
            return {};
        }
        bits = bits << 6 | static_cast<std::uint32_t>(digit);
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>(bits >> held & 0xFF);
        }
    }
    return bytes;
}

std::uint32_t number(std::string_view bytes)
{
    std::uint32_t n = 0;
    for (const char c : bytes.substr(0, 4)) {
        n = n << 8 | static_cast<unsigned char>(c);
    }
    return n;
}

/// The header of a PNG.
struct Header {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    unsigned depth = 0;
    unsigned colour = 0;
    bool isInterlaced = false;

    /// Bits of a pixel; 0 where the header makes no sense.
    unsigned bits() const
    {
        constexpr std::array<unsigned, 7> kChannels{1, 0, 3, 1, 2, 0, 4}; // by colour type
        return colour < kChannels.size() ? depth * kChannels[colour] : 0;
    }
    /// Bytes of the unpacked picture: each row with the number of its filter.
    std::uint64_t bytes() const { return height * (1 + (std::uint64_t{width} * bits() + 7) / 8); }
};

/// How many bytes the packed data give, counted up to one more than expected.
std::uint64_t unpackedSize(std::string_view packed, std::uint64_t expected)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return 0;
    }
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    constexpr std::size_t kPiece = 16'384;
    std::array<Bytef, kPiece> piece{};
    std::uint64_t size = 0;
    int code = Z_OK;
    while (code == Z_OK && size <= expected) {
        stream.next_out = piece.data();
        stream.avail_out = piece.size();
        code = inflate(&stream, Z_NO_FLUSH);
        size += piece.size() - stream.avail_out;
    }
    inflateEnd(&stream);
    return code == Z_STREAM_END ? size : size > expected ? size : 0;
}

std::string headerProblem(const Header& header)
{
    if (header.width == 0 || header.height == 0 || header.width > kMostPixels ||
        header.height > kMostPixels) {
        return translate("lesson", "is %1 × %2 pixels; needs 1 to %3 each way")
            .arg(std::to_string(header.width))
            .arg(std::to_string(header.height))
            .arg(std::to_string(kMostPixels));
    }
    if (header.bits() == 0 || header.depth > 16) {
        return translate("lesson", "has a header that no PNG has; save it anew");
    }
    if (header.bytes() > kMostUnpacked) {
        return translate("lesson", "unpacks to %1 MB; needs at most %2")
            .arg(std::to_string(header.bytes() / 1'000'000))
            .arg(std::to_string(kMostUnpacked / 1'000'000));
    }
    return header.isInterlaced ? translate("lesson", "is interlaced; save it without").str() : "";
}

std::string sizeProblem(const Header& header, std::uint64_t size)
{
    return (size < header.bytes() ? translate("lesson", "says that it has %1 × %2 pixels and has fewer")
                                  : translate("lesson", "says that it has %1 × %2 pixels and has more"))
        .arg(std::to_string(header.width))
        .arg(std::to_string(header.height));
}

/// Reads the chunks from front to back.
std::string pngProblem(std::string_view png)
{
    constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);
    constexpr std::size_t kAround = 12; // length, name and checksum of a chunk
    if (!png.starts_with(kSignature)) {
        return translate("lesson", "is no PNG, as its address says; needs one");
    }
    png.remove_prefix(kSignature.size());
    Header header;
    std::string packed;
    for (bool isFirst = true; png.size() >= kAround; isFirst = false) {
        const std::uint32_t length = number(png);
        if (length > png.size() - kAround) {
            return translate("lesson", "ends in the middle of a part that says it is %1 bytes long")
                .arg(std::to_string(length));
        }
        const std::string_view name = png.substr(4, 4);
        const std::string_view data = png.substr(8, length);
        if (isFirst != (name == "IHDR") || (isFirst && length != 13)) {
            return translate("lesson", "does not begin with its header; save it anew");
        }
        if (isFirst) {
            header = {.width = number(data),
                      .height = number(data.substr(4)),
                      .depth = static_cast<unsigned char>(data[8]),
                      .colour = static_cast<unsigned char>(data[9]),
                      .isInterlaced = data[12] != 0};
            if (std::string problem = headerProblem(header); !problem.empty()) {
                return problem;
            }
        } else if (name == "IDAT") {
            packed += data;
        } else if (name == "IEND") {
            const std::uint64_t size = unpackedSize(packed, header.bytes());
            return size == header.bytes() ? "" : sizeProblem(header, size);
        }
        png.remove_prefix(kAround + length);
    }
    return translate("lesson", "has no end; save it anew");
}

std::string planProblem(std::string_view lanes)
{
    bool isLetter = true; // letters and commas by turns
    for (const char c : lanes) {
        if (isLetter ? c < 'A' || c > 'H' : c != ',') {
            return translate("lesson", "names the plans \"%1\"; needs letters of lanes with commas between "
                                       "them, such as plan:A,C")
                .arg(params::shortened(std::string(lanes), 20));
        }
        isLetter = !isLetter;
    }
    return isLetter ? translate("lesson", "names no whole list of lanes; needs one such as plan:A,C").str()
                    : "";
}

} // namespace

std::vector<std::string_view> picturesIn(std::string_view line)
{
    std::vector<std::string_view> addresses;
    std::size_t begin = 0; // each part of the line is read once, however it is made
    for (std::size_t at = line.find("]("); at != std::string_view::npos; at = line.find("](", begin)) {
        const bool isPicture = line.substr(begin, at - begin).find("![") != std::string_view::npos;
        begin = at + 2;
        const auto end = isPicture ? line.find_first_of(") ", begin) : begin;
        if (end == std::string_view::npos) {
            break;
        }
        if (isPicture) {
            addresses.push_back(line.substr(begin, end - begin));
        }
    }
    return addresses;
}

std::string pictureProblem(std::string_view address)
{
    constexpr std::string_view kPlan = "plan:";
    constexpr std::string_view kThumb = "thumb:";
    if (address.starts_with(kPlan)) {
        return planProblem(address.substr(kPlan.size()));
    }
    if (address.starts_with(kThumb) && address.size() > kThumb.size()) {
        return {};
    }
    if (!address.starts_with(kData)) {
        constexpr std::size_t kShown = 60;
        return translate("lesson", "is at \"%1\"; a lesson loads nothing from elsewhere and needs plan:A,C, "
                                   "thumb:NAME or %2…")
            .arg(params::shortened(std::string(address), kShown))
            .arg(kData);
    }
    const std::size_t size = (address.size() - kData.size()) / 4 * 3;
    if (size > kLargestPicture) {
        return translate("lesson", "has some %1 KiB; needs at most %2")
            .arg(std::to_string(size >> 10))
            .arg(std::to_string(kLargestPicture >> 10));
    }
    return pngProblem(pictureBytes(address));
}

std::string pictureBytes(std::string_view address)
{
    return address.starts_with(kData) ? fromBase64(address.substr(kData.size())) : std::string();
}

} // namespace lrp::lesson
