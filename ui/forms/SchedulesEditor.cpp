#include "ui/forms/SchedulesEditor.h"

#include "core/schedule/Schedule.h"
#include "ui/forms/ScheduleFrame.h"
#include "ui/forms/SettingsForm.h"
#include "ui/forms/TypedForm.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Icons.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;

SchedulesEditor::SchedulesEditor(const params::Field& field, const QString& name, QWidget* parent)
    : FieldEditor(field, parent)
    , m_name(name)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add schedule"), this))
{
    m_add->setObjectName(name + "/add");
    m_add->setIcon(makeIcon(Icon::Add));
    m_add->setToolTip(catalogueText(field.help));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kRowSpacing);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    addInput(m_column);
    connect(m_add, &QPushButton::clicked, this, &SchedulesEditor::add);
}

Json SchedulesEditor::value() const
{
    Json list = Json::array();
    for (const ScheduleFrame* part : m_parts) {
        list.push_back(part->form()->value());
    }
    return list;
}

QWidget* SchedulesEditor::input() const
{
    return m_parts.empty() ? static_cast<QWidget*>(m_add) : m_parts.front()->form()->combo();
}

ScheduleFrame* SchedulesEditor::makePart(std::size_t index)
{
    auto* part = new ScheduleFrame(m_name + "/" + QString::number(index), this);
    part->setHeading(tr("Schedule %1").arg(index + 1));
    auto* up = part->addButton(Icon::Up, tr("Move schedule %1 up").arg(index + 1), "up");
    auto* away = part->addButton(Icon::Remove, tr("Remove schedule %1").arg(index + 1), "remove");
    up->setEnabled(index > 0);
    part->form()->setContext(m_context);
    part->offerButtons(isFree());
    m_column->insertWidget(static_cast<int>(index), part);
    connect(part->form(), &TypedForm::edited, this, &FieldEditor::edited);
    // Queued: the button that was pressed may go away with its part.
    connect(
        up, &QToolButton::clicked, this, [this, index] { moveUp(index); }, Qt::QueuedConnection);
    connect(
        away, &QToolButton::clicked, this, [this, index] { remove(index); }, Qt::QueuedConnection);
    return part;
}

void SchedulesEditor::present(const Json& value)
{
    const std::size_t count = value.is_array() ? value.size() : 0;
    while (m_parts.size() > count) {
        delete m_parts.back();
        m_parts.pop_back();
    }
    while (m_parts.size() < count) {
        m_parts.push_back(makePart(m_parts.size()));
    }
    for (std::size_t i = 0; i < count; ++i) {
        m_parts[i]->form()->setValue(value[i]);
    }
}

void SchedulesEditor::setContext(const FormContext& context)
{
    m_context = context;
    m_add->setVisible(isFree());
    for (ScheduleFrame* part : m_parts) {
        part->form()->setContext(context);
        part->offerButtons(isFree());
    }
}

/// Whether schedules may be added, moved and removed.
bool SchedulesEditor::isFree() const
{
    return m_context.mask.of(m_name) == Access::Free;
}

void SchedulesEditor::add()
{
    Json list = value();
    list.push_back(schedule::entries().front().starter);
    present(list);
    m_parts.back()->form()->combo()->setFocus();
    Q_EMIT edited();
}

void SchedulesEditor::remove(std::size_t index)
{
    Json list = value();
    list.erase(index);
    present(list);
    input()->setFocus();
    Q_EMIT edited();
}

void SchedulesEditor::moveUp(std::size_t index)
{
    Json list = value();
    std::swap(list[index - 1], list[index]);
    present(list);
    m_parts[index - 1]->form()->combo()->setFocus();
    Q_EMIT edited();
}

void SchedulesEditor::showIssues(const params::Issues& issues, const std::string& pointer)
{
    params::Issues own;
    for (const params::Issue& issue : issues) {
        if (issue.pointer == pointer) {
            own.push_back(issue);
        }
    }
    FieldEditor::showIssues(own, pointer);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->form()->showIssues(issues, pointer + "/" + std::to_string(i));
    }
}

QWidget* SchedulesEditor::firstWrong() const
{
    for (const ScheduleFrame* part : m_parts) {
        if (QWidget* wrong = part->form()->firstWrong()) {
            return wrong;
        }
    }
    return FieldEditor::firstWrong();
}

} // namespace lrp::ui
