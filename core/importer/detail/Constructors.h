#pragma once

#include "core/importer/detail/Script.h"

#include <string>
#include <vector>

namespace lrp::importer
{

/// One argument of a call.
struct Argument {
    std::string keyword; ///< empty: by position; "*" or "**": unpacked
    Place place;
    Value value;
};
using Arguments = std::vector<Argument>;

/// The entry of the PyTorch schedule with this name, with or without its modules, or nullptr.
const params::Entry* findSchedule(std::string_view name);
/// Whether a class of this name was surely meant to be a schedule.
bool seemsSchedule(std::string_view name);
/// "X is no PyTorch schedule this program knows; did you mean Y?"
std::string notASchedule(std::string_view name);

/// Binds the arguments as Python would and notes in `script` what is wrong and what is ignored. The result is
/// an Opaque with nothing more to say when something was wrong.
Value::Content construct(const params::Entry& entry, const Arguments& arguments, const Place& place,
                         Script& script);

} // namespace lrp::importer
