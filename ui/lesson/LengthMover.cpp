#include "ui/lesson/LengthMover.h"

#include "core/params/Length.h"
#include "ui/experiment/ExperimentModel.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>
#include <vector>

namespace lrp::ui
{

namespace
{

constexpr std::string_view kLanes = "/lanes/";

/// In percent of the run; nothing where they cannot be read.
std::vector<double> percentsOf(const params::Json& json, const params::Clock& clock)
{
    std::vector<params::Length> lengths;
    if (!params::readJson(json, lengths, params::number(), "").empty()) {
        return {};
    }
    std::vector<double> percents;
    percents.reserve(lengths.size());
    for (const params::Length& length : lengths) {
        percents.push_back(params::convert(length, params::Length::Unit::Percent, clock));
    }
    return percents;
}

} // namespace

bool LengthMover::follow(const lesson::LessonRun* run)
{
    const std::string step = run != nullptr ? run->step().id : std::string();
    if (std::exchange(m_step, step) == step) {
        return false;
    }
    m_before.reset();
    m_pointer = run != nullptr && run->step().as<lesson::Try>() != nullptr ? find(*run) : std::string();
    m_lane = m_pointer.empty() ? 0 : std::atoi(m_pointer.c_str() + kLanes.size());
    return true;
}

/// A list of lengths among the settings that the step opens, each named in full.
std::string LengthMover::find(const lesson::LessonRun& run) const
{
    const params::Json json = experiment::toJson(*run.lesson().experimentNamed(run.setup()));
    for (const lesson::Lock& lock : run.step().editable) {
        const std::string& text = lock.text();
        if (!text.starts_with(kLanes) || text.find('*') != std::string::npos) {
            continue;
        }
        const params::Json::json_pointer pointer(text);
        if (json.contains(pointer) && json.at(pointer).is_array() &&
            !percentsOf(json.at(pointer), {}).empty()) {
            return text;
        }
    }
    return {};
}

char LengthMover::letter() const
{
    return m_experiment->laneLetter(m_lane);
}

bool LengthMover::move(int percent)
{
    constexpr double kFirst = 1.0;
    constexpr double kLast = 99.0;
    if (!canMove() || !m_experiment->isRight()) {
        return false;
    }
    const experiment::Lane& lane = m_experiment->experiment().lanes[static_cast<std::size_t>(m_lane)];
    params::Json lengths = m_experiment->value(m_pointer);
    const std::vector<double> places =
        percentsOf(lengths, experiment::clockOf(lane.tick, m_experiment->shape()));
    if (places.empty()) {
        return false;
    }
    const auto first = std::min_element(places.begin(), places.end());
    double next = kLast + 1.0;
    for (auto place = places.begin(); place != places.end(); ++place) {
        next = place == first ? next : std::min(next, *place);
    }
    const double to =
        std::clamp(std::round(*first) + percent, kFirst, std::max(kFirst, std::ceil(next) - 1.0));
    if (to == *first) {
        return false;
    }
    if (m_before == nullptr) {
        m_before = m_experiment->curves()[static_cast<std::size_t>(m_lane)].plan;
    }
    lengths[static_cast<std::size_t>(first - places.begin())] = params::writeJson(params::percentOfRun(to));
    m_experiment->setValue(m_pointer, lengths);
    return true;
}

} // namespace lrp::ui
