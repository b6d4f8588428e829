#include "core/rehearsal/Writing.h"

#include "core/params/Text.h"

#include <cmath>

namespace lrp::rehearsal
{
namespace
{

using params::Json;
using params::shortest;

std::string_view eventName(schedule::Heard event)
{
    return choices(event)[static_cast<std::size_t>(event)];
}

Json number(double x)
{
    return std::isfinite(x) ? params::asTyped(x) : Json(shortest(x));
}

} // namespace

std::string asCsv(const Rehearsal& rehearsal, const Reports& reports)
{
    const bool hasSteps = !reports.steps.empty();
    std::string text =
        std::string("report,") + (hasSteps ? "step," : "") + "value,rate,best,bar,bad,cooldown,event\n";
    for (std::size_t i = 0; i < rehearsal.rows.size(); ++i) {
        const Row& row = rehearsal.rows[i];
        text += std::to_string(i + 1) + ',' + (hasSteps ? std::to_string(reports.steps[i]) + ',' : "");
        for (const double x : {reports.values[i], row.rate, row.best, row.bar}) {
            text += shortest(x) + ',';
        }
        text += std::to_string(row.bad) + ',' + std::to_string(row.cooldown) + ',';
        text += std::string(eventName(row.event)) + '\n';
    }
    return text;
}

Json asJson(const Rehearsal& rehearsal, const Reports& reports)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < rehearsal.rows.size(); ++i) {
        const Row& row = rehearsal.rows[i];
        Json json{{"report", i + 1}};
        if (!reports.steps.empty()) {
            json["step"] = reports.steps[i];
        }
        json["value"] = number(reports.values[i]);
        json["rate"] = number(row.rate);
        json["best"] = number(row.best);
        json["bar"] = number(row.bar);
        json["bad"] = row.bad;
        json["cooldown"] = row.cooldown;
        json["event"] = eventName(row.event);
        rows.push_back(std::move(json));
    }
    const auto from = hypotheticalFrom(rehearsal, reports);
    return {{"reports", reports.name},
            {"patience", rehearsal.patience},
            {"first_rate", number(rehearsal.firstRate)},
            {"cuts", rehearsal.count(schedule::Heard::Cut)},
            {"hypothetical_from", from ? Json(*from + 1) : Json(nullptr)},
            {"rows", std::move(rows)}};
}

} // namespace lrp::rehearsal
