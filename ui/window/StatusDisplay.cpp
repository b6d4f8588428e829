#include "ui/window/StatusDisplay.h"

#include "ui/access/PacedName.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/files/ExperimentFiles.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/plots/Channels.h"
#include "ui/text/IssueText.h"
#include "ui/window/StatusText.h"

#include <QFileInfo>
#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>

namespace lrp::ui
{

StatusDisplay::StatusDisplay(const Parts& parts, int cores)
    : QObject(parts.window)
    , m_parts(parts)
    , m_cores(cores)
    , m_line(new QLabel(parts.window))
    , m_spokenLine(new PacedName(m_line))
{
    m_line->setObjectName("status");
    m_line->setContentsMargins(6, 0, 0, 2);
    parts.window->statusBar()->addWidget(m_line, 1);
    connect(parts.experiment, &ExperimentModel::changed, this, &StatusDisplay::compare); // the issues follow
    connect(parts.experiment, &ExperimentModel::issuesChanged, this, &StatusDisplay::refresh);
    connect(parts.files, &ExperimentFiles::pathChanged, this, &StatusDisplay::showTitle);
    connect(parts.keeper, &DocumentKeeper::pathChanged, this, &StatusDisplay::showTitle);
}

void StatusDisplay::compare()
{
    const auto& record = m_parts.session->record();
    m_isEdited = record && m_parts.experiment->json() != experiment::toJson(record->experiment());
}

void StatusDisplay::refresh()
{
    StatusFacts facts = this->facts();
    const params::Issues& issues = m_parts.experiment->issues();
    if (!issues.empty() && !m_parts.session->isLive()) {
        facts.firstProblem = issueText(issues.front(), m_parts.experiment->json());
    }
    m_line->setText(statusText(facts));
    m_spokenLine->set(m_line->text());
    showTitle();
}

QString StatusDisplay::text() const
{
    return m_line->text();
}

StatusFacts StatusDisplay::facts() const
{
    const SessionController& session = *m_parts.session;
    StatusFacts facts{.state = session.state(),
                      .lanes = m_parts.experiment->laneCount(),
                      .step = session.step(),
                      .totalSteps = session.totalSteps(),
                      .lanesAtATime = session.threads() > 0 ? session.threads() : m_cores,
                      .isEdited = m_isEdited,
                      .mayStart = m_mayStart};
    const auto isLossHidden = [this](const engine::LaneRecord& lane) {
        return m_hidden.isHidden(lane.letter, kValidationLoss);
    };
    auto lanes = session.lanes();
    if (lanes.empty() && session.record()) {
        lanes = session.record()->lanes();
    }
    if (!lanes.empty()) {
        facts.lanes = static_cast<int>(lanes.size());
        for (const auto& lane : lanes) {
            facts.diverged += lane->status == engine::LaneStatus::Diverged && !isLossHidden(*lane) ? 1 : 0;
            facts.failed += lane->status == engine::LaneStatus::Failed ? 1 : 0;
            facts.isStopped = facts.isStopped || lane->status == engine::LaneStatus::Stopped;
        }
    }
    return facts;
}

void StatusDisplay::setMayStart(bool mayStart)
{
    m_mayStart = mayStart;
    refresh();
}

void StatusDisplay::setHidden(const channel::Hidden& hidden)
{
    m_hidden = hidden;
    refresh();
}

void StatusDisplay::showTitle()
{
    const QString name = QString::fromStdString(m_parts.experiment->experiment().name);
    const QString state = stateWord(facts());
    const bool isNamed = !m_parts.keeper->path().isEmpty() && !m_parts.keeper->isUnnamed();
    m_parts.window->setWindowFilePath(isNamed ? m_parts.keeper->path() : m_parts.files->path());
    const QString shown = isNamed          ? QFileInfo(m_parts.keeper->path()).completeBaseName()
                          : name.isEmpty() ? tr("Experiment")
                                           : name;
    m_parts.window->setWindowTitle(state.isEmpty() ? tr("[*]%1 – LR Playground").arg(shown)
                                                   : tr("[*]%1 – %2 – LR Playground").arg(shown, state));
}

} // namespace lrp::ui
