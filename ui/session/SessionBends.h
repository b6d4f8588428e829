#pragma once

#include "core/engine/Bend.h"

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <QString>
#include <vector>

namespace lrp::ui
{

class SessionController;

/// Bends the futures of the session's lanes: the run that takes a lane's place joins the race at the very
/// step, and from then on stands where the lane stood. Thread: UI.
class SessionBends : public QObject
{
    Q_OBJECT

public:
    explicit SessionBends(SessionController* session);

    /// What stands in the place of the race's lane with this letter; nothing where there is none.
    std::optional<engine::LaneOf> at(char letter) const;
    /// What stands in the places of the race's lanes, in order.
    const std::vector<engine::LaneOf>& places() const { return m_places; }
    /// Whether it is under way, so that it makes sense to ask.
    bool isUnderWay(char letter) const;
    /// Why its future cannot be bent now, in a sentence; empty: it can.
    QString whyNot(char letter) const;
    /// Whether a bend of it has been asked for and not been made yet.
    bool isAsked(char letter) const;
    /// Whether it was bent, and may be as it was before.
    bool mayUndo(char letter) const;

    /// The lane with one schedule that makes all the rates of what stands in its place; nothing where it was
    /// not bent.
    std::optional<experiment::Lane> composed(char letter) const;
    /// The same of a lane of the form; nothing where the race had another problem or lane than it now says.
    std::optional<experiment::Lane> composed(char letter, const experiment::Experiment& form) const;

    /// A future that begins with the rate at which the lane stands when it is bent.
    using FutureFrom = std::function<schedule::Schedule(double rate)>;

    /// Has another schedule take the place of the lane's from its next tick on; `to` is the rate that it ends
    /// with. bent() or failed() answers. Another that is still waited for is replaced.
    void bend(char letter, const FutureFrom& after, double to);
    void bend(char letter, const schedule::Schedule& after, double to);
    /// A bend that has been asked for and not been made is not made.
    void withdraw(char letter);
    /// Goes back to the parent at the last bend: the lane goes on from there as if it had not been bent.
    void undo(char letter);

    /// Whether what is bent from here on goes on beside what takes its place.
    bool keepsOriginals() const { return m_keepsOriginals; }
    void setKeepsOriginals(bool keeps);

    /// Lanes of the record that were bent from the race's stand in their places from here on: those of a
    /// document that is shown. Those that join the race do so by themselves.
    void takePlaces(const std::shared_ptr<engine::Record>& record);

Q_SIGNALS:
    /// The run stands in the place of the lane with its letter.
    /// `how`: where and how.
    void bent(const lrp::engine::LaneOf& to, const lrp::engine::Beginning& how);
    /// A run that was bent before stands in the place of the lane with its letter again.
    void stands(const lrp::engine::LaneOf& run);
    void failed(const QString& why);
    void changed(); ///< what may be bent or undone

private:
    struct Wish {
        engine::LaneOf from;
        FutureFrom after; ///< nothing: its last bend is undone
        double to = 0.0;
    };

    void begin(const std::shared_ptr<const engine::Record>& race);
    bool isLaneOf(const engine::LaneRecord& bent, std::size_t place) const;
    bool mayStand(const engine::LaneRecord& bent, std::size_t place) const;
    QString whyNotAsked(char letter) const;
    Wish* wishFor(char letter);
    void forgetWishes();
    void look();
    void refuse(const Wish& wish, const QString& why);
    std::optional<engine::LaneOf> keptOriginalOf(const engine::LaneRecord& lane) const;
    void make(const Wish& wish);
    static void askToStand(const Wish& wish);
    void ask(Wish wish);

    SessionController* m_session;
    std::shared_ptr<const engine::Record> m_race;
    std::vector<engine::LaneOf> m_places; ///< of the race's lanes, in order
    std::vector<engine::LaneOf> m_kept;   ///< originals that go on beside
    std::vector<Wish> m_wishes;
    std::vector<char> m_underWay; ///< as it was told last
    bool m_keepsOriginals = false;
};

} // namespace lrp::ui
