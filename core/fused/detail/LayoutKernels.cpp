#include "core/fused/detail/KernelFunctions.h"

namespace lrp::fused::LRP_KERNELS
{
namespace
{

/// 16 rows of 16 floats, at from(row), to 16 columns, at to(column).
template <class From, class To>
[[gnu::always_inline]] inline void transpose(From from, To to)
{
    for (int row = 0; row < 16; row += 4) {
        for (int column = 0; column < 16; column += 4) {
            const Four a = loadFour(from(row) + column), b = loadFour(from(row + 1) + column);
            const Four c = loadFour(from(row + 2) + column), d = loadFour(from(row + 3) + column);
            const Four abLow = __builtin_shufflevector(a, b, 0, 4, 1, 5);
            const Four abHigh = __builtin_shufflevector(a, b, 2, 6, 3, 7);
            const Four cdLow = __builtin_shufflevector(c, d, 0, 4, 1, 5);
            const Four cdHigh = __builtin_shufflevector(c, d, 2, 6, 3, 7);
            storeFour(to(column) + row, __builtin_shufflevector(abLow, cdLow, 0, 1, 4, 5));
            storeFour(to(column + 1) + row, __builtin_shufflevector(abLow, cdLow, 2, 3, 6, 7));
            storeFour(to(column + 2) + row, __builtin_shufflevector(abHigh, cdHigh, 0, 1, 4, 5));
            storeFour(to(column + 3) + row, __builtin_shufflevector(abHigh, cdHigh, 2, 3, 6, 7));
        }
    }
}

} // namespace

void blockFromRows(const float* const* rows, std::int64_t n, float* block)
{
    std::int64_t i = 0;
    for (; i + 16 <= n; i += 16) {
        transpose([&](int row) { return rows[row] + i; },
                  [&](int column) { return block + (i + column) * 16; });
    }
    for (; i < n; ++i) {
        for (int row = 0; row < 16; ++row) {
            block[i * 16 + row] = rows[row][i];
        }
    }
}

void rowsFromBlock(const float* block, std::int64_t n, float* rows, std::int64_t groupStep,
                   std::int64_t rowStep)
{
    std::int64_t i = 0;
    for (; i + 16 <= n; i += 16, rows += groupStep) {
        transpose([&](int row) { return block + (i + row) * 16; },
                  [&](int column) { return rows + column * rowStep; });
    }
    if (i < n) {
        for (int row = 0; row < 16; ++row) {
            for (int column = 0; column < 16; column += 4) {
                storeFour(rows + row * rowStep + column, Four{});
            }
        }
        for (std::int64_t column = 0; i < n; ++i, ++column) {
            for (int row = 0; row < 16; ++row) {
                rows[row * rowStep + column] = block[i * 16 + row];
            }
        }
    }
}

} // namespace lrp::fused::LRP_KERNELS
