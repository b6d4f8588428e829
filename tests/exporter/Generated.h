#pragma once

#include "tests/support/Folders.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>

namespace lrp::exporter
{

/// Whether a file below resources/ is what the program writes today; `command` writes it anew.
inline void expectUpToDate(const std::string& name, const std::string& today, const std::string& command)
{
    std::ifstream file(test::resourcesFolder() + "/" + name);
    std::istringstream lines(today);
    std::string committed;
    std::string generated;
    for (int line = 1;; ++line) {
        const bool more = static_cast<bool>(std::getline(lines, generated));
        ASSERT_EQ(static_cast<bool>(std::getline(file, committed)) ? committed : "(the end)",
                  more ? generated : "(the end)")
            << "resources/" << name << " is out of date from line " << line << " on. To write it anew:\n    "
            << command;
        if (!more) {
            return;
        }
    }
}

} // namespace lrp::exporter
