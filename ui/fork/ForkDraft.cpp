#include "ui/fork/ForkDraft.h"

#include "core/experiment/findings/Words.h"
#include "core/schedule/Schedule.h"
#include "ui/text/FigureText.h"
#include "ui/text/IssueText.h"
#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lrp::ui
{

using params::Json;

namespace
{

constexpr std::size_t kMostPoints = 400;

QPolygonF thinned(const experiment::Plan& plan)
{
    QPolygonF points;
    const std::size_t count = std::min(plan.rates.size(), kMostPoints);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t step = count > 1 ? i * (plan.rates.size() - 1) / (count - 1) : 0;
        if (std::isfinite(plan.rates[step])) {
            points.append(
                {static_cast<double>(plan.firstStep) + static_cast<double>(step), plan.rates[step]});
        }
    }
    return points;
}

const params::Entry* entryOf(const params::Entries& entries, const Json& member)
{
    const auto type = member.find("type");
    return type != member.end() && type->is_string() ? params::find(entries, type->get<std::string>())
                                                     : nullptr;
}

/// "Cosine annealing: Half period 100 %, Floor 0"; settings that are schedules themselves are left out.
QString settingsText(const params::Entries& entries, const Json& member)
{
    const params::Entry* entry = entryOf(entries, member);
    if (entry == nullptr) {
        return {};
    }
    QStringList settings;
    for (const params::Field& field : entry->fields) {
        const auto value = member.find(field.key);
        const bool isPlain = field.kind != params::Kind::Schedule && field.kind != params::Kind::Schedules;
        if (isPlain && value != member.end() && !value->is_null() && *value != false) {
            settings.append(translate("fork", "%1 %2", "a setting and its value")
                                .arg(catalogueText(field.label), valueInWords(field, *value)));
        }
    }
    const QString title = catalogueText(entry->title);
    return settings.isEmpty() ? title
                              : translate("fork", "%1: %2", "a schedule or optimizer and its settings")
                                    .arg(title, settings.join(", "));
}

} // namespace

ForkDraft::ForkDraft(const ForkOption& option, const ForkContext& context)
    : m_context(context)
    , m_kind(option.kind)
    , m_title(option.title)
    , m_json(experiment::toJson(option.lane))
{
    update();
}

void ForkDraft::set(const std::string& pointer, const Json& value)
{
    // A title says what the draft began as, and no more than it still is.
    const bool isTitled =
        m_kind == ForkOption::Kind::Optimizer
            ? pointer == "/optimizer"
            : pointer == "/schedule" || goesOn() || m_json["schedule"]["type"] == "constant";
    m_json.at(Json::json_pointer(pointer)) = value;
    const params::Entry* entry = m_kind == ForkOption::Kind::Optimizer
                                     ? entryOf(optimizer::entries(), m_json["optimizer"])
                                     : entryOf(schedule::entries(), m_json["schedule"]);
    if (isTitled && entry != nullptr) {
        m_title = catalogueText(entry->title);
        m_json["name"] = forkName(wordsFor(*entry), m_context);
    }
    update();
}

void ForkDraft::update()
{
    m_lane.reset();
    m_plan.reset();
    m_isPlanned = false;
    m_rates.clear();
    const auto read = experiment::laneFromJson(m_json, kPointer);
    m_issues = read.issues();
    if (!read) {
        return;
    }
    for (const params::Issue& issue : lengthIssues(*read, m_context)) {
        m_issues.push_back({kPointer + issue.pointer, issue.message});
    }
    if (!m_issues.empty()) {
        return;
    }
    m_lane = *read;
    if (isPlannedQuickly(*m_lane, m_context)) {
        setPlan(std::make_shared<const experiment::Plan>(planFork(*m_lane, m_context)));
    }
}

void ForkDraft::setPlan(std::shared_ptr<const experiment::Plan> plan)
{
    m_plan = std::move(plan);
    m_isPlanned = true;
    m_rates = thinned(*m_plan);
}

void ForkDraft::dropPlan()
{
    if (m_lane && !isPlannedQuickly(*m_lane, m_context)) {
        m_plan.reset();
    }
}

QString ForkDraft::problem() const
{
    if (m_issues.empty()) {
        return {};
    }
    Json lane = m_json;
    lane.erase("letter"); // it is the parent's, and the sentence would begin with it
    return issueText(m_issues.front(), {{"lanes", Json::array({std::move(lane)})}}) + '.';
}

bool ForkDraft::hasBaseRate() const
{
    return !m_lane || (!goesOn() && !schedule::ownBaseOf(m_lane->schedule, 0));
}

QString ForkDraft::span() const
{
    if (m_rates.isEmpty()) {
        return m_lane && !m_isPlanned ? QString("…") : QString();
    }
    const auto text = [](double rate) { return QString::fromStdString(experiment::words::rate(rate)); };
    const QString first = text(m_rates.front().y());
    const bool isGone = std::abs(m_rates.back().y()) < 1e-3 * std::abs(m_rates.front().y());
    const QString last = isGone ? QStringLiteral("≈ 0") : text(m_rates.back().y());
    return first == last ? first : first + " → " + last;
}

QString ForkDraft::description() const
{
    QStringList lines{m_title};
    if (!m_issues.empty()) {
        lines.append(problem());
    } else {
        //: %1 is "0.4" or "0.4 → ≈ 0", %2 a count of steps
        lines.append(translate("fork", "Rate %1 over %2").arg(span(), stepsText(m_context.stepsLeft())));
    }
    if (goesOn()) {
        lines.append(translate("fork", "Goes on exactly as the run would have."));
    } else if (m_lane && schedule::needsMetric(m_lane->schedule)) {
        lines.append(translate("fork", "Its best and its counts of reports begin anew here."));
    }
    lines.append(settingsText(optimizer::entries(), m_json["optimizer"]));
    lines.append(settingsText(schedule::entries(), m_json["schedule"]));
    return lines.join('\n');
}

} // namespace lrp::ui
