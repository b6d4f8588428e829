#pragma once

#include <QObject>
#include <QString>

namespace lrp::ui
{

class Commands;

/// What the commands language/… do: another language is for the next start, which is at once. Thread: UI.
class LanguageDesk : public QObject
{
    Q_OBJECT

public:
    /// `remembers`: what is chosen is kept for the next start.
    LanguageDesk(Commands* commands, bool remembers, QObject* parent);

    /// What was chosen; empty: the desktop's.
    QString chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();
    void restartWanted(); ///< the language spoken is another than the one chosen

private:
    void choose(const QString& code);

    bool m_remembers;
    QString m_chosen;
};

} // namespace lrp::ui
