#include "ui/widgets/TabOrder.h"

#include <QGridLayout>
#include <QScrollArea>

namespace lrp::ui
{

namespace
{

/// Walks through what a form shows, from top to bottom.
class Walk
{
public:
    void visit(QWidget* widget)
    {
        if (auto* area = qobject_cast<QScrollArea*>(widget)) {
            visit(area->widget());
        } else if (widget->focusPolicy() & Qt::TabFocus) {
            m_tabs.append(widget);
        } else if (widget->layout() != nullptr) {
            visit(widget->layout());
        } else {
            visitChildren(widget);
        }
    }

    const QWidgetList& tabs() const { return m_tabs; }

private:
    void visit(QLayoutItem* item)
    {
        if (item->widget() != nullptr) {
            visit(item->widget());
        } else if (auto* grid = qobject_cast<QGridLayout*>(item->layout())) {
            visitRows(grid);
        } else if (item->layout() != nullptr) {
            for (int i = 0; i < item->layout()->count(); ++i) {
                visit(item->layout()->itemAt(i));
            }
        }
    }

    void visitRows(QGridLayout* grid)
    {
        QLayoutItem* before = nullptr;
        for (int row = 0; row < grid->rowCount(); ++row) {
            for (int column = 0; column < grid->columnCount(); ++column) {
                QLayoutItem* item = grid->itemAtPosition(row, column);
                if (item != nullptr && item != before) { // one may stretch over several columns
                    visit(item);
                    before = item;
                }
            }
        }
    }

    void visitChildren(QWidget* widget)
    {
        for (QObject* child : widget->children()) {
            if (auto* inner = qobject_cast<QWidget*>(child)) {
                visit(inner);
            }
        }
    }

    QWidgetList m_tabs;
};

/// After the place of `panel` itself, which takes no focus.
void chain(QWidget* panel, const QWidgetList& tabs)
{
    const Qt::FocusPolicy policy = panel->focusPolicy();
    panel->setFocusPolicy(Qt::TabFocus); // Qt puts nothing after what has none
    QWidget* last = panel;
    for (QWidget* widget : tabs) {
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
    panel->setFocusPolicy(policy);
}

} // namespace

void orderTabs(QWidget* form)
{
    Walk walk;
    walk.visit(form);
    chain(form, walk.tabs());
}

void keepTabsTogether(QWidget* panel)
{
    QWidgetList inside;
    for (QWidget* next = panel->nextInFocusChain(); next != panel; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus && panel->isAncestorOf(next)) {
            inside.append(next);
        }
    }
    chain(panel, inside);
}

} // namespace lrp::ui
