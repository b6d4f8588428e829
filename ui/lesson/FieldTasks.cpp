#include "ui/lesson/FieldTasks.h"

#include "ui/lesson/ChoiceTask.h"
#include "ui/lesson/RankTask.h"
#include "ui/text/TypedNumber.h"
#include "ui/widgets/Note.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace lrp::ui
{

NumberTask::NumberTask(const lesson::Number& number, QWidget* parent)
    : TaskWidget(parent)
    , m_line(new QLineEdit(this))
    , m_note(new Note(Note::Tone::Error, this))
{
    const QString unit = QString::fromStdString(number.unit);
    m_line->setObjectName("lesson/number");
    m_line->setAccessibleName(unit.isEmpty() ? tr("Your number") : tr("Your number, in %1").arg(unit));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(new QLabel(unit, this), 0, 1);
    grid->addWidget(m_note, 1, 0, 1, 3);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_note->setNote(text.trimmed().isEmpty() || answer() ? QString()
                                                             : tr("Needs a number, such as 300 or 0.5."));
        Q_EMIT changed();
    });
}

std::optional<lesson::Answer> NumberTask::answer() const
{
    const auto value = numberFrom(m_line->text());
    return value ? std::optional<lesson::Answer>(lesson::NumberAnswer{*value}) : std::nullopt;
}

void NumberTask::draft(const lesson::Answer& answer)
{
    m_line->setText(
        QString::number(std::get<lesson::NumberAnswer>(answer).value, 'g', QLocale::FloatingPointShortest));
}

void NumberTask::freeze(const lesson::Answer& answer)
{
    draft(answer);
    m_line->setReadOnly(true);
}

FindingTask::FindingTask(QWidget* parent)
    : TaskWidget(parent)
    , m_text(new QPlainTextEdit(this))
{
    constexpr int kLines = 4;
    m_text->setObjectName("lesson/finding");
    m_text->setAccessibleName(tr("What you found"));
    m_text->setPlaceholderText(tr("What you found, in one sentence"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(kLines * fontMetrics().lineSpacing());
    auto* column = new QGridLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TaskWidget::changed);
}

std::optional<lesson::Answer> FindingTask::answer() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? std::nullopt
                          : std::optional<lesson::Answer>(lesson::TextAnswer{text.toStdString()});
}

void FindingTask::draft(const lesson::Answer& answer)
{
    m_text->setPlainText(QString::fromStdString(std::get<lesson::TextAnswer>(answer).text));
}

void FindingTask::freeze(const lesson::Answer& answer)
{
    draft(answer);
    m_text->setReadOnly(true);
}

TaskWidget* makeTask(const lesson::Lesson& lesson, const lesson::Step& step, QWidget* parent)
{
    if (const auto* rank = step.as<lesson::Rank>()) {
        return new RankTask(rank->lanes, parent);
    }
    if (const auto* number = step.as<lesson::Number>()) {
        return new NumberTask(*number, parent);
    }
    if (const auto* choice = step.as<lesson::Choice>()) {
        return new ChoiceTask(lesson.optionsOf(*choice), parent);
    }
    return step.as<lesson::Finding>() != nullptr ? new FindingTask(parent) : nullptr;
}

} // namespace lrp::ui
