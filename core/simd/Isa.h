#pragma once

#include <string_view>

namespace lrp::simd
{

/// The sets of vector instructions that kernels are compiled for: what every processor of the architecture
/// has, x86-64-v3 (AVX2 and FMA) and x86-64-v4 (AVX-512). They differ in speed alone: all give the same bits.
enum class Isa { Baseline, V3, V4 };

/// The widest set this processor has. The environment variable LRP_ISA (baseline, v3, v4) narrows it, never
/// widens it. Asked once; the answer stays.
Isa bestIsa();

std::string_view toString(Isa isa);

/// Which of a kernel's variants (see lrp_add_kernels() in CMakeLists.txt) runs here. For x86-64; elsewhere
/// there is only the baseline.
template <class Kernels>
const Kernels& chosen(const Kernels& baseline, const Kernels& v3, const Kernels& v4)
{
    switch (bestIsa()) {
    case Isa::V4:
        return v4;
    case Isa::V3:
        return v3;
    case Isa::Baseline:
        break;
    }
    return baseline;
}

} // namespace lrp::simd
