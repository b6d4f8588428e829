#pragma once

#include <QModelIndex>
#include <QRect>

class QAbstractItemModel;
class QEvent;
class QPainter;
class QWidget;

namespace lrp::ui
{

/// The eye in a row of a list, open where the row's check mark is set.
void paintRowEye(QPainter& painter, const QRect& place, bool shown, const QWidget* widget);

/// Sets or clears the row's check mark.
bool toggleRow(QAbstractItemModel* model, const QModelIndex& index);

/// For a delegate's editorEvent(): a click on the eye at `place` toggles the row; true where the event is
/// done with.
bool clickRowEye(QEvent* event, const QRect& place, QAbstractItemModel* model, const QModelIndex& index);

} // namespace lrp::ui
