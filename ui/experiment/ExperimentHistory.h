#pragma once

#include "core/experiment/Reading.h"

#include <functional>
#include <QTimer>
#include <QUndoStack>
#include <string>

namespace lrp::ui
{

/// An experiment, as JSON and as it was read, and the lane that was being edited.
struct ExperimentState {
    params::Json json;
    experiment::Reading reading;
    int selectedLane = 0;
};

/// The edits of an experiment, to undo and redo. Edits of one place that follow each other without a pause,
/// as typing and dragging make them, are one. Thread: UI.
class ExperimentHistory : public QUndoStack
{
    Q_OBJECT

public:
    using Restore = std::function<void(const ExperimentState&)>;

    /// `restore` makes the experiment what it is given.
    ExperimentHistory(Restore restore, QObject* parent);
    ~ExperimentHistory() override;

    /// Makes an edit. `place` is what it changes; without one it stands alone.
    void edit(const QString& text, ExperimentState before, ExperimentState after, std::string place = {});

    /// The next edit does not go on with the last one.
    void closeEdit();

private:
    class Edit;

    Restore m_restore;
    QTimer m_open; ///< runs while the last edit may go on
};

} // namespace lrp::ui
