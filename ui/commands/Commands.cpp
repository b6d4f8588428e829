#include "ui/commands/Commands.h"

#include <algorithm>
#include <QActionGroup>
#include <QWidget>
#include <utility>

namespace lrp::ui
{

namespace
{

/// The text without what marks a key and a dialog.
QString plain(const QString& text)
{
    return QString(text).remove('&').remove("…").trimmed(); // German has a space before the dots
}

/// Whether a speech recogniser or an elbow may press it: what types something, alone or with Shift.
bool isCharacter(const QKeySequence& keys)
{
    return keys.count() == 1 && (keys[0].keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier &&
           keys[0].key() < Qt::Key_Escape;
}

bool holds(const Command::Holds& predicate, const WindowState& state)
{
    return !predicate || predicate(state);
}

QString tipOf(const Command& command, const WindowState& state)
{
    if (command.tipNow) {
        return command.tipNow(state);
    }
    const QString keys = command.keys.isEmpty()
                             ? QString()
                             : " (" + command.keys.front().toString(QKeySequence::NativeText) + ")";
    return (command.tip.isEmpty() ? plain(command.text) : command.tip) + keys;
}

} // namespace

QString keyText(const QString& plotKey)
{
    return QKeySequence(plotKey, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

Commands::Commands(const std::vector<Command>& declared, QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_charactersIn(window)
{
    for (const Command& command : declared) {
        adopt(command, make(command));
    }
}

Commands::~Commands() = default;

QAction* Commands::make(const Command& command)
{
    auto* action = new QAction(this);
    action->setShortcuts(command.keys);
    action->setAutoRepeat(command.repeats);
    action->setMenuRole(command.role);
    action->setCheckable(command.isOn != nullptr);
    if (command.icon) {
        action->setIcon(makeIcon(*command.icon));
    }
    if (command.isChoice) {
        choicesOf(command.group)->addAction(action);
    }
    m_window->addAction(action);
    return action;
}

void Commands::adopt(Command command, QAction* action)
{
    action->setObjectName(command.id);
    Q_ASSERT(!m_places.contains(command.id));
    m_places.emplace(command.id, m_entries.size());
    m_entries.push_back({std::move(command), action});
    follow(m_entries.back());
}

QActionGroup* Commands::choicesOf(const QString& group)
{
    QActionGroup*& choices = m_choices[group];
    if (choices == nullptr) {
        choices = new QActionGroup(this);
    }
    return choices;
}

/// An action ticks itself when it is given; what counts is what came of it.
void Commands::on(const QString& id, std::function<void(bool)> act)
{
    m_connected.insert(id);
    connect(action(id), &QAction::triggered, this, [this, id, act = std::move(act)](bool checked) {
        Q_EMIT given(id);
        act(checked);
        follow(entry(id));
    });
}

const Commands::Entry& Commands::entry(const QString& id) const
{
    const auto place = m_places.find(id);
    Q_ASSERT(place != m_places.end());
    return m_entries[place->second];
}

QAction* Commands::action(const QString& id) const
{
    return entry(id).action;
}

const Command& Commands::command(const QString& id) const
{
    return entry(id).command;
}

QStringList Commands::ids() const
{
    QStringList all;
    for (const Entry& entry : m_entries) {
        all.append(entry.command.id);
    }
    return all;
}

QStringList Commands::idsIn(const QString& group) const
{
    QStringList members;
    for (const Entry& entry : m_entries) {
        if (entry.command.group == group) {
            members.append(entry.command.id);
        }
    }
    return members;
}

QStringList Commands::withoutEffect() const
{
    QStringList idle;
    for (const Entry& entry : m_entries) {
        const bool isOfDock = !entry.command.dock.isEmpty();
        if (!isOfDock && entry.action->menu() == nullptr && !m_connected.contains(entry.command.id)) {
            idle.append(entry.command.id);
        }
    }
    return idle;
}

void Commands::setCharactersIn(QWidget* place)
{
    QWidget* before = std::exchange(m_charactersIn, place);
    if (before == place) {
        return;
    }
    for (const auto& [command, action] : m_entries) {
        if (std::any_of(command.keys.begin(), command.keys.end(), isCharacter)) {
            before->removeAction(action);
            place->addAction(action);
            action->setShortcutContext(place == m_window ? Qt::WindowShortcut
                                                         : Qt::WidgetWithChildrenShortcut);
        }
    }
}

void Commands::update(const WindowState& state)
{
    if (m_state != state) {
        m_state = state;
        follow();
    }
}

void Commands::setMask(const Mask& mask)
{
    m_mask = mask;
    follow();
}

/// First what may be done now: what is enabled can take the focus of what is not any more.
void Commands::follow()
{
    const auto isOver = [this](const Entry& entry) {
        return entry.action->isEnabled() && !mayBeGiven(entry.command);
    };
    for (const bool over : {false, true}) {
        for (const Entry& entry : m_entries) {
            if (isOver(entry) == over) {
                follow(entry);
            }
        }
    }
    Q_EMIT updated();
}

Access Commands::access(const QString& id) const
{
    const Command& command = this->command(id);
    const Access own = m_mask.ofCommand(command.id);
    return command.dock.isEmpty() ? own : std::max(own, m_mask.ofDock(command.dock));
}

void Commands::follow(const Entry& entry) const
{
    const auto& [command, action] = entry;
    const Access access = this->access(command.id);
    QString text = command.textNow ? command.textNow(m_state) : command.text;
    if (command.keys.isEmpty() && !command.plotKey.isEmpty()) {
        text += "\t" + keyText(command.plotKey); // handled by the plots
    }
    const QString shortText = command.shortTextNow ? command.shortTextNow(m_state) : command.shortText;
    const QString tip = tipOf(command, m_state);
    action->setText(text);
    if (!shortText.isEmpty()) {
        action->setIconText(shortText);
    }
    action->setToolTip(access == Access::Locked ? tip + "\n" + m_mask.reason() : tip);
    action->setWhatsThis(command.tip.isEmpty() ? plain(command.text) : command.tip);
    if (command.isOn) {
        action->setChecked(command.isOn(m_state));
    }
    action->setVisible(access != Access::Hidden && holds(command.isOffered, m_state));
    action->setEnabled(mayBeGiven(command));
}

bool Commands::mayBeGiven(const Command& command) const
{
    return access(command.id) == Access::Free && holds(command.when, m_state);
}

} // namespace lrp::ui
