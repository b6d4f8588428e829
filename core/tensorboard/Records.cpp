#include "core/tensorboard/Records.h"

#include "core/tensorboard/Crc32c.h"
#include "core/tensorboard/Event.pb.h"

#include <bit>
#include <cstring>
#include <google/protobuf/stubs/logging.h>
#include <limits>
#include <type_traits>

namespace lrp::tensorboard
{
namespace
{

constexpr std::size_t kLengthBytes = sizeof(std::uint64_t);

template <class Number>
std::string littleEndian(Number number)
{
    std::string bytes;
    for (std::size_t i = 0; i < sizeof number; ++i) {
        bytes += static_cast<char>((number >> (8 * i)) & 0xFF);
    }
    return bytes;
}

template <class Number>
Number fromLittleEndian(std::string_view bytes)
{
    Number number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i) {
        number |= static_cast<Number>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    }
    return number;
}

/// The only number of a tensor of float32 or float64; none for others.
std::optional<double> scalarIn(const proto::Tensor& tensor)
{
    constexpr int kFloat = 1;
    constexpr int kDouble = 2;
    const std::string& content = tensor.tensor_content();
    if (tensor.dtype() == kFloat) {
        if (content.size() == sizeof(float)) {
            return static_cast<double>(std::bit_cast<float>(fromLittleEndian<std::uint32_t>(content)));
        }
        return tensor.float_val_size() == 1 ? std::optional<double>(tensor.float_val(0)) : std::nullopt;
    }
    if (tensor.dtype() == kDouble) {
        if (content.size() == sizeof(double)) {
            return std::bit_cast<double>(fromLittleEndian<std::uint64_t>(content));
        }
        return tensor.double_val_size() == 1 ? std::optional(tensor.double_val(0)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> scalarIn(const proto::Summary::Value& value)
{
    if (value.has_simple_value()) {
        return static_cast<double>(value.simple_value());
    }
    return value.has_tensor() ? scalarIn(value.tensor()) : std::nullopt;
}

} // namespace

std::string dataOf(const Event& event)
{
    proto::Event message;
    message.set_wall_time(event.wallTime);
    message.set_step(event.step);
    if (!event.fileVersion.empty()) {
        message.set_file_version(event.fileVersion);
    }
    if (event.isStart) {
        message.mutable_session_log()->set_status(proto::SessionLog::START);
    }
    for (const Scalar& scalar : event.scalars) {
        proto::Summary::Value* value = message.mutable_summary()->add_value();
        value->set_tag(scalar.tag);
        value->set_simple_value(static_cast<float>(scalar.value));
    }
    return message.SerializeAsString();
}

std::string recordOf(const Event& event)
{
    const std::string data = dataOf(event);
    const std::string length = littleEndian<std::uint64_t>(data.size());
    return length + littleEndian(maskedCrc32c(length)) + data + littleEndian(maskedCrc32c(data));
}

std::optional<Event> eventIn(std::string_view data)
{
    // Protobuf would also write to the terminal what is wrong with the bytes.
    [[maybe_unused]] static const auto before = google::protobuf::SetLogHandler(nullptr);
    proto::Event message;
    if (data.size() > std::numeric_limits<int>::max() ||
        !message.ParseFromArray(data.data(), static_cast<int>(data.size()))) {
        return std::nullopt;
    }
    Event event{.wallTime = message.wall_time(),
                .step = message.step(),
                .fileVersion = message.file_version(),
                .isStart = message.session_log().status() == proto::SessionLog::START};
    for (proto::Summary::Value& value : *message.mutable_summary()->mutable_value()) {
        if (const std::optional<double> number = scalarIn(value)) {
            event.scalars.push_back({std::move(*value.mutable_tag()), *number});
        }
    }
    return event;
}

std::optional<std::uint64_t> lengthIn(std::string_view header)
{
    const std::string_view length = header.substr(0, kLengthBytes);
    return isFooterOf(header.substr(kLengthBytes), length)
               ? std::optional(fromLittleEndian<std::uint64_t>(length))
               : std::nullopt;
}

bool isFooterOf(std::string_view footer, std::string_view data)
{
    return fromLittleEndian<std::uint32_t>(footer) == maskedCrc32c(data);
}

} // namespace lrp::tensorboard
