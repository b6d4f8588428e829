#pragma once

#include "core/params/Field.h"
#include "core/params/Result.h"

#include <string>

namespace lrp::params
{

/// What a JSON text says that comes from a file or a shell, and may be anything: refused are, beside what is
/// no JSON, brackets more than 64 deep (readers and writers of Json recurse), members given twice, more than
/// 256 members in one object or names above 256 bytes (reading takes quadratic time in both), and numbers
/// that no double holds. An issue at `place` names line and column, or the member's JSON pointer.
Result<Json> parseJson(const std::string& text, const std::string& place);

} // namespace lrp::params
