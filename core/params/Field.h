#pragma once

#include "core/params/Param.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
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
    bool choicesAreWords = true; ///< of this program; else a framework's keywords, the same in every language
    bool required = false;       ///< a file must give it
    bool rare = false;           ///< few people change it
    std::string zero;            ///< what 0 stands for where it is no number; else empty
    bool optional = false;       ///< null is a value
    Json defaultValue;
};

/// What the help says after "Empty:", in few words: "the lane's base rate"; empty: it says nothing.
inline std::string emptyMeans(const Field& field)
{
    constexpr std::string_view kSign = "mpty: "; // it may stand within a sentence
    const std::size_t at = field.help.find(kSign);
    if (at == std::string::npos) {
        return "";
    }
    const std::string words = field.help.substr(at + kSign.size()) + ' ';
    return words.substr(0, words.find(". "));
}

/// A choice as people read it: "validation loss" of "validation_loss".
inline std::string choiceInWords(std::string choice)
{
    std::replace(choice.begin(), choice.end(), '_', ' ');
    return choice;
}

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
