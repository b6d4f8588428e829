#pragma once

#include <map>
#include <optional>
#include <vector>

namespace lrp::ui
{

/// Points of a line that is being drawn, each at one of kPlaces + 1 places from side to side. The one at
/// place 0 is given and stays. Every change can be undone. Thread: any, one at a time.
class DrawnPoints
{
public:
    static constexpr int kPlaces = 128;
    using Points = std::map<int, double>; ///< value by place

    explicit DrawnPoints(double first) { m_points[0] = first; }

    const Points& points() const { return m_points; }
    /// The number of the point at a place, counted from 1; nothing where there is none.
    std::optional<int> numberAt(int place) const;
    /// Whether there is more than what was given.
    bool isDrawn() const { return m_points.size() > 1; }

    /// Puts a point, or moves the one that is there. What was put before can be undone on its own.
    void set(int place, double value);
    /// Takes a point away; false: there is none, or it is the given one.
    bool remove(int place);
    void clear();

    /// A stroke from place to place, undone as one: what stood in its part is replaced.
    void beginStroke(int place, double value);
    void strokeTo(int place, double value);

    bool canUndo() const { return !m_before.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    bool undo();
    bool redo();

private:
    void remember();
    void put(int place, double value);

    Points m_points;
    std::vector<Points> m_before;
    std::vector<Points> m_undone;
    int m_last = 0;              ///< place of the stroke
    bool m_isRemembered = false; ///< what was before it
};

} // namespace lrp::ui
