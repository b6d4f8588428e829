#include "ui/shapes/ShapesBoard.h"

#include "core/params/JsonText.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <utility>

namespace lrp::ui
{

using params::Json;

namespace
{

constexpr std::size_t kMostUndone = 100;
constexpr std::chrono::milliseconds kGathered(16); // a frame

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

ShapesBoard::ShapesBoard(QObject* parent)
    : QObject(parent)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(kGathered);
    connect(&m_gathering, &QTimer::timeout, this, &ShapesBoard::planned);
}

const Shape* ShapesBoard::find(int slot) const
{
    const auto found = std::find_if(m_state.shapes.begin(), m_state.shapes.end(),
                                    [slot](const Shape& shape) { return shape.slot == slot; });
    return found != m_state.shapes.end() ? &*found : nullptr;
}

Shape* ShapesBoard::findIn(ShapesState& state, int slot) const
{
    const auto found = std::find_if(state.shapes.begin(), state.shapes.end(),
                                    [slot](const Shape& shape) { return shape.slot == slot; });
    return found != state.shapes.end() ? &*found : nullptr;
}

ShapePlanPtr ShapesBoard::planOf(int slot) const
{
    const auto found = m_plans.find(slot);
    return found != m_plans.end() ? found->second.plan : nullptr;
}

QString ShapesBoard::nameOf(const Shape& shape) const
{
    const auto name = m_names.find(shape.slot);
    return m_state.isQuiz || name == m_names.end() ? tr("Shape %1").arg(shape.slot + 1) : name->second;
}

const params::Entry* ShapesBoard::entryToTell(const Shape& shape) const
{
    return m_state.isQuiz ? nullptr : entryOf(shape);
}

void ShapesBoard::nameShapes()
{
    std::map<QString, int> called;
    m_names.clear();
    for (const Shape& shape : m_state.shapes) {
        const QString name = shape.name.isEmpty() ? titleOf(shape.lane["schedule"]) : shape.name;
        const int count = ++called[name];
        m_names[shape.slot] = count == 1 ? name : QString("%1 (%2)").arg(name).arg(count);
    }
}

void ShapesBoard::select(const std::vector<int>& numbers)
{
    if (m_selected != numbers) {
        m_selected = numbers;
        m_place.clear();
        Q_EMIT selectionChanged();
    }
}

/// An edit of the same place as the last one is undone together with it.
void ShapesBoard::edit(const QString& place, const std::function<void(ShapesState&)>& change)
{
    ShapesState after = m_state;
    change(after);
    if (after == m_state) {
        return;
    }
    if (place.isEmpty() || place != m_place || m_past.empty()) {
        m_past.push_back(m_state);
        if (m_past.size() > kMostUndone) {
            m_past.erase(m_past.begin());
        }
    }
    m_place = place;
    m_isAsleep = false;
    take(after);
}

void ShapesBoard::take(const ShapesState& state)
{
    m_state = state;
    nameShapes();
    std::erase_if(m_selected, [this](int slot) { return find(slot) == nullptr; });
    if (m_selected.empty() && !m_state.shapes.empty()) {
        m_selected = {m_state.shapes.front().slot};
    }
    plan();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void ShapesBoard::undo()
{
    if (canUndo()) {
        const ShapesState before = std::move(m_past.back());
        m_past.pop_back();
        m_place.clear();
        take(before);
    }
}

/// Those that are others than they were.
void ShapesBoard::plan()
{
    if (m_isAsleep) {
        return;
    }
    std::erase_if(m_plans, [this](const auto& planned) { return find(planned.first) == nullptr; });
    for (const Shape& shape : m_state.shapes) {
        Planned& planned = m_plans[shape.slot];
        Json lane = plannedLane(shape, m_state.common);
        if (planned.lane == lane && planned.common == m_state.common) {
            continue;
        }
        planned.lane = lane;
        planned.common = m_state.common;
        planned.isPending = true;
        later(
            &m_pool, this, planned.work.next(),
            [lane = std::move(lane), common = m_state.common] { return planShape(lane, common); },
            [this, slot = shape.slot](const ShapePlanPtr& plan) { takePlan(slot, plan); });
    }
}

/// Many come at once where the run has changed: what shows them is told once in a while, and of the last one
/// without delay.
void ShapesBoard::takePlan(int slot, const ShapePlanPtr& plan)
{
    Planned& answered = m_plans[slot];
    answered.plan = plan;
    answered.isPending = false;
    if (!isPlanning()) {
        m_gathering.stop();
        Q_EMIT planned();
    } else if (!m_gathering.isActive()) {
        m_gathering.start();
    }
}

bool ShapesBoard::isPlanning() const
{
    return std::any_of(m_plans.begin(), m_plans.end(),
                       [](const auto& planned) { return planned.second.isPending; });
}

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

void ShapesBoard::setLook(const ShapesLook& look)
{
    if (m_look != look) {
        m_look = look;
        Q_EMIT lookChanged();
    }
}

QByteArray ShapesBoard::save() const
{
    return QByteArray::fromStdString(params::dump(toJson(m_state, m_look)));
}

void ShapesBoard::restore(const QByteArray& saved)
{
    const Json json = params::parsedOrDiscarded({saved.constData(), static_cast<std::size_t>(saved.size())});
    if (json.is_object()) {
        ShapesState state;
        ShapesLook look;
        fromJson(json, state, look);
        m_past.clear();
        m_selected.clear();
        m_isAsleep = true; // a window that opens has other things to do
        take(state);
        setLook(look);
    }
}

void ShapesBoard::wake()
{
    if (std::exchange(m_isAsleep, false)) {
        plan();
    }
}

} // namespace lrp::ui
