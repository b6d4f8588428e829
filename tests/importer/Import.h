#pragma once

#include "core/importer/PyTorch.h"

#include <gtest/gtest.h>
#include <string>

namespace lrp::importer
{

/// The schedule a text says, as compact JSON; on failure its issues, one a line.
inline std::string imported(const std::string& text)
{
    const auto result = fromPyTorch(text);
    if (result) {
        return result->schedule.dump();
    }
    std::string issues;
    for (const params::Issue& issue : result.issues()) {
        issues += (issues.empty() ? "" : "\n") + issue.text();
    }
    return issues;
}

inline std::string remarksOf(const std::string& text)
{
    const auto result = fromPyTorch(text);
    std::string remarks;
    for (const std::string& remark : result ? result->remarks : std::vector<std::string>{imported(text)}) {
        remarks += (remarks.empty() ? "" : "\n") + remark;
    }
    return remarks;
}

/// Expects a refusal at the place (an empty one: anywhere) whose message starts with `message`.
inline void expectRefusal(const std::string& text, const std::string& place, const std::string& message)
{
    const auto result = fromPyTorch(text);
    const std::string start = text.substr(0, 200);
    ASSERT_FALSE(result) << start << "\n" << result->schedule.dump();
    const params::Issue& issue = result.issues().front();
    EXPECT_EQ(issue.pointer, place.empty() ? issue.pointer : place) << start;
    EXPECT_EQ(issue.message.substr(0, message.size()), message) << start;
}

} // namespace lrp::importer
