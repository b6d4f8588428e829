#pragma once

#include "core/importer/detail/PythonParser.h"
#include "core/importer/detail/Scope.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lrp::importer
{

/// What is known while a text is read, statement by statement. Thread: any, one at a time.
struct Script {
    explicit Script(std::string_view text)
        : source(text)
    {
    }

    /// Notes what is wrong, once, and only the first few.
    void complain(const Place& place, const std::string& message);
    void complain(const Opaque& unknown);
    /// Whether there is no room for another complaint, so that none need be worded.
    bool isFull() const;
    void remark(std::string text);
    /// What stands from `node`'s first character to its last, shortened.
    std::string shownAt(const Node& node) const;
    /// The name behind an alias: "StepLR" for S after "from … import StepLR as S".
    std::string resolved(const std::string& name) const;

    /// Where the present statement assigns.
    Scope& scope() { return blocks.empty() ? scopes.front() : *blocks.back().scope; }
    Scope& newScope(Scope& outer);
    /// Attributes, as in self.steps = 5, are one for the whole text.
    Value& variable(const std::string& name);
    void assign(const std::string& name, Value value);

    std::string_view source;
    std::deque<Scope> scopes{1}; ///< the first is the text's own; lambdas and blocks point to them
    std::vector<Block> blocks{}; ///< that are open, from the outermost
    std::size_t column = 1;      ///< in which the present line begins
    std::size_t calls = 0;       ///< of lambdas
    std::map<std::string, std::string, std::less<>> aliases{};
    std::vector<std::shared_ptr<Built>> schedules{};            ///< in the order of their construction
    std::vector<std::shared_ptr<const Optimizer>> optimizers{}; ///< likewise
    std::vector<Opaque> unknownCalls{};                         ///< the first few
    params::Issues issues{};
    std::vector<std::string> remarks{};
};

} // namespace lrp::importer
