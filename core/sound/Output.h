#pragma once

#include "core/sound/Render.h"

#include <cstddef>
#include <optional>
#include <string>

namespace lrp::sound
{

/// What makes sound heard. Thread: that which made it.
class Output
{
public:
    virtual ~Output() = default;

    /// Plays from the beginning; what played before ends. Says why it cannot; empty: it plays.
    virtual std::string play(Pcm sound) = 0;
    virtual void stop() = 0;
    /// Frames that have been heard; nothing when nothing plays any more.
    virtual std::optional<std::size_t> position() const = 0;
};

} // namespace lrp::sound
