#pragma once

#include <cstdio>
#include <cstdlib>

namespace lrp::fuzz
{

/// Ends the program as a crash does, which fuzzers and ctest notice, when a property does not hold.
inline void require(bool holds, const char* property)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", property);
        std::abort();
    }
}

} // namespace lrp::fuzz
