#include "core/conformance/detail/PlateauCase.h"

#include "core/params/Text.h"
#include "core/rehearsal/Rehearsal.h"

#include <array>
#include <cmath>
#include <limits>

namespace lrp::conformance
{
namespace
{

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The settings in this program's words.
Json scheduleOf(const Json& settings)
{
    Json schedule{{"type", "ReduceLROnPlateau"}};
    for (const auto& [key, value] : settings.items()) {
        if (key == "rel") {
            schedule["threshold_mode"] = value.get<bool>() ? "rel" : "abs";
        } else if (key != "lr") {
            schedule[key] = value;
        }
    }
    return schedule;
}

double distance(double ours, double theirs)
{
    if (ours == theirs || (std::isnan(ours) && std::isnan(theirs))) {
        return 0.0;
    }
    double difference = std::abs(ours - theirs);
    if (theirs != 0.0) {
        difference /= std::abs(theirs);
    }
    return std::isnan(difference) ? kInfinity : difference;
}

/// Keeps the worst of what is compared.
class WorstCell
{
public:
    void compare(std::size_t report, const char* name, double error, const std::string& ours,
                 const std::string& theirs)
    {
        if (error > m_worst.error || (error > 0.0 && m_worst.where.empty())) {
            m_worst = {error, std::string(name) + " after report " + std::to_string(report + 1) + ": " +
                                  ours + " instead of " + theirs};
        }
    }

    void compare(std::size_t report, const char* name, double ours, double theirs)
    {
        compare(report, name, distance(ours, theirs), params::shortest(ours), params::shortest(theirs));
    }

    void compareCount(std::size_t report, const char* name, std::int64_t ours, const Json& theirs)
    {
        compare(report, name, theirs == ours ? 0.0 : kInfinity, std::to_string(ours), params::dump(theirs));
    }

    const Deviation& worst() const { return m_worst; }

private:
    Deviation m_worst;
};

void compareRow(const rehearsal::Row& row, const Json& recorded, std::size_t report, WorstCell& worst)
{
    const std::array<std::pair<const char*, double>, 3> numbers{
        {{"rate", row.rate}, {"best", row.best}, {"bar", row.bar}}};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        worst.compare(report, numbers[i].first, numbers[i].second, numberOf(recorded.at(i)));
    }
    worst.compareCount(report, "bad count", row.bad, recorded.at(3));
    worst.compareCount(report, "cooldown", row.cooldown, recorded.at(4));
    const std::string event(choices(row.event)[static_cast<std::size_t>(row.event)]);
    const auto theirs = recorded.at(5).get<std::string>();
    worst.compare(report, "event", event == theirs ? 0.0 : kInfinity, event, theirs);
}

} // namespace

Deviation replayPlateau(const Json& spec)
{
    std::vector<double> metrics;
    for (const Json& metric : member(spec, "metrics")) {
        metrics.push_back(numberOf(metric));
    }
    const Json& settings = member(spec, "settings");
    const Json& rows = member(spec, "rows");
    if (rows.size() != metrics.size()) {
        throw CaseFailure("has " + std::to_string(rows.size()) + " rows for " +
                          std::to_string(metrics.size()) + " metrics; needs one for each");
    }
    const schedule::Groups groups{{.lr = numberOf(member(settings, "lr"))}};
    const auto ours = rehearsal::rehearse(accepted(scheduleOf(settings), groups), groups, metrics, "metrics");
    if (!ours) {
        throw CaseFailure(ours.issues().front().text());
    }
    WorstCell worst;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        compareRow(ours->rows[i], rows[i], i, worst);
    }
    return worst.worst();
}

} // namespace lrp::conformance
