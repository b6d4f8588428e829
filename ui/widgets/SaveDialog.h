#pragma once

#include <functional>
#include <QString>

class QWidget;

namespace lrp::ui
{

/// Asks for the name of a file to write, beginning with `suggestion`, whose ending names without one get; a
/// suggestion without an ending is a folder's. Nothing waits: `save` is called with the path, if there comes
/// one while `parent` lives. Thread: UI.
void askWhereToSave(QWidget* parent, const QString& title, const QString& suggestion,
                    const std::function<void(const QString& path)>& save);

} // namespace lrp::ui
