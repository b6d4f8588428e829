#include "ui/draw/FrameFields.h"

#include "core/params/Text.h"
#include "ui/draw/FrameWords.h"
#include "ui/text/TypedNumber.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace lrp::ui
{

namespace
{

enum PlaceUnit { kSteps, kPercent, kEpochs };

QString typed(double value)
{
    return QString::fromStdString(params::shortest(value));
}

/// Six digits: what a field shows of a number that comes from the mouse.
double inSixDigits(double value)
{
    return QString::number(value, 'g', 6).toDouble();
}

} // namespace

FrameFields::FrameFields(const keyframe::KeyFrame& frame, const Limits& limits, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_frame(frame)
    , m_limits(limits)
    , m_rate(new QLineEdit(typed(inSixDigits(frame.rate)), this))
    , m_place(new QLineEdit(this))
    , m_unit(new QComboBox(this))
    , m_join(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_step(frame.step)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName("frameFields");
    m_rate->setObjectName("frame/rate");
    m_place->setObjectName("frame/place");
    m_unit->setObjectName("frame/unit");
    m_join->setObjectName("frame/join");
    m_problem->setObjectName("frame/problem");
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_unit->addItem(tr("steps"), kSteps);
    m_unit->addItem(tr("% of the run"), kPercent);
    if (limits.stepsPerEpoch > 0) {
        m_unit->addItem(tr("epochs"), kEpochs);
    }
    m_unit->setAccessibleName(tr("Unit of the place"));
    for (const keyframe::Transition transition : keyframe::kTransitions) {
        m_join->addItem(transitionText(transition));
    }
    m_join->setCurrentIndex(static_cast<int>(frame.toNext));
    showPlace(m_step);
    auto* place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(m_unit);
    const bool isMovable = limits.from < limits.to;
    m_place->setEnabled(isMovable);
    m_rate->setEnabled(!limits.isRateFixed);
    auto* set = new QPushButton(tr("&Set"), this);
    set->setObjectName("frame/set");
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Rate"), m_rate);
    auto* placeLabel = new QLabel(tr("&Place"), this);
    placeLabel->setBuddy(m_place);
    form->addRow(placeLabel, place);
    form->addRow(tr("&Transition"), m_join);
    form->setRowVisible(m_join, !limits.isLast);
    form->addRow(m_problem);
    form->addRow(set);
    m_rate->setAccessibleName(tr("Rate"));
    m_place->setAccessibleName(tr("Place"));
    m_join->setAccessibleName(tr("Transition"));
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FrameFields::changeUnit);
    connect(set, &QPushButton::clicked, this, &FrameFields::accept);
}

void FrameFields::openAt(QPoint global)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    if (m_limits.isRateFixed) {
        m_join->setFocus();
        return;
    }
    m_rate->setFocus();
    m_rate->selectAll();
}

/// Steps in one of the unit.
double FrameFields::perUnit() const
{
    switch (m_unit->currentData().toInt()) {
    case kPercent:
        return m_limits.totalSteps / 100.0;
    case kEpochs:
        return static_cast<double>(m_limits.stepsPerEpoch);
    default:
        return 1.0;
    }
}

void FrameFields::showPlace(double step)
{
    m_place->setText(typed(inSixDigits(step / perUnit())));
    m_place->setModified(false);
}

/// The place stays where it is, if nobody has typed another.
void FrameFields::changeUnit()
{
    if (!m_place->isModified()) {
        showPlace(m_step);
    }
}

void FrameFields::refuse(QLineEdit* field, const QString& why)
{
    m_problem->setText(why);
    m_problem->show();
    adjustSize();
    field->setFocus();
    field->selectAll();
}

void FrameFields::accept()
{
    const auto typedIn = [](const QLineEdit* field, double unit, double before) {
        const auto number = field->isModified() ? numberFrom(field->text()) : std::nullopt;
        return !field->isModified() ? std::optional(before) : number ? std::optional(*number * unit) : number;
    };
    const std::optional<double> rate = typedIn(m_rate, 1.0, m_frame.rate);
    if (!rate || *rate < 0.0) {
        refuse(m_rate, tr("The rate is %1; needs a number of 0 or more. The nearest is 0")
                           .arg(m_rate->text().isEmpty() ? tr("empty") : m_rate->text()));
        return;
    }
    const std::optional<double> step = typedIn(m_place, perUnit(), m_frame.step);
    const double from = m_limits.from;
    const double to = m_limits.to;
    if (!step || *step < from || *step > to) {
        const double nearest = std::clamp(step.value_or(m_frame.step), from, to);
        refuse(m_place,
               tr("The place is %1; needs a number from %2 to %3, between its neighbours. The nearest is %4")
                   .arg(m_place->text().isEmpty() ? tr("empty") : m_place->text(),
                        typed(inSixDigits(from / perUnit())), typed(inSixDigits(to / perUnit())),
                        typed(inSixDigits(nearest / perUnit()))));
        return;
    }
    Q_EMIT accepted(*step, *rate, keyframe::kTransitions[static_cast<std::size_t>(m_join->currentIndex())]);
    close();
}

void FrameFields::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else {
        QFrame::keyPressEvent(event); // a popup closes by Escape
    }
}

} // namespace lrp::ui
