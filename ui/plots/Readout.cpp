#include "ui/plots/Readout.h"

#include "ui/plots/Course.h"
#include "ui/plots/detail/Words.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QStringList>

namespace lrp::ui
{

namespace
{

std::optional<double> times(double factor, std::optional<double> value)
{
    return value ? std::optional(factor * *value) : std::nullopt;
}

std::optional<double> at(const std::vector<double>& values, std::int64_t step)
{
    if (step < 0 || step >= static_cast<std::int64_t>(values.size())) {
        return std::nullopt;
    }
    return values[static_cast<std::size_t>(step)];
}

double smoothedLossAt(const engine::LaneRecord& lane, const engine::Sample& sample, double keep)
{
    return averageBefore(lane, sample.step, keep).add(sample.loss);
}

std::optional<double> validationLossAt(const engine::LaneRecord& lane, std::int64_t step)
{
    const auto evaluation = step <= lane.steps ? evaluationAt(lane, step) : std::nullopt;
    return evaluation ? std::optional(evaluation->validationLoss) : std::nullopt;
}

void readMeasured(LaneReadout& readout, const engine::LaneRecord& lane, std::int64_t step, double smoothing)
{
    if (const auto sample = sampleAt(lane, step)) {
        readout.measured = sample->lr;
        readout.measuredMomentum = sample->momentum;
        readout.trainingLoss = smoothedLossAt(lane, *sample, smoothing);
    }
    readout.validationLoss = validationLossAt(lane, step);
}

/// Of the finite values of several runs.
class MeanAndRange
{
public:
    void add(std::optional<double> value)
    {
        if (value && std::isfinite(*value)) {
            m_range = m_count == 0 ? Span{*value, *value}
                                   : Span{std::min(m_range.low, *value), std::max(m_range.high, *value)};
            m_sum += *value;
            ++m_count;
        }
    }
    void write(double factor, std::optional<double>& mean, std::optional<Span>& range) const
    {
        if (m_count > 0) {
            mean = factor * m_sum / m_count;
            range = Span{factor * m_range.low, factor * m_range.high};
        }
    }

private:
    double m_sum = 0.0;
    int m_count = 0;
    Span m_range;
};

/// Of the last point at or before `step`; nothing beyond the ends.
std::optional<double> at(const std::vector<CurvePoint>& points, std::int64_t step)
{
    const auto x = static_cast<double>(step);
    const auto after =
        std::upper_bound(points.begin(), points.end(), x,
                         [](double value, const CurvePoint& point) { return value < point.x; });
    return after == points.begin() || x > points.back().x ? std::nullopt
                                                          : std::optional(std::prev(after)->value);
}

} // namespace

std::vector<LaneReadout> readoutAt(std::int64_t step, const std::vector<LaneCurve>& lanes,
                                   const engine::Record* record, double smoothing, bool normalised)
{
    std::vector<LaneReadout> readouts;
    for (const LaneCurve& lane : lanes) {
        if (!isListed(lane)) {
            continue;
        }
        LaneReadout readout{.letter = lane.letter,
                            .name = lane.name,
                            .planned = at(lane.plan->rates, step - lane.plan->firstStep),
                            .isNormalised = normalised,
                            .plannedMomentum = at(lane.plan->momentums, step - lane.plan->firstStep)};
        if (const engine::LaneRecord* measured = measuredOf(lane, record)) {
            readMeasured(readout, *measured, step, smoothing);
        }
        const double factor = rateFactor(lane.plan->baseRate, normalised);
        readout.planned = times(factor, readout.planned);
        readout.measured = times(factor, readout.measured);
        if (lane.plan->momentums.empty()) {
            readout.measuredMomentum.reset(); // it stands still, and there is no panel for it
        }
        readouts.push_back(std::move(readout));
    }
    return readouts;
}

LaneReadout readoutAt(std::int64_t step, const SeedBand& band, double smoothing, bool normalised)
{
    MeanAndRange rate;
    MeanAndRange training;
    MeanAndRange validation;
    for (const auto& run : band.runs) {
        if (const auto sample = sampleAt(*run, step)) {
            rate.add(sample->lr);
            training.add(smoothedLossAt(*run, *sample, smoothing));
        }
        validation.add(validationLossAt(*run, step));
    }
    LaneReadout readout{.letter = band.letter, .name = nameOf(band), .isNormalised = normalised};
    rate.write(rateFactor(band.baseRate, normalised), readout.measured, readout.measuredRange);
    training.write(1.0, readout.trainingLoss, readout.trainingRange);
    validation.write(1.0, readout.validationLoss, readout.validationRange);
    return readout;
}

LaneReadout readoutAt(std::int64_t step, const ReferenceCurve& reference, bool normalised)
{
    return {.letter = '\0',
            .name = reference.name,
            .measured = times(rateFactor(reference.baseRate, normalised), at(reference.rate, step)),
            .isNormalised = normalised,
            .trainingLoss = at(reference.trainingLoss, step),
            .validationLoss = at(reference.validationLoss, step)};
}

QString withLetter(char letter, const QString& name)
{
    return letter == '\0' ? name : QStringLiteral("%1 %2").arg(QLatin1Char(letter)).arg(name);
}

QString inWords(std::int64_t step, std::int64_t stepsPerEpoch, const std::vector<LaneReadout>& lanes)
{
    QString text = tr("Step %1").arg(QLocale(QLocale::English).toString(static_cast<qlonglong>(step)));
    if (stepsPerEpoch > 0) {
        text +=
            tr(", epoch %1").arg(static_cast<double>(step) / static_cast<double>(stepsPerEpoch), 0, 'f', 1);
    }
    text += QLatin1Char('.');
    for (const LaneReadout& lane : lanes) {
        QStringList values;
        const auto say = [&values](const char* what, std::optional<double> value,
                                   const std::optional<Span>& range = std::nullopt) {
            if (value) {
                values << tr(what).arg(valueText(*value, range));
            }
        };
        say(lane.isNormalised ? "planned rate %1 times the base rate" : "planned rate %1", lane.planned);
        say(lane.isNormalised ? "measured rate %1 times the base rate" : "measured rate %1", lane.measured,
            lane.measuredRange);
        say("planned momentum %1", lane.plannedMomentum);
        say("measured momentum %1", lane.measuredMomentum);
        say("training loss %1", lane.trainingLoss, lane.trainingRange);
        say("validation loss %1", lane.validationLoss, lane.validationRange);
        text += QStringLiteral(" %1: %2.")
                    .arg(withLetter(lane.letter, lane.name),
                         values.isEmpty() ? tr("nothing here") : values.join(QStringLiteral(", ")));
    }
    return text;
}

QString valueText(double value, const std::optional<Span>& range)
{
    if (range && range->size() > 0.0) {
        return QStringLiteral("%1 (%2 – %3)")
            .arg(valueText(value), valueText(range->low), valueText(range->high));
    }
    if (std::isnan(value)) {
        return tr("NaN");
    }
    if (std::isinf(value)) {
        return value > 0.0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    }
    return QString::number(value, 'g', 4);
}

std::optional<Departure> departureOf(const engine::LaneRecord& lane)
{
    const std::size_t size = lane.samples.size();
    if (lane.status != engine::LaneStatus::Diverged || size == 0) {
        return std::nullopt;
    }
    // The lane stops where its loss is no longer finite, so that sample is among the last.
    std::size_t index = size - 1;
    while (index > 0 && !std::isfinite(lane.samples.loss(index - 1))) {
        --index;
    }
    return Departure{lane.samples[index].step, lane.samples[index].lr};
}

} // namespace lrp::ui
