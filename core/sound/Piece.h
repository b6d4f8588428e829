#pragma once

#include "core/engine/Record.h"
#include "core/params/Result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Curves to be heard: the higher on the axis, the higher the tone. The same samples give the same bytes on
/// every machine with IEEE arithmetic: nothing here asks the standard library for a sine, power or logarithm,
/// whose last digits differ between releases.
namespace lrp::sound
{

enum class Quantity { Loss, Rate };
constexpr std::array<std::string_view, 2> choices(Quantity)
{
    return {"loss", "rate"};
}

struct Point {
    std::int64_t step = 0;
    double value = 0.0;
};

/// What is heard as clicks.
enum class EventKind {
    Cut,     ///< the rate falls at once: one click
    Restart, ///< it rises at once: two
    Fork,    ///< the run leaves another: a short rise
};
struct Event {
    EventKind kind = EventKind::Cut;
    std::int64_t step = 0;
};

/// The curve of one lane.
struct Voice {
    Quantity quantity = Quantity::Loss;
    std::vector<Point> points; ///< steps rise; a value that is not finite ends the voice with an alarm
    std::vector<Event> events{};
};

/// The training losses of a run, smoothed as they are drawn by `smoothing` in [0, 1), or its rates.
Voice voiceOf(const engine::LaneRecord& lane, Quantity quantity, double smoothing = 0.9);

/// Where the rate of a run jumps, by a tenth of what it was and at least four times as far as before and
/// after, and where the run forks.
std::vector<Event> eventsOf(const engine::LaneRecord& lane);

struct Axis {
    double bottom = 0.0;
    double top = 1.0;
    bool isLogarithmic = false;
};

/// An axis for the voices where none is drawn: losses on a logarithmic one, up to four times the highest
/// first loss, which a lane that runs away leaves, and on a linear one where some lie below 0; rates on a
/// linear one from 0 to the highest.
Axis axisFor(const std::vector<Voice>& voices);

inline constexpr std::array kDurations{2, 4, 8, 15}; ///< s that a voice may take
inline constexpr std::size_t kMostVoices = 8;

/// What is played, and how.
struct Piece {
    std::vector<Voice> voices; ///< at most kMostVoices
    Axis axis;
    std::int64_t firstStep = 0;
    std::int64_t lastStep = 1;      ///< of the whole run or what is zoomed to; above firstStep
    int seconds = 4;                ///< one of kDurations
    std::optional<double> target{}; ///< a loss to compare with, heard before the voices
};

/// Every lane of these races from step 0 to the end of the longest, on an axis of their own.
Piece pieceOf(const std::vector<std::shared_ptr<const engine::Record>>& races, Quantity quantity,
              int seconds = 4);

/// Whether it has more voices than anybody listens to; the issue is at `pointer`.
params::Issues checkVoices(const Piece& piece, const std::string& pointer);

} // namespace lrp::sound
