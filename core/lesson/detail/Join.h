#pragma once

#include "core/lesson/detail/Parts.h"
#include "core/lesson/Translation.h"

namespace lrp::lesson
{

/// A file taken apart.
struct Opened {
    Halves halves; ///< views of the text, which lives longer
    params::Json front;
};

/// Issues: it is none.
params::Result<Opened> opened(const std::string& text);

/// The whole of a translation (`second`) and its original (`first`), which reads as `lesson`.
params::Result<WholeText> join(const Lesson& lesson, Opened first, Opened second);

} // namespace lrp::lesson
