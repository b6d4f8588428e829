#pragma once

#include "core/engine/Record.h"

#include <memory>
#include <QElapsedTimer>
#include <QWidget>

class QLineEdit;
class QStackedLayout;
class QTabBar;
class QTableView;

namespace lrp::ui
{

class History;
class Note;
class ScoreModel;
class SeedScoreModel;

/// The score table with the target loss above it, brought up to date at most four times a second. Once the
/// document has runs that differ in nothing but the seed, a second page shows their figures over seeds.
/// Thread: UI.
class ScorePanel : public QWidget
{
    Q_OBJECT

public:
    /// Without a history there is no second page.
    explicit ScorePanel(History* history = nullptr, QWidget* parent = nullptr);

    void setRecord(std::shared_ptr<const engine::Record> record);
    /// Reads the figures again if the last time is a quarter of a second ago, or `now`.
    void refresh(bool now = false);
    /// What stands there while nothing has run.
    void setEmptyText(const QString& text);

    ScoreModel* model() const { return m_model; }

private:
    QWidget* makeScores();
    void addSeedPage(History* history);
    void offerSeeds();
    void readTarget();
    void showAccuracy();

    std::shared_ptr<const engine::Record> m_record;
    ScoreModel* m_model;
    SeedScoreModel* m_seeds = nullptr;
    QTabBar* m_tabs;
    QStackedLayout* m_pages;   ///< this run, over seeds
    QStackedLayout* m_thisRun; ///< nothing has run, its scores
    QTableView *m_table, *m_seedTable;
    QLineEdit* m_target;
    Note* m_targetNote;
    Note* m_empty;
    QElapsedTimer m_sinceRefresh;
};

} // namespace lrp::ui
