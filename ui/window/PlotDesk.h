#pragma once

#include "ui/commands/WindowState.h"

#include <map>
#include <QKeySequence>
#include <QObject>
#include <QString>

class QKeyEvent;

namespace lrp::ui
{

class Commands;
class CurvesView;
class Listening;

/// The commands that change how the curves are seen, read and heard. Their keys are the curves' own and work
/// while these have the focus; those of commands that may not be given are kept from them. Thread: UI.
class PlotDesk : public QObject
{
    Q_OBJECT

public:
    PlotDesk(CurvesView* curves, Listening* listening, Commands* commands);

    /// What the curves have to say to the window's state.
    void describe(WindowState& state) const;

Q_SIGNALS:
    void keyGiven(const QString& command); ///< the curves act on it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectCommands();
    void nextScales();
    QString commandOf(const QKeyEvent& event) const;

    CurvesView* m_curves;
    Listening* m_listening;
    Commands* m_commands;
};

} // namespace lrp::ui
