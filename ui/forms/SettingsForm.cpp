#include "ui/forms/SettingsForm.h"

#include "ui/forms/FieldEditor.h"
#include "ui/forms/SegmentsEditor.h"
#include "ui/text/Labels.h"
#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Disclosure.h"

#include <algorithm>
#include <QGridLayout>
#include <QLabel>
#include <QStringList>

namespace lrp::ui
{

using params::Json;
using params::Kind;

QLabel* makeFormLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    constexpr int kCharacters = 15;
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    label->setFixedWidth(label->fontMetrics().averageCharWidth() * kCharacters);
    label->setMinimumHeight(buddy->sizeHint().height());
    return label;
}

SettingsForm* SettingsForm::create(const params::Entry& entry, const QString& prefix, QWidget* parent)
{
    if (entry.id == "segments") {
        return new SegmentsEditor(entry, prefix, parent);
    }
    return new SettingsForm(entry.fields, prefix, parent);
}

SettingsForm::SettingsForm(const std::vector<params::Field>& fields, const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kColumnSpacing);
    m_grid->setVerticalSpacing(kRowSpacing);
    m_grid->setColumnStretch(1, 1);
    for (const params::Field& field : fields) {
        if (!field.rare) {
            addRow(field, prefix);
        }
    }
    for (const params::Field& field : fields) {
        if (field.rare) {
            addMore(prefix);
            addRow(field, prefix);
        }
    }
    showRows();
}

void SettingsForm::addRow(const params::Field& field, const QString& prefix)
{
    const int row = m_grid->rowCount();
    const QString name = prefix + "/" + QString::fromStdString(field.key);
    auto* editor = FieldEditor::create(field, name, this);
    QLabel* label = nullptr;
    if (field.kind == Kind::Schedules || field.kind == Kind::Schedule) {
        m_grid->addWidget(editor, row, 0, 1, 2);
    } else {
        m_grid->addWidget(editor, row, 1);
        if (field.kind != Kind::Flag) {
            label = makeFormLabel(catalogueText(field.label), editor->input(), this);
            label->setToolTip(editor->input()->toolTip());
            m_grid->addWidget(label, row, 0, Qt::AlignTop);
        }
    }
    m_rows.push_back({label, editor, name});
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        nameChanged();
        Q_EMIT edited(Json{{editor->field().key, editor->value()}});
    });
}

void SettingsForm::addMore(const QString& prefix)
{
    if (m_more == nullptr) {
        m_more = new Disclosure(prefix + "/more", this);
        m_grid->addWidget(m_more, m_grid->rowCount(), 0, 1, 2);
        connect(m_more, &Disclosure::toggled, this, &SettingsForm::showRows);
    }
}

void SettingsForm::addAbove(QWidget* widget)
{
    m_grid->addWidget(widget, 0, 0, 1, 2);
}

void SettingsForm::setContext(const FormContext& context)
{
    for (const Row& row : m_rows) {
        row.editor->setContext(context);
    }
    if (m_mask != context.mask) {
        m_mask = context.mask;
        cover(m_mask);
    }
}

void SettingsForm::cover(const MaskedFields& mask)
{
    for (Row& row : m_rows) {
        row.isHidden = mask.hidesAll(row.name);
        row.editor->setLocked(mask.closesAll(row.name) ? mask.why : QString());
        if (row.label != nullptr) {
            row.label->setToolTip(row.editor->input()->toolTip());
        }
    }
    showRows();
}

void SettingsForm::setValues(const params::Json& object)
{
    for (const Row& row : m_rows) {
        const params::Field& field = row.editor->field();
        if (const auto member = object.find(field.key); member != object.end()) {
            row.editor->setValue(*member);
        } else if (!field.required) { // left out, and so what it is by default
            row.editor->setValue(field.defaultValue);
        }
    }
    nameChanged();
}

void SettingsForm::setPresent(const std::string& key, bool present)
{
    for (Row& row : m_rows) {
        if (row.editor->field().key == key) {
            row.isPresent = present;
        }
    }
    showRows();
}

bool SettingsForm::putUnder(const std::string& key, QWidget* widget)
{
    const auto row =
        std::ranges::find_if(m_rows, [&](const Row& each) { return each.editor->field().key == key; });
    if (row != m_rows.end()) {
        row->editor->putUnder(widget);
    }
    return row != m_rows.end();
}

bool SettingsForm::isShown(const Row& row) const
{
    const bool isHidden = row.editor->field().rare && !m_more->isOpen();
    return row.isPresent && !row.isHidden && (!isHidden || row.editor->firstWrong() != nullptr);
}

void SettingsForm::showRows()
{
    bool anyRare = false;
    for (const Row& row : m_rows) {
        const bool shown = isShown(row);
        row.editor->setVisible(shown);
        if (row.label != nullptr) {
            row.label->setVisible(shown);
        }
        anyRare = anyRare || (row.isPresent && !row.isHidden && row.editor->field().rare);
    }
    if (m_more != nullptr) {
        m_more->setVisible(anyRare);
        nameChanged();
    }
}

/// Says on the line which of its fields are not at their default.
void SettingsForm::nameChanged()
{
    QStringList all;
    QStringList changed;
    for (const Row& row : m_rows) {
        const params::Field& field = row.editor->field();
        if (m_more == nullptr || !field.rare || !row.isPresent || row.isHidden) {
            continue;
        }
        const Json value = row.editor->value();
        all.append(catalogueText(field.label));
        if (value != field.defaultValue) {
            changed.append(tr("%1 %2", "a setting and its value")
                               .arg(inSentence(all.back()), valueInWords(field, value)));
        }
    }
    if (m_more != nullptr) {
        QString words = changed.join(", ");
        const auto count = static_cast<int>(changed.size());
        m_more->setToolTip(changed.isEmpty() ? tr("%1: as they usually are").arg(all.join(", "))
                                             : tr("Not as usual: %1").arg(words));
        m_more->setAccessibleDescription(m_more->toolTip());
        m_more->setText(changed.isEmpty()
                            ? tr("&More")
                            : translate("forms", "&More (%1 changed): %2", nullptr, count)
                                  .arg(QString::number(count), words.replace('&', QStringLiteral("&&"))));
    }
}

void SettingsForm::showIssues(const params::Issues& issues, const std::string& pointer)
{
    std::set<std::string> wrong;
    for (const Row& row : m_rows) {
        const std::string place = pointer + "/" + row.editor->field().key;
        row.editor->showIssues(issues, place);
        if (row.editor->field().rare && row.isPresent && row.editor->firstWrong() != nullptr) {
            wrong.insert(place);
        }
    }
    const bool isMore = !std::includes(m_wrongRare.begin(), m_wrongRare.end(), wrong.begin(), wrong.end());
    m_wrongRare = std::move(wrong);
    if (isMore) { // later edits find it as whoever reads it has left it
        m_more->setOpen(true);
    }
}

void SettingsForm::uncover(const QWidget* part)
{
    for (const Row& row : m_rows) {
        if (row.editor->field().rare && row.editor->isAncestorOf(part)) {
            m_more->setOpen(true);
        }
    }
}

QWidget* SettingsForm::firstWrong() const
{
    for (const Row& row : m_rows) {
        if (QWidget* wrong = row.editor->firstWrong()) {
            return wrong;
        }
    }
    return nullptr;
}

} // namespace lrp::ui
