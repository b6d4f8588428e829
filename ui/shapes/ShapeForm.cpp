#include "ui/shapes/ShapeForm.h"

#include "ui/forms/LaneContext.h"
#include "ui/forms/ScheduleForm.h"
#include "ui/forms/SettingsForm.h"
#include "ui/plots/Readout.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QLabel>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;

namespace
{

QLabel* headingOf(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setTextFormat(Qt::PlainText);
    return heading;
}

/// The base rate, empty where it is the common one, and what the schedule ticks by.
std::vector<params::Field> shapeFields()
{
    std::vector<params::Field> fields = shapesCommonFields();
    std::erase_if(fields, [](const params::Field& field) { return field.key != "base"; });
    params::Field& base = fields.front();
    base.optional = true;
    base.label = translate("shapes", "Own base rate").toStdString();
    base.help = translate("shapes", "What its rates begin with. Empty: the common base rate.").toStdString();
    const auto& lane = experiment::laneFields();
    std::copy_if(lane.begin(), lane.end(), std::back_inserter(fields),
                 [](const params::Field& field) { return field.key == "tick"; });
    return fields;
}

} // namespace

ShapeForm::ShapeForm(ShapesBoard* board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_heading(headingOf({}, this))
    , m_own(new QWidget(this))
    , m_schedule(new ScheduleForm(tr("&Schedule"), "shape/schedule", m_own))
    , m_settings(new SettingsForm(shapeFields(), "shape", m_own))
    , m_hidden(new Note(Note::Tone::Muted, this))
    , m_common(new SettingsForm(shapesCommonFields(), "shapes", this))
    , m_epochs(new Note(Note::Tone::Muted, this))
{
    auto* own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(kRowSpacing);
    own->addWidget(m_schedule);
    own->addWidget(m_settings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, kRowSpacing, 8, kRowSpacing);
    column->setSpacing(kRowSpacing);
    column->addWidget(headingOf(tr("For all shapes"), this));
    column->addWidget(m_common);
    column->addWidget(m_epochs);
    column->addSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_own);
    column->addWidget(m_hidden);
    column->addStretch(1);
    m_epochs->setObjectName("shapes/epochs");
    m_hidden->setObjectName("shape/hidden");
    connect(m_common, &SettingsForm::edited, this, &ShapeForm::editCommon);
    connect(m_settings, &SettingsForm::edited, this, &ShapeForm::editShape);
    connect(m_schedule, &ScheduleForm::edited, this, [this] {
        if (const Shape* shape = m_board->current()) {
            m_board->setSchedule(shape->slot, m_schedule->value());
        }
    });
    connect(board, &ShapesBoard::selectionChanged, this, &ShapeForm::load);
    connect(board, &ShapesBoard::planned, this, &ShapeForm::showIssues);
    load();
}

void ShapeForm::load()
{
    const ShapesCommon& common = m_board->common();
    if (ShapesCommon typed; m_commonTyped.is_null() ||
                            (params::readSettings(m_commonTyped, typed, "").empty() && typed != common)) {
        m_commonTyped = Json::object();
        params::writeSettings(common, m_commonTyped);
        m_common->setValues(m_commonTyped);
        m_common->showIssues({}, "");
    }
    m_epochs->setNote(tr("= %1 epochs").arg(valueText(common.epochs())));

    const Shape* shape = m_board->current();
    const bool isTold = shape != nullptr && !m_board->isQuiz();
    m_heading->setVisible(shape != nullptr);
    m_own->setVisible(isTold);
    m_hidden->setNote(shape != nullptr && m_board->isQuiz()
                          ? tr("What it is stays hidden until the names are revealed.")
                          : QString());
    if (shape == nullptr) {
        m_slot = -1;
        return;
    }
    m_heading->setText(m_board->nameOf(*shape));
    if (!isTold) {
        m_slot = -1;
        return;
    }
    Json lane = plannedLane(*shape, common);
    m_schedule->setContext(contextOf(lane, common.run()));
    m_schedule->setValue(shape->lane["schedule"]);
    const Json base = shape->hasOwnBase ? shape->lane["optimizer"]["lr"] : Json(nullptr);
    const Json settings{{"base", base}, {"tick", shape->lane["tick"]}};
    if (m_slot != shape->slot || m_shapeTyped != settings) {
        m_shapeTyped = settings;
        m_settings->setValues(settings);
    }
    m_slot = shape->slot;
    showIssues();
}

void ShapeForm::showIssues()
{
    const Shape* shape = m_board->current();
    const ShapePlanPtr plan = shape != nullptr ? m_board->planOf(shape->slot) : nullptr;
    if (plan != nullptr && !m_board->isQuiz()) {
        m_schedule->showIssues(plan->issues, "/schedule");
        m_settings->showIssues(plan->issues, "");
    }
}

/// What is wrong stays as it was typed, with the rule beside it.
void ShapeForm::editCommon(const Json& members)
{
    m_commonTyped.update(members);
    ShapesCommon common;
    params::Issues issues = params::readSettings(m_commonTyped, common, "");
    if (issues.empty()) {
        const std::string field = members.begin().key();
        const QString refused = m_board->setCommon(common, QString::fromStdString(field));
        if (!refused.isEmpty()) {
            issues.push_back({"/steps", refused.toStdString()});
        }
    }
    m_common->showIssues(issues, "");
}

void ShapeForm::editShape(const Json& members)
{
    const Shape* shape = m_board->current();
    if (shape == nullptr) {
        return;
    }
    m_shapeTyped.update(members);
    if (members.contains("tick")) {
        m_board->setTick(shape->slot, members["tick"]);
        return;
    }
    std::optional<double> base;
    constexpr auto kPositive = params::above(0.0);
    const params::Issues issues = params::readJson(members["base"], base, kPositive, "/base");
    if (issues.empty()) {
        m_board->setOwnBase(shape->slot, base);
    }
    m_settings->showIssues(issues, "");
}

} // namespace lrp::ui
