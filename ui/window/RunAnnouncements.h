#pragma once

#include "ui/session/SessionController.h"

#include <QObject>
#include <set>

class QWidget;

namespace lrp::ui
{

class Announcer;
class CurvesView;
class StatusDisplay;

/// Has said aloud how a run goes: that it begins, pauses, goes on and ends, which lanes leave the chart or
/// fail, and where it is at every tenth of it while the focus is on the curves or the toolbar of the run. Of
/// hidden lanes nothing. Thread: UI.
class RunAnnouncements : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const SessionController* session;
        const StatusDisplay* status;
        const CurvesView* curves;
        const QWidget* runBar;
        Announcer* announcer;
    };

    RunAnnouncements(const Parts& parts, QObject* parent);

private:
    void begin();
    void tellState(SessionState state);
    void tellLanes();
    void tellProgress();
    bool isFollowed() const;
    QString standInWords() const;

    Parts m_parts;
    bool m_begins = false;                      ///< and nobody has been told
    std::set<const engine::LaneRecord*> m_gone; ///< those whose end is known
    std::int64_t m_told = 0;                    ///< the step that was told of last
};

} // namespace lrp::ui
