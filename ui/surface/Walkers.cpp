#include "ui/surface/Walkers.h"

#include "ui/surface/SurfacePainting.h"

#include <algorithm>
#include <utility>

namespace lrp::ui
{

void Walkers::set(std::vector<Walker> walkers)
{
    m_chosen = placeOfChosen(walkers);
    m_all = std::move(walkers);
}

std::int64_t Walkers::stepOf(const Walker& walker) const
{
    const std::int64_t end = walker.walk.end().value_or(0);
    return std::min(m_step.value_or(end), end);
}

std::vector<std::int64_t> Walkers::steps() const
{
    std::vector<std::int64_t> steps;
    for (const Walker& walker : m_all) {
        steps.push_back(stepOf(walker));
    }
    return steps;
}

std::int64_t Walkers::furthest() const
{
    const std::vector<std::int64_t> all = steps();
    return all.empty() ? 0 : *std::max_element(all.begin(), all.end());
}

bool Walkers::choose(int place)
{
    return std::exchange(m_chosen, place) != place;
}

const Walker* Walkers::chosenOne() const
{
    return m_chosen < 0 ? nullptr : &m_all[static_cast<std::size_t>(m_chosen)];
}

int Walkers::placeOfLetter(char letter) const
{
    const auto found = std::ranges::find_if(
        m_all, [letter](const Walker& walker) { return walker.letter == letter && !walker.isOneOfMany; });
    return found == m_all.end() ? -1 : static_cast<int>(found - m_all.begin());
}

/// Where among these the chosen walker is: the same run, or else one of its letter and kind; −1: nowhere.
int Walkers::placeOfChosen(const std::vector<Walker>& others) const
{
    const Walker* wanted = chosenOne();
    if (wanted == nullptr) {
        return -1;
    }
    const auto isAlike = [wanted](const Walker& other) {
        return other.letter == wanted->letter && other.isOneOfMany == wanted->isOneOfMany;
    };
    auto found = std::ranges::find_if(others, [&](const Walker& other) {
        return isAlike(other) && &other.walk.lane() == &wanted->walk.lane();
    });
    if (found == others.end()) {
        found = std::ranges::find_if(others, isAlike);
    }
    return found == others.end() ? -1 : static_cast<int>(found - others.begin());
}

Forces Walkers::forcesOf(const Walker& walker, const surface::Surface& surface) const
{
    const std::int64_t at = stepOf(walker);
    Forces forces{.at = walker.walk.at(at)};
    forces.slope = surface.at(forces.at).gradient;
    if (at > 0 && walker.walk.isExact(at) && walker.walk.isExact(at - 1)) {
        const surface::Point before = walker.walk.at(at - 1);
        forces.lastStep = {forces.at[0] - before[0], forces.at[1] - before[1]};
    }
    forces.rate = walker.walk.rate(at).value_or(0.0);
    return forces;
}

std::vector<WalkerFigures> Walkers::figures(const surface::Surface& surface) const
{
    std::vector<WalkerFigures> figures;
    for (const Walker& walker : m_all) {
        if (walker.isOneOfMany) {
            continue;
        }
        const std::int64_t step = stepOf(walker);
        const surface::Point at = walker.walk.at(step);
        figures.push_back({.letter = walker.letter,
                           .name = walker.name,
                           .step = step,
                           .at = at,
                           .loss = surface.at(at).value,
                           .rate = walker.walk.rate(step)});
    }
    return figures;
}

} // namespace lrp::ui
