#include "ui/plots/Readout.h"

#include "core/engine/Series.h"
#include "core/probe/Captions.h"
#include "ui/plots/Course.h"
#include "ui/plots/detail/Words.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QLocale>
#include <QStringList>

namespace lrp::ui
{

namespace
{

std::optional<double> at(const std::vector<double>& values, std::int64_t step)
{
    if (step < 0 || step >= static_cast<std::int64_t>(values.size())) {
        return std::nullopt;
    }
    return values[static_cast<std::size_t>(step)];
}

std::optional<double> evaluatedAt(const engine::LaneRecord& lane, channel::Id id, std::int64_t step)
{
    const auto evaluation = step <= lane.steps ? evaluationAt(lane, step) : std::nullopt;
    if (!evaluation) {
        return std::nullopt;
    }
    if (id == kAverageLoss) { // missing before it has collected anything, and where the lane keeps none
        return std::isnan(evaluation->averageLoss) ? std::nullopt : std::optional(evaluation->averageLoss);
    }
    return id == kValidationLoss           ? evaluation->validationLoss
           : id == channel::id("accuracy") ? evaluation->accuracy
                                           : evaluation->trainingLoss;
}

/// Of the stretch with the step.
std::optional<double> stretchAt(const engine::LaneRecord& lane, channel::Id id, std::int64_t step)
{
    const engine::Series series(lane, id);
    const std::size_t place = series.firstAtOrAfter(step);
    return step >= lane.samples.firstStep() && place < series.size() && engine::isMeasured(lane, id)
               ? std::optional(series.value(place))
               : std::nullopt;
}

/// As it is drawn.
std::optional<double> measuredAt(const engine::LaneRecord& lane, channel::Id id, std::int64_t step,
                                 double smoothing)
{
    if (of(id).every == channel::Every::Evaluation) {
        return evaluatedAt(lane, id, step);
    }
    if (of(id).every == channel::Every::Stretch) {
        return stretchAt(lane, id, step);
    }
    const auto sample = sampleAt(lane, step);
    if (!sample) {
        return std::nullopt;
    }
    return id == kRate       ? sample->lr
           : id == kMomentum ? sample->momentum
                             : averageBefore(lane, sample->step, smoothing).add(sample->loss);
}

/// Says what its norms come to.
void explainNorms(LaneReadout& readout, const engine::LaneRecord& run)
{
    const auto value = [&readout](channel::Id id) {
        return readout.measured(id).value_or(std::numeric_limits<double>::quiet_NaN());
    };
    readout.lengths = QString::fromStdString(probe::captionOfNorms(value(channel::id("gradient_norm")),
                                                                   value(channel::id("update_norm")),
                                                                   value(channel::id("weight_norm"))));
    if (!engine::isMeasured(run, channel::id("weight_0"))) { // no rule is known of two weights
        readout.ratio =
            QString::fromStdString(probe::captionOfUpdateRatio(value(channel::id("update_ratio"))));
    }
}

/// The channels that are read out, in order.
template <class Visit>
void forEachRead(const ChartOptions& options, Visit&& visit)
{
    for (const PanelId panel : allPanels()) {
        if (options.isOn[panel]) {
            for (const channel::Id id : of(panel).channels) {
                visit(panel, id);
            }
        }
    }
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
    void write(double factor, channel::Id id, LaneReadout& readout) const
    {
        if (m_count > 0) {
            readout.values.push_back({.channel = id,
                                      .value = factor * m_sum / m_count,
                                      .range = Span{factor * m_range.low, factor * m_range.high}});
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

const ReadoutValue* LaneReadout::find(channel::Id id, bool isPlanned) const
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const ReadoutValue& value) {
        return value.channel == id && value.isPlanned == isPlanned;
    });
    return found == values.end() ? nullptr : &*found;
}

std::optional<double> LaneReadout::planned(channel::Id id) const
{
    const ReadoutValue* value = find(id, true);
    return value == nullptr ? std::nullopt : std::optional(value->value);
}

std::optional<double> LaneReadout::measured(channel::Id id) const
{
    const ReadoutValue* value = find(id, false);
    return value == nullptr ? std::nullopt : std::optional(value->value);
}

std::vector<LaneReadout> readoutAt(std::int64_t step, const std::vector<LaneCurve>& lanes,
                                   const engine::Record* record, const ChartOptions& options)
{
    std::vector<LaneReadout> readouts;
    for (const LaneCurve& lane : lanes) {
        if (!isListed(lane)) {
            continue;
        }
        LaneReadout& readout = readouts.emplace_back();
        readout.letter = lane.letter;
        readout.name = lane.name;
        readout.isNormalised = options.normalised;
        const engine::LaneRecord* run = measuredOf(lane, record);
        forEachRead(options, [&](PanelId panel, channel::Id id) {
            const double factor = id == kRate ? rateFactor(lane.plan->baseRate, options.normalised) : 1.0;
            const auto add = [&](bool isPlanned, std::optional<double> value) {
                if (value) {
                    readout.values.push_back({id, isPlanned, factor * *value});
                }
            };
            if (isPlanned(id)) {
                add(true, at(plannedValues(*lane.plan, id), step - lane.plan->firstStep));
            }
            if (run != nullptr && isOn(panel, lane)) { // else it stands still, and there is no panel for it
                add(false, measuredAt(*run, id, step, options.smoothing));
            }
        });
        if (run != nullptr) {
            explainNorms(readout, *run);
        }
    }
    return readouts;
}

LaneReadout readoutAt(std::int64_t step, const SeedBand& band, const ChartOptions& options)
{
    LaneReadout readout{.letter = band.letter, .name = nameOf(band), .isNormalised = options.normalised};
    forEachRead(options, [&](PanelId panel, channel::Id id) {
        if (of(panel).when == Panel::When::Moves) {
            return;
        }
        MeanAndRange values;
        for (const auto& run : band.runs) {
            values.add(measuredAt(*run, id, step, options.smoothing));
        }
        values.write(id == kRate ? rateFactor(band.baseRate, options.normalised) : 1.0, id, readout);
    });
    return readout;
}

LaneReadout readoutAt(std::int64_t step, const ReferenceCurve& reference, const ChartOptions& options)
{
    LaneReadout readout{.letter = '\0', .name = reference.name, .isNormalised = options.normalised};
    forEachRead(options, [&](PanelId, channel::Id id) {
        const std::vector<CurvePoint>* points = pointsOf(reference, id);
        const auto value = points == nullptr ? std::nullopt : at(*points, step);
        if (value) {
            const double factor = id == kRate ? rateFactor(reference.baseRate, options.normalised) : 1.0;
            readout.values.push_back({.channel = id, .value = factor * *value});
        }
    });
    return readout;
}

QString channelLabel(channel::Id id)
{
    return catalogueText(std::string(of(id).label));
}

QString nameOf(const ReadoutValue& value)
{
    const QString label = channelLabel(value.channel);
    return value.isPlanned            ? translate("plots", "planned %1").arg(label)
           : isPlanned(value.channel) ? translate("plots", "measured %1").arg(label)
                                      : label;
}

QString headOf(const ReadoutValue& value, bool isNormalised)
{
    if (value.isPlanned) {
        return isNormalised && value.channel == kRate ? translate("plots", "planned ÷ base") : nameOf(value);
    }
    if (isPlanned(value.channel)) {
        return translate("plots", "measured");
    }
    return value.channel == kTrainingLoss     ? translate("plots", "training", "head of a column of losses")
           : value.channel == kValidationLoss ? translate("plots", "validation", "head of a column of losses")
           : value.channel == kAverageLoss    ? translate("plots", "average", "head of a column of losses")
                                              : channelLabel(value.channel);
}

QString withLetter(char letter, const QString& name)
{
    return letter == '\0' ? name : QStringLiteral("%1 %2").arg(QLatin1Char(letter)).arg(name);
}

QString sentenceOf(const LaneReadout& lane, const QStringList& values)
{
    //: What a lane says at a step; %2 is "rate 0.4, loss 0.51"
    return translate("plots", "%1: %2.")
        .arg(withLetter(lane.letter, lane.name),
             values.isEmpty() ? translate("plots", "nothing here") : values.join(QStringLiteral(", ")));
}

QString inWords(std::int64_t step, std::int64_t stepsPerEpoch, const std::vector<LaneReadout>& lanes)
{
    QString text =
        stepsPerEpoch > 0
            ? translate("plots", "Step %1, epoch %2.").arg(number(step), epochText(step, stepsPerEpoch))
            : translate("plots", "Step %1.").arg(number(step));
    for (const LaneReadout& lane : lanes) {
        QStringList values;
        for (const ReadoutValue& value : lane.values) {
            const bool isMultiple = lane.isNormalised && value.channel == kRate;
            values << (isMultiple ? translate("plots", "%1 %2 times the base rate") : QStringLiteral("%1 %2"))
                          .arg(nameOf(value), valueText(value.value, value.range));
        }
        text += ' ' + sentenceOf(lane, values);
        if (!lane.ratio.isEmpty()) {
            text += ' ' + lane.ratio;
        }
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
        return translate("plots", "NaN");
    }
    if (std::isinf(value)) {
        return value > 0.0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    }
    return QString::number(value, 'g', 4);
}

} // namespace lrp::ui
