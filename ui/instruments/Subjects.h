#pragma once

#include "ui/instruments/Subject.h"

#include <optional>
#include <QObject>
#include <vector>

namespace lrp::ui
{

class SessionController;

/// Which one instruments look at: the single run that is selected among the document's runs, else the run
/// that the selected lane of the form is in the present race, else that lane as the form has it.
/// Thread: UI.
class Subjects : public QObject
{
    Q_OBJECT

public:
    Subjects(ExperimentModel* experiment, SessionController* session, History* history, QObject* parent);

    std::optional<Subject> current() const;
    /// The selected lane as the form has it, whatever has run; nothing while it is wrong.
    std::optional<Subject> form() const;
    /// A run of the document; nothing: it is gone.
    std::optional<Subject> of(store::RunId run) const;
    /// The run that the lane with this letter is in the present race; nothing: there is none.
    std::optional<store::RunId> presentRun(char letter) const;
    /// Why there is none, as a sentence that says what to do.
    QString whyNone() const;

    /// The selected runs of the document: a single one is looked at until another lane is selected.
    void setRuns(const std::vector<lrp::store::RunId>& runs);
    /// Whether current() is such a run.
    bool isChosen() const { return m_chosen.has_value(); }
    /// Back to the selected lane.
    void chooseLane() { setRuns({}); }

Q_SIGNALS:
    void changed(); ///< current() or form(): another one, or what it is

private:
    ExperimentModel* m_experiment;
    SessionController* m_session;
    History* m_history;
    std::optional<store::RunId> m_chosen;
};

} // namespace lrp::ui
