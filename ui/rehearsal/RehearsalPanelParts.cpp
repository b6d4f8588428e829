#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/FindingsPanel.h"
#include "ui/forms/SettingsForm.h"
#include "ui/history/History.h"
#include "ui/rehearsal/RehearsalChart.h"
#include "ui/rehearsal/RehearsalPanel.h"
#include "ui/rehearsal/RehearsalSources.h"
#include "ui/session/SessionController.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/SideArea.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

/// What the panel is made of, and what each of them leads to.
namespace lrp::ui
{

namespace
{

QScrollArea* makeScroll(QWidget* content, const QString& name, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

/// Once.
void RehearsalPanel::fill()
{
    if (m_sources != nullptr) {
        return;
    }
    m_sources = new RehearsalSources(m_parts.experiment, m_parts.session, m_parts.history, this);
    m_chart = new RehearsalChart(this);
    m_chart->setObjectName("rehearsal/chart");
    m_chart->setWhatsThis(
        tr("What the schedule would do with these reports: the curve with the best so far as a "
           "stair and under it the bar that the next report must pass; a gauge of bad reports "
           "under each; cuts as marks; the rate below."));
    m_caption = new Note(Note::Tone::Muted, this);
    m_caption->setObjectName("rehearsal/caption");
    m_message = new Note(Note::Tone::Muted, this);
    m_message->setObjectName("rehearsal/message");
    m_message->setAlignment(Qt::AlignCenter);

    auto* rows = new QWidget(this);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRowSpacing);
    column->addWidget(m_caption);
    column->addWidget(makeScroll(m_chart, QStringLiteral("rehearsal/rows"), rows), 1);
    auto* shown = new QWidget(this);
    m_pages = new QStackedLayout(shown);
    m_pages->addWidget(m_message);
    m_pages->addWidget(rows);

    auto* side = new SideArea(makeSide(), QStringLiteral("rehearsal/side"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(10);
    row->addWidget(side);
    row->addWidget(shown, 1);
    setFocusProxy(m_sources);
    connectParts();
}

QWidget* RehearsalPanel::makeSide()
{
    m_wrongValues = new Note(Note::Tone::Error, this);
    m_wrongValues->setObjectName("rehearsal/wrong");
    m_findings = new FindingsPanel(this);
    m_findings->setObjectName("rehearsal/findings");
    m_fork = new QPushButton(tr("Fork here…"), this);
    m_fork->setObjectName("rehearsal/fork");
    m_fork->setAutoDefault(false);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    column->addWidget(m_sources);
    column->addLayout(makeVariation());
    column->addWidget(m_wrongValues);
    column->addWidget(m_findings);
    column->addWidget(m_fork, 0, Qt::AlignLeft);
    column->addStretch(1);
    return side;
}

QLayout* RehearsalPanel::makeVariation()
{
    m_keys = new QComboBox(this);
    m_keys->setObjectName("rehearsal/vary");
    m_keys->setAccessibleName(tr("Setting to compare"));
    m_keys->setToolTip(tr("The setting in which further rows differ from the lane."));
    m_keys->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keys->setMinimumContentsLength(8);
    m_values = new QLineEdit(this);
    m_values->setObjectName("rehearsal/values");
    m_values->setAccessibleName(tr("Values to compare"));
    m_values->setToolTip(tr("Its values there, with commas between them: a row each."));
    m_values->setPlaceholderText(tr("such as 2, 5, 10"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kColumnSpacing);
    row->addWidget(makeFormLabel(tr("Compare"), m_keys, this));
    row->addWidget(m_keys, 1);
    row->addWidget(m_values, 1);
    m_values->setMinimumWidth(fontMetrics().averageCharWidth() * 15);
    return row;
}

void RehearsalPanel::connectParts()
{
    const auto again = [this] { follow(); };
    connect(m_parts.experiment, &ExperimentModel::changed, this, again);
    connect(m_parts.experiment, &ExperimentModel::plansChanged, this, again);
    connect(m_parts.experiment, &ExperimentModel::selectionChanged, this, [this] {
        m_runs.clear();
        m_sources->chooseRun({});
        follow();
    });
    connect(m_parts.session, &SessionController::runStarted, this, [this] {
        m_runs.clear();
        m_sources->chooseRun({});
        follow();
    });
    connect(m_parts.session, &SessionController::stateChanged, this, again); // what is over is heard whole
    connect(m_parts.history, &History::referencesChanged, this, again);
    connect(m_parts.history, &History::replaced, this, again);
    connect(m_parts.history, &History::shownChanged, this, again);
    connect(m_parts.fork, &QAction::changed, this, &RehearsalPanel::followFork);
    connect(m_sources, &RehearsalSources::changed, this, again);
    connect(m_keys, &QComboBox::currentIndexChanged, this, again);
    connect(m_values, &QLineEdit::textChanged, this, again);
    connect(m_fork, &QPushButton::clicked, this, &RehearsalPanel::fork);
    connect(m_findings, &FindingsPanel::mendChosen, this,
            [this](const experiment::Mend& mend) { m_parts.experiment->apply(mend); });
    connect(m_chart, &RehearsalChart::markWanted, this,
            [this](std::size_t report, RehearsalChart::Mark mark) {
                if (m_sources->isMade()) {
                    m_sources->toggle(report, mark == RehearsalChart::Mark::Spike);
                }
            });
    connectPencil();
    setRuns(m_runs);
}

void RehearsalPanel::connectPencil()
{
    connect(m_chart, &RehearsalChart::penPressed, this, [this](std::size_t report, double value) {
        draw([&](DrawnReports& drawn) { drawn.beginStroke(report, value); });
    });
    connect(m_chart, &RehearsalChart::penMoved, this, [this](std::size_t report, double value) {
        draw([&](DrawnReports& drawn) { drawn.strokeTo(report, value); });
    });
    connect(m_chart, &RehearsalChart::penReleased, this,
            [this] { draw([](DrawnReports& drawn) { drawn.endStroke(); }); });
    connect(m_chart, &RehearsalChart::lineWanted, this, [this](std::size_t report, double value) {
        draw([&](DrawnReports& drawn) { drawn.lineTo(report, value); });
    });
    connect(m_chart, &RehearsalChart::penLifted, this, [this] { m_sources->drawn().lift(); });
    connect(m_chart, &RehearsalChart::undoWanted, this,
            [this] { draw([](DrawnReports& drawn) { drawn.undo(); }); });
    connect(m_chart, &RehearsalChart::redoWanted, this,
            [this] { draw([](DrawnReports& drawn) { drawn.redo(); }); });
}

} // namespace lrp::ui
