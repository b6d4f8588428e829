#pragma once

#include "core/engine/Series.h"
#include "ui/plots/Channels.h"
#include "ui/plots/Course.h"
#include "ui/plots/Decimator.h"
#include "ui/plots/SmoothedLoss.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace lrp::ui
{

/// What part of a run is drawn, and how finely.
struct StepWindow {
    double begin = 0.0; ///< in steps
    double end = 1.0;
    int columns = 1;
    double smoothing = 0.0;  ///< as in ChartOptions
    double rateFactor = 1.0; ///< what rates are multiplied by
    std::vector<channel::Id> channels{kRate, kTrainingLoss, kValidationLoss}; ///< what is read
    /// From this step on nothing is read: where a fork goes on that the lane is the past of.
    double until = std::numeric_limits<double>::infinity();

    bool operator==(const StepWindow&) const = default;
};

/// The first entry of `log` whose step is at least `step`.
template <class Entry>
std::size_t firstAtOrAfter(const engine::SampleLog<Entry>& log, double step)
{
    std::size_t low = 0;
    std::size_t high = log.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (static_cast<double>(log[middle].step) < step) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/// Reads one lane's record into columns for the screen: each call of advance() takes only what has been
/// measured since the last. Both take time by the column, not by the sample. Only smoothing reads every
/// sample once: prepare() does that, in portions if need be. The curves of a fork begin on those of its
/// parent, with the last point they have in common. Thread: any, one at a time.
class LaneReader
{
public:
    /// Starts again with this part of the record; nullptr for a lane that has not run. The record must live
    /// until the next restart() or forget().
    void restart(const engine::LaneRecord* lane, const StepWindow& window);
    void forget() { restart(nullptr, m_window); }
    /// Smooths up to `most` samples; how many then are left. Until none is, the loss stays smoothed as it
    /// was.
    std::size_t prepare(std::size_t most);
    /// From here on smooths as the window asks; after a restart(), when prepare() has left nothing.
    void showPrepared();
    /// Takes what is new; whether there was anything.
    bool advance();
    /// Whether so much is new that a restart() and prepare() in portions should come before advance().
    bool isFarBehind() const;

    const engine::LaneRecord* lane() const { return m_lane; }
    const StepWindow& window() const { return m_window; }

    /// As measured; empty for a channel that the window does not ask for.
    const Decimator& raw(channel::Id id) const { return m_raw[id]; }
    /// As the channel is drawn: smoothed, if it is declared so.
    const Decimator& curve(channel::Id id) const { return of(id).isSmoothed ? m_smoothedLoss : m_raw[id]; }
    /// Pixel columns that one step takes. With enough of them each sample can have a mark of its own; what
    /// has been measured so far plays no part, so that a curve keeps its looks while it grows.
    double columnsPerStep() const;
    /// Steps between two evaluations.
    double evaluationPeriod() const;

    /// Columns before this one will not change any more.
    std::size_t settledColumns() const;

    /// Where the curves of a fork begin.
    const std::optional<Joint>& joint() const { return m_joint; }
    /// Where a channel's curve stands: the last value read inside the window. Of channels that are measured
    /// at every step.
    struct End {
        std::int64_t step = -1; ///< none so far
        double value = 0.0;
    };
    const End& end(channel::Id id) const { return m_ends[id]; }

private:
    template <class Visit>
    void forEach(channel::Every every, Visit&& visit) const;
    double factorOf(channel::Id id) const { return id == kRate ? m_window.rateFactor : 1.0; }
    SmoothedLoss smoothing(double keep) const;
    void join();
    void readSamples(std::size_t end);
    void readSmoothed(std::size_t end);
    void readEnds(std::size_t end);
    void addEvaluation(const engine::Evaluation& evaluation);
    bool readEvaluations();
    bool readStretches();
    std::size_t samplesInWindow() const;
    const engine::SampleColumns& samples() const { return m_lane->samples; }

    const engine::LaneRecord* m_lane = nullptr;
    StepWindow m_window;
    ByChannel<Decimator> m_raw;
    Decimator m_smoothedLoss;
    SmoothedLoss m_smoothed;              ///< what is shown; empty while nothing is ready
    std::optional<SmoothedLoss> m_coming; ///< what prepare() works on
    std::optional<Joint> m_joint;
    bool m_isJoined = false;
    std::size_t m_nextSample = 0;
    std::size_t m_nextSmoothed = 0;
    std::size_t m_nextEvaluation = 0;
    std::size_t m_nextStretch = 0;
    bool m_evaluationsDone = false; ///< one beyond the window has been read
    ByChannel<End> m_ends;
};

} // namespace lrp::ui
