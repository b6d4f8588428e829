#pragma once

#include <string_view>

namespace lrp::training
{

/// Whether the bytes are one CBOR value (RFC 8949) as a checkpoint's are: without tags and streamed lengths,
/// a few levels deep, and of no more values than a parser may be given. The parser itself recurses with
/// every level and needs more memory for a value than its byte in the file, so this is asked first.
bool isPlainCbor(std::string_view bytes);

} // namespace lrp::training
