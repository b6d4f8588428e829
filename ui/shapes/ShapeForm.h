#pragma once

#include "core/params/Result.h"

#include <map>
#include <memory>
#include <QWidget>

class QLabel;

namespace lrp::ui
{

class Note;
class ScheduleForm;
class SettingsForm;
class ShapesBoard;

/// The settings of the current shape, and the run that all have in common. Thread: UI.
class ShapeForm : public QWidget
{
    Q_OBJECT

public:
    explicit ShapeForm(ShapesBoard* board, QWidget* parent = nullptr);

private:
    void load();
    void showIssues();
    void editCommon(const params::Json& members);
    void editShape(const params::Json& members);

    ShapesBoard* m_board;
    QLabel* m_heading;
    QWidget* m_own; ///< what is the shape's
    ScheduleForm* m_schedule;
    SettingsForm* m_settings; ///< base rate and tick
    Note* m_hidden;
    SettingsForm* m_common;
    Note* m_epochs;
    params::Json m_commonTyped; ///< may be wrong for a while
    params::Json m_shapeTyped;
    int m_slot = -1; ///< whose settings are shown
};

} // namespace lrp::ui
