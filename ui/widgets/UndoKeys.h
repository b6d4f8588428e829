#pragma once

class QLineEdit;

namespace lrp::ui
{

/// When a line undoes for itself what was typed in it.
enum class OwnUndo {
    Never,     ///< whatever is typed is an edit of the experiment, which the window undoes
    WhileItCan ///< the window's turn comes when the line has nothing left
};

/// Gives the keys of undo and redo, pressed in a line, to the window. Thread: UI.
void leaveUndoToWindow(QLineEdit* line, OwnUndo own = OwnUndo::Never);

} // namespace lrp::ui
