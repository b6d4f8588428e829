#pragma once

#include "core/probe/TestsOfLane.h"
#include "ui/plots/Curves.h"

#include <optional>
#include <QObject>
#include <set>
#include <vector>

namespace lrp::ui
{

class CurvesView;
class EdgeLine;
class ExperimentModel;
class History;
class Measurements;
class Subjects;
struct Subject;

struct ZoneParts {
    ExperimentModel* experiment;
    History* history;
    Subjects* subjects;
    Measurements* measurements;
    CurvesView* curves;
    EdgeLine* edge;
};

/// Leads what range tests have found where it is looked for: behind the rates of the selected lane, under its
/// base rate, and among what is odd about the lanes. Thread: UI.
class ZoneDesk : public QObject
{
    Q_OBJECT

public:
    ZoneDesk(const ZoneParts& parts, QObject* parent);

    /// Where nobody may make range tests, such as in a lesson that asks which rate is too large, nothing is
    /// led anywhere either.
    void setHidden(bool isHidden);

    /// The tests that hold for a lane, by their steps.
    std::vector<probe::TestsOfLane::Answer> testsOf(const experiment::Problem& problem,
                                                    const experiment::Lane& lane,
                                                    const experiment::Plan& plan) const;

Q_SIGNALS:
    void testWanted(); ///< of the selected lane

private:
    void forget();
    void follow();
    void gather(const Subject& subject);
    PlanPtr planOf(char letter) const;
    std::vector<probe::TestsOfLane::Answer> courseOf(const Subject& subject) const;
    void showEdge();
    void showFindings();
    std::optional<DangerZone> zone() const;

    ZoneParts m_parts;
    probe::TestsOfLane m_tests;
    std::set<probe::TestsOfLane::Answer> m_gathered;
    bool m_isHidden = false;
};

} // namespace lrp::ui
