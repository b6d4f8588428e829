#pragma once

#include "ui/forms/ScheduleCatalogueModel.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace lrp::ui
{

class Note;
class ScheduleDetails;

/// The searchable menu of all schedules: a list in groups, and what there is to know about the current one.
/// The search field keeps the focus while arrow keys move in the list. Closes when something has been chosen,
/// with Escape and with a click outside. Thread: UI.
class SchedulePanel : public QFrame
{
    Q_OBJECT

public:
    using Grouping = ScheduleCatalogueModel::Grouping;

    /// `entries` must outlive the panel; `chosen` is the id it begins at. Parts are named `name`/search,
    /// …/list, …/byFramework, …/byShape and …/nothing.
    SchedulePanel(const params::Entries& entries, const QString& chosen, Grouping grouping,
                  const QString& name, QWidget* parent);

    /// Opens under `field`, or above it, and whole on the screen.
    void openAt(const QWidget* field, const QString& query);

Q_SIGNALS:
    void chosen(const QString& id);
    void grouped(lrp::ui::ScheduleCatalogueModel::Grouping grouping);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* makeSwitch(const QString& text, const QString& about, Grouping grouping,
                            const QString& name);
    void makeList(const QString& name);
    void search(const QString& query);
    void group(Grouping grouping);
    void showCurrent();
    void showCount();
    void makeCurrent(const QModelIndex& index);
    bool go(int key);
    int rowsInAPage() const;
    QModelIndex entryFrom(int row, int direction) const;
    void sayNothingFound();
    void followPointer(const QPoint& place, const QPoint& onScreen);
    void choose(const QModelIndex& index);

    ScheduleCatalogueModel* m_model;
    QString m_chosen;
    QLineEdit* m_search;
    QListView* m_list;
    ScheduleDetails* m_details;
    QLabel* m_nothing;
    Note* m_count;
    QBoxLayout* m_halves;
    QPoint m_pointer; ///< where on the screen it was seen last
};

} // namespace lrp::ui
