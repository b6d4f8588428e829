#pragma once

#include "ui/fork/ForkSelection.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lrp::ui
{

class ForkEditor;
class ForkGallery;
class ForkHeader;
class ForkPlanner;
class Note;

/// A strip below the plots in which a person chooses how a run is to go on from a checkpoint: tiles to check,
/// the base rate of the current one, its other settings in a popup. Arrow keys move, Space checks, Enter
/// starts, Escape closes. Thread: UI.
class ForkStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ForkStrip(QWidget* parent = nullptr);

    /// Shows what is offered there, nothing chosen, and takes the focus.
    void open(const ForkContext& context);
    const ForkSelection& selection() const { return m_selection; }
    /// Takes the focus, where it was last.
    void focusCurrent();

public Q_SLOTS:
    /// Hides the strip. Once forkWanted() has been granted it is the listener who calls it.
    void dismiss();
    /// What forkWanted() asked for was not granted: what was chosen and typed is still there to be started.
    void refuse();

Q_SIGNALS:
    /// The chosen lanes with the letters they will have. Nothing more is asked for until dismiss() or
    /// refuse() answers.
    void forkWanted(std::int64_t step, const std::vector<lrp::experiment::Lane>& lanes);
    /// What is chosen, for the plot to draw; nothing once the strip closes.
    void previewChanged(const std::vector<lrp::ui::ChosenFork>& forks);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeFooter();
    void addTile(std::size_t tile);
    void plan(std::size_t tile);
    void takePlan(std::size_t tile, const std::shared_ptr<const experiment::Plan>& plan);
    void choose(std::size_t tile, bool chosen);
    void makeCurrent(std::size_t tile);
    void edit(const std::string& pointer, const params::Json& value);
    void openEditor();
    void offerMore(ForkOption::Kind kind, QWidget* button);
    void addSchedule(const params::Entry& entry);
    void addChosen(const ForkOption& option);
    void start();

    void refresh();
    void showTile(std::size_t tile);
    void showRate();
    void showStart();

    ForkSelection m_selection; ///< a draft for each tile
    std::size_t m_current = 0; ///< tile
    bool m_isStarting = false; ///< forkWanted() has not been answered
    ForkPlanner* m_planner;
    QPolygonF m_past;

    ForkHeader* m_header;
    ForkGallery* m_gallery;
    Note* m_nothing;
    QLabel* m_rateLabel;
    QLineEdit* m_rate;
    QPushButton* m_edit;
    Note* m_note;
    QPushButton* m_cancel;
    QPushButton* m_start;
    QPointer<ForkEditor> m_editor;
};

} // namespace lrp::ui
