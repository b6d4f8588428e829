#include "ui/history/SettingsText.h"

#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"

namespace lrp::ui
{

using params::Field;
using params::Json;
using params::Kind;

namespace
{

/// Walks through settings, schedules within schedules too.
class Walk
{
public:
    std::vector<SettingText> take() { return std::move(m_settings); }

    void fields(const std::vector<Field>& fields, const Json& owner, const std::string& pointer,
                const QString& within = {})
    {
        for (const Field& field : fields) {
            if (const auto found = owner.find(field.key); found != owner.end()) {
                one(field, *found, params::child(pointer, field.key), within);
            }
        }
    }

    /// A member {"type": …} of a catalogue.
    void typed(const params::Entries& entries, const Json& value, const std::string& pointer,
               const QString& label, const QString& within = {})
    {
        const auto id = value.at("type").get<std::string>();
        if (const params::Entry* entry = params::find(entries, id)) {
            m_settings.push_back(
                {pointer + "/type", label, catalogueText(entry->title), QString::fromStdString(entry->id)});
            fields(entry->fields, value, pointer, within);
        }
    }

private:
    void one(const Field& field, const Json& value, const std::string& pointer, const QString& within)
    {
        const QString own = catalogueText(field.label);
        const QString label =
            within.isEmpty()
                ? own
                : translate("history", "%1: %2", "a setting of a schedule within another").arg(within, own);
        const auto inner = [&](const Json& schedule, const std::string& where, const QString& name) {
            typed(schedule::entries(), schedule, where, name, name);
        };
        if (field.kind == Kind::Schedule && value.is_object()) {
            inner(value, pointer, label);
        } else if (field.kind == Kind::Schedules) {
            for (std::size_t i = 0; i < value.size(); ++i) {
                inner(value[i], pointer + "/" + std::to_string(i), label + " " + QString::number(i + 1));
            }
        } else {
            const QString words = valueInWords(field, value);
            m_settings.push_back(
                {pointer, label, words,
                 field.kind == Kind::Choice ? QString::fromStdString(params::dump(value)) : words});
        }
    }

    std::vector<SettingText> m_settings;
};

} // namespace

std::vector<SettingText> settingsText(const experiment::Problem& problem, const experiment::Lane& lane)
{
    const Json ofProblem = experiment::toJson(experiment::Experiment{.problem = problem}).at("problem");
    const Json ofLane = experiment::toJson(lane);
    const std::string lanes = "/lanes/…";
    Walk walk;
    walk.typed(dataset::entries(), ofProblem.at("dataset"), "/problem/dataset",
               translate("history", "Data set"));
    walk.typed(model::entries(), ofProblem.at("model"), "/problem/model", translate("history", "Model"));
    walk.fields(experiment::problemFields(), ofProblem, "/problem");
    walk.typed(optimizer::entries(), ofLane.at("optimizer"), lanes + "/optimizer",
               translate("history", "Optimizer"));
    walk.typed(schedule::entries(), ofLane.at("schedule"), lanes + "/schedule",
               translate("history", "Schedule"));
    walk.fields(experiment::laneFields(), ofLane, lanes);
    return walk.take();
}

} // namespace lrp::ui
