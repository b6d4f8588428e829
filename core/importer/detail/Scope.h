#pragma once

#include "core/importer/detail/Value.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace lrp::importer
{

/// The variables of the text, or of one of its functions, each with the value that was assigned last. Python
/// reads a variable where it is used, so a lambda keeps the scope it was written in and no value.
struct Scope {
    Scope* outer = nullptr; ///< where a name is looked for next; null: nowhere
    std::string function{}; ///< empty: the text's own
    std::set<std::string, std::less<>> parameters{};
    std::set<std::string, std::less<>> globals{}; ///< names that the function assigns outside
    std::map<std::string, Value, std::less<>> names{};
    /// Names that a function inside reads, and which: it does so when it is called, which nobody follows.
    std::map<std::string, std::string, std::less<>> readers{};
};

/// Statements that belong together by their indentation, beneath the line that opens them.
struct Block {
    enum class Kind {
        Plain,    ///< with, try, class: they are carried out
        Function, ///< has a scope of its own
        Maybe,    ///< if, else, except: afterwards nobody knows what is assigned in it
        Loop,     ///< for, while: how often is not known
    };

    Kind kind = Kind::Plain;
    Place place;
    std::string word{}; ///< "if"
    Scope* scope = nullptr;
    std::size_t schedules = 0; ///< how many there were before
    /// What names that are assigned in a Maybe were before.
    std::map<std::string, std::optional<Value>> before{};
};

} // namespace lrp::importer
