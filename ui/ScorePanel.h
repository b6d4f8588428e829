#pragma once

#include "core/engine/Record.h"

#include <memory>
#include <QElapsedTimer>
#include <QWidget>

class QLineEdit;
class QStackedLayout;
class QTableView;

namespace lrp::ui
{

class Note;
class ScoreModel;

/// The score table with the target loss above it, brought up to date at most four times a second.
/// Thread: UI.
class ScorePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ScorePanel(QWidget* parent = nullptr);

    void setRecord(std::shared_ptr<const engine::Record> record);
    /// Reads the figures again if the last time is a quarter of a second ago, or `now`.
    void refresh(bool now = false);
    /// What stands there while nothing has run.
    void setEmptyText(const QString& text);

    ScoreModel* model() const { return m_model; }

private:
    void readTarget();
    void showAccuracy();

    std::shared_ptr<const engine::Record> m_record;
    ScoreModel* m_model;
    QStackedLayout* m_pages;
    QTableView* m_table;
    QLineEdit* m_target;
    Note* m_targetNote;
    Note* m_empty;
    QElapsedTimer m_sinceRefresh;
};

} // namespace lrp::ui
