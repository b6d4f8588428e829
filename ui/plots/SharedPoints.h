#pragma once

#include "ui/plots/Decimator.h"

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace lrp::ui
{

/// Points that stay as they are, so that all who have them share them, on whatever thread: there may be
/// millions. Thread: any.
class SharedPoints
{
public:
    SharedPoints() = default;
    SharedPoints(std::vector<CurvePoint> points)
        : m_points(std::make_shared<const std::vector<CurvePoint>>(std::move(points)))
    {
    }
    SharedPoints(std::initializer_list<CurvePoint> points)
        : SharedPoints(std::vector<CurvePoint>(points))
    {
    }

    const std::vector<CurvePoint>& all() const
    {
        static const std::vector<CurvePoint> kNone;
        return m_points ? *m_points : kNone;
    }
    bool empty() const { return all().empty(); }
    std::size_t size() const { return all().size(); }
    const CurvePoint& back() const { return all().back(); }

private:
    std::shared_ptr<const std::vector<CurvePoint>> m_points;
};

} // namespace lrp::ui
