#include "ui/lesson/RankTask.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace lrp::ui
{

RankTask::RankTask(const std::string& letters, QWidget* parent)
    : TaskWidget(parent)
    , m_order(letters)
    , m_tools(new QWidget(this))
    , m_chosen(letters.front())
{
    auto* row = new QHBoxLayout;
    for (std::size_t place = 0; place < m_order.count(); ++place) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("lesson/chip%1").arg(place + 1));
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setCheckable(true);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, place] { chosen(m_order.at(place)); });
        m_chips.push_back(chip);
        row->addWidget(chip);
    }
    row->addStretch();
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, tools](const QString& text, const QString& name, auto act) {
        auto* button = new QToolButton(m_tools);
        button->setText(text);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, act);
        tools->addWidget(button);
    };
    add(tr("← Lower"), "lesson/lower", [this] { move(-1); });
    add(tr("Higher →"), "lesson/higher", [this] { move(1); });
    add(tr("Tie (T)"), "lesson/tie", [this] { tie(); });
    tools->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_tools);
    setFocusProxy(m_chips.front());
    showOrder();
}

std::optional<lesson::Answer> RankTask::answer() const
{
    return lesson::RankAnswer{m_order.places()};
}

void RankTask::draft(const lesson::Answer& answer)
{
    m_order.set(std::get<lesson::RankAnswer>(answer).places);
    m_chosen = m_order.at(0);
    showOrder();
}

void RankTask::freeze(const lesson::Answer& answer)
{
    m_order.set(std::get<lesson::RankAnswer>(answer).places);
    m_tools->hide();
    for (QToolButton* chip : m_chips) {
        chip->setEnabled(false);
    }
    showOrder(); // of chips that cannot be chosen any more
}

void RankTask::chosen(char letter)
{
    m_chosen = letter;
    showOrder();
}

void RankTask::move(int by)
{
    if (m_order.move(m_chosen, by)) {
        showOrder();
        m_chips[m_order.placeOf(m_chosen)]->setFocus();
        Q_EMIT said(tr("%1 to place %2. Order: %3.")
                        .arg(QLatin1Char(m_chosen))
                        .arg(m_order.placeOf(m_chosen) + 1)
                        .arg(order()));
        Q_EMIT changed();
    }
}

void RankTask::tie()
{
    if (m_order.tie(m_chosen)) {
        showOrder();
        Q_EMIT said(tr("Order: %1.").arg(order()));
        Q_EMIT changed();
    }
}

/// "A, B and C tied"
QString RankTask::order() const
{
    QStringList places;
    for (const std::string& place : m_order.places()) {
        QString letters;
        for (const char letter : place) {
            const QString one{QLatin1Char(letter)};
            letters = letters.isEmpty() ? one : tr("%1 and %2").arg(letters, one);
        }
        places.append(place.size() > 1 ? tr("%1 tied").arg(letters) : letters);
    }
    return places.join(", ");
}

void RankTask::showOrder()
{
    int number = 0;
    for (std::size_t place = 0; place < m_order.count(); ++place) {
        number += m_order.isTied(place) ? 0 : 1;
        const QLatin1Char letter(m_order.at(place));
        m_chips[place]->setText(m_order.isTied(place) ? QStringLiteral("= %1").arg(letter)
                                                      : QStringLiteral("%1. %2").arg(number).arg(letter));
        m_chips[place]->setAccessibleName(m_order.isTied(place)
                                              ? tr("Lane %1, tied for place %2").arg(letter).arg(number)
                                              : tr("Lane %1, place %2").arg(letter).arg(number));
        m_chips[place]->setChecked(m_order.at(place) == m_chosen && m_chips[place]->isEnabled());
    }
}

bool RankTask::eventFilter(QObject* watched, QEvent* event)
{
    const auto place = std::find(m_chips.begin(), m_chips.end(), watched) - m_chips.begin();
    if (event->type() == QEvent::FocusIn) {
        chosen(m_order.at(static_cast<std::size_t>(place)));
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
            move(-1);
            return true;
        case Qt::Key_Right:
            move(1);
            return true;
        case Qt::Key_T:
            tie();
            return true;
        default:
            break;
        }
    }
    return TaskWidget::eventFilter(watched, event);
}

} // namespace lrp::ui
