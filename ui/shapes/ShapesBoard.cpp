#include "ui/shapes/ShapesBoard.h"

#include "core/params/JsonText.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace lrp::ui
{

using params::Json;

namespace
{

constexpr std::size_t kMostUndone = 100;
constexpr std::chrono::milliseconds kGathered(16); // a frame

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
    m_future.clear();
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
    step(m_past, m_future);
}

void ShapesBoard::redo()
{
    step(m_future, m_past);
}

/// To the latest of `from`; what there is now is the latest of `to`.
void ShapesBoard::step(std::vector<ShapesState>& from, std::vector<ShapesState>& to)
{
    if (!from.empty()) {
        const ShapesState wanted = std::move(from.back());
        from.pop_back();
        to.push_back(m_state);
        m_place.clear();
        take(wanted);
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
        m_future.clear();
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
