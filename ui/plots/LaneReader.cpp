#include "ui/plots/LaneReader.h"

#include <algorithm>
#include <span>

namespace lrp::ui
{

void LaneReader::restart(const engine::LaneRecord* lane, const StepWindow& window)
{
    m_lane = lane;
    m_window = window;
    for (Decimator* curve : {&m_rate, &m_momentum, &m_loss, &m_smoothedLoss, &m_validationLoss}) {
        curve->restart(window.begin, window.end, window.columns);
    }
    m_smoothing = Smoothing(window.smoothing);
    m_nextSample = m_nextEvaluation = 0;
    m_samplesDone = m_evaluationsDone = lane == nullptr;
    m_lastStep = -1;
    if (lane == nullptr) {
        return;
    }

    // One sample before the window, so that the line enters from the edge; and before it, unseen, as many as
    // the average remembers.
    const std::size_t inside = firstAtOrAfter(lane->samples, window.begin);
    m_nextSample = inside - std::min<std::size_t>(inside, 1);
    std::size_t unseen = m_nextSample - std::min(m_nextSample, Smoothing::memory(window.smoothing));
    for (; unseen < m_nextSample; ++unseen) {
        m_smoothing.add(lane->samples[unseen].loss);
    }
    const std::size_t evaluation = firstAtOrAfter(lane->evaluations, window.begin);
    m_nextEvaluation = evaluation - std::min<std::size_t>(evaluation, 1);
}

bool LaneReader::advance()
{
    bool isNew = false;
    if (!m_samplesDone) {
        const std::size_t end = m_lane->samples.size();
        isNew = end > m_nextSample;
        readSamples(m_nextSample, end);
    }
    if (!m_evaluationsDone) {
        const std::size_t end = m_lane->evaluations.size();
        isNew = isNew || end > m_nextEvaluation;
        while (m_nextEvaluation < end && !m_evaluationsDone) {
            const engine::Evaluation& evaluation = m_lane->evaluations[m_nextEvaluation++];
            m_validationLoss.add(static_cast<double>(evaluation.step), evaluation.validationLoss);
            m_evaluationsDone = static_cast<double>(evaluation.step) > m_window.end;
        }
    }
    return isNew;
}

void LaneReader::readSamples(std::size_t begin, std::size_t end)
{
    const auto visit = [this](std::span<const engine::Sample> samples) {
        for (const engine::Sample& sample : samples) {
            if (m_samplesDone) {
                return;
            }
            const auto step = static_cast<double>(sample.step);
            const double smoothed = m_smoothing.add(sample.loss);
            m_rate.add(step, m_window.rateFactor * sample.lr);
            if (m_window.withMomentum) {
                m_momentum.add(step, sample.momentum);
            }
            m_loss.add(step, sample.loss);
            m_smoothedLoss.add(step, smoothed);
            ++m_nextSample;
            if (step > m_window.end) {
                m_samplesDone = true;
                return;
            }
            if (step < m_window.begin) {
                continue;
            }
            m_lastStep = sample.step;
            m_lastRate = m_window.rateFactor * sample.lr;
            m_lastMomentum = sample.momentum;
            if (std::isfinite(smoothed)) {
                m_lastSmoothedLoss = smoothed;
            }
        }
    };
    m_lane->samples.forEachSpan(begin, end, visit);
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
