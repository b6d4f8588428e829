#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace lrp::engine
{

/// What happens to a run beside its samples.
enum class EventKind {
    Started,
    Paused,
    Resumed,
    Edited,
    Forked,
    PlateauCut,
    Diverged,
    Stopped,
    Interrupted,
    Note,
    Bent ///< its future was replaced; the text is that of Bend.h
};
constexpr std::array<std::string_view, 11> choices(EventKind)
{
    return {"started",  "paused",  "resumed",     "edited", "forked", "plateau",
            "diverged", "stopped", "interrupted", "note",   "bent"};
}

struct Event {
    EventKind kind = EventKind::Note;
    std::int64_t step = 0; ///< updates done
    std::string text;      ///< what a reader is told; may be empty
    std::int64_t at = 0;   ///< milliseconds since 1970, UTC
};

/// The event with the present time.
Event eventNow(EventKind kind, std::int64_t step, std::string text = {});

} // namespace lrp::engine
