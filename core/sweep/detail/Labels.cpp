#include "core/sweep/detail/Labels.h"

#include "core/params/Text.h"
#include "core/sweep/detail/Values.h"
#include "core/text/Figures.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <unordered_map>

namespace lrp::sweep
{

using params::Json;

namespace
{

/// A setting's key as a label has it.
std::string word(const std::string& key)
{
    return key == "batch_size" ? "batch" : params::choiceInWords(key);
}

/// The letter of the lane that the token of a pointer names; empty where it names none.
std::string letterAt(const std::string& token, const experiment::Experiment& experiment)
{
    std::size_t lane = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), lane);
    const bool isLane = error == std::errc() && end == token.data() + token.size();
    return isLane && lane < experiment.lanes.size() ? std::string(1, experiment.lanes[lane].letter) : "";
}

/// The tokens of a pointer that tell what is set: without "problem" and "lanes", lanes by their letters where
/// there are several.
std::vector<std::string> wordsOf(const std::string& pointer, const experiment::Experiment& experiment)
{
    std::vector<std::string> words;
    for (Json::json_pointer left(pointer); !left.empty(); left.pop_back()) {
        words.insert(words.begin(), left.back());
    }
    if (words.size() == 2 && words[1] == "*") {
        return {"lanes"};
    }
    if (words.size() > 1 && words[0] == "lanes") {
        words[1] = words.size() == 2 || experiment.lanes.size() > 1 ? letterAt(words[1], experiment) : "";
    }
    if (words.size() > 1) {
        words.erase(words.begin());
    }
    std::ranges::transform(words, words.begin(), word);
    return words;
}

/// The last `depth` words, and the lane before them.
std::string nameOf(const std::vector<std::string>& words, bool isOfLane, std::size_t depth)
{
    const std::size_t first = words.size() - std::min(depth, words.size());
    std::string name = isOfLane && first > 0 ? words.front() : "";
    for (std::size_t i = first; i < words.size(); ++i) {
        name += (name.empty() || words[i].empty() ? "" : " ") + words[i];
    }
    return name;
}

/// As short as tells the parameters apart.
std::vector<std::string> namesOf(const Sweep& sweep)
{
    const auto& parameters = sweep.specification.parameters;
    std::vector<std::vector<std::string>> words;
    std::size_t deepest = 1;
    for (const Parameter& parameter : parameters) {
        words.push_back(wordsOf(parameter.pointer, sweep.experiment));
        deepest = std::max(deepest, words.back().size());
    }
    std::vector<std::string> names(parameters.size());
    for (std::size_t depth = 1; depth <= deepest; ++depth) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            names[i] = nameOf(words[i], parameters[i].pointer.starts_with("/lanes/"), depth);
        }
        if (std::set<std::string>(names.begin(), names.end()).size() == names.size()) {
            break;
        }
    }
    return names;
}

std::string numberAsLabel(double number)
{
    constexpr std::size_t kLongest = 8;
    constexpr int kDigits = 4;
    const std::string exact = params::shortest(number);
    return exact.size() <= kLongest ? exact : params::shortest(rounded(number, kDigits));
}

std::string asLabel(const Json& value)
{
    constexpr std::size_t kLongest = 24;
    if (value.is_number_float()) {
        return numberAsLabel(value.get<double>());
    }
    if (value.is_string()) {
        return params::shortened(value.get<std::string>(), kLongest);
    }
    const auto type = value.is_object() ? value.find("type") : value.end();
    const bool isNamed = value.is_object() && type != value.end() && type->is_string();
    return params::shortened(isNamed ? type->get<std::string>() : params::quoted(value), kLongest);
}

/// Those of a list; two that would be called alike have their place too.
std::vector<std::string> labelsOf(const std::vector<Json>& values)
{
    std::vector<std::string> labels;
    std::unordered_map<std::string, std::size_t> count;
    for (const Json& value : values) {
        labels.push_back(asLabel(value));
        ++count[labels.back()];
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (count[labels[i]] > 1) {
            labels[i] += " #" + std::to_string(i);
        }
    }
    return labels;
}

} // namespace

Labels::Labels(const Sweep& sweep)
    : m_specification(sweep.specification)
    , m_names(namesOf(sweep))
{
    for (const Parameter& parameter : m_specification.parameters) {
        m_values.push_back(labelsOf(parameter.values));
    }
}

std::string Labels::of(std::size_t combination, const std::vector<Json>& values) const
{
    std::string label;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        label += label.empty() ? "" : " · ";
        label += m_names[i] + ' ' +
                 (m_values[i].empty() ? asLabel(values[i])
                                      : m_values[i][choiceOf(m_specification, i, combination)]);
    }
    return label;
}

} // namespace lrp::sweep
