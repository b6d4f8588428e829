#pragma once

#include "core/importer/detail/PythonParser.h"
#include "core/importer/detail/Value.h"

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

    std::string_view source;
    std::map<std::string, Value, std::less<>> names{};
    std::map<std::string, std::string, std::less<>> aliases{};
    std::vector<std::shared_ptr<Built>> schedules{};            ///< in the order of their construction
    std::vector<std::shared_ptr<const Optimizer>> optimizers{}; ///< likewise
    std::vector<Opaque> unknownCalls{};                         ///< the first few
    params::Issues issues{};
    std::vector<std::string> remarks{};
};

} // namespace lrp::importer
