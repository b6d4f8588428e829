#include "core/training/detail/BatchOrder.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace lrp::training
{
namespace
{

GeneratorState stateOf(const at::mt19937& engine)
{
    const at::mt19937_data_pod data = engine.data();
    return {.seed = data.seed_,
            .left = data.left_,
            .next = data.next_,
            .words = {data.state_.begin(), data.state_.end()}};
}

at::mt19937 engineFrom(const GeneratorState& state)
{
    constexpr std::int64_t kWords = at::MERSENNE_STATE_N;
    // What is left of the words ends with them, or the engine would read on behind.
    const bool isValid = static_cast<std::int64_t>(state.words.size()) == kWords && state.left >= 1 &&
                         state.next >= 0 && state.left <= kWords && state.next <= kWords + 1 - state.left;
    if (!isValid) {
        throw std::runtime_error(
            translate("training", "The checkpoint holds no state of a random generator."));
    }
    at::mt19937_data_pod data{};
    data.seed_ = state.seed;
    data.seeded_ = true;
    data.left_ = static_cast<int>(state.left);
    data.next_ = static_cast<std::uint32_t>(state.next);
    std::copy(state.words.begin(), state.words.end(), data.state_.begin());
    at::mt19937 engine;
    engine.set_data(data);
    return engine;
}

} // namespace

BatchOrder::BatchOrder(std::int64_t seed, std::int64_t examples)
    : m_generator(generatorFor(seed, Purpose::BatchOrder))
    , m_order(static_cast<std::size_t>(examples))
{
}

at::CPUGeneratorImpl& BatchOrder::generator() const
{
    return *at::check_generator<at::CPUGeneratorImpl>(m_generator);
}

void BatchOrder::draw()
{
    m_beforeDraw = generator().engine();
    std::iota(m_order.begin(), m_order.end(), 0);
    for (std::size_t i = 0; i + 1 < m_order.size(); ++i) {
        std::swap(m_order[i], m_order[i + generator().random() % (m_order.size() - i)]);
    }
}

GeneratorState BatchOrder::state(bool isInEpoch) const
{
    return stateOf(isInEpoch ? m_beforeDraw : generator().engine());
}

void BatchOrder::restore(const GeneratorState& state, bool isInEpoch)
{
    generator().set_engine(engineFrom(state));
    if (isInEpoch) {
        draw();
    }
}

} // namespace lrp::training
