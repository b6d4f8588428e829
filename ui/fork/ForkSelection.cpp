#include "ui/fork/ForkSelection.h"

#include <algorithm>

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

std::vector<experiment::Lane> ForkSelection::lanes() const
{
    std::vector<experiment::Lane> lanes;
    for (const std::size_t index : m_chosen) {
        if (const auto& lane = m_drafts[index].lane()) {
            lanes.push_back(*lane);
            lanes.back().letter = letterOf(index);
        }
    }
    return lanes;
}

QString ForkSelection::problem() const
{
    for (const std::size_t index : m_chosen) {
        if (const QString problem = m_drafts[index].problem(); !problem.isEmpty()) {
            return m_drafts[index].title() + ": " + problem;
        }
    }
    return {};
}

} // namespace lrp::ui
