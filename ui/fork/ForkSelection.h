#pragma once

#include "ui/fork/ForkDraft.h"

#include <deque>
#include <vector>

namespace lrp::ui
{

/// A fork that is going to be made.
struct ChosenFork {
    experiment::Lane lane;                        ///< with the letter it will have
    std::shared_ptr<const experiment::Plan> plan; ///< nullptr while it is being planned
};

/// The continuations that are offered at a checkpoint, and what has been chosen among them. Drafts count in
/// the order in which they came.
class ForkSelection
{
public:
    ForkSelection() = default;
    ForkSelection(const ForkSelection&) = delete; // drafts refer to its context
    ForkSelection& operator=(const ForkSelection&) = delete;

    /// Everything anew: what is offered there, nothing chosen.
    void reset(const ForkContext& context);
    const ForkContext& context() const { return m_context; }

    /// Takes one more draft, at the end.
    void add(const ForkOption& option) { m_drafts.emplace_back(option, m_context); }
    std::size_t size() const { return m_drafts.size(); }
    ForkDraft& draft(std::size_t index) { return m_drafts[index]; }
    const ForkDraft& draft(std::size_t index) const { return m_drafts[index]; }

    /// False: eight are chosen already.
    bool choose(std::size_t index, bool chosen);
    void chooseNone();
    std::size_t chosen() const { return m_chosen.size(); }
    bool isChosen(std::size_t index) const;

    /// The letter of the fork, or the one that it would get: those that are free, in the order of choosing,
    /// then the parent's.
    char letterOf(std::size_t index) const;
    /// What is chosen, in the order of choosing; what has wrong settings is left out.
    std::vector<ChosenFork> forks() const;
    /// What is wrong with a chosen one, in a sentence; empty: nothing.
    QString problem() const;

private:
    ForkContext m_context;
    std::deque<ForkDraft> m_drafts;
    std::vector<std::size_t> m_chosen;
};

} // namespace lrp::ui
