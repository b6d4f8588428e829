#include "core/codegen/detail/Versions.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lrp::codegen
{
namespace
{

struct Followed {
    std::string_view framework;
    std::string_view version;
};

/// As the sources of the catalogue's entries say, and as the reference cases were made with.
constexpr std::array<Followed, 12> kFollowed{{{"PyTorch", "PyTorch 1.13.1"},
                                              {"Keras", "Keras 3"},
                                              {"Hugging Face", "Hugging Face Transformers 4"},
                                              {"optax", "optax 0.2"},
                                              {"timm", "timm 1.0"},
                                              {"Paddle", "Paddle 2.6"},
                                              {"fastai", "fastai 2.7"},
                                              {"MXNet", "MXNet 1.9"},
                                              {"scikit-learn", "scikit-learn 1.5"},
                                              {"Caffe", "Caffe 1.0"},
                                              {"DIGITS", "DIGITS 6"},
                                              {"Dive into Deep Learning", "Dive into Deep Learning 1.0"}}};

} // namespace

std::string program()
{
    return "LR Playground " LRP_VERSION;
}

std::string withVersion(const std::string& framework)
{
    const auto known = std::find_if(kFollowed.begin(), kFollowed.end(),
                                    [&](const Followed& one) { return one.framework == framework; });
    return known != kFollowed.end() ? std::string(known->version) : framework;
}

} // namespace lrp::codegen
