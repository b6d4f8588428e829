#include "core/params/JsonText.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/text/FigureText.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

/// What may be done with the shapes.
namespace lrp::ui
{

using params::Json;

namespace
{

int freeSlot(const ShapesState& state)
{
    int slot = 0;
    while (std::any_of(state.shapes.begin(), state.shapes.end(),
                       [slot](const Shape& shape) { return shape.slot == slot; })) {
        ++slot;
    }
    return slot;
}

/// The one member in which two schedules differ, "after/gamma" where it is of the schedule that another
/// holds; empty where the type or more than one does.
QString memberThatDiffers(const Json& before, const Json& after)
{
    std::set<std::string> differ;
    for (const auto& [from, to] : {std::pair(&before, &after), std::pair(&after, &before)}) {
        for (const auto& member : from->items()) {
            if (!to->contains(member.key()) || (*to)[member.key()] != member.value()) {
                differ.insert(member.key());
            }
        }
    }
    if (differ.size() != 1 || *differ.begin() == "type") {
        return {};
    }
    const std::string& key = *differ.begin();
    const auto isSchedule = [&key](const Json& json) {
        return json.contains(key) && json[key].is_object() && json[key].contains("type");
    };
    if (!isSchedule(before) || !isSchedule(after)) {
        return QString::fromStdString(key);
    }
    const QString inner = memberThatDiffers(before[key], after[key]);
    return inner.isEmpty() ? QString() : QString::fromStdString(key) + '/' + inner;
}

} // namespace

QString ShapesBoard::refusal(std::size_t shapes, std::int64_t steps) const
{
    const auto count = static_cast<std::int64_t>(shapes);
    if (count * steps <= kMostShapeRates) {
        return {};
    }
    return tr("%1 shapes of %2 steps are more than is planned at once. A run of %3 steps is the longest for "
              "so many.")
        .arg(counted(count), counted(steps), counted(kMostShapeRates / count));
}

QString ShapesBoard::add(const params::Entry& entry)
{
    const QString refused = refusal(m_state.shapes.size() + 1, m_state.common.steps);
    if (refused.isEmpty()) {
        const int slot = freeSlot(m_state);
        m_selected = {slot};
        edit({}, [&](ShapesState& state) { state.shapes.push_back({.slot = slot, .lane = laneOf(entry)}); });
    }
    return refused;
}

QString ShapesBoard::addLanes(const std::vector<Shape>& lanes, const ShapesCommon& common)
{
    const QString refused = refusal(m_state.shapes.size() + lanes.size(), common.steps);
    if (refused.isEmpty()) {
        edit({}, [&](ShapesState& state) {
            state.common = common;
            for (const Shape& lane : lanes) {
                state.shapes.push_back(lane);
                state.shapes.back().slot = -1;
                state.shapes.back().slot = freeSlot(state);
            }
        });
    }
    return refused;
}

QString ShapesBoard::drawRandom(std::size_t count, quint32 seed)
{
    const QString refused = refusal(count, m_state.common.steps);
    if (refused.isEmpty()) {
        m_selected = {0};
        edit({}, [&](ShapesState& state) {
            state.shapes.clear();
            state.isQuiz = true;
            for (const params::Entry* entry : randomSchedules(count, seed)) {
                state.shapes.push_back(
                    {.slot = static_cast<int>(state.shapes.size()), .lane = laneOf(*entry)});
            }
        });
    }
    return refused;
}

QString ShapesBoard::duplicate(int slot)
{
    const Shape* shape = find(slot);
    const QString refused = refusal(m_state.shapes.size() + 1, m_state.common.steps);
    if (shape != nullptr && refused.isEmpty()) {
        Shape twin = *shape;
        twin.slot = freeSlot(m_state);
        const auto place = shape - m_state.shapes.data() + 1;
        m_selected = {twin.slot};
        edit({}, [&](ShapesState& state) { state.shapes.insert(state.shapes.begin() + place, twin); });
    }
    return refused;
}

QString ShapesBoard::setCommon(const ShapesCommon& common, const QString& field)
{
    const QString refused = refusal(m_state.shapes.size(), common.steps);
    if (refused.isEmpty()) {
        edit("common/" + field, [&](ShapesState& state) { state.common = common; });
    }
    return refused;
}

void ShapesBoard::reveal()
{
    edit({}, [](ShapesState& state) { state.isQuiz = false; });
}

void ShapesBoard::remove(const std::vector<int>& numbers)
{
    edit({}, [&](ShapesState& state) {
        std::erase_if(state.shapes, [&numbers](const Shape& shape) {
            return std::find(numbers.begin(), numbers.end(), shape.slot) != numbers.end();
        });
        state.isQuiz = state.isQuiz && !state.shapes.empty();
    });
}

void ShapesBoard::move(std::size_t from, std::size_t before)
{
    edit({}, [&](ShapesState& state) {
        const auto begin = state.shapes.begin();
        const auto at = [begin](std::size_t place) { return begin + static_cast<std::ptrdiff_t>(place); };
        if (from < before) {
            std::rotate(at(from), at(from + 1), at(before));
        } else {
            std::rotate(at(before), at(from), at(from + 1));
        }
    });
}

void ShapesBoard::setShown(int slot, bool isShown)
{
    edit({}, [&](ShapesState& state) {
        if (Shape* shape = findIn(state, slot)) {
            shape->isShown = isShown;
        }
    });
}

void ShapesBoard::setSchedule(int slot, const Json& schedule)
{
    const Shape* before = find(slot);
    const QString member =
        before != nullptr ? memberThatDiffers(before->lane["schedule"], schedule) : QString();
    edit(member.isEmpty() ? QString() : "schedule/" + member, [&](ShapesState& state) {
        if (Shape* shape = findIn(state, slot)) {
            const bool isOther = titleOf(shape->lane["schedule"]) != titleOf(schedule);
            shape->lane["schedule"] = schedule;
            shape->name = isOther ? QString() : shape->name; // it is the lane's schedule no more
        }
    });
}

void ShapesBoard::setOwnBase(int slot, std::optional<double> base)
{
    edit("base", [&](ShapesState& state) {
        if (Shape* shape = findIn(state, slot)) {
            shape->hasOwnBase = base.has_value();
            if (base) {
                shape->lane["optimizer"]["lr"] = params::asTyped(*base);
            }
        }
    });
}

void ShapesBoard::setTick(int slot, const Json& tick)
{
    edit("tick", [&](ShapesState& state) {
        if (Shape* shape = findIn(state, slot)) {
            shape->lane["tick"] = tick;
        }
    });
}

} // namespace lrp::ui
