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
class LaneBadge;
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

public Q_SLOTS:
    /// Hides the strip. Once forkWanted() has been granted it is the listener who calls it: what was chosen
    /// and typed is still there when the fork is refused.
    void dismiss();

Q_SIGNALS:
    /// The chosen lanes with the letters they will have.
    void forkWanted(std::int64_t step, const std::vector<lrp::experiment::Lane>& lanes);
    /// What is chosen, for the plot to draw, rates by planFork(); nothing once the strip closes.
    void previewChanged(const std::vector<lrp::experiment::Lane>& lanes);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeHeader();
    QLayout* makeFooter();
    void addTile(std::size_t tile);
    void choose(std::size_t tile, bool chosen);
    void makeCurrent(std::size_t tile);
    void edit(const std::string& pointer, const params::Json& value);
    void openEditor();
    void offerMore(ForkOption::Kind kind, QWidget* button);
    void addChosen(const ForkOption& option);
    void start();

    void refresh();
    void showHeader();
    void showTile(std::size_t tile);
    void showRate();
    void showStart();

    ForkSelection m_selection; ///< a draft for each tile
    std::size_t m_current = 0; ///< tile
    QPolygonF m_past;

    LaneBadge* m_badge;
    QLabel* m_title;
    Note* m_warning;
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
