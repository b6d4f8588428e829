#include "core/importer/detail/Settings.h"

#include "core/importer/detail/Constructors.h"
#include "core/importer/detail/Lambda.h"
#include "core/params/Json.h"
#include "core/schedule/Schedule.h"
#include "core/text/Translate.h"

namespace lrp::importer
{
namespace
{

using params::Json;
using params::Kind;

/// One setting's value as JSON. Throws Refused where it is of no use.
class SettingWriter
{
public:
    SettingWriter(const params::Field& field, const std::string& type, Script& script)
        : m_field(field)
        , m_type(type)
        , m_script(script)
    {
    }

    Json write(const Value& value) const
    {
        switch (m_field.kind) {
        case Kind::Schedules:
            return schedules(value);
        case Kind::Function:
            return functions(value);
        case Kind::Length:
        case Kind::LengthList:
        case Kind::Integer:
            return inDigits(value);
        default:
            return plainJson(value);
        }
    }

private:
    /// Whole numbers as such. Python keeps 0.5 * 1000 as the float 500.0, which most of PyTorch's lengths
    /// take for 500; some ask for an int.
    Json inDigits(const Value& value) const
    {
        Json json = plainJson(value);
        if (m_field.range.intOnly && json.is_number_float()) {
            throw Refused(value.place,
                          translate("importer", "%1 of %2 is the float %3, where PyTorch takes an int alone; "
                                                "write int(…) around it, or the number without a point")
                              .arg(m_field.key)
                              .arg(m_type)
                              .arg(params::dump(json)));
        }
        if (json.is_array()) {
            for (Json& number : json) {
                number = withoutPoint(number);
            }
            return json;
        }
        return withoutPoint(json);
    }

    static Json withoutPoint(const Json& json)
    {
        return json.is_number_float() ? params::asTyped(json.get<double>()) : json;
    }

    Json schedules(const Value& value) const
    {
        const List* list = value.list();
        if (!list) {
            known(value);
            throw Refused(value.place,
                          translate("importer", "%1 of %2 is %3; needs a list of schedules, such as %4")
                              .arg(m_field.key)
                              .arg(m_type)
                              .arg(kindName(value))
                              .arg("[warmup, main]"));
        }
        Json json = Json::array();
        for (const Value& item : list->items) {
            const auto* opaque = item.as<Opaque>();
            if (opaque && !opaque->callee.empty()) {
                throw Refused(opaque->place, notASchedule(opaque->callee));
            }
            known(item);
            if (!item.built()) {
                throw Refused(item.place, translate("importer", "is %1; %2 of %3 needs schedules, such as %4")
                                              .arg(kindName(item))
                                              .arg(m_field.key)
                                              .arg(m_type)
                                              .arg("StepLR(optimizer, 30)"));
            }
            json.push_back(jsonOf(*item.built(), m_script));
        }
        return json;
    }

    Json functions(const Value& value) const
    {
        if (const List* list = value.list()) {
            Json json = Json::array();
            for (const Value& item : list->items) {
                json.push_back(function(item));
            }
            return json;
        }
        return value.as<None>() && m_field.optional ? Json(nullptr) : function(value);
    }

    Json function(const Value& value) const
    {
        known(value);
        if (const auto* called = value.as<Function>()) {
            const bool splits = m_type == "LambdaLR";
            return formulaOf(*called, value.place,
                             translate("importer", "%1 of %2").arg(m_field.key).arg(m_type), splits,
                             m_script);
        }
        throw Refused(value.place, translate("importer", "%1 of %2 is %3; needs a lambda, as in %4")
                                       .arg(m_field.key)
                                       .arg(m_type)
                                       .arg(kindName(value))
                                       .arg("lambda epoch: 0.95 ** epoch"));
    }

    static void known(const Value& value)
    {
        if (const auto* opaque = value.as<Opaque>()) {
            throw Refused(opaque->place, opaque->message);
        }
    }

    const params::Field& m_field;
    const std::string& m_type;
    Script& m_script;
};

} // namespace

Json plainJson(const Value& value)
{
    if (const auto* opaque = value.as<Opaque>()) {
        throw Refused(opaque->place, opaque->message);
    }
    if (const List* list = value.list()) {
        Json json = Json::array();
        for (const Value& item : list->items) {
            json.push_back(plainJson(item));
        }
        return json;
    }
    if (const auto* number = value.as<double>()) {
        return *number;
    }
    if (const auto* number = value.as<std::int64_t>()) {
        return *number;
    }
    if (const auto* flag = value.as<bool>()) {
        return *flag;
    }
    if (const auto* text = value.as<std::string>()) {
        return *text;
    }
    if (value.as<None>()) {
        return nullptr;
    }
    throw Refused(value.place,
                  translate("importer", "is %1; needs a number or another plain value").arg(kindName(value)));
}

Json jsonOf(const Built& built, Script& script)
{
    const params::Entry& entry = *params::find(schedule::entries(), built.type);
    Json json{{"type", built.type}};
    for (const auto& [key, value] : built.settings) {
        try {
            json[key] = SettingWriter(*entry.field(key), built.type, script).write(value);
        } catch (const Refused& refusal) {
            script.complain(Opaque{refusal.place, refusal.what()});
        }
    }
    return json;
}

} // namespace lrp::importer
