#include "core/update/Average.h"

#include "core/text/Translate.h"
#include "core/update/detail/Kernels.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lrp::update
{
namespace
{

constexpr const char* kCount = "count";
constexpr const char* kSwa = "swa";
constexpr const char* kEma = "ema";
constexpr const char* kLawa = "lawa";

/// The one number and the one vector of a state; an issue where it has others.
template <class Real>
params::Issues read(const State<Real>& state, const char* vector, double& count, std::vector<Real>& values)
{
    const auto number = state.numbers.find(kCount);
    const auto found = state.vectors.find(vector);
    if (state.numbers.size() != 1 || number == state.numbers.end() || !(number->second >= 0.0) ||
        state.vectors.size() != 1 || found == state.vectors.end()) {
        return {{"/average", translate("update", "is that of another kind; needs one of the same settings")}};
    }
    count = number->second;
    values = found->second;
    return {};
}

params::Issues ofOtherSize(std::size_t has, std::size_t needs)
{
    return {{"/average", translate("update", "has %2 values; needs %1 for each of its weights")
                             .arg(std::to_string(needs))
                             .arg(std::to_string(has))}};
}

/// A running mean: a ← a + share·(w − a), and w itself at first.
template <class Real>
class RunningMean : public Average<Real>
{
public:
    std::span<const Real> mean() final { return {m_mean.data(), m_count > 0.0 ? m_mean.size() : 0}; }

    State<Real> state() const final
    {
        return {.numbers = {{kCount, m_count}}, .vectors = {{m_name, m_mean}}};
    }

    params::Issues restore(const State<Real>& state) final
    {
        double count = 0.0;
        std::vector<Real> mean;
        params::Issues issues = read(state, m_name, count, mean);
        if (issues.empty() && mean.size() != m_mean.size()) {
            issues = ofOtherSize(mean.size(), m_mean.size());
        }
        if (issues.empty()) {
            m_count = count;
            m_mean = std::move(mean);
        }
        return issues;
    }

protected:
    RunningMean(const char* name, std::size_t weights)
        : m_name(name)
        , m_mean(weights)
    {
    }

    void collect(std::span<const Real> w, double share)
    {
        if (m_count == 0.0) {
            std::copy(w.begin(), w.end(), m_mean.begin());
        } else {
            reductionLoops<Real>().approach(w.size(), m_mean.data(), static_cast<Real>(share), w.data());
        }
        m_count += 1.0;
    }

    double count() const { return m_count; }

private:
    const char* m_name;
    double m_count = 0.0;
    std::vector<Real> m_mean;
};

template <class Real>
class Swa final : public RunningMean<Real>
{
public:
    Swa(std::size_t weights, std::int64_t start, std::int64_t every)
        : RunningMean<Real>(kSwa, weights)
        , m_start(start)
        , m_every(every)
    {
    }

    void take(std::int64_t updates, std::span<const Real> w) override
    {
        if (updates >= m_start && (updates - m_start) % m_every == 0) {
            this->collect(w, 1.0 / (this->count() + 1.0));
        }
    }

private:
    std::int64_t m_start;
    std::int64_t m_every;
};

template <class Real>
class Ema final : public RunningMean<Real>
{
public:
    Ema(std::size_t weights, double decay, bool isWarm)
        : RunningMean<Real>(kEma, weights)
        , m_decay(decay)
        , m_isWarm(isWarm)
    {
    }

    void take(std::int64_t, std::span<const Real> w) override
    {
        const double t = this->count() + 1.0;
        const double decay = m_isWarm ? std::min(m_decay, (1.0 + t) / (10.0 + t)) : m_decay;
        this->collect(w, 1.0 - decay);
    }

private:
    double m_decay;
    bool m_isWarm;
};

/// Keeps what it averages, since a mean that drops its oldest member by subtraction would drift.
template <class Real>
class Lawa final : public Average<Real>
{
public:
    Lawa(std::size_t weights, std::int64_t every, std::size_t k)
        : m_every(every)
        , m_most(k)
        , m_mean(weights)
    {
    }

    void take(std::int64_t updates, std::span<const Real> w) override
    {
        if (updates % m_every != 0) {
            return;
        }
        if (m_latest.size() < m_most) {
            m_latest.emplace_back(w.begin(), w.end());
        } else {
            std::rotate(m_latest.begin(), m_latest.begin() + 1, m_latest.end());
            std::copy(w.begin(), w.end(), m_latest.back().begin());
        }
    }

    std::span<const Real> mean() override
    {
        if (m_latest.empty()) {
            return {};
        }
        const auto& loops = reductionLoops<Real>();
        m_mean = m_latest.front();
        for (std::size_t i = 1; i < m_latest.size(); ++i) {
            loops.add(m_mean.size(), m_mean.data(), Real(1), m_latest[i].data());
        }
        loops.scale(m_mean.size(), m_mean.data(), Real(1) / static_cast<Real>(m_latest.size()),
                    m_mean.data());
        return m_mean;
    }

    State<Real> state() const override
    {
        std::vector<Real> rows;
        rows.reserve(m_latest.size() * m_mean.size());
        for (const std::vector<Real>& row : m_latest) {
            rows.insert(rows.end(), row.begin(), row.end());
        }
        return {.numbers = {{kCount, static_cast<double>(m_latest.size())}},
                .vectors = {{kLawa, std::move(rows)}}};
    }

    params::Issues restore(const State<Real>& state) override
    {
        double count = 0.0;
        std::vector<Real> rows;
        params::Issues issues = read(state, kLawa, count, rows);
        const std::size_t n = m_mean.size();
        if (issues.empty() && (count != std::floor(count) || count > static_cast<double>(m_most) ||
                               rows.size() != static_cast<std::size_t>(count) * n)) {
            issues = ofOtherSize(rows.size(), n);
        }
        if (issues.empty()) {
            m_latest.clear();
            for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
                const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(i * n);
                m_latest.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(n));
            }
        }
        return issues;
    }

private:
    std::int64_t m_every;
    std::size_t m_most;
    std::vector<std::vector<Real>> m_latest; ///< the oldest first
    std::vector<Real> m_mean;
};

} // namespace

template <class Real>
std::unique_ptr<Average<Real>> swa(std::size_t weights, std::int64_t start, std::int64_t every)
{
    return std::make_unique<Swa<Real>>(weights, start, every);
}

template <class Real>
std::unique_ptr<Average<Real>> ema(std::size_t weights, double decay, bool isWarm)
{
    return std::make_unique<Ema<Real>>(weights, decay, isWarm);
}

template <class Real>
std::unique_ptr<Average<Real>> lawa(std::size_t weights, std::int64_t every, std::size_t k)
{
    return std::make_unique<Lawa<Real>>(weights, every, k);
}

template std::unique_ptr<Average<float>> swa(std::size_t, std::int64_t, std::int64_t);
template std::unique_ptr<Average<double>> swa(std::size_t, std::int64_t, std::int64_t);
template std::unique_ptr<Average<float>> ema(std::size_t, double, bool);
template std::unique_ptr<Average<double>> ema(std::size_t, double, bool);
template std::unique_ptr<Average<float>> lawa(std::size_t, std::int64_t, std::size_t);
template std::unique_ptr<Average<double>> lawa(std::size_t, std::int64_t, std::size_t);

} // namespace lrp::update
