#pragma once

#include <array>
#include <string_view>

namespace lrp::probe
{

/// A rule of others for reading a range test.
struct PeerRule {
    std::string_view id;   ///< in files
    std::string_view name; ///< as it is called by its users
};

inline constexpr std::array<PeerRule, 8> kPeers{{
    {"fastai_valley", "fastai valley"},
    {"fastai_slide", "fastai slide"},
    {"fastai_minimum", "fastai minimum/10"},
    {"fastai_steep", "fastai steep"},
    {"lightning_to_2_5_2", "Lightning up to 2.5.2"},
    {"lightning_from_2_5_3", "Lightning from 2.5.3 on"},
    {"torch_lr_finder", "torch-lr-finder"},
    {"ignite", "Ignite"},
}};

} // namespace lrp::probe
