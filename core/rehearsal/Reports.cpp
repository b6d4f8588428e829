#include "core/rehearsal/Reports.h"

#include "core/experiment/Plan.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>

namespace lrp::rehearsal
{
namespace
{

using experiment::Metric;
using params::Issue;
using params::Result;

/// The run that made update `step`: a fork's past is its parent's.
const engine::LaneRecord& makerOf(const engine::LaneRecord& run, std::int64_t step)
{
    const engine::LaneRecord* maker = &run;
    while (maker->beginning.parent && step < maker->beginning.forkStep) {
        maker = maker->beginning.parent.get();
    }
    return *maker;
}

std::optional<engine::Sample> sampleAt(const engine::LaneRecord& run, std::int64_t step)
{
    const engine::SampleColumns& samples = makerOf(run, step).samples;
    const std::int64_t place = step - samples.firstStep();
    return place >= 0 && static_cast<std::size_t>(place) < samples.size()
               ? std::optional(samples[static_cast<std::size_t>(place)])
               : std::nullopt;
}

/// The evaluations of a run and its ancestors, in order.
std::vector<engine::Evaluation> evaluationsOf(const engine::LaneRecord& run)
{
    std::vector<engine::Evaluation> all;
    if (run.beginning.parent) {
        all = evaluationsOf(*run.beginning.parent);
        std::erase_if(all, [&](const auto& one) { return one.step > run.beginning.forkStep; });
    }
    const std::size_t size = run.evaluations.size();
    for (std::size_t i = 0; i < size; ++i) {
        if (all.empty() || run.evaluations[i].step > all.back().step) {
            all.push_back(run.evaluations[i]);
        }
    }
    return all;
}

/// Goes through a run as its trainer did, from tick to tick.
class Listening
{
public:
    Listening(const engine::LaneRecord& run, const experiment::Lane& lane, std::int64_t batchSize,
              const experiment::Shape& shape)
        : m_run(run)
        , m_lane(lane)
        , m_batchSize(batchSize)
        , m_shape(shape)
        , m_evaluations(evaluationsOf(run))
    {
        // What was measured where the schedule began belongs to the one before.
        skipTo(run.beginning.scheduleStep);
        m_heard = m_next;
    }

    /// Calls report(step, value) at each tick with something new, until it answers false.
    template <class Report>
    void go(Report&& report)
    {
        bool goesOn = true;
        const std::int64_t from = m_run.beginning.scheduleStep;
        for (std::int64_t step = from + 1; goesOn && step < m_shape.totalSteps; ++step) {
            const auto sample = sampleAt(m_run, step - 1);
            if (!sample || !std::isfinite(sample->loss)) {
                return; // the run has got no further
            }
            add(*sample);
            if (experiment::ticksAfter(step, m_lane.tick, m_shape)) {
                const std::optional<double> value = valueAt(step);
                m_sum = 0.0;
                m_examples = 0.0;
                goesOn = !value || report(step, *value);
            }
        }
    }

private:
    void skipTo(std::int64_t step)
    {
        while (m_next < m_evaluations.size() && m_evaluations[m_next].step <= step) {
            ++m_next;
        }
    }

    void add(const engine::Sample& sample)
    {
        const std::int64_t begin =
            m_shape.stepsPerEpoch > 0 ? sample.step % m_shape.stepsPerEpoch * m_batchSize : std::int64_t{0};
        const std::int64_t left = m_shape.trainExamples - begin;
        const auto examples = static_cast<double>(left > 0 ? std::min(m_batchSize, left) : m_batchSize);
        m_sum += sample.loss * examples;
        m_examples += examples;
    }

    /// The metric after so many updates; nothing where it is the one that was reported before.
    std::optional<double> valueAt(std::int64_t step)
    {
        if (m_lane.metric == Metric::TrainingLoss) {
            return m_sum / m_examples;
        }
        skipTo(step);
        if (m_next == m_heard) {
            return std::nullopt;
        }
        m_heard = m_next;
        const engine::Evaluation& last = m_evaluations[m_next - 1];
        return m_lane.metric == Metric::ValidationLoss ? last.validationLoss : last.accuracy;
    }

    const engine::LaneRecord& m_run;
    const experiment::Lane& m_lane;
    std::int64_t m_batchSize;
    const experiment::Shape& m_shape;
    std::vector<engine::Evaluation> m_evaluations;
    std::size_t m_next = 0;  ///< the first evaluation that is still to come
    std::size_t m_heard = 0; ///< likewise at the last report
    double m_sum = 0.0;      ///< of training losses since the last tick
    double m_examples = 0.0;
};

std::string metricOf(Metric metric, const engine::LaneRecord& run)
{
    return (metric == Metric::ValidationLoss       ? translate("rehearsal", "validation loss of %1")
            : metric == Metric::ValidationAccuracy ? translate("rehearsal", "validation accuracy of %1")
                                                   : translate("rehearsal", "training loss of %1"))
        .arg(run.letter);
}

} // namespace

Reports reportsOf(std::vector<double> values, std::string name)
{
    return {.name = std::move(name), .values = std::move(values)};
}

params::Issues checkCount(std::size_t reports, const std::string& argument)
{
    if (reports == 0) {
        return {{argument, translate("rehearsal", "holds no reports; needs one or more")}};
    }
    if (reports > kMostReports) {
        return {{argument, translate("rehearsal", "has %1 reports; a rehearsal takes at most %2")
                               .arg(reports)
                               .arg(kMostReports)}};
    }
    return {};
}

Result<Reports> reportsOf(const engine::LaneRecord& run, const experiment::Lane& lane, std::int64_t batchSize,
                          const experiment::Shape& shape, const std::string& pointer)
{
    Reports reports{.name = metricOf(lane.metric, run), .values = {}, .metric = lane.metric};
    Listening(run, lane, batchSize, shape).go([&](std::int64_t step, double value) {
        const auto next = sampleAt(run, step);
        reports.values.push_back(value);
        reports.steps.push_back(step);
        reports.rates.push_back(next ? next->lr : std::numeric_limits<double>::quiet_NaN());
        return reports.values.size() <= kMostReports;
    });
    if (reports.values.empty()) {
        return Issue{pointer + "/metric",
                     translate("rehearsal",
                               "was never reported in this run; needs an evaluation and a tick before its "
                               "end, such as evaluating once an epoch")};
    }
    if (reports.values.size() > kMostReports) {
        return Issue{pointer + "/tick",
                     translate("rehearsal",
                               "makes more than %1 reports of this run, and a rehearsal takes at "
                               "most so many; needs a tick every epoch or evaluation")
                         .arg(kMostReports)};
    }
    if (std::all_of(reports.values.begin(), reports.values.end(), [](double x) { return std::isnan(x); }) &&
        lane.metric == Metric::ValidationAccuracy) {
        return Issue{pointer + "/metric",
                     translate("rehearsal", "is the accuracy, which a regression has not; needs "
                                            "validation_loss or training_loss")};
    }
    return reports;
}

} // namespace lrp::rehearsal
