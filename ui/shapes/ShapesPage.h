#pragma once

#include "core/channel/Hidden.h"
#include "ui/shapes/ShapesPicture.h"
#include "ui/widgets/Latest.h"
#include "ui/widgets/WriteGuard.h"

#include <functional>
#include <optional>
#include <QThreadPool>
#include <QWidget>
#include <utility>
#include <vector>

class QKeyEvent;
class QPushButton;
class QStackedLayout;

namespace lrp::ui
{

class ElidedLabel;
class ExperimentModel;
class Filling;
class Note;
class ShapesBoard;
class ShapesChart;
class ShapesList;
class ShapesTable;

/// Schedules compared without training: a list of them with their settings, their curves, and a table of what
/// they come to. Filled when it is first shown. Thread: UI.
class ShapesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShapesPage(ExperimentModel* experiment, QWidget* parent = nullptr);

    ShapesBoard* board() const { return m_board; }
    /// Whether all that was asked for is planned and drawn.
    bool isSettled() const;

    /// Of lanes whose rates are hidden there is nothing to compare.
    void setHidden(const channel::Hidden& hidden) { m_hidden = hidden; }
    void setGuard(WriteGuard guard) { m_guard = std::move(guard); }
    /// false: nothing may be added to the experiment.
    void setMayAddLanes(bool mayAdd);

    void fill(); ///< once
    /// The same piece by piece, before anybody asks for it.
    void fillWith(Filling& filling);
    void copyPicture();
    void askForPicture();
    void writePicture(const QString& path); ///< .png, .svg or .pdf, by its ending
    void writeTable(const QString& path);

public Q_SLOTS:
    void addLanes();
    void drawTwelve();
    /// The current shape as a lane of the experiment.
    void makeLane();

Q_SIGNALS:
    void said(const QString& text); ///< what has been done, or why not
    void failed(const QString& heading, const lrp::params::Issues& issues);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What is subtracted: two selected shapes, by slot, with plans and factors.
    struct Subtraction {
        std::vector<int> numbers;
        std::pair<ShapePlanPtr, ShapePlanPtr> plans;
        std::pair<double, double> factors;

        bool operator==(const Subtraction&) const = default;
    };
    /// What came of it.
    struct Difference {
        Subtraction of;
        ShapePlanPtr curve;
    };

    QWidget* list();
    QWidget* charts();
    QWidget* makeList();
    QWidget* makeCharts();
    QWidget* makeEmpty();
    QWidget* makeCaption();
    QPushButton* makeButton(const char* name, const QString& text, const QString& tip,
                            std::function<void()> act, QWidget* parent);
    void chooseSchedule();
    void follow();
    void draw();
    void subtract(ShapesPicture& picture);
    bool isSubtracting() const { return m_asked && !(m_difference && m_difference->of == *m_asked); }
    void showCaption();
    bool isUndoOfLane() const;
    bool isRedoOfLane() const;
    /// What an undo or redo key does here; nothing: it is the window's.
    std::function<void()> actOf(const QKeyEvent& key) const;
    void say(const QString& text);
    void askForTable();
    bool isRefused(const QString& path);
    void finish(const QString& path, const params::Issues& issues);
    ShapesPicture pictureToKeep() const;

    ExperimentModel* m_experiment;
    ShapesBoard* m_board;
    channel::Hidden m_hidden;
    WriteGuard m_guard;
    QWidget* m_left = nullptr; ///< with all below: nullptr until it is filled
    QWidget* m_right = nullptr;
    ShapesList* m_list = nullptr;
    ShapesChart* m_chart = nullptr;
    ShapesTable* m_table = nullptr;
    QStackedLayout* m_pages = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_lane = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    ElidedLabel* m_curve = nullptr;
    ElidedLabel* m_formula = nullptr;
    Note* m_note = nullptr;
    bool m_mayAddLanes = true;
    int m_laneIndex = -1; ///< of the experiment's history with the lane that was added last; −1: no lane was
    std::optional<Subtraction> m_asked; ///< nothing: there are not two to subtract
    std::optional<Difference> m_difference;
    Latest m_subtracting;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
