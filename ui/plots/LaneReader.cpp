#include "ui/plots/LaneReader.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

/// So many samples are smoothed without further ado: less than half a millisecond.
constexpr std::size_t kAtOnce = 100'000;

static_assert(
    [] {
        for (const channel::Channel& channel : channel::kChannels) {
            if (channel.isSmoothed && channel.id != "training_loss") {
                return false;
            }
        }
        return true;
    }(),
    "SmoothedLoss smooths the training loss alone");

engine::Extent extentOf(const engine::SampleColumns& samples, channel::Id id, std::size_t from,
                        std::size_t to)
{
    return id == kRate       ? samples.rates(from, to)
           : id == kMomentum ? samples.momentums(from, to)
                             : samples.losses(from, to);
}

double valueOf(const engine::Sample& sample, channel::Id id)
{
    return id == kRate ? sample.lr : id == kMomentum ? sample.momentum : sample.loss;
}

double valueOf(const engine::Evaluation& evaluation, channel::Id id)
{
    return id == kValidationLoss           ? evaluation.validationLoss
           : id == kAverageLoss            ? evaluation.averageLoss
           : id == channel::id("accuracy") ? evaluation.accuracy
                                           : evaluation.trainingLoss;
}

/// Of an average nothing before it has collected anything.
bool isThere(const engine::Evaluation& evaluation, channel::Id id)
{
    return !of(id).isOfAverage || !std::isnan(valueOf(evaluation, id));
}

} // namespace

/// The channels of the window that have values so often.
template <class Visit>
void LaneReader::forEach(channel::Every every, Visit&& visit) const
{
    for (const channel::Id id : m_window.channels) {
        if (of(id).every == every) {
            visit(id);
        }
    }
}

void LaneReader::restart(const engine::LaneRecord* lane, const StepWindow& window)
{
    const bool isOther = lane != m_lane;
    m_lane = lane;
    m_window = window;
    if (isOther) {
        m_smoothed = smoothing(window.smoothing);
    }
    if (m_smoothed.keep() == window.smoothing) {
        m_coming.reset();
    } else if (!m_coming || m_coming->keep() != window.smoothing) {
        m_coming = smoothing(window.smoothing);
    }
    m_smoothedLoss.restart(window.begin, window.end, window.columns);
    for (Decimator& curve : m_raw) {
        curve.restart(window.begin, window.end, 1);
    }
    for (const channel::Id id : window.channels) {
        m_raw[id].restart(window.begin, window.end, window.columns);
    }
    for (End& end : m_ends) {
        end.step = -1;
    }
    m_joint.reset();
    m_isJoined = false;
    m_evaluationsDone = false;
    if (lane == nullptr) {
        return;
    }

    // One sample before the window, so that the line enters from the edge.
    const std::size_t inside = samples().firstAtOrAfter(window.begin);
    m_nextSample = m_nextSmoothed = inside - std::min<std::size_t>(inside, 1);
    const std::size_t evaluation = firstAtOrAfter(lane->evaluations, window.begin);
    m_nextEvaluation = evaluation - std::min<std::size_t>(evaluation, 1);
    const std::size_t stretch = engine::Series(*lane, channel::kept().front())
                                    .firstAtOrAfter(static_cast<std::int64_t>(std::ceil(window.begin)));
    m_nextStretch = stretch - std::min<std::size_t>(stretch, 1);
}

/// Of a fork it goes on from the average of what lies before.
SmoothedLoss LaneReader::smoothing(double keep) const
{
    return SmoothedLoss(m_lane == nullptr ? Smoothing(keep)
                                          : averageBefore(*m_lane, m_lane->beginning.forkStep, keep));
}

std::size_t LaneReader::prepare(std::size_t most)
{
    SmoothedLoss& smoothed = m_coming ? *m_coming : m_smoothed;
    if (m_lane == nullptr || smoothed.keep() <= 0.0) {
        return 0;
    }
    const std::size_t size = samples().size();
    smoothed.advance(samples(), size - smoothed.size() < most ? size : smoothed.size() + most);
    return size - smoothed.size();
}

void LaneReader::showPrepared()
{
    if (m_coming) {
        m_smoothed = std::move(*m_coming);
        m_coming.reset();
    }
}

bool LaneReader::isFarBehind() const
{
    return m_lane != nullptr && !m_coming && m_smoothed.keep() > 0.0 &&
           samples().size() - m_smoothed.size() > kAtOnce;
}

/// The samples up to the first beyond the window.
std::size_t LaneReader::samplesInWindow() const
{
    const std::size_t beyond = samples().firstAtOrAfter(std::floor(m_window.end) + 1.0);
    return std::min({beyond + 1, samples().size(), samples().firstAtOrAfter(m_window.until)});
}

/// Takes the last point that a fork has in common with its parent, unless the lane's own come before the
/// window too.
void LaneReader::join()
{
    m_isJoined = true;
    m_joint = jointOf(*m_lane, m_smoothed.keep());
    if (!m_joint) {
        return;
    }
    const auto x = static_cast<double>(m_joint->sample.step);
    if (m_nextSample == 0) {
        forEach(channel::Every::Step,
                [&](channel::Id id) { m_raw[id].add(x, factorOf(id) * valueOf(m_joint->sample, id)); });
        m_smoothedLoss.add(x, m_joint->averageLoss);
    }
    if (m_nextEvaluation == 0 && m_joint->evaluation) {
        addEvaluation(*m_joint->evaluation);
    }
}

bool LaneReader::advance()
{
    if (m_lane == nullptr) {
        return false;
    }
    if (!m_isJoined) {
        join();
    }
    const std::size_t end = samplesInWindow();
    const bool isNew = end > m_nextSample;
    if (isNew) {
        readSamples(end);
    }
    if (!m_coming && !isFarBehind() && m_smoothed.keep() > 0.0) {
        m_smoothed.advance(samples(), samples().size());
    }
    readSmoothed(m_smoothed.keep() > 0.0 ? std::min(end, m_smoothed.size()) : end);
    if (isNew) {
        readEnds(end);
    }
    const bool isEvaluated = readEvaluations();
    return readStretches() || isEvaluated || isNew;
}

void LaneReader::readSamples(std::size_t end)
{
    const auto firstX = static_cast<double>(samples().firstStep());
    forEach(channel::Every::Step, [&](channel::Id id) {
        m_raw[id].addPlaces(m_nextSample, end, firstX, [&](std::size_t from, std::size_t to) {
            return extentOf(samples(), id, from, to) * factorOf(id);
        });
    });
    m_nextSample = end;
}

void LaneReader::readSmoothed(std::size_t end)
{
    if (end <= m_nextSmoothed) {
        return;
    }
    const auto over = [this](std::size_t from, std::size_t to) {
        return m_smoothed.keep() > 0.0 ? m_smoothed.over(samples(), from, to) : samples().losses(from, to);
    };
    m_smoothedLoss.addPlaces(m_nextSmoothed, end, static_cast<double>(samples().firstStep()), over);
    m_nextSmoothed = end;
}

/// Where the curves stand after the samples up to `end`, of which the last may lie beyond the window.
void LaneReader::readEnds(std::size_t end)
{
    const auto stepOf = [this](std::size_t index) {
        return samples().firstStep() + static_cast<std::int64_t>(index);
    };
    std::size_t last = end - 1;
    if (last > 0 && static_cast<double>(stepOf(last)) > m_window.end) {
        --last;
    }
    const auto x = static_cast<double>(stepOf(last));
    if (x < m_window.begin || x > m_window.end) {
        return;
    }
    const engine::Sample sample = samples()[last];
    forEach(channel::Every::Step, [&](channel::Id id) {
        m_ends[id].step = sample.step;
        if (!of(id).isSmoothed) {
            m_ends[id].value = factorOf(id) * valueOf(sample, id);
        } else if (m_nextSmoothed > 0) {
            const std::size_t smoothed = std::min(last, m_nextSmoothed - 1);
            const double loss = m_smoothed.keep() > 0.0 ? m_smoothed.averageAt(samples(), smoothed)
                                                        : samples().loss(smoothed);
            m_ends[id].value = std::isfinite(loss) ? loss : m_ends[id].value;
        }
    });
}

void LaneReader::addEvaluation(const engine::Evaluation& evaluation)
{
    forEach(channel::Every::Evaluation, [&](channel::Id id) {
        if (isThere(evaluation, id)) {
            m_raw[id].add(static_cast<double>(evaluation.step), valueOf(evaluation, id));
        }
    });
}

bool LaneReader::readEvaluations()
{
    const std::size_t end = m_lane->evaluations.size();
    const bool isNew = !m_evaluationsDone && end > m_nextEvaluation;
    while (m_nextEvaluation < end && !m_evaluationsDone) {
        const engine::Evaluation& evaluation = m_lane->evaluations[m_nextEvaluation++];
        const auto step = static_cast<double>(evaluation.step);
        m_evaluationsDone = step > std::min(m_window.end, m_window.until);
        if (step <= m_window.until) {
            addEvaluation(evaluation);
        }
    }
    return isNew;
}

/// Up to the first stretch that ends beyond the window.
bool LaneReader::readStretches()
{
    std::vector<engine::Series> series;
    forEach(channel::Every::Stretch, [&](channel::Id id) { series.emplace_back(*m_lane, id); });
    const std::size_t end = series.empty() ? 0 : m_lane->stretches.size();
    bool isNew = false;
    while (m_nextStretch < end) {
        const std::size_t place = m_nextStretch++;
        const auto step = static_cast<double>(m_lane->stretches.step(place));
        if (step < m_window.until) {
            for (const engine::Series& each : series) {
                m_raw[each.channel()].add(step, each.value(place));
            }
            isNew = true;
        }
        if (step > std::min(m_window.end, m_window.until)) {
            m_nextStretch = std::numeric_limits<std::size_t>::max(); // nothing further is drawn
        }
    }
    return isNew;
}

std::size_t LaneReader::settledColumns() const
{
    const bool grows = m_lane != nullptr && !engine::hasEnded(m_lane->status) &&
                       samples().firstAtOrAfter(m_window.until) == samples().size();
    return grows ? m_raw[kRate].currentColumn() : std::numeric_limits<std::size_t>::max();
}

double LaneReader::columnsPerStep() const
{
    return m_window.columns / std::max(m_window.end - m_window.begin, 1.0);
}

double LaneReader::evaluationPeriod() const
{
    if (m_lane == nullptr || m_lane->evaluations.size() < 2) {
        return 1.0;
    }
    return static_cast<double>(m_lane->evaluations[1].step - m_lane->evaluations[0].step);
}

} // namespace lrp::ui
