#pragma once

#include "core/params/Param.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace lrp::params
{

using Json = nlohmann::ordered_json;

/// How a setting is typed in, and which JSON it is.
enum class Kind {
    Integer,      ///< whole number
    Number,       ///< number
    Flag,         ///< true or false
    Choice,       ///< one of Field::choices
    Length,       ///< number of ticks, or a text with a unit
    LengthList,   ///< array of such
    IntegerList,  ///< array of whole numbers
    NumberList,   ///< array of numbers
    NumberOrList, ///< one number for all parameter groups, or an array with one for each
    Function,     ///< an expression in t, an array of values, or an array of such with one for each group
    Path,         ///< a file name
    Text,         ///< words
    Schedule,     ///< one schedule {"type": …}
    Schedules,    ///< an array of schedules, each {"type": …}
};

/// One setting as forms, `describe` and documentation see it: a Param without its type.
struct Field {
    std::string key;
    std::string label;
    std::string help;
    Kind kind = Kind::Number;
    Range range;
    std::vector<std::string> choices;
    bool required = false; ///< a file must give it
    bool rare = false;     ///< few people change it
    std::string zero;      ///< what 0 stands for where it is no number; else empty
    bool optional = false; ///< null is a value
    Json defaultValue;
};

/// One member of a catalogue (a schedule, an optimizer, a data set, a model) without its type.
struct Entry {
    std::string id;
    std::string title;
    std::string summary;
    std::string formula;
    std::string source;
    std::string torch;
    std::string framework;
    std::string family;
    std::string synonyms;
    std::string paced;
    std::vector<Field> fields;
    Json defaults; ///< {"type": id, every field's default}
    Json starter;  ///< what a form begins with: the defaults, with lengths that fit any run

    const Field* field(std::string_view key) const
    {
        for (const Field& candidate : fields) {
            if (candidate.key == key) {
                return &candidate;
            }
        }
        return nullptr;
    }
};

using Entries = std::vector<Entry>;

/// The entry with this id, or nullptr.
inline const Entry* find(const Entries& entries, std::string_view id)
{
    for (const Entry& entry : entries) {
        if (entry.id == id) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace lrp::params
