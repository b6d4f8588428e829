#pragma once

#include "core/store/Run.h"

#include <QWidget>
#include <vector>

class QTableView;

namespace lrp::ui
{

class DifferencesModel;
class History;
class Note;

/// In which settings the selected runs differ, or, while fewer than two are selected, all shown ones.
/// Thread: UI.
class DifferencesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesPanel(const History* history, QWidget* parent = nullptr);

    /// The selected runs.
    void setRuns(std::vector<store::RunId> runs);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    QString headingOf(int runs, bool ofSelected) const;

    const History* m_history;
    DifferencesModel* m_model;
    std::vector<store::RunId> m_selected;
    Note* m_heading;
    QTableView* m_table;
};

} // namespace lrp::ui
