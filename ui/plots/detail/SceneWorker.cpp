#include "ui/plots/detail/SceneWorker.h"

#include "ui/widgets/Later.h"

#include <QCoreApplication>
#include <time.h>
#include <utility>

namespace lrp::ui
{

namespace
{

/// Time this thread has computed since it began.
qint64 threadNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

void work(SceneJob& job, const Latest::Ticket& ticket)
{
    const qint64 begin = threadNanoseconds();
    job.scene->read(std::move(job.request), [&ticket] { return ticket.isWanted(); });
    if (ticket.isWanted()) {
        job.painted.paint(*job.scene);
        job.furniture = job.scene->furniture();
    }
    job.nanoseconds = threadNanoseconds() - begin;
}

} // namespace

SceneWorker::SceneWorker(QObject* parent)
    : QObject(parent)
    , m_pool(this) // where it is found by whoever wants to hold its thread up
{
    m_pool.setMaxThreadCount(1);
}

void SceneWorker::begin(std::unique_ptr<SceneJob> job, Done done)
{
    m_isBusy = true;
    const Latest::Ticket ticket = m_job.next();
    later(
        &m_pool, this, ticket,
        [ticket, job = std::shared_ptr<SceneJob>(std::move(job))] {
            work(*job, ticket);
            return job;
        },
        [this, done = std::move(done)](const std::shared_ptr<SceneJob>& made) {
            m_isBusy = false;
            m_computed += made->nanoseconds;
            done(*made);
        });
}

void SceneWorker::wait()
{
    m_pool.waitForDone();
    for (QObject* watcher : findChildren<QFutureWatcherBase*>()) {
        QCoreApplication::sendPostedEvents(watcher);
    }
}

} // namespace lrp::ui
