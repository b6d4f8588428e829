#include "core/importer/PyTorch.h"
#include "core/optimizer/Catalog.h"
#include "core/schedule/Schedule.h"
#include "tests/fuzz/Require.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace lrp;
    const auto imported = importer::fromPyTorch({reinterpret_cast<const char*>(data), size});
    if (!imported) {
        fuzz::require(!imported.issues().empty(), "a refusal says why");
        return 0;
    }
    fuzz::require(static_cast<bool>(schedule::fromJson(imported->schedule, "")), "what is imported is legal");
    if (imported->optimizer) {
        (void)optimizer::fromJson(*imported->optimizer, "");
    }
    return 0;
}
