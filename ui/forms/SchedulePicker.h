#pragma once

#include "core/params/Field.h"
#include "ui/forms/ScheduleCatalogueModel.h"

#include <QComboBox>
#include <QPointer>

namespace lrp::ui
{

class SchedulePanel;

/// The combo box of schedules. It shows a small drawing beside the title and opens a SchedulePanel in place
/// of a plain list: with a click, Space, Enter, arrow keys, or by typing what is searched for. The form fills
/// it with the entries' titles and ids, as it does any combo box. Thread: UI.
class SchedulePicker : public QComboBox
{
    Q_OBJECT

public:
    /// `entries` must outlive the picker.
    SchedulePicker(const params::Entries& entries, QWidget* parent);

    void showPopup() override;
    void hidePopup() override;
    /// nullptr while it is closed.
    SchedulePanel* panel() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void open(const QString& query);
    void choose(const QString& id);

    const params::Entries& m_entries;
    ScheduleCatalogueModel::Grouping m_grouping = ScheduleCatalogueModel::Grouping::Framework;
    QPointer<SchedulePanel> m_panel;
};

} // namespace lrp::ui
