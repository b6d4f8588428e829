#pragma once

#include "ui/fork/ForkOptions.h"

#include <memory>
#include <optional>
#include <QPolygonF>
#include <QString>

namespace lrp::ui
{

/// One continuation as it is being edited: its settings as they were typed, right or wrong, and what they
/// lead to. In a long run somebody else has to plan it, in the background.
class ForkDraft
{
public:
    /// Where the lane stands in the pointers of issues.
    static constexpr const char* kPointer = "/lanes/0";

    /// `context` must outlive the draft.
    ForkDraft(const ForkOption& option, const ForkContext& context);

    ForkOption::Kind kind() const { return m_kind; }
    QString title() const { return m_title; }

    /// The lane as JSON.
    const params::Json& json() const { return m_json; }
    /// Sets what stands at this pointer, such as "/optimizer/lr". What makes the title wrong gives the draft
    /// another, and another name.
    void set(const std::string& pointer, const params::Json& value);

    /// The lane; nothing while a setting is wrong.
    const std::optional<experiment::Lane>& lane() const { return m_lane; }
    /// What is wrong, with pointers below kPointer.
    const params::Issues& issues() const { return m_issues; }
    /// The first of it in words; empty: nothing is wrong.
    QString problem() const;

    bool goesOn() const { return m_lane && ui::goesOn(*m_lane, m_context); }
    /// Whether the optimizer's rate is what the schedule starts from.
    bool hasBaseRate() const;

    /// What planFork() says; nullptr while it is not here.
    const std::shared_ptr<const experiment::Plan>& plan() const { return m_plan; }
    void setPlan(std::shared_ptr<const experiment::Plan> plan);
    /// Lets go of the plan of a long run, which is large; its rates stay, thinned.
    void dropPlan();

    /// The rates of what is left, thinned: x in updates of the run. None before there was a plan.
    const QPolygonF& rates() const { return m_rates; }
    /// "0.031 → 0.0031"; "≈ 0" for less than a thousandth of where it begins; "…" before there was a plan.
    QString span() const;
    /// Title, span and settings, a line for each.
    QString description() const;

private:
    void update();

    const ForkContext& m_context;
    ForkOption::Kind m_kind;
    QString m_title;
    params::Json m_json;
    std::optional<experiment::Lane> m_lane;
    params::Issues m_issues;
    std::shared_ptr<const experiment::Plan> m_plan;
    bool m_isPlanned = false; ///< since the last edit
    QPolygonF m_rates;
};

} // namespace lrp::ui
