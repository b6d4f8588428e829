#pragma once

#include "core/fused/detail/Vector.h"

/// Transcendental functions of vectors, within 4 units in the last place, exact at ±∞; NaN gives NaN. The
/// polynomials are minimax fits made for this file (Lawson's iteration on Chebyshev nodes).
namespace lrp::fused::LRP_KERNELS
{

/// x = n ln 2 + r with |r| <= ln 2 / 2, and e^r − 1; for |x| < 2^22.
struct Reduced {
    Float expm1;
    Int n;
};

inline Reduced reduce(Float x)
{
    // Adding 1.5 · 2^23 rounds to an integer and leaves it in the low bits.
    constexpr float kRound = 12582912.0f;
    const Float shifted = fma(x, 1.44269504f, kRound);
    const Float n = shifted - kRound;
    // ln 2 in two pieces, the first of 13 bits.
    const Float r = fma(n, -3.19461849e-5f, fma(n, -0.693115234375f, x));
    Float p = fma(r, 1.395171709e-03f, 8.369598318e-03f);
    p = fma(p, r, 4.166618729e-02f);
    p = fma(p, r, 1.666651289e-01f);
    p = fma(p, r, 5.000000101e-01f);
    return {fma(r * r, p, r), reinterpret_cast<Int>(shifted) - 0x4B400000};
}

/// 2^n for −126 <= n <= 127.
inline Float powerOfTwo(Int n)
{
    return reinterpret_cast<Float>((n + 127) << 23);
}

inline Float exp(Float x)
{
    const Reduced part = reduce(larger(all(-106.0f), smaller(all(90.0f), x)));
    const Int half = part.n >> 1; // in two steps, since 2^n alone may be past the largest or smallest number
    return (1.0f + part.expm1) * powerOfTwo(half) * powerOfTwo(part.n - half);
}

/// For x > 0, not subnormal.
inline Float log(Float x)
{
    // x = 2^n m with m in [√½, √2): taking √½'s bits off first makes the exponent's rounding right.
    const Int bits = reinterpret_cast<Int>(x);
    const Int n = (bits - 0x3F3504F3) >> 23;
    const Float m = reinterpret_cast<Float>(bits - (n << 23)) - 1.0f;
    const Float s = m / (m + 2.0f);
    const Float u = s * s;
    const Float p = fma(fma(u, 2.989865889e-01f, 3.997661215e-01f), u, 6.666678322e-01f);
    const Float e = __builtin_convertvector(n, Float);
    const Float value = fma(e, 0.693115234375f, fma(e, 3.19461849e-5f, 2.0f * s + s * u * p));
    return x - x == 0.0f ? value : x;
}

inline Float tanh(Float x)
{
    // Past ±10 the result is ±1 to the last bit.
    const Reduced part = reduce(2.0f * larger(all(-10.0f), smaller(all(10.0f), x)));
    const Float scale = powerOfTwo(part.n);
    const Float expm1 = fma(scale, part.expm1, scale - 1.0f);
    return expm1 / (expm1 + 2.0f);
}

inline Float sigmoid(Float x)
{
    return 1.0f / (1.0f + exp(-x));
}

/// Around zero x times a polynomial in x²; past ±1 from 1 − e^p with p ≈ log erfc.
inline Float erf(Float x)
{
    const Float size = x < 0.0f ? -x : x;
    const Float u = x * x;
    Float near = fma(u, 7.889119397e-05f, -8.020841237e-04f);
    near = fma(near, u, 5.189535334e-03f);
    near = fma(near, u, -2.685444459e-02f);
    near = fma(near, u, 1.128360018e-01f);
    near = fma(near, u, -3.761262714e-01f);
    near = fma(near, u, 1.128379166e+00f);
    const Float t = smaller(all(4.0f), size);
    Float p = fma(t, 1.855748930e-04f, -2.939615734e-03f);
    p = fma(p, t, 2.180535115e-02f);
    p = fma(p, t, -1.030374355e-01f);
    p = fma(p, t, -6.382256024e-01f);
    p = fma(p, t, -1.127040080e+00f);
    p = fma(p, t, -3.537089314e-04f);
    const Float far = 1.0f - exp(p);
    return size > 1.0f ? (x < 0.0f ? -far : far) : near * x;
}

} // namespace lrp::fused::LRP_KERNELS
