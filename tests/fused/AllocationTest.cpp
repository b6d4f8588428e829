#include "tests/fused/Subject.h"
#include "tests/support/AllocationCounter.h"

#include <gtest/gtest.h>

namespace
{

using namespace lrp;
using namespace lrp::fused::test;

TEST(Network, AllocatesNothingWhileItRuns)
{
    Subject subjects[] = {
        {mlp({16, 16}, model::Activation::GELU), {2}, 1, model::Loss::BinaryCrossEntropy, 300},
        {model::LeNet{}, {1, 14, 14}, 10, model::Loss::CrossEntropy, 100},
    };
    for (Subject& subject : subjects) {
        const auto batch = subject.batch(90);
        const std::size_t before = lrp::test::allocations();
        subject.lossAndGradient(batch);
        subject.network->evaluate(subject.parameters.data(), subject.examples, 0, 100);
        EXPECT_EQ(lrp::test::allocations(), before);
    }
}

} // namespace
