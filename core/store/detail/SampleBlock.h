#pragma once

#include "core/engine/SampleColumns.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lrp::store
{

/// Samples in a row of sample_block.
inline constexpr std::size_t kBlock = 4096;

/// The samples from `begin` up to `end`, at most kBlock, as a packed blob (core/store/Schema.h).
std::string packSamples(const engine::SampleColumns& samples, std::size_t begin, std::size_t end);

/// Appends the samples of a block that begins at `firstStep` and is said to hold `count`. False when it is
/// damaged, holds another number, or there is no room.
bool unpackSamples(std::string_view packed, std::int64_t firstStep, std::size_t count,
                   engine::SampleColumns& samples);

} // namespace lrp::store
