#pragma once

#include "core/text/Translate.h"
#include "core/update/detail/Kernels.h"
#include "core/update/Updater.h"

#include <string_view>

namespace lrp::update
{

/// What all rules share: the size, the loops, and state that is registered by name (PyTorch's) and so written
/// and read in one place.
template <class Real>
class Rule : public Updater<Real>
{
public:
    explicit Rule(std::size_t parameters)
        : m_size(parameters)
    {
    }
    Rule(const Rule&) = delete;
    Rule& operator=(const Rule&) = delete;

    State<Real> state() const final
    {
        State<Real> state;
        for (const auto& [name, number] : m_numbers) {
            state.numbers[std::string(name)] = *number;
        }
        for (const VectorSlot& slot : m_vectors) {
            state.vectors[std::string(slot.name)] = *slot.values;
        }
        return state;
    }

    params::Issues restore(const State<Real>& state) final;

    Squares measuredStep(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
                         const Evaluate& again) override;

protected:
    void remember(std::string_view name, double& number) { m_numbers.emplace_back(name, &number); }
    /// A vector of the parameters' size that is there from the start.
    void remember(std::string_view name, std::vector<Real>& values, Real first = 0)
    {
        values.assign(m_size, first);
        m_vectors.push_back({name, &values, 1, 1});
    }
    /// A vector of 0 to `most` times the parameters' size, empty at first.
    void rememberRows(std::string_view name, std::vector<Real>& values, std::size_t most)
    {
        m_vectors.push_back({name, &values, 0, most});
    }

    /// What the sizes alone do not tell about a state.
    virtual params::Issues inconsistencies(const State<Real>&) const { return {}; }
    /// After restore(): what follows from the state is made again.
    virtual void restored() {}

    std::size_t size() const { return m_size; }

private:
    struct VectorSlot {
        std::string_view name;
        std::vector<Real>* values;
        std::size_t fewest, most; ///< in parameters' sizes
    };

    bool fits(const VectorSlot& slot, const std::vector<Real>& values) const
    {
        const std::size_t rows = m_size > 0 ? values.size() / m_size : slot.fewest;
        return values.size() == rows * m_size && rows >= slot.fewest && rows <= slot.most;
    }

    std::size_t m_size;
    std::vector<Real> m_before; ///< x before a measured step
    std::vector<std::pair<std::string_view, double*>> m_numbers;
    std::vector<VectorSlot> m_vectors;
};

template <class Real>
Squares Rule<Real>::measuredStep(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
                                 const Evaluate& again)
{
    const ReductionLoops<Real>& loops = reductionLoops<Real>();
    const auto squares = [&](const Real* a) { return loops.dot(m_size, a, a); };
    const double gradient = squares(g.data()); // a rule that evaluates leaves another
    m_before.assign(x.begin(), x.end());
    this->step(x, g, now, again);
    loops.add(m_size, m_before.data(), Real(-1), x.data());
    return {.gradient = gradient, .update = squares(m_before.data()), .weights = squares(x.data())};
}

/// A rule whose update of an element depends on that element's numbers alone, so that its loop can sum what
/// the step is like as it goes.
template <class Real>
class ElementwiseRule : public Rule<Real>
{
public:
    explicit ElementwiseRule(std::size_t parameters)
        : Rule<Real>(parameters)
        , m_loops(updateLoops<Real>())
    {
    }

    Squares measuredStep(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
                         const Evaluate& again) final
    {
        double sums[3]{};
        m_sums = sums;
        this->step(x, g, now, again);
        m_sums = nullptr;
        return {.gradient = sums[2], .update = sums[0], .weights = sums[1]};
    }

protected:
    const UpdateLoops<Real>& loops() const { return m_loops; }
    /// For the loop of the step under way; null where nobody measures it.
    double* sums() const { return m_sums; }

private:
    const UpdateLoops<Real>& m_loops;
    double* m_sums = nullptr;
};

template <class Real>
params::Issues Rule<Real>::restore(const State<Real>& state)
{
    params::Issues issues;
    const auto complain = [&](std::string_view name, const std::string& message) {
        issues.push_back({"/" + std::string(name), message});
    };
    for (const auto& [name, number] : m_numbers) {
        if (!state.numbers.contains(std::string(name))) {
            complain(name, translate("update", "is missing; needs a number"));
        }
    }
    for (const VectorSlot& slot : m_vectors) {
        const auto found = state.vectors.find(std::string(slot.name));
        if (found == state.vectors.end() || !fits(slot, found->second)) {
            complain(slot.name,
                     found == state.vectors.end()
                         ? translate("update", "is missing; needs one for each of the %1 parameters")
                               .arg(std::to_string(m_size))
                         : translate("update", "has %2 values; needs one for each of the %1 parameters")
                               .arg(std::to_string(m_size))
                               .arg(std::to_string(found->second.size())));
        }
    }
    if (state.numbers.size() > m_numbers.size() || state.vectors.size() > m_vectors.size()) {
        complain("",
                 translate("update",
                           "holds more than this optimizer remembers; needs a state of the same settings"));
    }
    if (issues.empty()) {
        issues = inconsistencies(state);
    }
    if (!issues.empty()) {
        return issues;
    }
    for (const auto& [name, number] : m_numbers) {
        *number = state.numbers.at(std::string(name));
    }
    for (const VectorSlot& slot : m_vectors) {
        *slot.values = state.vectors.at(std::string(slot.name));
    }
    restored();
    return {};
}

/// −1 turns the gradient of a loss that is climbed.
template <class Real>
Real signFor(bool maximize)
{
    return maximize ? Real(-1) : Real(1);
}

/// What a scalar becomes in a tensor of the default dtype.
inline double stored(ScalarType type, double x)
{
    return type == ScalarType::Float32 ? static_cast<double>(static_cast<float>(x)) : x;
}

/// The rule of each optimizer's settings: RuleFor<optimizer::SGD, float>. Made from settings, number of
/// parameters and ScalarType. The formulas stand with the settings; scalars are computed in double, as Python
/// does, and rounded to Real once.
template <class Settings, class Real>
class RuleFor;

} // namespace lrp::update
