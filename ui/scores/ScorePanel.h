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

class Filling;
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
    /// Without a history there is no second page. With `filling`, the tables come in their turn, or with a
    /// run.
    explicit ScorePanel(History* history = nullptr, Filling* filling = nullptr, QWidget* parent = nullptr);

    void setRecord(std::shared_ptr<const engine::Record> record);
    /// Reads the figures again if the last time is a quarter of a second ago, or `now`.
    void refresh(bool now = false);
    /// What stands there while nothing has run.
    void setEmptyText(const QString& text);

    ScoreModel* model() const { return m_model; }

private:
    void fill();
    QWidget* makeScores();
    void addSeedPage();
    void offerSeeds();
    void readTarget();
    void showAccuracy();

    History* m_history;
    std::shared_ptr<const engine::Record> m_record;
    ScoreModel* m_model;
    SeedScoreModel* m_seeds = nullptr;
    Note* m_empty;
    QTabBar* m_tabs;
    QStackedLayout* m_pages;   ///< this run, over seeds
    QStackedLayout* m_thisRun; ///< nothing has run, its scores
    QTableView* m_table = nullptr;
    QTableView* m_seedTable = nullptr;
    QLineEdit* m_target = nullptr;
    Note* m_targetNote = nullptr;
    QElapsedTimer m_sinceRefresh;
};

} // namespace lrp::ui
