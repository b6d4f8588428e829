#pragma once

#include "ui/widgets/Latest.h"

#include <optional>
#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>
#include <QThreadPool>
#include <type_traits>
#include <utility>

namespace lrp::ui
{

/// Runs work() on a thread of the pool, and then(answer) on this one as long as `context` lives: always
/// later, also where the work is done before this returns, which QFuture::then() of Qt 6.4 answers at once.
/// Thread: UI.
template <class Work, class Then>
void later(QThreadPool* pool, QObject* context, Work work, Then then)
{
    using Watcher = QFutureWatcher<std::invoke_result_t<Work>>;
    auto* watcher = new Watcher(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(pool, std::move(work)));
}

/// The same for an answer that may come too late: then nobody is told, and what is wanted no more when its
/// turn comes is not even begun.
template <class Work, class Then>
void later(QThreadPool* pool, QObject* context, const Latest::Ticket& ticket, Work work, Then then)
{
    using Answer = std::optional<std::invoke_result_t<Work>>;
    later(
        pool, context,
        [ticket, work = std::move(work)]() mutable {
            return ticket.isWanted() ? Answer(std::in_place, work()) : std::nullopt;
        },
        [ticket, then = std::move(then)](const Answer& answer) mutable {
            if (answer && ticket.isWanted()) {
                then(*answer);
            }
        });
}

} // namespace lrp::ui
