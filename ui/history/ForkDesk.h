#pragma once

#include "ui/fork/ForkContext.h"
#include "ui/history/History.h"
#include "ui/history/HistoryParts.h"
#include "ui/plots/Curves.h"
#include "ui/widgets/Latest.h"

#include <optional>

namespace lrp::ui
{

struct ChosenFork;

/// Leads from a run to its forks: finds where it can be left, opens the strip there, has what is chosen drawn
/// and then made. Thread: UI.
class ForkDesk : public QObject
{
    Q_OBJECT

public:
    ForkDesk(const HistoryParts& parts, QObject* parent);

    /// Opens the strip for this run where the crosshair stands, as soon as its checkpoints are known. What
    /// was rehearsed is offered too, and chosen.
    void ask(store::RunId run, std::optional<RehearsedFork> rehearsed = {});
    /// Forks that are being chosen.
    const std::vector<LaneCurve>& preview() const { return m_preview; }

Q_SIGNALS:
    void previewChanged();

private:
    void connectStrip();
    void find(store::RunId run, const std::vector<std::int64_t>& checkpoints);
    void open(store::RunId run, const ForkContext& context);
    void start(std::int64_t step, const std::vector<experiment::Lane>& lanes);
    void show(const std::vector<ChosenFork>& forks);
    ForkContext contextOf(const store::Run& run, std::int64_t step) const;
    std::optional<double> measuredRate(const store::Run& run, std::int64_t step) const;
    double lastRate(const store::Run& run) const;
    std::vector<double> pastRates(const store::Run& run, std::int64_t step) const;
    std::string lettersInUse() const;

    HistoryParts m_parts;
    std::optional<store::RunId> m_asked; ///< for which the strip is to be opened
    std::optional<RehearsedFork> m_rehearsed;
    store::RunId m_run = 0;    ///< for which it is open
    bool m_isStarting = false; ///< forks of that run are being made
    Latest m_rates;            ///< that are planned for the strip
    std::vector<LaneCurve> m_preview;
};

} // namespace lrp::ui
