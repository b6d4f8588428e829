#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// TensorBoard's event files: records with checksums, each an event. Source: TensorFlow, TFRecord and
/// event.proto.
namespace lrp::tensorboard
{

/// What the first event of a file says it is.
inline constexpr std::string_view kFileVersion = "brain.Event:2";

struct Scalar {
    std::string tag;
    double value = 0.0; ///< files hold float32
};

/// The scalars that are written at one step.
struct Event {
    double wallTime = 0.0; ///< seconds since 1970
    std::int64_t step = 0;
    std::string fileVersion; ///< of a file's first event, which has no scalars
    /// A training starts at this step: what was written from there on before is void. Has no scalars either.
    bool isStart = false;
    std::vector<Scalar> scalars{};
};

/// The event as a record: length (uint64, little-endian), its masked CRC-32C, data, their masked CRC-32C.
std::string recordOf(const Event& event);

/// An event's data and back; none if the bytes are no event. What is no scalar is passed over.
std::string dataOf(const Event& event);
std::optional<Event> eventIn(std::string_view data);

inline constexpr std::size_t kHeaderBytes = 12; ///< before a record's data
inline constexpr std::size_t kFooterBytes = 4;  ///< after them

/// The length that a header gives; none if its checksum is another.
std::optional<std::uint64_t> lengthIn(std::string_view header);
/// Whether a record's footer is the checksum of its data.
bool isFooterOf(std::string_view footer, std::string_view data);

} // namespace lrp::tensorboard
