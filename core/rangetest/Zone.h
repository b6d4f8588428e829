#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace lrp::rangetest
{

/// Between which rates a lane trains at one time: nothing where a test did not say.
struct Bounds {
    std::optional<double> low;  ///< below it too little happens
    std::optional<double> edge; ///< above it the loss rises again
};

/// How the bounds move while a run trains, from tests at several of its steps. Between two tests each goes
/// linearly in ln η, before the first and after the last it stays; where one of the two has none there is
/// none.
class Zone
{
public:
    struct Test {
        std::int64_t step = 0;
        Bounds bounds;
    };

    /// In any order; of two at one step the later one counts.
    explicit Zone(std::vector<Test> tests);

    /// In the order of their steps.
    const std::vector<Test>& tests() const { return m_tests; }

    /// Nothing where there is no test at all.
    Bounds at(double step) const;

private:
    std::vector<Test> m_tests;
};

} // namespace lrp::rangetest
