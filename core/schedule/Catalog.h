#pragma once

#include "core/schedule/Type.h"

#include <string_view>
#include <vector>

namespace lrp::schedule
{

/// Every type of schedule that the program knows, in the order of the menus. To add one, write its header and
/// name it in the list of its framework's file, such as frameworks/Keras.cpp.
const std::vector<const Type*>& types();

/// A static object of this kind adds the list of a framework whose file is linked beside the program, behind
/// those that the program has.
struct Added {
    explicit Added(const Types& framework);
};

/// The type with this id, or nullptr.
const Type* findType(std::string_view id);

} // namespace lrp::schedule
