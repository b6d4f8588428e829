#include "ui/plots/detail/CurveReader.h"

#include "ui/plots/detail/Words.h"
#include "ui/plots/Happenings.h"
#include "ui/plots/Readout.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QStringList>
#include <utility>

namespace lrp::ui
{

namespace
{

std::vector<const LaneCurve*> listedIn(const ChartContent& content)
{
    std::vector<const LaneCurve*> listed;
    for (const LaneCurve& lane : content.lanes) {
        if (isListed(lane)) {
            listed.push_back(&lane);
        }
    }
    return listed;
}

std::optional<double> rateOf(const LaneReadout& lane)
{
    const auto measured = lane.measured(kRate);
    return measured ? measured : lane.planned(kRate);
}

std::optional<double> lossOf(const LaneReadout& lane)
{
    const auto validation = lane.measured(kValidationLoss);
    return validation ? validation : lane.measured(kTrainingLoss);
}

/// "loss 0.51, 3 % below B": beside the lowest of the others.
QString lossInWords(double loss, const LaneReadout& own, const std::vector<LaneReadout>& lanes)
{
    const LaneReadout* best = nullptr;
    double least = 0.0;
    for (const LaneReadout& lane : lanes) {
        const auto other = &lane == &own || lane.letter == '\0' ? std::nullopt : lossOf(lane);
        if (other && std::isfinite(*other) && *other > 0.0 && (best == nullptr || *other < least)) {
            best = &lane;
            least = *other;
        }
    }
    const QString value = valueText(loss);
    if (best == nullptr || !std::isfinite(loss)) {
        return translate("plots", "loss %1").arg(value);
    }
    const QString letter{QLatin1Char(best->letter)};
    const int percent = static_cast<int>(std::lround(100.0 * std::min(std::abs(loss / least - 1.0), 1e4)));
    if (percent == 0) {
        return translate("plots", "loss %1, the same as %2").arg(value, letter);
    }
    return (loss < least ? translate("plots", "loss %1, %2 % below %3")
                         : translate("plots", "loss %1, %2 % above %3"))
        .arg(value, QString::number(percent), letter);
}

std::optional<std::size_t> placeOf(const engine::Extent& extent, bool isHighest)
{
    return extent.hasValues() ? std::optional(isHighest ? extent.highAt : extent.lowAt) : std::nullopt;
}

/// The evaluation with the least or greatest finite validation loss.
std::optional<std::int64_t> extremeOf(const engine::SampleLog<engine::Evaluation>& evaluations,
                                      bool isHighest)
{
    engine::Extent extent;
    for (std::size_t i = 0; i < evaluations.size(); ++i) {
        extent.add(i, evaluations[i].validationLoss);
    }
    const auto place = placeOf(extent, isHighest);
    return place ? std::optional(evaluations[*place].step) : std::nullopt;
}

} // namespace

CurveReader::CurveReader(Chart& chart, Crosshair& crosshair, Told told)
    : m_chart(chart)
    , m_crosshair(crosshair)
    , m_told(std::move(told))
{
}

const LaneCurve* CurveReader::lane() const
{
    const auto listed = listedIn(m_chart.content());
    return listed.empty() ? nullptr : listed[std::min(m_lane, listed.size() - 1)];
}

QString CurveReader::text() const
{
    const auto step = m_crosshair.step();
    const LaneCurve* curve = lane();
    if (!step || curve == nullptr) {
        return {};
    }
    const auto lanes = m_chart.readout(*step);
    const LaneReadout& own = lanes[std::min(m_lane, listedIn(m_chart.content()).size() - 1)];
    QStringList words;
    if (const auto rate = rateOf(own)) {
        words << (own.isNormalised ? translate("plots", "rate %1 times the base rate")
                                   : translate("plots", "rate %1"))
                     .arg(valueText(*rate));
    }
    if (const auto loss = lossOf(own)) {
        words.insert(m_isRate ? words.size() : 0, lossInWords(*loss, own, lanes));
    }
    const QString happens = happeningsAt(*step, *curve, m_chart.content().record.get());
    return inWords(*step, m_chart.content().shape.stepsPerEpoch, {}) + ' ' + sentenceOf(own, words) +
           (happens.isEmpty() ? QString() : ' ' + happens.left(1).toUpper() + happens.mid(1) + '.');
}

void CurveReader::tell()
{
    if (const QString words = text(); !words.isEmpty()) {
        m_told(words);
    }
}

void CurveReader::moveLane(int lanes)
{
    const auto count = static_cast<int>(listedIn(m_chart.content()).size());
    if (count > 0) {
        const int place = std::min(static_cast<int>(m_lane), count - 1);
        m_lane = static_cast<std::size_t>((place + lanes % count + count) % count);
    }
    m_crosshair.move(0);
    tell();
}

void CurveReader::readRate(bool isRate)
{
    m_isRate = isRate;
    m_crosshair.move(0);
    tell();
}

std::optional<std::int64_t> CurveReader::extremeStep(bool isHighest) const
{
    const LaneCurve* curve = lane();
    const engine::LaneRecord* run =
        curve == nullptr ? nullptr : measuredOf(*curve, m_chart.content().record.get());
    if (run != nullptr && !m_isRate && run->evaluations.size() > 0) {
        return extremeOf(run->evaluations, isHighest);
    }
    if (run != nullptr && run->samples.size() > 0) {
        const std::size_t size = run->samples.size();
        const auto place =
            placeOf(m_isRate ? run->samples.rates(0, size) : run->samples.losses(0, size), isHighest);
        return place ? std::optional(run->samples[*place].step) : std::nullopt;
    }
    if (curve == nullptr || !m_isRate) {
        return std::nullopt;
    }
    engine::Extent planned;
    planned.add(0, curve->plan->rates.data(), curve->plan->rates.size());
    const auto place = placeOf(planned, isHighest);
    return place ? std::optional(curve->plan->firstStep + static_cast<std::int64_t>(*place)) : std::nullopt;
}

void CurveReader::goToExtreme(bool isHighest)
{
    if (const auto step = extremeStep(isHighest)) {
        m_crosshair.moveTo(*step);
        tell();
    }
}

void CurveReader::goToEnd(bool isLast)
{
    m_crosshair.moveTo(isLast ? m_chart.lastStep() : 0);
    tell();
}

} // namespace lrp::ui
