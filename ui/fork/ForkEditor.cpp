#include "ui/fork/ForkEditor.h"

#include "ui/fork/ForkDraft.h"
#include "ui/forms/LaneContext.h"
#include "ui/forms/ScheduleForm.h"
#include "ui/forms/SettingsForm.h"

#include <algorithm>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;

ForkEditor::ForkEditor(const experiment::Shape& left, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_left(left)
{
    setObjectName("fork/editor");
    setAccessibleName(tr("Settings of the fork"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_NoMouseReplay); // a click on the button below closes, it does not open again
    auto* scroll = new QScrollArea(this);
    auto* content = new QWidget(scroll);
    m_optimizer = new TypedForm(optimizer::entries(), tr("Optimizer"), "fork/optimizer", content);
    m_schedule = new ScheduleForm(tr("Schedule"), "fork/schedule", content);
    m_lane = new SettingsForm(experiment::laneFields(), "fork/lane", content);
    auto* column = new QVBoxLayout(content);
    column->addWidget(m_optimizer);
    column->addWidget(m_schedule);
    column->addWidget(m_lane);
    column->addStretch(1);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_optimizer, &TypedForm::edited, this,
            [this] { Q_EMIT edited("/optimizer", m_optimizer->value()); });
    connect(m_schedule, &ScheduleForm::edited, this,
            [this] { Q_EMIT edited("/schedule", m_schedule->value()); });
    connect(m_lane, &SettingsForm::edited, this, [this](const Json& members) {
        for (const auto& [key, value] : members.items()) {
            Q_EMIT edited("/" + key, value);
        }
    });
}

void ForkEditor::showDraft(const ForkDraft& draft)
{
    const Json& lane = draft.json();
    m_optimizer->setValue(lane["optimizer"]);
    m_schedule->setValue(lane["schedule"]);
    m_lane->setValues(lane);
    presentLaneFields(*m_lane, lane);
    m_schedule->setContext(contextOf(lane, m_left));
    const std::string place = ForkDraft::kPointer;
    m_optimizer->showIssues(draft.issues(), place + "/optimizer");
    m_schedule->showIssues(draft.issues(), place + "/schedule");
    m_lane->showIssues(draft.issues(), place);
}

void ForkEditor::openAt(const QWidget* field)
{
    const QRect screen = field->screen()->availableGeometry();
    const QRect place(field->mapToGlobal(QPoint(0, 0)), field->size());
    constexpr int kCharacters = 60;
    constexpr int kLines = 30;
    resize(QSize(fontMetrics().averageCharWidth() * kCharacters, fontMetrics().height() * kLines)
               .boundedTo(screen.size()));
    const bool fitsAbove = place.top() - height() >= screen.top();
    const int top = fitsAbove ? place.top() - height() : place.bottom() + 1;
    move(std::clamp(place.left(), screen.left(), screen.right() + 1 - width()),
         std::clamp(top, screen.top(), screen.bottom() + 1 - height()));
    show();
    m_schedule->findChild<QWidget*>("fork/schedule")->setFocus(Qt::PopupFocusReason);
}

} // namespace lrp::ui
