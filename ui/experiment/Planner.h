#pragma once

#include "core/experiment/Experiment.h"
#include "core/experiment/Findings.h"
#include "core/experiment/Plan.h"
#include "core/experiment/ShapeStatistics.h"
#include "ui/experiment/DiskWatch.h"

#include <map>
#include <memory>
#include <optional>
#include <QFutureWatcher>
#include <QObject>
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
    params::Issues issues{}; ///< what is wrong with the data or the length
};

/// Computes shape and planned rates: at once for data that are generated and runs of a usual length, in the
/// background where files must be read or the run is very long. Requests that come while it works replace
/// each other. Thread: UI.
class Planner : public QObject
{
    Q_OBJECT

public:
    explicit Planner(QObject* parent = nullptr);
    ~Planner() override;

    void request(const experiment::Experiment& experiment);
    bool isBusy() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void planned(const lrp::ui::Planned& planned);

private:
    void finish();
    std::optional<experiment::Shape> knownShape(const experiment::Problem& problem) const;
    void remember(const Planned& planned);

    /// A shape that was read from files, and what they were like before.
    struct Known {
        DiskState files;
        experiment::Shape shape;
    };

    QFutureWatcher<Planned> m_watcher;
    DiskState m_reading; ///< the files of the data at the last request
    std::optional<experiment::Experiment> m_next;
    std::map<std::string, Known> m_shapes; ///< by problem, for data read from files
};

} // namespace lrp::ui
