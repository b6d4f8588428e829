#include "core/training/detail/PlainCbor.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lrp::training
{
namespace
{

constexpr std::size_t kMostLevels = 8;        ///< a checkpoint has 3
constexpr std::uint64_t kMostValues = 10'000; ///< a checkpoint has some 100

enum Major : unsigned { Bytes = 2, Text = 3, Array = 4, Map = 5, Tag = 6 };

/// The head of a value: what it is, and its number or length.
struct Head {
    unsigned major = 0;
    std::uint64_t argument = 0;
};

/// Takes the head from the front of `bytes`. Nothing where they end within it, or its length is streamed.
std::optional<Head> takeHead(std::string_view& bytes)
{
    if (bytes.empty()) {
        return std::nullopt;
    }
    const unsigned first = static_cast<unsigned char>(bytes.front());
    const unsigned info = first & 0x1fU;
    const std::size_t size = info < 24 ? 0 : std::size_t{1} << (info - 24);
    if (info > 27 || bytes.size() <= size) {
        return std::nullopt;
    }
    std::uint64_t argument = size == 0 ? info : 0;
    for (std::size_t i = 1; i <= size; ++i) {
        argument = argument << 8 | static_cast<unsigned char>(bytes[i]);
    }
    bytes.remove_prefix(1 + size);
    return Head{first >> 5U, argument};
}

} // namespace

bool isPlainCbor(std::string_view bytes)
{
    std::vector<std::uint64_t> missing{1}; // values, at each level
    std::uint64_t values = 0;
    while (!missing.empty()) {
        if (missing.back() == 0) {
            missing.pop_back();
            continue;
        }
        --missing.back();
        const auto head = takeHead(bytes);
        if (!head || ++values > kMostValues || head->major == Tag) {
            return false;
        }
        if (head->major == Bytes || head->major == Text) {
            if (head->argument > bytes.size()) {
                return false;
            }
            bytes.remove_prefix(head->argument);
        } else if (head->major == Array || head->major == Map) {
            if (missing.size() > kMostLevels || head->argument > kMostValues) {
                return false;
            }
            missing.push_back(head->major == Map ? 2 * head->argument : head->argument);
        }
    }
    return bytes.empty();
}

} // namespace lrp::training
