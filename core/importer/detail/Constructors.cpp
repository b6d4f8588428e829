#include "core/importer/detail/Constructors.h"

#include "core/importer/detail/Lambda.h"
#include "core/params/Text.h"
#include "core/schedule/Schedule.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <map>

namespace lrp::importer
{
namespace
{

using params::Kind;

std::string_view lastPart(std::string_view name)
{
    return name.substr(name.rfind('.') + 1); // npos + 1 is 0
}

const std::vector<std::string>& scheduleNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> found;
        for (const params::Entry& entry : schedule::entries()) {
            if (!entry.torch.empty()) {
                found.emplace_back(lastPart(entry.torch));
            }
        }
        return found;
    }();
    return names;
}

/// What a constructor takes, in PyTorch's order. The catalogue declares settings in that order; around them
/// stand the arguments that no setting of the program corresponds to.
std::vector<std::string> argumentNames(const params::Entry& entry)
{
    const std::string name(lastPart(entry.torch));
    std::vector<std::string> names;
    if (name != "ChainedScheduler") {
        names.emplace_back("optimizer");
    }
    for (const params::Field& field : entry.fields) {
        names.push_back(field.key);
    }
    if (name == "ChainedScheduler") {
        names.emplace_back("optimizer"); // since PyTorch 2.3
        return names;
    }
    if (name != "ReduceLROnPlateau") {
        names.emplace_back("last_epoch");
    }
    if (name != "SWALR") {
        names.emplace_back("verbose");
    }
    return names;
}

bool isRequired(const params::Entry& entry, const std::string& argument)
{
    const params::Field* field = entry.field(argument);
    return field ? field->required : argument == "optimizer" && lastPart(entry.torch) != "ChainedScheduler";
}

/// Gives every argument its name.
class Binder
{
public:
    Binder(const params::Entry& entry, const Place& place, Script& script)
        : m_entry(entry)
        , m_class(lastPart(entry.torch))
        , m_names(argumentNames(entry))
        , m_place(place)
        , m_script(script)
    {
    }

    /// False when something was wrong.
    bool bind(const Arguments& arguments)
    {
        const bool keywordFirst = std::any_of(arguments.begin(), arguments.end(),
                                              [&](const Argument& argument) { return !accept(argument); });
        for (const std::string& name : m_names) {
            if (!keywordFirst && isRequired(m_entry, name) && !m_bound.contains(name)) {
                missing(name);
            }
        }
        return m_good;
    }

    const Argument* find(const std::string& name) const
    {
        const auto found = m_bound.find(name);
        return found != m_bound.end() ? found->second : nullptr;
    }

private:
    void complain(const Place& place, const std::string& message)
    {
        m_script.complain(place, message);
        m_good = false;
    }

    /// False where the rest of the call has lost its meaning.
    bool accept(const Argument& argument)
    {
        const std::string& keyword = argument.keyword;
        if (keyword == "*" || keyword == "**") {
            complain(argument.place,
                     translate("importer", "%1 hides the arguments of %2; write them one by one, as in %3")
                         .arg(keyword)
                         .arg(m_class)
                         .arg(example()));
            return false;
        }
        if (!keyword.empty()) {
            m_keywordSeen = true;
            named(argument);
            return true;
        }
        if (m_keywordSeen) {
            complain(argument.place, translate("importer", "an argument without a name stands behind one "
                                                           "with a name; write its name as well: %1 has %2")
                                         .arg(m_class)
                                         .arg(params::joined(m_names)));
            return false;
        }
        if (m_position == m_names.size()) {
            complain(argument.place, translate("importer", "%1 takes at most %2 arguments: %3")
                                         .arg(m_class)
                                         .arg(std::to_string(m_names.size()))
                                         .arg(params::joined(m_names)));
            return false;
        }
        m_bound[m_names[m_position++]] = &argument;
        return true;
    }

    void named(const Argument& argument)
    {
        const std::string& keyword = argument.keyword;
        if (std::find(m_names.begin(), m_names.end(), keyword) == m_names.end()) {
            complain(argument.place,
                     translate("importer", "%1 is no argument of %2; did you mean %3? It has %4")
                         .arg(shown(keyword))
                         .arg(m_class)
                         .arg(params::nearestWord(keyword, m_names))
                         .arg(params::joined(m_names)));
            m_misspelt.push_back(params::nearestWord(keyword, m_names));
        } else if (!m_bound.emplace(keyword, &argument).second) {
            complain(argument.place, translate("importer", "%1 is given twice; give it once").arg(keyword));
        }
    }

    void missing(const std::string& name)
    {
        if (std::find(m_misspelt.begin(), m_misspelt.end(), name) == m_misspelt.end()) {
            complain(m_place,
                     translate("importer", "%1 lacks the argument %2, which has no default; write %3")
                         .arg(m_class)
                         .arg(name)
                         .arg(example()));
        }
    }

    /// "StepLR(optimizer, step_size=30)"
    std::string example() const
    {
        std::string text;
        for (const std::string& name : m_names) {
            if (isRequired(m_entry, name)) {
                const params::Field* field = m_entry.field(name);
                text += (text.empty() ? "" : ", ") + name;
                text += field ? "=" + exampleValue(*field) : "";
            }
        }
        return m_class + "(" + text + ")";
    }

    static std::string exampleValue(const params::Field& field)
    {
        return field.kind == Kind::Function    ? "lambda epoch: 0.95 ** epoch"
               : field.kind == Kind::Schedules ? "[…]"
                                               : params::quoted(field.defaultValue);
    }

    const params::Entry& m_entry;
    std::string m_class;
    std::vector<std::string> m_names;
    Place m_place;
    Script& m_script;
    std::map<std::string, const Argument*> m_bound;
    std::vector<std::string> m_misspelt;
    std::size_t m_position = 0;
    bool m_keywordSeen = false;
    bool m_good = true;
};

/// The optimizer may have any name, but it is no number.
bool acceptOptimizer(const Argument* argument, const std::string& type, Built& built, Script& script)
{
    if (!argument) {
        return true;
    }
    const Value& value = argument->value;
    if (const auto* optimizer = value.as<std::shared_ptr<const Optimizer>>()) {
        built.optimizer = *optimizer;
        return true;
    }
    const bool mayBe = value.as<Opaque>() || (value.as<None>() && type == "ChainedScheduler");
    if (!mayBe) {
        script.complain(argument->place, translate("importer", "the optimizer of %1 is %2; write %3")
                                             .arg(type)
                                             .arg(kindName(value))
                                             .arg(type + "(optimizer, …)"));
    }
    return mayBe;
}

void remarkIgnored(const Binder& binder, const std::string& type, Script& script)
{
    if (const Argument* verbose = binder.find("verbose")) {
        script.remark(
            translate("importer", "verbose of %1 (%2) is ignored").arg(type).arg(verbose->place.text()));
    }
    const Argument* epoch = binder.find("last_epoch");
    const auto* number = epoch ? epoch->value.as<std::int64_t>() : nullptr;
    if (epoch && !(number && *number == -1)) {
        script.remark(
            translate("importer", "last_epoch of %1 (%2) is ignored: a schedule starts at its beginning")
                .arg(type)
                .arg(epoch->place.text()));
    }
}

void markParts(Built& built, const Value& value)
{
    if (const auto part = value.built()) {
        part->isPart = true;
        built.optimizer = built.optimizer ? built.optimizer : part->optimizer;
    }
    if (const List* list = value.list()) {
        for (const Value& item : list->items) {
            if (const auto part = item.built()) {
                markParts(built, item);
            }
        }
    }
}

/// SequentialLR lets its first part take its first step again; the others take theirs when their turn comes.
void beginAnew(const Built& sequence, Script& script)
{
    for (const auto& [key, value] : sequence.settings) {
        const List* parts = value.list();
        for (std::size_t i = 0; parts != nullptr && i < parts->items.size(); ++i) {
            const auto part = parts->items[i].built();
            for (std::size_t j = 0; part && j < part->settings.size(); ++j) {
                Value& setting = part->settings[j].second;
                callLater(setting);
                if (i == 0 && part->type != "MultiplicativeLR") {
                    callFirst(setting, script);
                }
            }
        }
    }
}

} // namespace

const params::Entry* findSchedule(std::string_view name)
{
    for (const params::Entry& entry : schedule::entries()) {
        if (!entry.torch.empty() && lastPart(entry.torch) == lastPart(name)) {
            return &entry;
        }
    }
    return nullptr;
}

bool seemsSchedule(std::string_view name)
{
    const std::string_view last = lastPart(name);
    const auto endsWith = [&](std::string_view end) {
        return last.size() > end.size() && last.ends_with(end);
    };
    if (endsWith("LR") || endsWith("Scheduler") || endsWith("Restarts") || endsWith("OnPlateau")) {
        return true;
    }
    constexpr std::size_t kLongest = 40;
    const std::string word(last.substr(0, kLongest));
    return params::editDistance(word, params::nearestWord(word, scheduleNames())) <= word.size() / 5;
}

std::string notASchedule(std::string_view name)
{
    const std::string word = shown(lastPart(name));
    const std::string nearest = params::nearestWord(word, scheduleNames());
    const bool isNear = params::editDistance(word, nearest) <= word.size() / 2;
    return (isNear ? translate("importer",
                               "%1 is no PyTorch schedule this program knows; did you mean %3? Known: %2")
                   : translate("importer", "%1 is no PyTorch schedule this program knows; known are %2"))
        .arg(shown(name))
        .arg(params::joined(scheduleNames()))
        .arg(nearest);
}

Value::Content construct(const params::Entry& entry, const Arguments& arguments, const Place& place,
                         Script& script)
{
    auto built = std::make_shared<Built>(Built{.type = entry.id, .name = "", .place = place});
    Binder binder(entry, place, script);
    const bool isBound = binder.bind(arguments);
    if (!acceptOptimizer(binder.find("optimizer"), entry.id, *built, script) || !isBound) {
        return Opaque{place, ""};
    }
    remarkIgnored(binder, entry.id, script);
    for (const params::Field& field : entry.fields) {
        if (const Argument* argument = binder.find(field.key)) {
            Value value = argument->value;
            if (field.kind == Kind::Function && entry.id != "MultiplicativeLR") { // which begins with a step
                callFirst(value, script);
            }
            built->weight.add(weigh(value));
            markParts(*built, value);
            built->settings.emplace_back(field.key, std::move(value));
        }
    }
    if (entry.id == "SequentialLR") {
        beginAnew(*built, script);
    }
    script.schedules.push_back(built);
    return built;
}

} // namespace lrp::importer
