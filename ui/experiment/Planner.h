#pragma once

#include "core/experiment/Findings.h"
#include "core/experiment/Plan.h"
#include "core/experiment/Reading.h"
#include "core/experiment/ShapeStatistics.h"
#include "ui/widgets/Latest.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QThreadPool>
#include <vector>

namespace lrp::ui
{

/// What is known about a lane before it runs.
struct PlannedLane {
    std::shared_ptr<const experiment::Plan> plan;
    std::vector<experiment::Finding> findings{};             ///< in the plan
    std::optional<experiment::ShapeStatistics> statistics{}; ///< of the plan
};

/// What is known about an experiment before it runs.
struct Planned {
    experiment::Reading reading{}; ///< of what was planned
    experiment::Shape shape{};     ///< with data that cannot be read: as if there were a thousand examples
    std::vector<std::shared_ptr<const PlannedLane>> lanes{}; ///< none where the run is too long
    params::Issues issues{};             ///< what is wrong with the data, or with what was planned
    std::optional<dataset::Size> size{}; ///< of the data, where they can be read
};

/// Computes shape and planned rates: at once for data that are generated and runs of a usual length, in the
/// background where files must be read or much is to be planned. A lane that is as it was, in a run as long,
/// keeps its plan. Requests that come while it works replace each other. Thread: UI.
class Planner : public QObject
{
    Q_OBJECT

public:
    explicit Planner(QObject* parent = nullptr);

    /// Plans what was read, which must be right. The answer where it is there at once; else planned() brings
    /// it.
    std::optional<Planned> request(const experiment::Reading& reading);
    bool isBusy() const { return m_isWorking; }
    /// What was asked is not answered any more, and files are read anew: they have changed, or belong to
    /// another document.
    void forget();
    /// As far as it is known: at once for data that are generated, and of files once they have been read.
    std::optional<dataset::Size> sizeOf(const dataset::Source& data) const;

Q_SIGNALS:
    void planned(const lrp::ui::Planned& planned);

private:
    void work(const experiment::Reading& reading);
    void finish(const Planned& planned);

    /// How many examples were read from files.
    struct Known {
        params::Json data;
        dataset::Size size;
    };

    std::optional<experiment::Reading> m_next;
    Planned m_last;               ///< what may be kept
    std::optional<Known> m_known; ///< of the data that were read last
    bool m_isWorking = false;
    Latest m_work;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
