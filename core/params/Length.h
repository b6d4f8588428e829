#pragma once

#include "core/params/Json.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace lrp::params
{

/// A length of time in a run, kept as it was typed and turned into ticks once the run's length is known.
///
/// JSON: a number counts ticks, whole ones also as 500.0; a text names its unit: "200 steps", "3 epochs",
/// "30 %" (of the run).
struct Length {
    enum class Unit { Ticks, Steps, Epochs, Percent };

    constexpr Length() = default;
    constexpr Length(double length, Unit in = Unit::Ticks)
        : value(length)
        , unit(in)
    {
    }

    /// The number of ticks. Precondition: the length has been resolved.
    constexpr double ticks() const { return value; }
    constexpr bool operator==(const Length&) const = default;

    double value = 0.0;
    Unit unit = Unit::Ticks;
};

constexpr Length percentOfRun(double percent)
{
    return {percent, Length::Unit::Percent};
}
constexpr Length epochs(double count)
{
    return {count, Length::Unit::Epochs};
}

/// What a run's lengths are measured with, all in optimizer updates.
struct Clock {
    double totalSteps = 1.0;
    double stepsPerEpoch = 1.0;
    double stepsPerTick = 1.0;

    double totalTicks() const { return totalSteps / stepsPerTick; }
};

/// The length in another unit, unrounded.
double convert(const Length& length, Length::Unit unit, const Clock& clock);

/// The length in ticks: a whole number, at least the smallest legal one, where `range` counts whole ticks.
Length resolve(const Length& length, const Range& range, const Clock& clock);

/// The numbers of ticks of lengths that have been resolved.
std::vector<double> ticksOf(const std::vector<Length>& lengths);

/// As it is typed: "30", "200 steps", "3 epochs", "30 %".
std::string toText(const Length& length);

inline Kind kindOf(const Length*)
{
    return Kind::Length;
}
inline Kind kindOf(const std::vector<Length>*)
{
    return Kind::LengthList;
}

Json writeJson(const Length& length);
Json writeJson(const std::vector<Length>& lengths);
Issues readJson(const Json& json, Length& length, const Range& range, const std::string& pointer);
Issues readJson(const Json& json, std::vector<Length>& lengths, const Range& range,
                const std::string& pointer);

} // namespace lrp::params
