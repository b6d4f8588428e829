#include "tests/support/RandomSettings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lrp::tests
{
namespace
{

using params::Field;
using params::Json;
using params::Kind;

double uniform(Random& random, double low, double high)
{
    return std::uniform_real_distribution<double>(low, high)(random);
}

std::int64_t whole(Random& random, std::int64_t low, std::int64_t high)
{
    return std::uniform_int_distribution<std::int64_t>(low, high)(random);
}

bool chance(Random& random, double share)
{
    return uniform(random, 0.0, 1.0) < share;
}

/// A number of the range, where it makes sense; unbounded ones within a few powers of ten.
double number(const params::Range& range, Random& random)
{
    if (range.unit == params::Unit::LearningRate) {
        return std::max(range.min, std::pow(10.0, uniform(random, -4.0, 0.0)));
    }
    const double low = std::max(range.min, range.softMin);
    const double high = std::min(range.max, range.softMax);
    if (std::isfinite(low) && std::isfinite(high) && high - low <= 1000.0) {
        return uniform(random, range.minOpen ? low + 1e-3 * (high - low) : low,
                       range.maxOpen ? high - 1e-3 * (high - low) : high);
    }
    const double size = std::pow(10.0, uniform(random, -2.0, 1.0));
    return std::isfinite(low) ? low + size : std::isfinite(high) ? high - size : size;
}

Json length(const params::Range& range, Random& random, const params::Clock& clock)
{
    const auto ticks = static_cast<std::int64_t>(clock.totalTicks());
    const auto low = static_cast<std::int64_t>(std::max(1.0, range.min));
    switch (whole(random, 0, 3)) {
    case 0:
        return std::to_string(whole(random, 1, 100)) + " %";
    case 1:
        return params::toText(
            {static_cast<double>(whole(random, 1, static_cast<std::int64_t>(clock.totalSteps))),
             params::Length::Unit::Steps});
    case 2:
        return params::toText(params::epochs(static_cast<double>(whole(random, 1, 8))));
    default:
        return whole(random, low, std::max(low, ticks));
    }
}

/// Children of composed schedules: such as every framework can take.
Json plainSchedule(Random& random, const params::Clock& clock)
{
    constexpr std::array kTypes{"constant",          "StepLR",   "ExponentialLR",
                                "CosineAnnealingLR", "LinearLR", "LambdaLR"};
    const auto type = kTypes[static_cast<std::size_t>(whole(random, 0, kTypes.size() - 1))];
    return randomSettings(*params::find(schedule::entries(), type), random, clock);
}

Json function(Random& random)
{
    switch (whole(random, 0, 3)) {
    case 0:
        return "1 / sqrt(t + 1)";
    case 1:
        return params::shortest(uniform(random, 0.9, 1.0)) + "^t";
    case 2:
        return "1 + 0.5 * sin(2 * _pi * t / " + std::to_string(whole(random, 5, 50)) + ")";
    default:
        return Json::array({1.0, uniform(random, 0.5, 1.0), uniform(random, 0.1, 0.5)});
    }
}

template <class Draw>
Json several(Random& random, std::int64_t most, Draw draw)
{
    Json list = Json::array();
    for (std::int64_t i = whole(random, 1, most); i > 0; --i) {
        list.push_back(draw());
    }
    return list;
}

Json value(const Field& field, Random& random, const params::Clock& clock, const Json& present)
{
    if (field.optional && chance(random, 0.4)) {
        return nullptr;
    }
    const params::Range& range = field.range;
    switch (field.kind) {
    case Kind::Integer: {
        const double low = std::max({range.min, range.softMin, -10.0});
        const double high = std::max(low, std::min({range.max, range.softMax, low + 9.0}));
        return whole(random, static_cast<std::int64_t>(low), static_cast<std::int64_t>(high));
    }
    case Kind::Number:
    case Kind::NumberOrList:
        return number(range, random);
    case Kind::Flag:
        return chance(random, 0.5);
    case Kind::Choice:
        return field.choices[static_cast<std::size_t>(
            whole(random, 0, static_cast<std::int64_t>(field.choices.size()) - 1))];
    case Kind::Length:
        return length(range, random, clock);
    case Kind::LengthList: {
        Json list = several(random, 3, [&] { return whole(random, 1, 150); });
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        return list;
    }
    case Kind::IntegerList:
        return several(random, 3, [&] { return whole(random, 1, 100); });
    case Kind::NumberList:
        return several(random, 4, [&] { return number(range, random); });
    case Kind::Function:
        return function(random);
    case Kind::Schedule:
        return plainSchedule(random, clock);
    case Kind::Schedules:
        // A list whose children are of one kind alone shows it in its starter.
        return several(random, 3, [&]() -> Json {
            const bool isSpecial = present.is_array() && !present.empty() &&
                                   present[0].value("type", "").find('.') != std::string::npos;
            return isSpecial ? randomSettings(
                                   *params::find(schedule::entries(), present[0]["type"].get<std::string>()),
                                   random, clock)
                             : plainSchedule(random, clock);
        });
    case Kind::Path:
    case Kind::Text:
        return present;
    }
    return present;
}

bool isLegal(const Json& json, const params::Clock& clock)
{
    const auto schedule = schedule::fromJson(json, "");
    return schedule && schedule::resolved(*schedule, clock, "");
}

} // namespace

params::Json randomSettings(const params::Entry& entry, Random& random, const params::Clock& clock)
{
    constexpr int kTries = 500; // rules across fields (lists of equal length) are met by chance
    for (int i = 0; i < kTries; ++i) {
        Json json = entry.starter;
        for (const Field& field : entry.fields) {
            json[field.key] = value(field, random, clock, entry.starter[field.key]);
        }
        if (isLegal(json, clock)) {
            return json;
        }
    }
    return entry.starter;
}

} // namespace lrp::tests
