#include "ui/fork/ForkPlanner.h"

#include <QtConcurrent/QtConcurrentRun>

namespace lrp::ui
{

ForkPlanner::ForkPlanner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // training needs the other cores
}

ForkPlanner::~ForkPlanner()
{
    forget();
}

void ForkPlanner::request(std::size_t draft, const experiment::Lane& lane, const ForkContext& context)
{
    QtConcurrent::run(&m_pool,
                      [ticket = m_requests[draft].next(), lane, context] {
                          return ticket.isWanted()
                                     ? std::make_shared<const experiment::Plan>(planFork(lane, context))
                                     : nullptr;
                      })
        .then(this, [this, ticket = m_requests[draft].also(),
                     draft](const std::shared_ptr<const experiment::Plan>& plan) {
            if (ticket.isWanted()) {
                m_requests.erase(draft);
                Q_EMIT planned(draft, plan);
            }
        });
}

void ForkPlanner::makeOption(const ForkContext& context, const params::Entry& entry)
{
    QtConcurrent::run(&m_pool, [ticket = m_options.also(), context, &entry] {
        return ticket.isWanted() ? scheduleOption(context, entry) : ForkOption{};
    }).then(this, [this, ticket = m_options.also()](const ForkOption& option) {
        if (ticket.isWanted()) {
            Q_EMIT optionMade(option);
        }
    });
}

void ForkPlanner::forget(std::size_t draft)
{
    m_requests.erase(draft);
}

void ForkPlanner::forget()
{
    m_requests.clear();
    m_options.forget();
}

} // namespace lrp::ui
