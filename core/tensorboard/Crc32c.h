#pragma once

#include <cstdint>
#include <string_view>

namespace lrp::tensorboard
{

/// The cyclic redundancy check of iSCSI. Source: RFC 3720, appendix B.4 (Castagnoli's polynomial 0x1EDC6F41).
std::uint32_t crc32c(std::string_view bytes);

/// The form in which record files hold it: rotated and moved, so that a checksum of data with checksums in it
/// is still one. Source: TensorFlow, TFRecord.
std::uint32_t maskedCrc32c(std::string_view bytes);

} // namespace lrp::tensorboard
