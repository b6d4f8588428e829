#pragma once

#include "core/params/Json.h"
#include "core/schedule/Function.h"
#include "core/schedule/Group.h"
#include "core/schedule/Schedule.h"

#include <string>
#include <vector>

/// JSON of the setting types that only schedules have.
namespace lrp::schedule
{

using params::Issues;
using params::Json;
using params::Kind;

Kind kindOf(const PerGroup*);
Kind kindOf(const Functions*);
Kind kindOf(const Schedule*);
Kind kindOf(const std::vector<Schedule>*);

Json writeJson(const PerGroup& x);
Json writeJson(const Function& x);
Json writeJson(const Functions& x);
Json writeJson(const Schedule& x);
Json writeJson(const std::vector<Schedule>& x);

Issues readJson(const Json& json, PerGroup& x, const params::Range& range, const std::string& pointer);
Issues readJson(const Json& json, Function& x, const params::Range& range, const std::string& pointer);
Issues readJson(const Json& json, Functions& x, const params::Range& range, const std::string& pointer);
Issues readJson(const Json& json, Schedule& x, const params::Range& range, const std::string& pointer);
Issues readJson(const Json& json, std::vector<Schedule>& x, const params::Range& range,
                const std::string& pointer);

} // namespace lrp::schedule
