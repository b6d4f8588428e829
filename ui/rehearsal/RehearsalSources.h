#pragma once

#include "ui/rehearsal/DrawnReports.h"
#include "ui/rehearsal/RehearsalWork.h"

#include "core/params/Field.h"
#include "core/store/Run.h"

#include <optional>
#include <QWidget>

class QComboBox;

namespace lrp::ui
{

class ExperimentModel;
class History;
class SessionController;
class Note;
class SettingsForm;

/// Chooses what reports are rehearsed: those of the selected run, of an imported curve, of one that is made
/// here, with its settings underneath, or of one that is drawn. Thread: UI.
class RehearsalSources : public QWidget
{
    Q_OBJECT

public:
    RehearsalSources(ExperimentModel* experiment, SessionController* session, History* history,
                     QWidget* parent);

    /// The run that is rehearsed in place of the selected lane's, until another lane is selected.
    void chooseRun(std::optional<store::RunId> run);

    /// What is chosen; nothing: there is none, and whyNone() says why.
    std::optional<decltype(RehearsalQuestion::source)> source() const;
    QString whyNone() const { return m_why; }
    /// The run that source() is; nothing: it is none.
    std::optional<RunSource> runSource() const;
    /// The document's id of it, if it is there.
    std::optional<store::RunId> idOf(const RunSource& run) const;
    bool isMade() const;
    bool isDrawn() const;
    DrawnReports& drawn() { return m_drawn; }

    /// Puts a NaN, or a spike, at a report of the made curve, from 0, or takes it away.
    void toggle(std::size_t report, bool isSpike);
    /// A mended or other lane, or another run, may have another one.
    void follow();

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Run, Imported, Made, Drawn };
    Kind kind() const;
    void fill();
    void showSettings();
    void edit(const params::Json& members);
    std::optional<RunSource> selectedRun() const;
    std::optional<RunSource> sessionRun() const;
    std::shared_ptr<const rehearsal::Reports> importedReports() const;
    const store::ReferenceSeries* importedSeries() const;

    ExperimentModel* m_experiment;
    SessionController* m_session;
    History* m_history;
    QComboBox* m_combo;
    SettingsForm* m_form;
    Note* m_howToDraw;
    params::Json m_made;
    DrawnReports m_drawn;
    std::optional<store::RunId> m_chosen;
    mutable QString m_why;
    /// Of the imported curve that was asked for last: there may be a million of them.
    mutable std::shared_ptr<const rehearsal::Reports> m_imported;
    mutable const store::ReferenceSeries* m_importedFrom = nullptr;
};

} // namespace lrp::ui
