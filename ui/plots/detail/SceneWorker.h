#pragma once

#include "ui/plots/detail/PaintedCurves.h"
#include "ui/plots/detail/Scene.h"
#include "ui/widgets/Latest.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QThreadPool>

namespace lrp::ui
{

/// What a scene is to be read and painted for, and what came of it.
struct SceneJob {
    SceneRequest request;
    std::unique_ptr<Scene> scene;
    PaintedCurves painted;
    Furniture furniture;
    qint64 nanoseconds = 0; ///< that a thread has computed for it
};

/// Reads and paints one scene at a time on a thread of its own. What is still being made when it is destroyed
/// is given up. Thread: UI.
class SceneWorker : public QObject
{
public:
    using Done = std::function<void(SceneJob&)>;

    explicit SceneWorker(QObject* parent);

    bool isBusy() const { return m_isBusy; }
    /// What the jobs that are done have taken of a processor, in ns.
    qint64 computed() const { return m_computed; }
    /// Must not be busy. `done` is called later, on this thread.
    void begin(std::unique_ptr<SceneJob> job, Done done);
    /// Blocks until the job is done, and that said.
    void wait();

private:
    QThreadPool m_pool;
    Latest m_job; ///< forgotten before the pool waits
    bool m_isBusy = false;
    qint64 m_computed = 0;
};

} // namespace lrp::ui
