#include "core/rangetest/Zone.h"

#include <algorithm>
#include <cmath>

namespace lrp::rangetest
{
namespace
{

/// `share` of the way from a to b.
std::optional<double> between(std::optional<double> a, std::optional<double> b, double share)
{
    return a && b ? std::optional(*a * std::pow(*b / *a, share)) : std::nullopt;
}

} // namespace

Zone::Zone(std::vector<Test> tests)
    : m_tests(std::move(tests))
{
    std::ranges::stable_sort(m_tests, {}, &Test::step);
    const auto sameAsNext = [](const Test& a, const Test& b) { return a.step == b.step; };
    // Of equals the last stays: seen from behind it is the first.
    const auto kept = std::unique(m_tests.rbegin(), m_tests.rend(), sameAsNext);
    m_tests.erase(m_tests.begin(), kept.base());
}

Bounds Zone::at(double step) const
{
    if (m_tests.empty()) {
        return {};
    }
    const auto after = std::ranges::find_if(
        m_tests, [step](const Test& test) { return static_cast<double>(test.step) >= step; });
    if (after == m_tests.begin() || after == m_tests.end()) {
        return after == m_tests.end() ? m_tests.back().bounds : after->bounds;
    }
    const auto before = std::prev(after);
    const double share =
        (step - static_cast<double>(before->step)) / static_cast<double>(after->step - before->step);
    if (share == 1.0) {
        return after->bounds;
    }
    return {.low = between(before->bounds.low, after->bounds.low, share),
            .edge = between(before->bounds.edge, after->bounds.edge, share)};
}

} // namespace lrp::rangetest
