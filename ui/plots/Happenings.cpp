#include "ui/plots/Happenings.h"

#include "core/engine/Departure.h"
#include "ui/plots/CurveEvents.h"
#include "ui/plots/detail/Words.h"
#include "ui/plots/Readout.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QStringList>
#include <tuple>

namespace lrp::ui
{

namespace
{

/// "rate falls from 3 to 0.3"; of a bend "rate turns at 0.2".
QString turnInWords(const experiment::Plan& plan, std::int64_t step)
{
    constexpr double kJump = 0.05; // of the higher rate; less is a bend
    const auto place = static_cast<std::size_t>(step - plan.firstStep);
    const double after = plan.rates[place];
    const double before = plan.rates[place - 1];
    if (!(std::abs(after - before) > kJump * std::max(std::abs(after), std::abs(before)))) {
        return translate("plots", "rate turns at %1").arg(valueText(after));
    }
    return (after < before ? translate("plots", "rate falls from %1 to %2")
                           : translate("plots", "rate rises from %1 to %2"))
        .arg(valueText(before), valueText(after));
}

/// "fork begins"; of a bend "bent: 3 → 1".
QString beginningInWords(const engine::LaneRecord& run)
{
    const auto& bend = run.beginning.bend;
    if (!bend) {
        return translate("plots", "fork begins");
    }
    return bend->isUndone ? translate("plots", "bend undone")
                          : translate("plots", "bent: %1 → %2", "two rates")
                                .arg(valueText(bend->from), valueText(bend->to));
}

} // namespace

QString inWords(const Happening& happening, const ChartContent& content)
{
    const LaneCurve& lane = content.lanes[happening.lane];
    if (happening.kind == Happening::Kind::Turn) {
        return turnInWords(*lane.plan, happening.step);
    }
    const engine::LaneRecord* run = measuredOf(lane, content.record.get());
    return happening.kind == Happening::Kind::Fork && run != nullptr ? beginningInWords(*run)
                                                                     : translate("plots", "left the chart");
}

QString happeningsAt(std::int64_t step, const LaneCurve& lane, const engine::Record* record)
{
    QStringList words;
    if (turnsAt(*lane.plan, step)) {
        words << turnInWords(*lane.plan, step);
    }
    if (const engine::LaneRecord* run = measuredOf(lane, record)) {
        if (run->beginning.parent != nullptr && run->beginning.forkStep == step) {
            words << beginningInWords(*run);
        }
        if (const auto departure = departureOf(*run); departure && departure->step == step) {
            words << translate("plots", "left the chart");
        }
    }
    return words.join(QStringLiteral(", "));
}

void Happenings::follow(const ChartContent& content)
{
    std::map<const experiment::Plan*, Turns> turns;
    for (const LaneCurve& lane : content.lanes) {
        if (isListed(lane) && lane.hasMeasured) {
            const auto known = m_turns.find(lane.plan.get());
            turns.try_emplace(lane.plan.get(),
                              known == m_turns.end() ? Turns{.plan = lane.plan} : std::move(known->second));
        }
    }
    m_turns = std::move(turns);
}

bool Happenings::advance(std::size_t most)
{
    auto left = static_cast<std::int64_t>(most);
    for (auto& [key, turns] : m_turns) {
        const std::int64_t end = std::min(turns.end(), turns.next + left);
        left -= end - turns.next;
        for (; turns.next < end; ++turns.next) {
            if (turnsAt(*turns.plan, turns.plan->firstStep + turns.next)) {
                turns.steps.push_back(turns.plan->firstStep + turns.next);
            }
        }
    }
    return std::any_of(m_turns.begin(), m_turns.end(),
                       [](const auto& entry) { return entry.second.next < entry.second.end(); });
}

std::vector<Happening> Happenings::of(const ChartContent& content, std::size_t mostTurns) const
{
    std::vector<Happening> all;
    for (std::size_t place = 0; place < content.lanes.size(); ++place) {
        const LaneCurve& lane = content.lanes[place];
        const auto turns = m_turns.find(lane.plan.get());
        if (!isListed(lane) || turns == m_turns.end()) {
            continue;
        }
        const std::vector<std::int64_t>& steps = turns->second.steps;
        for (std::size_t i = 0; steps.size() <= mostTurns && i < steps.size(); ++i) {
            all.push_back({steps[i], place, Happening::Kind::Turn});
        }
        const engine::LaneRecord* run = measuredOf(lane, content.record.get());
        if (run != nullptr && run->beginning.parent != nullptr) {
            all.push_back({run->beginning.forkStep, place, Happening::Kind::Fork});
        }
        if (const auto departure = run == nullptr ? std::nullopt : departureOf(*run)) {
            all.push_back({departure->step, place, Happening::Kind::Departure});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Happening& a, const Happening& b) {
        return std::tie(a.step, a.lane) < std::tie(b.step, b.lane);
    });
    return all;
}

} // namespace lrp::ui
