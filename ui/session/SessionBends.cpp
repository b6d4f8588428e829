#include "ui/session/SessionBends.h"

#include "ui/session/SessionController.h"

#include <algorithm>
#include <utility>

namespace lrp::ui
{

using engine::LaneOf;

SessionBends::SessionBends(SessionController* session)
    : QObject(session)
    , m_session(session)
{
    connect(session, &SessionController::recordMade, this, &SessionBends::take);
    connect(session, &SessionController::runStarted, this, [this] {
        if (m_session->record() != m_race) { // of a document
            begin(m_session->record());
        }
    });
    connect(session, &SessionController::ticked, this, &SessionBends::look);
    connect(session, &SessionController::stateChanged, this, &SessionBends::changed);
}

/// A race begins, or a run joins it that takes the place of a lane: one that goes on after a break too.
void SessionBends::take(const std::shared_ptr<engine::Record>& record, bool isRace)
{
    if (isRace) {
        begin(record);
        return;
    }
    for (std::size_t lane = 0; lane < record->lanes().size(); ++lane) {
        const engine::LaneRecord& joining = *record->lanes()[lane];
        const auto place = std::ranges::find_if(m_places, [&](const LaneOf& of) {
            return of.lane()->letter == joining.letter && of.lane()->status == engine::LaneStatus::Bent;
        });
        if (joining.beginning.bend && place != m_places.end()) {
            *place = {record, lane};
            m_session->stand(engine::standing(*m_race, m_places));
            Q_EMIT changed();
        }
    }
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
    const auto of = at(letter);
    if (!of || !m_session->isLive() || m_session->isFromDocument()) {
        return tr("No lane is under way: press Start, then bend its future.");
    }
    if (isAsked(letter)) {
        return tr("This lane is about to be bent.");
    }
    return QString::fromStdString(engine::whyNotBendable(*of));
}

bool SessionBends::isAsked(char letter) const
{
    return std::ranges::any_of(m_wishes,
                               [letter](const Wish& wish) { return wish.from.lane()->letter == letter; });
}

bool SessionBends::mayUndo(char letter) const
{
    return isUnderWay(letter) && !isAsked(letter) && engine::lastBendOf(*at(letter)->lane()) != nullptr;
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

void SessionBends::setKeepsOriginals(bool keeps)
{
    m_keepsOriginals = keeps;
    Q_EMIT changed();
}

void SessionBends::bend(char letter, const schedule::Schedule& after, double to)
{
    if (const QString why = whyNot(letter); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    ask({*at(letter), after, to});
}

void SessionBends::undo(char letter)
{
    if (mayUndo(letter)) {
        ask({*at(letter), std::nullopt});
    }
}

void SessionBends::ask(Wish wish)
{
    if (wish.after) {
        const std::int64_t at =
            experiment::tickAt(wish.from.lane()->steps, wish.from.settings().tick, wish.from.record->shape());
        if (const auto issues = engine::whyNotBent(wish.from, *wish.after, at); !issues.empty()) {
            Q_EMIT failed(QString::fromStdString(issues.front().text()));
            return;
        }
    }
    askToStand(wish);
    m_wishes.push_back(std::move(wish));
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

/// The run joins the race before the one whose place it takes leaves it, so that the race does not end.
bool SessionBends::make(const Wish& wish)
{
    engine::LaneRecord& lane = *wish.from.lane();
    params::Issues issues;
    if (wish.after) { // by now it stands further on
        issues = engine::whyNotBent(wish.from, *wish.after, lane.halt.checkpoint()->step);
    }
    auto record = !issues.empty() ? nullptr
                  : wish.after    ? engine::bent(wish.from, *wish.after, wish.to)
                                  : engine::unbent(wish.from);
    if (!record) {
        engine::leavePlace(lane, /*goesOn=*/true);
        Q_EMIT failed(issues.empty() ? tr("There is no bend to undo.")
                                     : QString::fromStdString(issues.front().text()));
        return false;
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
    return true;
}

} // namespace lrp::ui
