#include "ui/instruments/Subjects.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/history/History.h"
#include "ui/session/SessionController.h"

namespace lrp::ui
{

Subjects::Subjects(ExperimentModel* experiment, SessionController* session, History* history, QObject* parent)
    : QObject(parent)
    , m_experiment(experiment)
    , m_session(session)
    , m_history(history)
{
    connect(experiment, &ExperimentModel::changed, this, &Subjects::changed);
    connect(experiment, &ExperimentModel::plansChanged, this, &Subjects::changed); // the shape
    connect(experiment, &ExperimentModel::selectionChanged, this, [this] {
        m_chosen.reset();
        Q_EMIT changed();
    });
    connect(session, &SessionController::runStarted, this, [this] {
        m_chosen.reset();
        Q_EMIT changed();
    });
    connect(session, &SessionController::placesChanged, this, &Subjects::changed);
    connect(session, &SessionController::stateChanged, this, &Subjects::changed);
    // Queued: when a race begins or a document is opened, history and session change one after the other.
    connect(history, &History::added, this, &Subjects::changed, Qt::QueuedConnection);
    connect(history, &History::removed, this, &Subjects::changed, Qt::QueuedConnection);
    connect(history, &History::replaced, this, &Subjects::changed, Qt::QueuedConnection);
}

std::optional<Subject> Subjects::of(store::RunId run) const
{
    const store::Run* found = m_history->find(run);
    return found != nullptr ? std::optional(subjectOf(*m_history, *found)) : std::nullopt;
}

std::optional<store::RunId> Subjects::presentRun(char letter) const
{
    const auto& record = m_session->record();
    if (!record) {
        return std::nullopt;
    }
    for (const auto& lane : record->lanes()) {
        if (lane->letter == letter) {
            return m_history->runOf(lane.get());
        }
    }
    return std::nullopt;
}

std::optional<Subject> Subjects::current() const
{
    if (m_chosen) {
        if (auto chosen = of(*m_chosen)) {
            return chosen;
        }
    }
    if (const auto run = presentRun(m_experiment->laneLetter(m_experiment->selectedLane()))) {
        if (auto subject = of(*run)) {
            return subject;
        }
    }
    return form();
}

std::optional<Subject> Subjects::form() const
{
    return formSubject(*m_experiment);
}

QString Subjects::whyNone() const
{
    return tr("Mend what the form marks to measure this lane.");
}

void Subjects::setRuns(const std::vector<store::RunId>& runs)
{
    const auto chosen = runs.size() == 1 ? std::optional(runs.front()) : std::nullopt;
    if (chosen != m_chosen) {
        m_chosen = chosen;
        Q_EMIT changed();
    }
}

} // namespace lrp::ui
