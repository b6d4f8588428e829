#pragma once

#include "core/optimizer/Catalog.h"
#include "core/params/Result.h"
#include "core/schedule/Group.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

/// The optimizers' update rules over contiguous memory: parameters x, gradient g and state as one vector
/// each, read and written once per update, in the widest instructions the processor has.
namespace lrp::update
{

/// The loss at the present parameters; writes its gradient into the memory that step() was given as g.
using Evaluate = std::function<double()>;

/// How PyTorch would keep a rule's scalars that it holds in tensors of the default dtype (NAdam's product of
/// momenta, ASGD's eta and mu). Its own default is Float32, also for parameters of type double.
enum class ScalarType { Float32, Float64 };

/// Everything that the next update depends on beside parameters, gradient and settings.
template <class Real>
struct State {
    std::map<std::string, double> numbers;
    std::map<std::string, std::vector<Real>> vectors; ///< empty ones have not been needed yet
};

/// The vector of a state that holds what evaluated() gives.
inline constexpr const char* kEvaluated = "x";

/// What one update was like: sums of squares over all elements, in an order that is the same on every
/// processor.
struct Squares {
    double gradient = 0.0; ///< Σ g², of the gradient that the rule was given
    double update = 0.0;   ///< Σ (x after − x before)²
    double weights = 0.0;  ///< Σ x², after
};

/// One optimizer's rule with its state, for a fixed number of parameters.
/// Thread: any, one at a time.
template <class Real>
class Updater
{
public:
    virtual ~Updater() = default;

    /// One update of `x` in place. `now` gives the rate, and the momentum or beta1 where the optimizer has
    /// one. `x` and `g` have as many elements as makeUpdater() was told. Allocates nothing once the state
    /// that the settings need exists, which is after the first update (LBFGS: after history_size iterations).
    virtual void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
                      const Evaluate& again) = 0;

    /// The same update, bit for bit, and what it was like; summed in the pass over memory that updates, but
    /// for a rule that evaluates().
    virtual Squares measuredStep(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
                                 const Evaluate& again) = 0;

    /// Whether step() evaluates loss and gradient itself, at least once, through `again`; the gradient at the
    /// call is not looked at then. Otherwise `again` is never called and may be empty.
    virtual bool evaluates() const { return false; }

    /// The weights that the optimizer is judged by and that are taken for use, where it has others than those
    /// it moves: an average of its path. Empty: those it moves, as all have before their first update.
    virtual std::span<const Real> evaluated() const { return {}; }

    /// A copy of the state, for a checkpoint.
    virtual State<Real> state() const = 0;
    /// Goes on from a state that an updater of the same settings and size gave; an issue names what does not
    /// fit, and nothing is changed then.
    virtual params::Issues restore(const State<Real>& state) = 0;
};

template <class Real>
std::unique_ptr<Updater<Real>> makeUpdater(const optimizer::Optimizer& optimizer, std::size_t parameters,
                                           ScalarType scalars = ScalarType::Float32);

extern template std::unique_ptr<Updater<float>> makeUpdater(const optimizer::Optimizer&, std::size_t,
                                                            ScalarType);
extern template std::unique_ptr<Updater<double>> makeUpdater(const optimizer::Optimizer&, std::size_t,
                                                             ScalarType);

} // namespace lrp::update
