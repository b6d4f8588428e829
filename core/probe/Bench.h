#pragma once

#include "core/probe/Trial.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace lrp::probe
{

/// Whose weights they are, as far as that is known.
struct Whose {
    char letter = 0;      ///< of the lane
    std::int64_t run = 0; ///< its number in a document

    bool operator==(const Whose&) const = default;
};

/// A model's weights and biases after so many updates, in the order of PyTorch's parameters().
struct Weights {
    std::int64_t step = 0;
    std::vector<float> values;
    /// For a probe that looks back: those of the run's checkpoints before, the oldest first.
    std::vector<std::shared_ptr<const Weights>> earlier{};
    Whose whose{};
    /// For a probe that compares: those of other runs of the same model on the same data, each with its own
    /// before it.
    std::vector<std::shared_ptr<const Weights>> beside{};
};
using WeightsPtr = std::shared_ptr<const Weights>;

enum class Part { Training, Validation };
constexpr std::array<std::string_view, 2> choices(Part)
{
    return {"training", "validation"};
}

/// One of a model's parameters: `rows` rows, or filters, of `length` weights each, one after another from
/// `begin` on; or `length` biases, which are no rows.
struct ParameterBlock {
    std::int64_t begin = 0;
    std::int64_t rows = 0; ///< 0: biases
    std::int64_t length = 0;
};

/// What a model makes of some examples.
struct Judgement {
    double lossSum = 0.0;   ///< over the examples
    std::int64_t right = 0; ///< how many are classified rightly; 0 for a regression
};

/// Which rows of the training examples are meant, with repetitions as they come; at least one.
using Rows = std::span<const std::int64_t>;

/// A problem's data and model with weights of its own: what probes compute with. Nothing on it reaches a
/// race: neither its lanes' weights nor their generators. `w` holds size().weights numbers. The same
/// arguments give the same numbers for as long as a bench lives. Thread: one at a time.
class Bench
{
public:
    struct Size {
        std::int64_t weights = 0;
        std::int64_t trainExamples = 0;
        std::int64_t validationExamples = 0;
        std::int64_t classes = 0; ///< 0: a regression
    };

    virtual ~Bench() = default;

    virtual Size size() const = 0;
    /// How the weights lie. Of a model that does not say they are one row.
    virtual std::vector<ParameterBlock> parameters() const
    {
        return {{.begin = 0, .rows = 1, .length = size().weights}};
    }
    /// Of data in the plane x, y and class of every point, training points first; else nullptr.
    virtual std::shared_ptr<const std::vector<float>> points() const = 0;

    /// The mean loss L(w) over these rows.
    virtual double loss(std::span<const float> w, Rows rows) = 0;
    /// The same, and its gradient ∇L(w), as many numbers as there are weights.
    virtual double lossAndGradient(std::span<const float> w, Rows rows, std::span<float> gradient) = 0;
    /// The examples of a part from `begin` up to but not including `end`.
    virtual Judgement judge(std::span<const float> w, Part part, std::int64_t begin, std::int64_t end) = 0;
    /// The share (probability) of each class at points [n, features], as [n, classes]. Of classifications of
    /// plain features.
    virtual std::vector<float> shares(std::span<const float> w, std::span<const float> points) = 0;

    /// The lane that is asked about, trained on from there, for probes that train (Probe.h). At step 0
    /// `another` is a whole seed beside the lane's, first weights and order of batches, on the same data;
    /// later an order of batches. 0 is the lane's own. nullptr: no lane is asked about.
    virtual std::unique_ptr<Trial> trial(std::int64_t /*another*/) { return nullptr; }

    /// ∇²L(w)·v by central differences of the gradient, exact to about 1e-4 of its length in 32-bit numbers:
    ///     (∇L(w + h·v/‖v‖) − ∇L(w − h·v/‖v‖)) · ‖v‖ / 2h,   h = 1e-3 (1 + ‖w‖)
    /// Of v = 0 it is 0. Kinks (ReLU, max pooling) within h of w count with both their sides.
    void hessianVector(std::span<const float> w, std::span<const float> v, Rows rows,
                       std::span<float> product);

private:
    std::vector<float> m_at;    ///< w ± h·v/‖v‖
    std::vector<float> m_ahead; ///< the gradient at w + h·v/‖v‖
};

} // namespace lrp::probe
