#include "ui/widgets/UndoKeys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace lrp::ui
{

namespace
{

class UndoKeys : public QObject
{
public:
    UndoKeys(QLineEdit* line, OwnUndo own)
        : QObject(line)
        , m_line(line)
        , m_own(own)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (isKey && isLeft(*static_cast<QKeyEvent*>(event))) {
            event->ignore(); // a shortcut that nobody claims is the window's
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool isLeft(const QKeyEvent& key) const
    {
        const bool isOwn = m_own == OwnUndo::WhileItCan;
        return (key.matches(QKeySequence::Undo) && !(isOwn && m_line->isUndoAvailable())) ||
               (key.matches(QKeySequence::Redo) && !(isOwn && m_line->isRedoAvailable()));
    }

    QLineEdit* m_line;
    OwnUndo m_own;
};

} // namespace

void leaveUndoToWindow(QLineEdit* line, OwnUndo own)
{
    line->installEventFilter(new UndoKeys(line, own));
}

} // namespace lrp::ui
