#include "core/simd/Isa.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace lrp::simd
{
namespace
{

constexpr std::array<std::string_view, 3> kNames{"baseline", "v3", "v4"};

Isa supported()
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    const bool v3 =
        __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
    const bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                    __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                    __builtin_cpu_supports("avx512vl");
    return v4 ? Isa::V4 : v3 ? Isa::V3 : Isa::Baseline;
#else
    return Isa::Baseline;
#endif
}

Isa wanted()
{
    const char* text = std::getenv("LRP_ISA");
    const auto found = std::find(kNames.begin(), kNames.end(), std::string_view(text ? text : "v4"));
    return found == kNames.end() ? Isa::V4 : static_cast<Isa>(found - kNames.begin());
}

} // namespace

Isa bestIsa()
{
    static const Isa isa = std::min(supported(), wanted());
    return isa;
}

std::string_view toString(Isa isa)
{
    return kNames[static_cast<std::size_t>(isa)];
}

} // namespace lrp::simd
