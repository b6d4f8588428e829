#pragma once

#include "ui/commands/Command.h"
#include "ui/commands/Mask.h"

#include <functional>
#include <map>
#include <QObject>
#include <set>
#include <vector>

class QActionGroup;
class QWidget;

namespace lrp::ui
{

/// The actions of declared commands. Here and nowhere else they are enabled, hidden, named and ticked: by
/// what is declared, from one value that describes the window, and under a mask. Thread: UI.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// Keys work in `window`.
    Commands(const std::vector<Command>& declared, QWidget* window);
    ~Commands() override;

    /// One more command, whose action is there already, as that of a dock.
    void adopt(Command command, QAction* action);

    /// Says what a command does; `on` is whether it is ticked then.
    void on(const QString& id, std::function<void(bool on)> act);

    /// The action of a declared command.
    QAction* action(const QString& id) const;
    /// The commands of a group, as they were declared.
    QStringList idsIn(const QString& group) const;
    /// All of them, as they were declared.
    QStringList ids() const;
    const Command& command(const QString& id) const;
    /// Those for which on() was not called, and that open no menu.
    QStringList withoutEffect() const;

    /// Where keys work that are a character alone, as 1 or [: in the window, or only while `place`, or what
    /// is in it, has the focus. Source: WCAG 2.2, 2.1.4.
    void setCharactersIn(QWidget* place);

    void update(const WindowState& state);
    void setMask(const Mask& mask);
    /// What the mask makes of a command.
    Access access(const QString& id) const;

Q_SIGNALS:
    void given(const QString& id); ///< a command, before it acts
    void updated();                ///< what may be done, or what it is called

private:
    struct Entry {
        Command command;
        QAction* action;
    };

    QAction* make(const Command& command);
    QActionGroup* choicesOf(const QString& group);
    void follow();
    void follow(const Entry& entry) const;
    bool mayBeGiven(const Command& command) const;
    const Entry& entry(const QString& id) const;

    QWidget* m_window;
    QWidget* m_charactersIn; ///< this or the window
    std::vector<Entry> m_entries;
    std::map<QString, std::size_t> m_places;
    std::map<QString, QActionGroup*> m_choices;
    std::set<QString> m_connected;
    WindowState m_state;
    Mask m_mask;
};

} // namespace lrp::ui
