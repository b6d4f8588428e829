#pragma once

#include <optional>
#include <QObject>

namespace lrp::ui
{

class Commands;
class ExperimentModel;
class SessionController;

/// What can be done for a lane that has left the chart: the commands lowerRate and tryWarmUp edit its
/// settings, which count from the next start. Thread: UI.
class Remedies : public QObject
{
    Q_OBJECT

public:
    Remedies(ExperimentModel* experiment, const SessionController* session, Commands* commands,
             QObject* parent);

    /// The letter of the first shown lane of the form that diverged in the present race.
    std::optional<char> diverged() const { return m_diverged; }
    /// Whether that one has no warm-up yet.
    bool mayWarmUp() const;

Q_SIGNALS:
    void changed(); ///< which lane it is

private:
    void look();
    void lowerRate();
    void warmUp();

    ExperimentModel* m_experiment;
    const SessionController* m_session;
    std::optional<char> m_diverged;
};

} // namespace lrp::ui
