#pragma once

#include <string>
#include <vector>

class QString;

namespace lrp::ui
{

/// Whether a mask's name of a field, or its JSON pointer, leads to a field of the form or of the toolbar.
bool isFieldName(const QString& name);

/// The names, or the pointers, that such a name could have been, to suggest one.
std::vector<std::string> fieldNamesLike(const QString& name);

} // namespace lrp::ui
