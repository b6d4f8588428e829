#pragma once

#include "ui/fork/ForkOptions.h"
#include "ui/widgets/Latest.h"

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
    std::map<std::size_t, Latest> m_requests; ///< for plans, by draft; what is not wanted is not even begun
    Latest m_options;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
