#pragma once

namespace lrp::model
{

/// The loss a model is trained with; follows from its data. All are means over the batch.
enum class Loss {
    CrossEntropy,       ///< three classes or more: [batch, classes] logits
    BinaryCrossEntropy, ///< two classes: [batch, 1] logits
    SquaredError,       ///< regression: [batch, 1]
    Itself              ///< a loss of two weights: [batch, 1], whatever the example
};

} // namespace lrp::model
