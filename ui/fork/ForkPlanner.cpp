#include "ui/fork/ForkPlanner.h"

#include <QtConcurrent/QtConcurrentRun>
#include <utility>

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
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    forget(draft);
    m_requests[draft] = wanted;
    QtConcurrent::run(&m_pool, [wanted, lane, context] {
        return *wanted ? std::make_shared<const experiment::Plan>(planFork(lane, context)) : nullptr;
    }).then(this, [this, wanted, draft](const std::shared_ptr<const experiment::Plan>& plan) {
        if (*wanted) {
            m_requests.erase(draft);
            Q_EMIT planned(draft, plan);
        }
    });
}

void ForkPlanner::makeOption(const ForkContext& context, const params::Entry& entry)
{
    QtConcurrent::run(&m_pool, [wanted = m_options, context, &entry] {
        return *wanted ? scheduleOption(context, entry) : ForkOption{};
    }).then(this, [this, wanted = m_options](const ForkOption& option) {
        if (*wanted) {
            Q_EMIT optionMade(option);
        }
    });
}

void ForkPlanner::forget(std::size_t draft)
{
    if (const auto request = m_requests.extract(draft)) {
        *request.mapped() = false;
    }
}

void ForkPlanner::forget()
{
    for (const auto& [draft, wanted] : std::exchange(m_requests, {})) {
        *wanted = false;
    }
    *std::exchange(m_options, std::make_shared<std::atomic<bool>>(true)) = false;
}

} // namespace lrp::ui
