#include "core/schedule/Function.h"
#include "tests/fuzz/Require.h"

#include <cmath>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lrp;
    const std::string expression(reinterpret_cast<const char*>(data), size);
    if (!schedule::problemIn(expression).empty()) {
        return 0;
    }
    const schedule::CompiledFunctions functions({.list = {{.expression = expression, .table = {}}}});
    const schedule::CompiledFunctions copy(functions);
    for (const double t : {0.0, 1.0, 2.5, 1e9}) {
        const double x = functions(0, t);
        const double again = copy(0, t);
        fuzz::require(x == again || (std::isnan(x) && std::isnan(again)), "a copy gives the same");
    }
    (void)functions.productUpTo(0, 100.0);
    return 0;
}
