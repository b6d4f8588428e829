#include "ui/window/RunBar.h"

#include "ui/access/PacedName.h"
#include "ui/commands/Commands.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/session/SessionController.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/UndoKeys.h"
#include "ui/window/StatusText.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QToolButton>

namespace lrp::ui
{

RunBar::RunBar(const Commands& commands, ExperimentModel* model, SessionController* session, QWidget* parent)
    : QToolBar(tr("Run"), parent)
    , m_commands(commands)
    , m_model(model)
    , m_session(session)
{
    setObjectName("runBar");
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addButtons({"showRace", "showShapes", "showSurface"}); // what the centre shows, as parts of a switch
    addSeparator();
    addCommands();
    addSeparator();
    addPace();
    addSeparator();
    addSeed();
    addSeparator();
    m_clock = new QLabel(this);
    m_clock->setObjectName("clock");
    m_clock->setMinimumWidth(fontMetrics().horizontalAdvance("100,000/100,000 · 00:00"));
    m_clock->setAlignment(Qt::AlignCenter);
    m_spokenClock = new PacedName(m_clock);
    m_clock->setToolTip(tr("Steps done, of the whole run, and the time the run has been running"));
    addWidget(m_clock);
    addBadge();
    addSeparator();
    addAction(commands.action("fork"));
    connect(session, &SessionController::stateChanged, this, &RunBar::refresh);
    connect(model, &ExperimentModel::changed, this, &RunBar::showExperiment);
    connect(model, &ExperimentModel::plansChanged, this, &RunBar::refresh);
    refresh();
    showExperiment();
}

/// Buttons of commands, which Return presses and where Space is the run's.
void RunBar::addButtons(std::initializer_list<const char*> commands)
{
    for (const char* id : commands) {
        QAction* action = m_commands.action(id);
        addAction(action);
        QWidget* button = widgetForAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName("button/" + action->objectName());
        button->installEventFilter(this);
    }
}

void RunBar::addCommands()
{
    addButtons({"start", "pause", "step", "stop"});
    // Start becomes Resume: the bar must not shift.
    widgetForAction(m_commands.action("start"))
        ->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Resume")) + fontMetrics().height() * 7 / 2);
}

void RunBar::addPace()
{
    m_pace = new QComboBox(this);
    m_pace->setObjectName("pace");
    m_pace->setAccessibleName(tr("Pace"));
    m_pace->setToolTip(tr("How fast the run goes: slower with [, faster with ]"));
    m_pace->setWhatsThis(m_pace->toolTip());
    for (const Pace& pace : paces()) {
        m_pace->addItem(pace.title());
    }
    m_pace->setCurrentIndex(m_session->pace());
    m_paceItem = addWidget(m_pace);
    connect(m_pace, &QComboBox::activated, m_session, &SessionController::setPace);
    connect(m_session, &SessionController::paceChanged, m_pace, &QComboBox::setCurrentIndex);
}

void RunBar::addSeed()
{
    auto* box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_seed = new QLineEdit(box);
    m_seed->setObjectName("seed");
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression("\\d{1,15}"), m_seed));
    m_seed->setFixedWidth(fontMetrics().averageCharWidth() * 13);
    m_seed->setToolTip(
        tr("Fixes data, split, initial weights and batch order: the same seed gives the same run."));
    m_seed->setWhatsThis(m_seed->toolTip());
    leaveUndoToWindow(m_seed, OwnUndo::WhileItCan); // which it can once it is empty
    auto* label = new QLabel(tr("See&d"), box);
    label->setBuddy(m_seed);
    auto* dice = new QToolButton(box);
    dice->setObjectName("newSeed");
    dice->setIcon(makeIcon(Icon::Dice));
    dice->setAutoRaise(true);
    dice->setFocusPolicy(Qt::TabFocus);
    dice->setAccessibleName(tr("New seed"));
    dice->setToolTip(tr("Draw a new seed"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(6, 0, 6, 0);
    row->addWidget(label);
    row->addWidget(m_seed);
    row->addWidget(dice);
    m_seedItem = addWidget(box);
    connect(dice, &QToolButton::clicked, this, &RunBar::newSeed);
    connect(m_seed, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!text.isEmpty()) {
            m_model->setValue("/problem/seed", static_cast<std::int64_t>(text.toLongLong()));
        }
    });
    connect(m_seed, &QLineEdit::editingFinished, this, &RunBar::showExperiment);
}

void RunBar::addBadge()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(6, 0, 6, 0);
    m_paired = new QLabel(box);
    m_paired->setObjectName("paired");
    m_paired->setFrameShape(QFrame::StyledPanel);
    m_paired->setContentsMargins(6, 1, 6, 1);
    m_paired->setToolTip(tr(
        "A fair race: every lane starts from the same weights and sees the same batches in the same order."));
    m_paired->setWhatsThis(m_paired->toolTip());
    row->addWidget(m_paired, 0, Qt::AlignVCenter);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    addWidget(box);
}

void RunBar::newSeed()
{
    constexpr quint32 kLargest = 1'000'000;
    m_model->setValue("/problem/seed",
                      static_cast<std::int64_t>(QRandomGenerator::global()->bounded(kLargest)));
}

void RunBar::showExperiment()
{
    const params::Json& seed = m_model->value("/problem/seed");
    const QString text = seed.is_number_integer() ? QString::number(seed.get<qint64>()) : QString();
    if (!m_seed->hasFocus() || !m_seed->text().isEmpty()) {
        m_seed->setText(text);
    }
    m_paired->setEnabled(m_model->laneCount() > 1);
    m_paired->setText(m_model->laneCount() > 1 ? tr("paired") : tr("one lane"));
}

void RunBar::refresh()
{
    const bool ran = m_session->record() != nullptr && m_session->totalSteps() > 0;
    m_clock->setText(ran ? clockText(m_session->step(), m_session->totalSteps(), m_session->seconds())
                         : clockText(0, m_model->shape().totalSteps, 0.0));
    m_spokenClock->set(m_clock->text());
}

void RunBar::takeFocus()
{
    QWidget* start = widgetForAction(m_commands.action("start"));
    if (start->isVisible() && start->isEnabled()) {
        start->setFocus(Qt::OtherFocusReason);
    }
}

void RunBar::setMask(const Mask& mask)
{
    const auto cover = [&](QAction* item, QWidget* field, const QString& tip, Access access) {
        item->setVisible(access != Access::Hidden);
        item->setEnabled(access == Access::Free);
        field->setToolTip(access == Access::Locked ? tip + "\n" + mask.reason() : tip);
    };
    cover(m_paceItem, m_pace, m_pace->whatsThis(), mask.ofField("pace"));
    cover(m_seedItem, m_seed, m_seed->whatsThis(),
          std::max(mask.ofField("/problem/seed"), mask.ofField("problem/seed")));
}

/// On a button of the bar, Space pauses and resumes while a run lives; Return presses the button.
bool RunBar::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QToolButton*>(watched);
    if (button != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            button->click();
            return true;
        }
        if (key->key() == Qt::Key_Space && m_session->isLive()) {
            m_commands.action("pause")->trigger();
            return true;
        }
    }
    return QToolBar::eventFilter(watched, event);
}

/// Where the focus goes from a button that may not be pressed any more; nullptr: as usual.
QWidget* RunBar::successorOf(const QWidget* button) const
{
    if (button == nullptr || button->isEnabled()) {
        return nullptr;
    }
    for (const auto& [from, to] : {std::pair("start", "pause"), {"pause", "start"}, {"stop", "start"}}) {
        QWidget* successor = widgetForAction(m_commands.action(to));
        if (button == widgetForAction(m_commands.action(from)) && successor->isEnabled()) {
            return successor;
        }
    }
    return nullptr;
}

bool RunBar::focusNextPrevChild(bool next)
{
    if (QWidget* successor = successorOf(window()->focusWidget())) {
        successor->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QToolBar::focusNextPrevChild(next);
}

} // namespace lrp::ui
