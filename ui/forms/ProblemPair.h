#pragma once

#include "core/params/Json.h"

#include <optional>
#include <string>

namespace lrp::ui
{

/// Data set and model of a problem, which go together: a loss of two weights learns no data, and a network
/// cannot do without. Whoever chooses one of the other kind gets a partner for it, the one there was before
/// where there was one.
class ProblemPair
{
public:
    /// The member ("dataset" or "model") is chosen, as JSON, for this problem: what the other one becomes;
    /// nothing where it may stay.
    std::optional<params::Json> partnerOf(const std::string& member, const params::Json& chosen,
                                          const params::Json& problem);

    void forget();

private:
    struct Kind {
        params::Json dataset;
        params::Json model;
    };

    std::optional<Kind> m_networks; ///< as they were last
    std::optional<Kind> m_surfaces;
};

} // namespace lrp::ui
