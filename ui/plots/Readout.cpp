#include "ui/plots/Readout.h"

#include "ui/plots/LaneReader.h"
#include "ui/plots/Smoothing.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace lrp::ui
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("lrp::ui::CurvesView", text);
}

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

double smoothedLossAt(const engine::LaneRecord& lane, std::size_t index, double keep)
{
    Smoothing average(keep);
    double value = 0.0;
    for (std::size_t i = index - std::min(index, Smoothing::memory(keep)); i <= index; ++i) {
        value = average.add(lane.samples.loss(i));
    }
    return value;
}

void readMeasured(LaneReadout& readout, const engine::LaneRecord& lane, std::int64_t step, double smoothing)
{
    const auto x = static_cast<double>(step);
    const std::size_t sample = lane.samples.firstAtOrAfter(x);
    if (sample < lane.samples.size()) {
        readout.measured = lane.samples.lr(sample);
        readout.measuredMomentum = lane.samples.momentum(sample);
        readout.trainingLoss = smoothedLossAt(lane, sample, smoothing);
    }
    const std::size_t after = firstAtOrAfter(lane.evaluations, x + 1.0);
    if (after > 0 && step <= lane.steps) {
        readout.validationLoss = lane.evaluations[after - 1].validationLoss;
    }
}

/// Whether the rate begins to change, stops changing or changes course here: its slope differs by more than
/// half.
bool bendsAt(const std::vector<double>& rates, std::int64_t step)
{
    if (step < 1 || step >= static_cast<std::int64_t>(rates.size())) {
        return false;
    }
    const auto t = static_cast<std::size_t>(step);
    const double slope = rates[t] - rates[t - 1];
    const double before = t >= 2 ? rates[t - 1] - rates[t - 2] : slope;
    const double steeper = std::max(std::abs(slope), std::abs(before));
    return std::abs(slope - before) > std::max(0.5 * steeper, 1e-12 * std::abs(rates[t]));
}

/// Of neighbouring bends the first counts: a jump bends the curve twice.
bool isEvent(std::int64_t step, const std::vector<LaneCurve>& lanes, const experiment::Shape& shape)
{
    if (shape.evaluateEvery > 0 && step % shape.evaluateEvery == 0) {
        return true;
    }
    return std::any_of(lanes.begin(), lanes.end(), [step](const LaneCurve& lane) {
        return lane.visible && bendsAt(lane.plan.rates, step) && !bendsAt(lane.plan.rates, step - 1);
    });
}

} // namespace

const engine::LaneRecord* laneOf(const engine::Record* record, char letter)
{
    if (record == nullptr) {
        return nullptr;
    }
    const auto& lanes = record->lanes();
    const auto found = std::find_if(lanes.begin(), lanes.end(),
                                    [letter](const auto& lane) { return lane->letter == letter; });
    return found == lanes.end() ? nullptr : found->get();
}

std::vector<LaneReadout> readoutAt(std::int64_t step, const std::vector<LaneCurve>& lanes,
                                   const engine::Record* record, double smoothing, bool normalised)
{
    std::vector<LaneReadout> readouts;
    for (const LaneCurve& lane : lanes) {
        if (!lane.visible) {
            continue;
        }
        LaneReadout readout{.letter = lane.letter,
                            .name = lane.name,
                            .planned = at(lane.plan.rates, step),
                            .isNormalised = normalised,
                            .plannedMomentum = at(lane.plan.momentums, step)};
        if (const engine::LaneRecord* measured = laneOf(record, lane.letter)) {
            readMeasured(readout, *measured, step, smoothing);
        }
        const double factor = rateFactor(lane, normalised);
        readout.planned = times(factor, readout.planned);
        readout.measured = times(factor, readout.measured);
        if (lane.plan.momentums.empty()) {
            readout.measuredMomentum.reset(); // it stands still, and there is no panel for it
        }
        readouts.push_back(std::move(readout));
    }
    return readouts;
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
        const auto say = [&values](const char* what, std::optional<double> value) {
            if (value) {
                values << tr(what).arg(valueText(*value));
            }
        };
        say(lane.isNormalised ? "planned rate %1 times the base rate" : "planned rate %1", lane.planned);
        say(lane.isNormalised ? "measured rate %1 times the base rate" : "measured rate %1", lane.measured);
        say("planned momentum %1", lane.plannedMomentum);
        say("measured momentum %1", lane.measuredMomentum);
        say("training loss %1", lane.trainingLoss);
        say("validation loss %1", lane.validationLoss);
        text +=
            QStringLiteral(" %1 %2: %3.")
                .arg(QLatin1Char(lane.letter))
                .arg(lane.name, values.isEmpty() ? tr("nothing here") : values.join(QStringLiteral(", ")));
    }
    return text;
}

QString valueText(double value)
{
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

std::optional<std::int64_t> eventAfter(std::int64_t from, const std::vector<LaneCurve>& lanes,
                                       const experiment::Shape& shape)
{
    for (std::int64_t step = from + 1; step <= shape.totalSteps; ++step) {
        if (step == shape.totalSteps || isEvent(step, lanes, shape)) {
            return step;
        }
    }
    return std::nullopt;
}

std::optional<std::int64_t> eventBefore(std::int64_t from, const std::vector<LaneCurve>& lanes,
                                        const experiment::Shape& shape)
{
    for (std::int64_t step = std::min(from, shape.totalSteps) - 1; step >= 0; --step) {
        if (step == 0 || isEvent(step, lanes, shape)) {
            return step;
        }
    }
    return std::nullopt;
}

} // namespace lrp::ui
