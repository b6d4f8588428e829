#include "ui/forms/TypedForm.h"

#include "core/schedule/Schedule.h"
#include "ui/forms/FieldEditor.h"
#include "ui/forms/SchedulePicker.h"
#include "ui/forms/SettingsForm.h"
#include "ui/forms/ThumbnailIcon.h"
#include "ui/text/Translate.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/WheelGuard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

namespace lrp::ui
{

using params::Json;

namespace
{

/// A combo box with the catalogue's titles and ids. There are too many schedules for a plain list.
QComboBox* makeChooser(const params::Entries& entries, QWidget* parent)
{
    const bool isOfSchedules = &entries == &schedule::entries();
    auto* combo = isOfSchedules ? new SchedulePicker(entries, parent) : new QComboBox(parent);
    guardAgainstWheel(combo);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMaxVisibleItems(20);
    for (const params::Entry& entry : entries) {
        combo->addItem(isOfSchedules ? makeThumbnailIcon(entry) : QIcon(), catalogueText(entry.title),
                       QString::fromStdString(entry.id));
        combo->setItemData(combo->count() - 1, catalogueText(entry.summary), Qt::ToolTipRole);
    }
    return combo;
}

} // namespace

TypedForm::TypedForm(const params::Entries& entries, const QString& title, const QString& name,
                     QWidget* parent)
    : QWidget(parent)
    , m_entries(entries)
    , m_name(name)
    , m_combo(makeChooser(entries, this))
    , m_label(makeFormLabel({}, m_combo, this))
    , m_header(new QHBoxLayout)
    , m_about(new Note(Note::Tone::Muted, this))
    , m_problem(new Note(Note::Tone::Error, this))
{
    m_combo->setObjectName(name);
    setTitle(title);
    m_header->setSpacing(kColumnSpacing);
    m_header->addWidget(m_label);
    m_header->addWidget(m_combo, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRowSpacing);
    column->addLayout(m_header);
    column->addWidget(m_problem);
    column->addWidget(m_about);
    connect(m_combo, &QComboBox::activated, this, &TypedForm::choose);
}

void TypedForm::setTitle(const QString& title)
{
    m_title = QString(title).remove('&');
    m_label->setText(title);
    m_combo->setAccessibleName(m_title);
}

void TypedForm::putBesideChoice(QWidget* widget)
{
    m_header->addWidget(widget);
}

std::string TypedForm::type() const
{
    const auto found = m_value.find("type");
    return found != m_value.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void TypedForm::setValue(const Json& value)
{
    m_value = value;
    if (type() != m_shownType) {
        showType();
    } else if (m_settings != nullptr) {
        m_settings->setValues(m_value);
    }
}

void TypedForm::choose(int index)
{
    const params::Entry& entry = m_entries[static_cast<std::size_t>(index)];
    if (entry.id == type()) {
        return;
    }
    (*m_memory)[type()] = m_value;
    const auto remembered = m_memory->find(entry.id);
    m_value = remembered != m_memory->end() ? remembered->second : entry.starter;
    showType();
    Q_EMIT edited();
}

void TypedForm::showType()
{
    m_shownType = type();
    const params::Entry* entry = params::find(m_entries, m_shownType);
    if (m_under != nullptr) {
        m_under->setParent(this); // it outlives the settings that it stands in
    }
    delete m_settings;
    m_settings = nullptr;
    if (entry == nullptr) {
        m_combo->setCurrentIndex(-1);
        return;
    }
    m_combo->setCurrentIndex(static_cast<int>(entry - m_entries.data()));
    explain(*entry);
    m_settings = SettingsForm::create(*entry, m_name, this);
    m_settings->setContext(m_context);
    m_settings->setValues(m_value);
    layout()->addWidget(m_settings);
    m_settings->setVisible(!entry->fields.empty());
    placeUnder();
    connect(m_settings, &SettingsForm::edited, this, &TypedForm::setMembers);
}

void TypedForm::putUnder(const std::string& key, QWidget* widget)
{
    m_underKey = key;
    m_under = widget;
    placeUnder();
}

/// A choice without such a field has no room for it.
void TypedForm::placeUnder()
{
    if (m_under != nullptr && m_settings != nullptr && !m_settings->putUnder(m_underKey, m_under)) {
        m_under->setParent(this);
    }
}

void TypedForm::explain(const params::Entry& entry)
{
    QString about = catalogueText(entry.summary);
    m_about->setNote(m_isExplained ? about : QString());
    if (!entry.formula.empty()) {
        about += "\n" + QString::fromStdString(entry.formula);
    }
    m_combo->setWhatsThis(about);
    cover();
}

/// The choice goes by the name of its JSON member, "type".
void TypedForm::cover()
{
    const MaskedFields& mask = m_context.mask;
    const Access choice = mask.of(m_name + "/type");
    for (QWidget* widget : {static_cast<QWidget*>(m_combo), static_cast<QWidget*>(m_label)}) {
        widget->setVisible(choice != Access::Hidden);
    }
    m_combo->setEnabled(choice == Access::Free);
    m_combo->setToolTip(choice == Access::Locked ? m_combo->whatsThis() + "\n" + mask.why
                                                 : m_combo->whatsThis());
}

void TypedForm::setExplained(bool explained)
{
    m_isExplained = explained;
    if (const params::Entry* entry = params::find(m_entries, m_shownType)) {
        explain(*entry);
    }
}

void TypedForm::setMembers(const Json& members)
{
    m_value.update(members);
    Q_EMIT edited();
}

void TypedForm::setContext(const FormContext& context)
{
    m_context = context;
    cover();
    setVisible(!context.mask.hidesAll(m_name));
    if (m_settings != nullptr) {
        m_settings->setContext(context);
    }
}

void TypedForm::putUnderChoice(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_about) + 1, widget);
}

void TypedForm::showIssues(const params::Issues& issues, const std::string& pointer)
{
    QStringList sentences;
    for (const params::Issue& issue : issues) {
        if (issue.pointer == pointer || issue.pointer == pointer + "/type") {
            sentences.append(sentence(issue, m_title, issue.pointer));
        }
    }
    m_problem->setNote(sentences.join("\n"));
    m_problem->setObjectName(m_name + "/note");
    if (m_settings != nullptr) {
        m_settings->showIssues(issues, pointer);
    }
}

QWidget* TypedForm::firstWrong() const
{
    if (!m_problem->text().isEmpty()) {
        return m_combo;
    }
    return m_settings != nullptr ? m_settings->firstWrong() : nullptr;
}

} // namespace lrp::ui
