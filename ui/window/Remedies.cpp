#include "ui/window/Remedies.h"

#include "core/schedule/Schedule.h"
#include "ui/commands/Commands.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/session/SessionController.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lrp::ui
{

namespace
{

using params::Json;

constexpr double kLower = 3.0;
constexpr const char* kWarmUpType = "warmup";

/// A third, in two digits.
Json lowered(double rate)
{
    const double third = rate / kLower;
    const double unit = third > 0.0 ? std::pow(10.0, std::floor(std::log10(third)) - 1.0) : 1.0;
    return std::stod(QString::number(std::round(third / unit) * unit, 'g', 2).toStdString());
}

/// The rates that a schedule sets itself, in place of the optimizer's.
void addRates(const Json& value, const std::string& pointer, std::vector<experiment::Change>& changes)
{
    static constexpr std::array kRates{"/max_lr", "/base_lr"};
    if (value.is_structured()) {
        for (const auto& [key, member] : value.items()) {
            addRates(member, pointer + "/" + key, changes);
        }
    }
    const bool isRate = std::any_of(kRates.begin(), kRates.end(),
                                    [&](std::string_view name) { return pointer.ends_with(name); });
    if (isRate && value.is_number()) {
        changes.push_back({pointer, lowered(value.get<double>())});
    }
}

} // namespace

Remedies::Remedies(ExperimentModel* experiment, const SessionController* session, Commands* commands,
                   QObject* parent)
    : QObject(parent)
    , m_experiment(experiment)
    , m_session(session)
{
    connect(session, &SessionController::ticked, this, &Remedies::look);
    connect(session, &SessionController::stateChanged, this, &Remedies::look);
    connect(session, &SessionController::runStarted, this, &Remedies::look);
    connect(experiment, &ExperimentModel::plansChanged, this, &Remedies::look); // or which lanes are shown
    commands->on("lowerRate", [this](bool) { lowerRate(); });
    commands->on("tryWarmUp", [this](bool) { warmUp(); });
}

void Remedies::look()
{
    std::optional<char> diverged;
    for (const auto& lane : m_session->record() ? m_session->record()->lanes()
                                                : std::vector<std::shared_ptr<engine::LaneRecord>>()) {
        const int place = m_experiment->laneOf(lane->letter);
        const bool isShown = place >= 0 && m_experiment->isLaneShown(place);
        if (!diverged && isShown && lane->status == engine::LaneStatus::Diverged) {
            diverged = lane->letter;
        }
    }
    if (diverged != m_diverged) {
        m_diverged = diverged;
        Q_EMIT changed();
    }
}

bool Remedies::mayWarmUp() const
{
    const int lane = m_diverged ? m_experiment->laneOf(*m_diverged) : -1;
    return lane >= 0 &&
           m_experiment->value("/lanes/" + std::to_string(lane) + "/schedule").value("type", "") !=
               kWarmUpType;
}

void Remedies::lowerRate()
{
    const int lane = m_experiment->laneOf(*m_diverged);
    const std::string pointer = "/lanes/" + std::to_string(lane);
    std::vector<experiment::Change> changes;
    if (const Json& rate = m_experiment->value(pointer + "/optimizer/lr"); rate.is_number()) {
        changes.push_back({pointer + "/optimizer/lr", lowered(rate.get<double>())});
    }
    addRates(m_experiment->value(pointer + "/schedule"), pointer + "/schedule", changes);
    m_experiment->setValues(tr("Lower rate of lane %1").arg(QChar(*m_diverged)), changes);
    m_experiment->selectLane(lane);
}

void Remedies::warmUp()
{
    const int lane = m_experiment->laneOf(*m_diverged);
    const std::string pointer = "/lanes/" + std::to_string(lane) + "/schedule";
    Json schedule = params::find(schedule::entries(), kWarmUpType)->starter;
    schedule["of"] = m_experiment->value(pointer);
    m_experiment->setValues(tr("Warm-up of lane %1").arg(QChar(*m_diverged)), {{pointer, schedule}});
    m_experiment->selectLane(lane);
}

} // namespace lrp::ui
