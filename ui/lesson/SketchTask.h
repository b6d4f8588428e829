#pragma once

#include "ui/lesson/TaskWidget.h"
#include "ui/plots/Pencil.h"

class QLabel;
class QPushButton;

namespace lrp::ui
{

/// What stands in the lesson's dock while a line is drawn over the plots: what to do, how many points there
/// are, and how to take them back. The focus is the plots', where the keys draw. Thread: UI.
class SketchTask : public TaskWidget
{
    Q_OBJECT

public:
    /// The pencil has been begun, or the answer is committed already and freeze() follows.
    SketchTask(const lesson::Sketch& sketch, Pencil& pencil, QWidget* plots, bool isLogarithmic,
               QWidget* parent);

    std::optional<lesson::Answer> answer() const override;
    void draft(const lesson::Answer& answer) override;
    void freeze(const lesson::Answer& answer) override;

protected:
    /// Undo and redo also work from here.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addTool(const QString& name, const QString& text, const QString& tip);
    QString howTo() const;
    QString cursorInWords() const;
    void showCount();

    bool m_isLoss; ///< else a rate
    char m_lane;
    Pencil& m_pencil;
    bool m_isLogarithmic; ///< the panel's axis
    QLabel* m_howTo;
    QLabel* m_count;
    QWidget* m_tools;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace lrp::ui
