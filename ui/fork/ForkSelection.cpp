#include "ui/fork/ForkSelection.h"

#include "ui/text/Translate.h"

#include <algorithm>
#include <utility>

namespace lrp::ui
{

void ForkSelection::reset(const ForkContext& context)
{
    m_drafts.clear();
    m_chosen.clear();
    m_context = context;
    for (const ForkOption& option : forkOptions(m_context)) {
        add(option);
    }
}

bool ForkSelection::isChosen(std::size_t index) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), index) != m_chosen.end();
}

bool ForkSelection::choose(std::size_t index, bool chosen)
{
    std::erase(m_chosen, index);
    if (chosen && m_chosen.size() == experiment::kMostLanes) {
        return false;
    }
    if (chosen) {
        m_chosen.push_back(index);
    }
    return true;
}

void ForkSelection::chooseNone()
{
    for (const std::size_t index : std::exchange(m_chosen, {})) {
        m_drafts[index].dropPlan();
    }
}

char ForkSelection::letterOf(std::size_t index) const
{
    auto before = std::find(m_chosen.begin(), m_chosen.end(), index) - m_chosen.begin();
    for (char letter = 'A'; letter < static_cast<char>('A' + experiment::kMostLanes); ++letter) {
        if (m_context.taken.find(letter) == std::string::npos && before-- == 0) {
            return letter;
        }
    }
    return m_context.parent.letter;
}

std::vector<ChosenFork> ForkSelection::forks() const
{
    std::vector<ChosenFork> forks;
    for (const std::size_t index : m_chosen) {
        if (const auto& lane = m_drafts[index].lane()) {
            forks.push_back({*lane, m_drafts[index].plan()});
            forks.back().lane.letter = letterOf(index);
        }
    }
    return forks;
}

QString ForkSelection::problem() const
{
    for (const std::size_t index : m_chosen) {
        if (const QString problem = m_drafts[index].problem(); !problem.isEmpty()) {
            return translate("fork", "%1: %2", "a fork and what is wrong with it")
                .arg(m_drafts[index].title(), problem);
        }
    }
    return {};
}

} // namespace lrp::ui
