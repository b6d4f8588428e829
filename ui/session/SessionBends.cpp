#include "ui/session/SessionBends.h"

#include "ui/session/SessionController.h"
#include "ui/session/SessionGhost.h"

#include <algorithm>
#include <utility>

namespace lrp::ui
{

using engine::LaneOf;

namespace
{

/// Whether two records are of one run; one may have been read from the document.
bool areSame(const engine::LaneRecord& a, const engine::LaneRecord& b)
{
    return &a == &b || (a.letter == b.letter && a.steps == b.steps && a.samples.size() == b.samples.size() &&
                        a.beginning.forkStep == b.beginning.forkStep &&
                        a.trainNanoseconds == b.trainNanoseconds && a.wallNanoseconds == b.wallNanoseconds);
}

/// How many bends have led to it, those that undid others among them.
std::size_t bendsOf(const engine::LaneRecord& lane)
{
    std::size_t bends = 0;
    for (const auto* each = &lane; each != nullptr && each->beginning.bend;
         each = each->beginning.parent.get()) {
        ++bends;
    }
    return bends;
}

} // namespace

SessionBends::SessionBends(SessionController* session)
    : QObject(session)
    , m_session(session)
{
    connect(session, &SessionController::recordMade, this,
            [this](const std::shared_ptr<engine::Record>& record, bool isRace) {
                isRace ? begin(record) : takePlaces(record);
            });
    connect(session, &SessionController::runStarted, this, [this] {
        if (m_session->record() != m_race) { // of a document
            begin(m_session->record());
        }
    });
    connect(session, &SessionController::ticked, this, &SessionBends::look);
    connect(session, &SessionController::stateChanged, this, &SessionBends::changed);
}

/// One that joins the race goes on after a break, and the same run as it was read from the document makes way
/// for it.
void SessionBends::takePlaces(const std::shared_ptr<engine::Record>& record)
{
    for (std::size_t lane = 0; lane < record->lanes().size(); ++lane) {
        for (std::size_t place = 0; place < m_places.size(); ++place) {
            if (mayStand(*record->lanes()[lane], place)) {
                m_places[place] = {record, lane};
                m_session->stand(engine::standing(*m_race, m_places));
                Q_EMIT stands(m_places[place]);
                Q_EMIT changed();
            }
        }
    }
}

/// Of those that go on, the one that was bent most often; one whose bend was undone has left.
bool SessionBends::mayStand(const engine::LaneRecord& bent, std::size_t place) const
{
    const engine::LaneRecord& present = *m_places[place].lane();
    if (&bent == &present || bent.status == engine::LaneStatus::Bent || !isLaneOf(bent, place)) {
        return false;
    }
    const std::size_t bends = bendsOf(bent);
    return bends > bendsOf(present) || (bends == bendsOf(present) && !engine::hasEnded(bent.status));
}

/// Whether it was bent from the race's lane at this place.
bool SessionBends::isLaneOf(const engine::LaneRecord& bent, std::size_t place) const
{
    const engine::LaneRecord* first = &bent;
    while (first->beginning.bend && first->beginning.parent) {
        first = first->beginning.parent.get();
    }
    return first != &bent && areSame(*first, *m_race->lanes()[place]);
}

void SessionBends::begin(const std::shared_ptr<const engine::Record>& race)
{
    m_race = race;
    m_places.clear();
    m_kept.clear();
    m_wishes.clear();
    for (std::size_t place = 0; race && place < race->lanes().size(); ++place) {
        m_places.push_back({race, place});
    }
    Q_EMIT changed();
}

std::optional<LaneOf> SessionBends::at(char letter) const
{
    const auto place =
        std::ranges::find_if(m_places, [letter](const LaneOf& of) { return of.lane()->letter == letter; });
    return place == m_places.end() ? std::nullopt : std::optional(*place);
}

bool SessionBends::isUnderWay(char letter) const
{
    const auto of = at(letter);
    return of && m_session->isLive() && !m_session->isFromDocument() && !engine::hasEnded(of->lane()->status);
}

QString SessionBends::whyNot(char letter) const
{
    return isAsked(letter) ? tr("This lane is about to be bent.") : whyNotAsked(letter);
}

QString SessionBends::whyNotAsked(char letter) const
{
    const auto of = at(letter);
    const bool isThere = of && !m_session->isFromDocument();
    const QString why = isThere ? QString::fromStdString(engine::whyNotBendable(*of)) : QString();
    if (why.isEmpty() && (!isThere || !m_session->isLive() || m_session->isStopping())) {
        return tr("No lane is under way: press Start, then bend its future.");
    }
    return why;
}

bool SessionBends::isAsked(char letter) const
{
    return std::ranges::any_of(m_wishes,
                               [letter](const Wish& wish) { return wish.from.lane()->letter == letter; });
}

bool SessionBends::mayUndo(char letter) const
{
    return isUnderWay(letter) && !isAsked(letter) && engine::mayUnbend(*at(letter)->lane());
}

std::optional<experiment::Lane> SessionBends::composed(char letter) const
{
    const auto of = at(letter);
    if (!of || !of->lane()->beginning.bend) {
        return std::nullopt;
    }
    auto lane = experiment::composed(of->settings(), engine::piecesOf(*of->lane(), of->settings().schedule),
                                     of->record->shape());
    return lane ? std::optional(std::move(*lane)) : std::nullopt;
}

std::optional<experiment::Lane> SessionBends::composed(char letter, const experiment::Experiment& form) const
{
    const auto laneIn = [letter](const experiment::Experiment& experiment) {
        const auto lane = std::ranges::find(experiment.lanes, letter, &experiment::Lane::letter);
        return lane == experiment.lanes.end() ? params::Json() : experiment::toJson(*lane);
    };
    const bool isSame =
        m_race && laneIn(form) == laneIn(m_race->experiment()) &&
        experiment::toJson(form)["problem"] == experiment::toJson(m_race->experiment())["problem"];
    return isSame ? composed(letter) : std::nullopt;
}

void SessionBends::setKeepsOriginals(bool keeps)
{
    m_keepsOriginals = keeps;
    Q_EMIT changed();
}

void SessionBends::bend(char letter, const schedule::Schedule& after, double to)
{
    bend(
        letter, [after](double) { return after; }, to);
}

void SessionBends::bend(char letter, const FutureFrom& after, double to)
{
    Wish* asked = wishFor(letter);
    const QString why = asked != nullptr && asked->after ? whyNotAsked(letter) : whyNot(letter);
    if (!why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    ask({*at(letter), after, to});
}

void SessionBends::undo(char letter)
{
    if (mayUndo(letter)) {
        ask({*at(letter), nullptr});
    }
}

SessionBends::Wish* SessionBends::wishFor(char letter)
{
    const auto wish = std::ranges::find_if(
        m_wishes, [letter](const Wish& each) { return each.from.lane()->letter == letter; });
    return wish == m_wishes.end() ? nullptr : &*wish;
}

void SessionBends::ask(Wish wish)
{
    m_session->ghost()->forget(); // what stands still does so for the bend alone
    const engine::LaneRecord& lane = *wish.from.lane();
    if (wish.after) {
        const std::int64_t at =
            experiment::tickAt(lane.steps, wish.from.settings().tick, wish.from.record->shape());
        const auto issues = engine::whyNotBent(wish.from, wish.after(engine::rateOf(lane)), at);
        if (!issues.empty()) {
            Q_EMIT failed(QString::fromStdString(issues.front().text()));
            return;
        }
    }
    if (Wish* asked = wishFor(lane.letter)) {
        *asked = std::move(wish); // the lane is about to stand still
    } else {
        askToStand(wish);
        m_wishes.push_back(std::move(wish));
    }
    Q_EMIT changed();
}

void SessionBends::withdraw(char letter)
{
    const Wish* wish = wishFor(letter);
    if (wish != nullptr && wish->after) {
        engine::leavePlace(*wish->from.lane(), /*goesOn=*/true);
        m_wishes.erase(m_wishes.begin() + (wish - m_wishes.data()));
        Q_EMIT changed();
    }
}

/// What is about to stop has no future, and is not to begin another race.
void SessionBends::forgetWishes()
{
    for (const Wish& wish : std::exchange(m_wishes, {})) {
        engine::leavePlace(*wish.from.lane(), /*goesOn=*/true);
    }
    Q_EMIT changed();
}

/// At its next tick; what is undone goes back, wherever it is.
void SessionBends::askToStand(const Wish& wish)
{
    const auto tick = wish.after ? wish.from.settings().tick : experiment::TickUnit::Step;
    wish.from.lane()->halt.ask(0, experiment::tickAt(1, tick, wish.from.record->shape()));
}

/// What stands still for a bend is bent; what has ended instead is told.
void SessionBends::look()
{
    if (m_session->isStopping() && !m_wishes.empty()) {
        forgetWishes();
    }
    for (std::size_t i = 0; i < m_wishes.size();) {
        const Wish wish = m_wishes[i];
        engine::LaneRecord& lane = *wish.from.lane();
        const bool hasEnded = engine::hasEnded(lane.status);
        if (!hasEnded && !lane.halt.isHeld()) {
            if (!lane.halt.isAsked()) { // somebody who looked at it has let it go
                askToStand(wish);
            }
            ++i;
            continue;
        }
        m_wishes.erase(m_wishes.begin() + static_cast<std::ptrdiff_t>(i));
        if (hasEnded) {
            lane.halt.letGo();
            Q_EMIT failed(tr("The run had ended at step %1 before it could be bent.").arg(lane.steps));
        } else {
            make(wish);
        }
        Q_EMIT changed();
    }
    std::vector<char> underWay;
    for (const LaneOf& of : m_places) {
        if (isUnderWay(of.lane()->letter)) {
            underWay.push_back(of.lane()->letter);
        }
    }
    if (underWay != m_underWay) {
        m_underWay = std::move(underWay);
        Q_EMIT changed();
    }
}

/// The run that went on beside what took its place, which an undone bend brings back.
std::optional<LaneOf> SessionBends::keptOriginalOf(const engine::LaneRecord& lane) const
{
    const engine::LaneRecord* bent = engine::lastBendOf(lane);
    const auto kept = std::ranges::find_if(
        m_kept, [&](const LaneOf& of) { return bent != nullptr && of.lane() == bent->beginning.parent; });
    return kept == m_kept.end() ? std::nullopt : std::optional(*kept);
}

void SessionBends::refuse(const Wish& wish, const QString& why)
{
    engine::leavePlace(*wish.from.lane(), /*goesOn=*/true);
    Q_EMIT failed(why);
}

/// The run joins the race before the one whose place it takes leaves it, so that the race does not end.
void SessionBends::make(const Wish& wish)
{
    engine::LaneRecord& lane = *wish.from.lane();
    params::Issues issues;
    std::shared_ptr<engine::Record> record;
    if (wish.after) { // by now it stands further on, with another rate
        const schedule::Schedule after = wish.after(engine::rateOf(lane));
        issues = engine::whyNotBent(wish.from, after, lane.halt.checkpoint()->step);
        record = issues.empty() ? engine::bent(wish.from, after, wish.to) : nullptr;
    } else {
        record = engine::unbent(wish.from);
    }
    if (!record) {
        refuse(wish, issues.empty() ? tr("There is no bend to undo.")
                                    : QString::fromStdString(issues.front().text()));
        return;
    }
    if (!m_session->isJoinable(*record)) {
        refuse(wish, tr("No lane is under way: press Start, then bend its future."));
        return;
    }
    const auto kept = wish.after ? std::nullopt : keptOriginalOf(lane);
    const LaneOf to = kept.value_or(LaneOf{record, 0});
    const auto place =
        std::ranges::find_if(m_places, [&](const LaneOf& of) { return of.lane() == wish.from.lane(); });
    if (place != m_places.end()) {
        *place = to;
    }
    if (!kept) {
        m_session->join(record);
    }
    const bool goesOn = wish.after && m_keepsOriginals;
    if (goesOn) {
        m_kept.push_back(wish.from);
    }
    engine::leavePlace(lane, goesOn);
    m_session->stand(engine::standing(*m_race, m_places));
    Q_EMIT bent(to, record->lanes().front()->beginning);
}

} // namespace lrp::ui
