#include "core/store/detail/SampleBlock.h"

#include "core/store/detail/Packed.h"

#include <algorithm>
#include <vector>

namespace lrp::store
{
namespace
{

constexpr std::size_t kBlockHead = 5; ///< the count and whether the momentum moves
constexpr std::size_t kMostContent = kBlockHead + kBlock * (sizeof(double) + sizeof(float) + sizeof(double));

} // namespace

std::string packSamples(const engine::SampleColumns& samples, std::size_t begin, std::size_t end)
{
    const std::size_t count = end - begin;
    std::vector<double> rates(count);
    std::vector<float> losses(count);
    std::vector<double> momentums(count);
    for (std::size_t i = 0; i < count; ++i) {
        rates[i] = samples.lr(begin + i);
        losses[i] = static_cast<float>(samples.loss(begin + i));
        momentums[i] = samples.momentum(begin + i);
    }
    const auto differs = [first = std::bit_cast<std::uint64_t>(momentums.front())](double momentum) {
        return std::bit_cast<std::uint64_t>(momentum) != first;
    };
    const bool moves = std::any_of(momentums.begin(), momentums.end(), differs);
    momentums.resize(moves ? count : 1);

    std::string content;
    content.reserve(kMostContent);
    const auto size = static_cast<std::uint32_t>(count);
    appendShuffled<std::uint32_t>(content, {&size, 1});
    content += moves ? '\1' : '\0';
    appendShuffled<double>(content, rates);
    appendShuffled<float>(content, losses);
    appendShuffled<double>(content, momentums);
    return pack(content);
}

bool unpackSamples(std::string_view packed, std::int64_t firstStep, std::size_t count,
                   engine::SampleColumns& samples)
{
    const auto content = unpack(packed, kMostContent);
    if (!content || content->size() < kBlockHead || count == 0 || count > kBlock) {
        return false;
    }
    std::string_view bytes = *content;
    std::uint32_t size = 0;
    takeShuffled<std::uint32_t>(bytes, {&size, 1});
    const bool moves = bytes.front() != '\0';
    bytes.remove_prefix(1);
    std::vector<double> rates(count);
    std::vector<float> losses(count);
    std::vector<double> momentums(moves ? count : 1);
    if (size != count || !takeShuffled<double>(bytes, rates) || !takeShuffled<float>(bytes, losses) ||
        !takeShuffled<double>(bytes, momentums) || !bytes.empty()) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (!samples.append({.step = firstStep + static_cast<std::int64_t>(i),
                             .lr = rates[i],
                             .loss = static_cast<double>(losses[i]),
                             .momentum = momentums[moves ? i : 0]})) {
            return false;
        }
    }
    return true;
}

} // namespace lrp::store
