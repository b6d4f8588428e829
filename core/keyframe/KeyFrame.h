#pragma once

#include <array>
#include <string_view>
#include <vector>

/// Curves of few points that a hand can hold: rates at steps of a run, and how each goes on to the next.
/// Thread: any.
namespace lrp::keyframe
{

/// In the order in which transitions that fit alike are preferred.
enum class Transition { Hold, Linear, Cosine, Exponential };
constexpr std::array<Transition, 4> kTransitions{Transition::Hold, Transition::Linear, Transition::Cosine,
                                                 Transition::Exponential};
/// As reference cases and files spell them.
constexpr std::array<std::string_view, 4> choices(Transition)
{
    return {"hold", "linear", "cosine", "exponential"};
}

/// From a (s = 0) to b (s = 1), s in [0, 1]:
///     hold a, linear a + (b − a)·s, cosine b + (a − b)·(1 + cos πs)/2, exponential a·(b/a)^s
/// A hold leaves the jump to b to whatever follows; an exponential needs a, b > 0, else it is NaN.
double between(Transition transition, double a, double b, double s);

struct KeyFrame {
    double step = 0.0; ///< updates before it
    double rate = 0.0;
    Transition toNext = Transition::Linear; ///< of the last frame without a meaning

    bool operator==(const KeyFrame&) const = default;
};

/// At least two, whose steps never fall; two at one step are a jump. The last stands at the end of the run,
/// one step behind its last update.
using KeyFrames = std::vector<KeyFrame>;

/// The rate of update `step`, which need not be whole: before the first frame its rate, behind the last that
/// one's. Where two frames share a step, the later one counts.
double rateAt(const KeyFrames& frames, double step);

/// The highest rate that any update can have.
double peakOf(const KeyFrames& frames);

/// Exponential pieces that touch 0, where there is none, as straight lines.
KeyFrames legal(KeyFrames frames);

} // namespace lrp::keyframe
