#include "core/files/ByteStream.h"

#include "core/files/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <limits>
#include <string_view>

namespace lrp::files
{
namespace
{

namespace fs = std::filesystem;

/// Why the file cannot be opened; empty if it can. Devices and pipes are refused: some never end.
std::string obstacle(const std::string& path)
{
    if (path.empty()) {
        return translate("files", "is empty; needs the name of a file");
    }
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) {
        return translate("files", "%1 does not exist; choose another file").arg(quotedFile(path));
    }
    if (status.type() == fs::file_type::directory) {
        return translate("files", "%1 is a folder; needs a file").arg(quotedFile(path));
    }
    if (status.type() == fs::file_type::none) {
        return translate("files", "%1 cannot be read: %2").arg(quotedFile(path)).arg(error.message());
    }
    return status.type() == fs::file_type::regular
               ? std::string()
               : translate("files", "%1 is no plain file; choose another").arg(quotedFile(path)).str();
}

/// zlib's "file: reason" without the file.
std::string reasonIn(std::string_view text)
{
    const std::size_t colon = text.rfind(": ");
    return std::string(colon == std::string_view::npos ? text : text.substr(colon + 2));
}

} // namespace

params::Result<ByteStream> ByteStream::open(const std::string& path, const std::string& pointer)
{
    if (const std::string message = obstacle(path); !message.empty()) {
        return params::Issue{pointer, message};
    }
    ByteStream stream;
    stream.m_path = path;
    stream.m_pointer = pointer;
    errno = 0;
    stream.m_file.reset(gzopen(path.c_str(), "rb"));
    if (!stream.m_file) {
        return stream.issue(
            translate("files", "cannot be read: %1").arg(std::strerror(errno == 0 ? ENOMEM : errno)));
    }
    constexpr unsigned kBuffer = 256 * 1024;
    gzbuffer(stream.m_file.get(), kBuffer);
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    stream.m_bytesOnDisk = error ? 0 : static_cast<std::int64_t>(size);
    return stream;
}

std::size_t ByteStream::read(std::span<unsigned char> bytes)
{
    std::size_t got = 0;
    while (got < bytes.size()) {
        constexpr std::size_t kMostAtOnce = 1U << 30;
        const auto wanted = static_cast<unsigned>(std::min(bytes.size() - got, kMostAtOnce));
        const int count = gzread(m_file.get(), bytes.data() + got, wanted);
        if (count <= 0) {
            break;
        }
        got += static_cast<std::size_t>(count);
    }
    return got;
}

params::Issues ByteStream::problem() const
{
    int code = Z_OK;
    const std::string reason = reasonIn(gzerror(m_file.get(), &code));
    switch (code) {
    case Z_OK:
    case Z_STREAM_END:
        return {};
    case Z_BUF_ERROR:
        return {
            issue(translate("files", "ends in the middle of its gzip data; fetch or pack the file again"))};
    case Z_ERRNO:
        return {issue(translate("files", "cannot be read: %1").arg(std::strerror(errno)))};
    case Z_MEM_ERROR:
        return {issue(translate("files", "cannot be unpacked: too little memory is free"))};
    default:
        return {
            issue(translate("files", "is broken gzip data (%1); fetch or pack the file again").arg(reason))};
    }
}

std::int64_t ByteStream::mostBytes() const
{
    constexpr std::int64_t kMostExpansion = 1032; // deflate gives at most 258 bytes for two bits
    return std::min(m_bytesOnDisk, std::numeric_limits<std::int64_t>::max() / kMostExpansion) *
           kMostExpansion;
}

params::Issue ByteStream::issue(const std::string& message) const
{
    //: a file, and what is said of it: "a.csv" is empty
    return {m_pointer, translate("files", "%1 %2").arg(quotedFile(m_path)).arg(message)};
}

params::Issue ByteStream::tooLong(std::int64_t mostBytes) const
{
    return issue(translate("files", "is longer than %1 bytes, the most that are read from such a file")
                     .arg(mostBytes));
}

params::Result<std::string> readWhole(const std::string& path, const std::string& pointer,
                                      std::int64_t mostBytes)
{
    params::Result<ByteStream> stream = ByteStream::open(path, pointer);
    if (!stream) {
        return stream.issues();
    }
    std::string content;
    constexpr std::size_t kPiece = 65'536;
    std::array<unsigned char, kPiece> piece{};
    for (std::size_t got = piece.size(); got == piece.size();) {
        got = stream->read(piece);
        content.append(reinterpret_cast<const char*>(piece.data()), got);
        if (static_cast<std::int64_t>(content.size()) > mostBytes) {
            return stream->tooLong(mostBytes);
        }
    }
    params::Issues broken = stream->problem();
    return broken.empty() ? params::Result<std::string>(std::move(content))
                          : params::Result<std::string>(std::move(broken));
}

} // namespace lrp::files
