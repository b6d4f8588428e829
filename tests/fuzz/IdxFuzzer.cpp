#include "core/dataset/detail/IdxStream.h"
#include "core/dataset/Idx.h"
#include "tests/fuzz/InputFile.h"

#include <algorithm>
#include <cmath>

namespace
{

using namespace lrp;
using dataset::detail::IdxStream;
using dataset::detail::IdxType;

void readFeatures(const std::string& path)
{
    auto stream = IdxStream::open(path, "");
    if (!stream) {
        fuzz::require(!stream.issues().empty(), "a refusal says why");
        return;
    }
    std::vector<float> features;
    if (stream->readFeatures(stream->examples(), features).empty()) {
        fuzz::require(static_cast<std::int64_t>(features.size()) ==
                          stream->examples() * stream->valuesPerExample(),
                      "as many values are read as are promised");
        fuzz::require(std::all_of(features.begin(), features.end(), [](float x) { return std::isfinite(x); }),
                      "what is read is finite");
    }
}

void readLabels(const std::string& path)
{
    auto stream = IdxStream::open(path, "");
    if (!stream || stream->type() == IdxType::Float32 || stream->type() == IdxType::Float64) {
        return;
    }
    std::vector<std::int64_t> labels;
    if (stream->readLabels(stream->examples(), labels).empty()) {
        fuzz::require(
            std::all_of(labels.begin(), labels.end(), [](std::int64_t x) { return x >= 0 && x < 1000; }),
            "labels go from 0 to 999");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::InputFile file;
    file.write(data, size);
    readFeatures(file.path());
    readLabels(file.path());
    (void)dataset::IdxFiles{{file.path()}, {file.path()}}.load("");
    return 0;
}
