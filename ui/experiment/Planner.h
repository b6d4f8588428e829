#pragma once

#include "core/experiment/Experiment.h"
#include "core/experiment/Findings.h"
#include "core/experiment/Plan.h"
#include "core/experiment/ShapeStatistics.h"
#include "ui/widgets/Latest.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QThreadPool>
#include <vector>

namespace lrp::ui
{

/// What is known about an experiment before it runs.
struct Planned {
    experiment::Experiment experiment;
    experiment::Shape shape; ///< with data that cannot be read: as if there were a thousand examples
    std::vector<std::shared_ptr<const experiment::Plan>>
        plans{};                                              ///< one a lane; none where the run is too long
    std::vector<std::vector<experiment::Finding>> findings{}; ///< of the plans
    std::vector<std::optional<experiment::ShapeStatistics>> statistics{}; ///< of the plans
    params::Issues issues{};             ///< what is wrong with the data, or with what was planned
    std::optional<dataset::Size> size{}; ///< of the data, where they can be read
};

/// Computes shape and planned rates: at once for data that are generated and runs of a usual length, in the
/// background where files must be read or the run is very long. Requests that come while it works replace
/// each other. Thread: UI.
class Planner : public QObject
{
    Q_OBJECT

public:
    explicit Planner(QObject* parent = nullptr);

    void request(const experiment::Experiment& experiment);
    bool isBusy() const { return m_isWorking; }
    /// What was asked is not answered any more, and files are read anew: they have changed, or belong to
    /// another document.
    void forget();
    /// As far as it is known: at once for data that are generated, and of files once they have been read.
    std::optional<dataset::Size> sizeOf(const dataset::Source& data) const;

Q_SIGNALS:
    void planned(const lrp::ui::Planned& planned);

private:
    void work(const experiment::Experiment& experiment);
    void finish(const Planned& planned);

    /// How many examples were read from files.
    struct Known {
        params::Json data;
        dataset::Size size;
    };

    std::optional<experiment::Experiment> m_next;
    std::optional<Known> m_known; ///< of the data that were read last
    bool m_isWorking = false;
    Latest m_work;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
