#include "core/experiment/Versions.h"

#include "core/optimizer/Releases.h"

namespace lrp::experiment
{

using params::Json;

Json upgraded(Json json)
{
    const auto version = json.find("version");
    const auto lanes = json.find("lanes");
    if (version == json.end() || !version->is_number_integer() || *version != 1 || lanes == json.end() ||
        !lanes->is_array()) {
        return json;
    }
    for (Json& lane : *lanes) {
        const auto optimizer = lane.is_object() ? lane.find("optimizer") : lane.end();
        if (optimizer != lane.end() && optimizer->is_object()) {
            *optimizer = optimizer::asIn(schedule::kPyTorch113, std::move(*optimizer));
        }
    }
    *version = kVersion;
    return json;
}

} // namespace lrp::experiment
