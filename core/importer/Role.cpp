#include "core/importer/Role.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <set>
#include <string>

namespace lrp::importer
{
namespace
{

bool isUpper(char c)
{
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// "Loss/valLoss_1" is loss, val, loss and 1.
std::set<std::string> wordsOf(std::string_view tag)
{
    std::set<std::string> words;
    std::string word;
    char before = ' ';
    for (const char c : tag) {
        const bool begins = !isWordCharacter(c) || (isUpper(c) && !isUpper(before));
        if (begins && !word.empty()) {
            words.insert(word);
            word.clear();
        }
        if (isWordCharacter(c)) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
        before = c;
    }
    words.insert(word);
    return words;
}

} // namespace

Role roleOf(std::string_view tag)
{
    const std::set<std::string> words = wordsOf(tag);
    const auto hasAny = [&words](std::initializer_list<const char*> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](const char* name) { return words.contains(name); });
    };
    if (hasAny({"momentum", "beta1"})) {
        return Role::Momentum;
    }
    if (hasAny({"lr", "learningrate"}) || (words.contains("learning") && words.contains("rate"))) {
        return Role::LearningRate;
    }
    const bool isTraining = hasAny({"train", "training", "tr"});
    const bool isValidation = hasAny({"val", "valid", "validation", "eval", "evaluation", "test", "dev"});
    if (hasAny({"loss", "losses"})) {
        return isValidation ? Role::ValidationLoss : Role::TrainingLoss;
    }
    if (hasAny({"accuracy", "acc", "acc1", "top1"}) && !isTraining) {
        return Role::Accuracy;
    }
    return Role::Other;
}

} // namespace lrp::importer
