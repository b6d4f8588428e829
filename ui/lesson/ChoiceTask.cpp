#include "ui/lesson/ChoiceTask.h"

#include <algorithm>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>

namespace lrp::ui
{

ChoiceTask::ChoiceTask(std::vector<lesson::Choice::Option> options, QWidget* parent)
    : TaskWidget(parent)
    , m_options(std::move(options))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const QString text = QString::fromStdString(m_options[i].text);
        const int row = static_cast<int>(i);
        auto* button = new QRadioButton(QString::number(row + 1), this);
        button->setObjectName(QStringLiteral("lesson/choice%1").arg(row + 1));
        button->setAccessibleName(text);
        button->installEventFilter(this);
        connect(button, &QRadioButton::toggled, this, &TaskWidget::changed);
        auto* label = new QLabel(text, this); // a radio button does not wrap
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->installEventFilter(this);
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1);
        m_buttons.push_back(button);
        m_texts.push_back(label);
    }
    setFocusProxy(m_buttons.front());
}

std::optional<lesson::Answer> ChoiceTask::answer() const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked()) {
            return lesson::ChoiceAnswer{m_options[i].id};
        }
    }
    return std::nullopt;
}

void ChoiceTask::draft(const lesson::Answer& answer)
{
    const std::string& chosen = std::get<lesson::ChoiceAnswer>(answer).option;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(m_options[i].id == chosen);
    }
}

void ChoiceTask::freeze(const lesson::Answer& answer)
{
    draft(answer);
    for (QRadioButton* button : m_buttons) {
        button->setEnabled(false);
    }
}

/// Of the option that the key chooses; −1: none.
int ChoiceTask::placeOf(const QKeyEvent& event) const
{
    const int place = event.key() - Qt::Key_1;
    const bool isOne = place >= 0 && place < static_cast<int>(m_buttons.size());
    return isOne && !(event.modifiers() & ~Qt::KeypadModifier) ? place : -1;
}

bool ChoiceTask::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && placeOf(*static_cast<QKeyEvent*>(event)) >= 0) {
        event->accept(); // elsewhere these keys show and hide lanes
        return true;
    }
    const auto found = std::find(m_texts.begin(), m_texts.end(), watched);
    if (event->type() == QEvent::MouseButtonRelease && found != m_texts.end()) {
        m_buttons[static_cast<std::size_t>(found - m_texts.begin())]->click();
    }
    return TaskWidget::eventFilter(watched, event);
}

void ChoiceTask::keyPressEvent(QKeyEvent* event)
{
    if (const int place = placeOf(*event); place >= 0) {
        m_buttons[static_cast<std::size_t>(place)]->click();
        m_buttons[static_cast<std::size_t>(place)]->setFocus();
    } else {
        TaskWidget::keyPressEvent(event);
    }
}

} // namespace lrp::ui
