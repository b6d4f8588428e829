#pragma once

#include "ui/fork/ForkContext.h"
#include "ui/rehearsal/RehearsalWork.h"
#include "ui/widgets/Latest.h"

#include "core/store/Run.h"

#include <functional>
#include <QElapsedTimer>
#include <QWidget>
#include <vector>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace lrp::ui
{

class DrawnReports;
class ExperimentModel;
class Filling;
class FindingsPanel;
class History;
class Note;
class RehearsalChart;
class RehearsalSources;
class SessionController;

/// What a rehearsal is made from. `fork` is the command that forks a run: where it may not be given, neither
/// may the one here.
struct RehearsalParts {
    ExperimentModel* experiment;
    SessionController* session;
    History* history;
    QAction* fork;
    Filling* filling = nullptr;
};

/// When the selected lane's schedule would cut, were it to hear a run's metric, an imported curve or a made
/// one: the rows beside what is chosen, what is found with its mends, and the way to a fork where the first
/// cut is. It says a sentence where the schedule does not listen. Follows the form and the runs while it is
/// seen. Thread: UI.
class RehearsalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalPanel(const RehearsalParts& parts, QWidget* parent = nullptr);

    RehearsalChart* chart() const { return m_chart; }
    /// The selected runs of the document: a single one is rehearsed in place of the selected lane's.
    void setRuns(const std::vector<lrp::store::RunId>& runs);
    /// There may be new samples.
    void refresh();

Q_SIGNALS:
    /// Where the first cut is that the run did not make, to go on as it was rehearsed.
    void forkWanted(lrp::store::RunId run, qint64 step, const lrp::ui::RehearsedFork& rehearsed);

protected:
    void showEvent(QShowEvent* event) override;

private:
    int leastHeight() const;
    void fill();
    QWidget* makeSide();
    QLayout* makeVariation();
    void connectParts();
    void connectPencil();
    void draw(const std::function<void(DrawnReports& drawn)>& act);
    void follow();
    void followKeys();
    void followFork();
    const experiment::Lane* lane() const;
    std::size_t measuredBy(const RunSource& source) const;
    void followPencil();
    void askAbout(const experiment::Lane& lane, std::size_t place);
    void setContent(const RehearsalAnswer& answer);
    void showAnswer(const RehearsalAnswer& answer);
    void showMessage(const QString& text);
    void fork();

    RehearsalParts m_parts;
    RehearsalSources* m_sources = nullptr; ///< as long as nullptr, all that is seen is still to come
    QComboBox* m_keys = nullptr;
    QLineEdit* m_values = nullptr;
    Note* m_wrongValues = nullptr;
    FindingsPanel* m_findings = nullptr;
    QPushButton* m_fork = nullptr;
    Note* m_caption = nullptr;
    Note* m_message = nullptr;
    RehearsalChart* m_chart = nullptr;
    QStackedLayout* m_pages = nullptr;
    Latest m_asked;
    QElapsedTimer m_sinceAsked;
    qint64 m_took = 0;        ///< ms that the last answer has taken
    bool m_waits = false;     ///< for an answer
    bool m_isDrawnOn = false; ///< since that was asked for
    std::size_t m_heard = 0;  ///< what the run had measured when it was last asked
    /// What is asked of: what is seen of another is taken away at once, not only when the answer is here.
    struct Subject {
        char letter = 0;
        std::size_t place = 0;
        std::weak_ptr<const void> source{};
        bool isSameAs(const Subject& other) const;
    };
    Subject m_subject;
    RehearsalAnswer m_shown;
    std::vector<store::RunId> m_runs; ///< that were selected before there was anything to choose from
};

} // namespace lrp::ui
