#pragma once

#include "core/params/Result.h"

#include <string>
#include <string_view>

namespace lrp::lesson
{

/// A stretch of a run, in shares of it, over which validation losses are averaged. Where both ends are one
/// share, the first evaluation at or after it counts alone.
struct Stretch {
    double from = 0.9;
    double to = 1.0;

    bool operator==(const Stretch&) const = default;
};

/// The last tenth of a run, whose mean is called a lane's *end*: one evaluation alone is a matter of luck.
inline constexpr Stretch kEnd{0.9, 1.0};

/// The most that a claim may say of places: a share of the run, "60%", or a stretch, "50-60%".
params::Result<Stretch> parseStretch(std::string_view text, const std::string& pointer);

/// Which experiment of a lesson is meant where none is named.
inline constexpr std::string_view kMain = "main";

/// A lane of one of a lesson's experiments.
struct LaneName {
    std::string experiment{kMain};
    char letter = 'A';

    bool operator==(const LaneName&) const = default;
};

/// What may happen to a run.
struct Happening {
    enum class Kind { Diverged, EndAbove };

    Kind kind = Kind::Diverged;
    double limit = 0.0; ///< of EndAbove

    bool operator==(const Happening&) const = default;
};

/// A sentence about lanes that a lesson may teach once two sets of seeds agree on it.
///
/// As text: "C<A" (C is lower), "C=D" (within 2 %), both at the end or, with "@60%" or "@50-60%" behind them,
/// there; "rarer(end>2, B, A)" or "rarer(diverged, B, A)" (it happens to B less often than to A);
/// "diverges(C)". A lane of another experiment than main has its name before it: "ghost.A".
struct Claim {
    enum class Kind { Lower, Same, Rarer, Diverges };

    std::string text; ///< as it was written, by which figures are found again
    Kind kind = Kind::Lower;
    LaneName first;
    LaneName second; ///< of Diverges the first once more
    Stretch at = kEnd;
    Happening happening;
};

/// Issues at `pointer` show the forms that a claim can have.
params::Result<Claim> parseClaim(const std::string& text, const std::string& pointer);

} // namespace lrp::lesson
