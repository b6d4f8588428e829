#include "ui/fork/ForkPlanner.h"

#include "ui/widgets/Later.h"

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
    later(
        &m_pool, this, m_requests[draft].next(),
        [lane, context] { return std::make_shared<const experiment::Plan>(planFork(lane, context)); },
        [this, draft](const std::shared_ptr<const experiment::Plan>& plan) {
            m_requests.erase(draft);
            Q_EMIT planned(draft, plan);
        });
}

void ForkPlanner::makeOption(const ForkContext& context, const params::Entry& entry)
{
    later(
        &m_pool, this, m_options.also(), [context, &entry] { return scheduleOption(context, entry); },
        [this](const ForkOption& option) { Q_EMIT optionMade(option); });
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
