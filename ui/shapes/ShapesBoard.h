#pragma once

#include "ui/shapes/ShapePlan.h"
#include "ui/widgets/Latest.h"

#include <functional>
#include <map>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace lrp::ui
{

/// The schedules that are compared without training: which, over which run, and what they come to. Plans are
/// made on other threads; until a new one is there the old one stays. Every edit can be undone. Thread: UI.
class ShapesBoard : public QObject
{
    Q_OBJECT

public:
    explicit ShapesBoard(QObject* parent = nullptr);

    const std::vector<Shape>& shapes() const { return m_state.shapes; }
    const Shape* find(int slot) const; ///< nullptr: there is none
    const ShapesCommon& common() const { return m_state.common; }
    const ShapesLook& look() const { return m_look; }
    bool isQuiz() const { return m_state.isQuiz; }
    /// nullptr: it is not planned yet.
    ShapePlanPtr planOf(int slot) const;
    bool isSettled() const { return !isPlanning() && !m_gathering.isActive(); }

    /// What may be told of a shape: in a quiz its number alone. Two that are called alike have a number.
    QString nameOf(const Shape& shape) const;
    /// The same, of formula and summary; nullptr in a quiz.
    const params::Entry* entryToTell(const Shape& shape) const;

    /// The selected shapes by slot, the current one first.
    const std::vector<int>& selected() const { return m_selected; }
    const Shape* current() const { return m_selected.empty() ? nullptr : find(m_selected.front()); }
    void select(const std::vector<int>& numbers);

    // Edits. Those that would be too much to plan change nothing and answer with a sentence.
    QString add(const params::Entry& entry);
    QString addLanes(const std::vector<Shape>& lanes, const ShapesCommon& common);
    QString drawRandom(std::size_t count, quint32 seed); ///< in place of what there is, without names
    QString duplicate(int slot);
    QString setCommon(const ShapesCommon& common, const QString& field);
    void reveal();
    void remove(const std::vector<int>& numbers);
    void move(std::size_t from, std::size_t before); ///< places in shapes()
    void setShown(int slot, bool isShown);
    void setSchedule(int slot, const params::Json& schedule);
    void setOwnBase(int slot, std::optional<double> base);
    void setTick(int slot, const params::Json& tick);

    bool canUndo() const { return !m_past.empty(); }
    void undo();
    bool canRedo() const { return !m_future.empty(); }
    void redo();

    void setLook(const ShapesLook& look);

    QByteArray save() const;
    /// What is restored is planned when it is wanted: by wake(), or the next edit.
    void restore(const QByteArray& saved);
    void wake();

Q_SIGNALS:
    void changed();          ///< shapes, run or whether there are names
    void selectionChanged(); ///< other shapes are selected; also where they are edited
    void lookChanged();
    void planned(); ///< one shape at least; told of those of a moment together

private:
    struct Planned {
        params::Json lane;
        ShapesCommon common;
        ShapePlanPtr plan;
        Latest work;
        bool isPending = false; ///< a plan of this lane is being made
    };

    void edit(const QString& place, const std::function<void(ShapesState&)>& change);
    void take(const ShapesState& state);
    void step(std::vector<ShapesState>& from, std::vector<ShapesState>& to);
    void plan();
    void takePlan(int slot, const ShapePlanPtr& plan);
    bool isPlanning() const;
    void nameShapes();
    Shape* findIn(ShapesState& state, int slot) const;
    QString refusal(std::size_t shapes, std::int64_t steps) const;

    ShapesState m_state;
    ShapesLook m_look;
    std::vector<int> m_selected;
    std::vector<ShapesState> m_past;   ///< the latest last
    std::vector<ShapesState> m_future; ///< what was taken back, the latest last
    QString m_place;                   ///< of the last edit: others of it are one with it
    std::map<int, QString> m_names;    ///< by slot
    std::map<int, Planned> m_plans;
    QTimer m_gathering; ///< before plans are told of
    bool m_isAsleep = false;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
