#include "core/probe/Evaluate.h"

#include "core/probe/detail/Numbers.h"

#include <algorithm>
#include <numeric>

namespace lrp::probe
{
namespace
{

constexpr std::int64_t kAtOnce = 256; ///< examples between two looks at whether to stop

/// Counts examples that have been looked at, of all that will be.
class Course
{
public:
    Course(Progress& progress, std::int64_t examples)
        : m_progress(progress)
        , m_examples(examples)
    {
    }

    /// Calls look(begin, end) for `count` examples a few at a time, until they are through or it is stopped.
    template <class Look>
    void through(std::int64_t count, Look&& look)
    {
        for (std::int64_t begin = 0; begin < count && !m_progress.isStopped(); begin += kAtOnce) {
            const std::int64_t end = std::min(begin + kAtOnce, count);
            look(begin, end);
            m_done += end - begin;
            m_progress.setDone(static_cast<double>(m_done) / static_cast<double>(m_examples));
        }
    }

private:
    Progress& m_progress;
    std::int64_t m_examples;
    std::int64_t m_done = 0;
};

Evaluation::Measure measure(Bench& bench, const Weights& weights, Part part, Course& course)
{
    const Bench::Size size = bench.size();
    const std::int64_t count = part == Part::Training ? size.trainExamples : size.validationExamples;
    Judgement sum;
    course.through(count, [&](std::int64_t begin, std::int64_t end) {
        const Judgement some = bench.judge(weights.values, part, begin, end);
        sum.lossSum += some.lossSum;
        sum.right += some.right;
    });
    Evaluation::Measure measure{.examples = count, .loss = sum.lossSum / static_cast<double>(count)};
    if (size.classes > 0) {
        measure.accuracy = static_cast<double>(sum.right) / static_cast<double>(count);
    }
    return measure;
}

double gradientNorm(Bench& bench, const Weights& weights, Course& course)
{
    const std::int64_t count = bench.size().trainExamples;
    std::vector<float> some(weights.values.size());
    std::vector<double> mean(weights.values.size());
    std::vector<std::int64_t> rows;
    course.through(count, [&](std::int64_t begin, std::int64_t end) {
        rows.resize(static_cast<std::size_t>(end - begin));
        std::iota(rows.begin(), rows.end(), begin);
        bench.lossAndGradient(weights.values, rows, some);
        const double share = static_cast<double>(end - begin) / static_cast<double>(count);
        std::transform(mean.begin(), mean.end(), some.begin(), mean.begin(),
                       [share](double sum, float part) { return sum + share * static_cast<double>(part); });
    });
    return norm<double>(mean);
}

params::Json toJson(const Evaluation::Measure& measure)
{
    return {{"examples", measure.examples},
            {"loss", finiteNumber(measure.loss)},
            {"accuracy", finiteNumber(measure.accuracy)}};
}

} // namespace

AnswerPtr Evaluate::answer(Bench& bench, const Weights& weights, Progress& progress) const
{
    const Bench::Size size = bench.size();
    Course course(progress, (gradient ? 2 : 1) * size.trainExamples + size.validationExamples);
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->step = weights.step;
    evaluation->weightNorm = norm<float>(weights.values);
    evaluation->training = measure(bench, weights, Part::Training, course);
    evaluation->validation = measure(bench, weights, Part::Validation, course);
    if (gradient) {
        evaluation->gradientNorm = gradientNorm(bench, weights, course);
    }
    return progress.isStopped() ? nullptr : evaluation;
}

params::Json Evaluation::toJson() const
{
    return {{"training", probe::toJson(training)},
            {"validation", probe::toJson(validation)},
            {"gradient_norm", finiteNumber(gradientNorm)},
            {"weight_norm", finiteNumber(weightNorm)}};
}

Table Evaluation::table() const
{
    return {.columns = {"training_loss", "training_accuracy", "validation_loss", "validation_accuracy",
                        "gradient_norm", "weight_norm"},
            .rows = {{training.loss, training.accuracy, validation.loss, validation.accuracy, gradientNorm,
                      weightNorm}}};
}

} // namespace lrp::probe
