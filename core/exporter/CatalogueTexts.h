#pragma once

#include <string>

namespace lrp::exporter
{

/// What translators translate of the catalogues, as C++ that lupdate reads and no compiler: every text that
/// the window shows of their declarations, once, in their order. Class names, keywords and formulas are the
/// same in every language and are left out.
std::string catalogueTexts();

} // namespace lrp::exporter
