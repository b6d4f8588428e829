#pragma once

#include "ui/fork/ForkOptions.h"

#include <atomic>
#include <map>
#include <memory>
#include <QObject>
#include <QThreadPool>

namespace lrp::ui
{

/// Plans the forks of long runs in the background, one after another. Thread: UI.
class ForkPlanner : public QObject
{
    Q_OBJECT

public:
    explicit ForkPlanner(QObject* parent);
    ~ForkPlanner() override;

    /// planned() answers, unless there is a newer request for the same draft first.
    void request(std::size_t draft, const experiment::Lane& lane, const ForkContext& context);
    bool isPlanning(std::size_t draft) const { return m_requests.contains(draft); }
    /// Makes scheduleOption(), for which several plans are needed; optionMade() answers.
    void makeOption(const ForkContext& context, const params::Entry& entry);
    /// Whatever was asked for this draft, or for all and for options, will not be answered.
    void forget(std::size_t draft);
    void forget();

Q_SIGNALS:
    void planned(std::size_t draft, const std::shared_ptr<const lrp::experiment::Plan>& plan);
    void optionMade(const lrp::ui::ForkOption& option);

private:
    /// Whether the answer is still wanted; what is not is not even begun.
    using Wanted = std::shared_ptr<std::atomic<bool>>;

    std::map<std::size_t, Wanted> m_requests; ///< for plans, by draft
    Wanted m_options = std::make_shared<std::atomic<bool>>(true);
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
