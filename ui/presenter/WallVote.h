#pragma once

#include <QString>
#include <vector>

namespace lrp::ui
{

/// What a class votes on, as it stands on its wall: the choices, and once they are shown the votes for each,
/// and what is right.
struct WallVote {
    struct Choice {
        QString letter;
        QString text;
        std::vector<int> votes{}; ///< of the first and the second vote; empty: are not shown
        QString explanation{};    ///< empty: is not shown
        bool isRight = false;     ///< and may be shown as such
    };
    std::vector<Choice> choices; ///< none: nothing is voted on

    /// How often a choice was made at most; at least 1.
    int most() const;
};

/// The choices, with what is shown of them.
QString inWords(const WallVote& vote);

} // namespace lrp::ui
