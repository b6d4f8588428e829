#include "tests/language/Visible.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>

#include <algorithm>

namespace lrp::test
{
namespace
{

class Collector
{
public:
    void add(const QString& text, const QObject& of, const char* what)
    {
        if (!text.isEmpty()) {
            m_texts.push_back(
                {text, QString("%1 %2 (%3)").arg(of.metaObject()->className(), of.objectName(), what)});
        }
    }

    void addWidget(const QWidget& widget)
    {
        add(widget.toolTip(), widget, "tip");
        add(widget.whatsThis(), widget, "what's this");
        add(widget.accessibleName(), widget, "name");
        add(widget.accessibleDescription(), widget, "description");
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            add(label->text(), widget, "text");
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            add(button->text(), widget, "text");
        } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
            add(group->title(), widget, "title");
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
            add(edit->placeholderText(), widget, "placeholder");
        } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget)) {
            add(plain->placeholderText(), widget, "placeholder");
        } else if (const auto* dock = qobject_cast<const QDockWidget*>(&widget)) {
            add(dock->windowTitle(), widget, "title");
        } else if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
            for (int i = 0; i < combo->count(); ++i) {
                add(combo->itemText(i), widget, "item");
            }
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i), widget, "tab");
                add(tabs->tabToolTip(i), widget, "tab's tip");
            }
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
            addCells(*view);
        }
    }

    void addAction(const QAction& action)
    {
        if (action.isVisible() && !action.isSeparator()) {
            add(action.text(), action, "text");
            add(action.toolTip(), action, "tip");
        }
    }

    /// Of what paints its own words: its parts have no widgets.
    void addAccessible(QAccessibleInterface* part, const QWidget& of)
    {
        if (part == nullptr || part->state().invisible) {
            return;
        }
        add(part->text(QAccessible::Name), of, "part's name");
        add(part->text(QAccessible::Description), of, "part's description");
        for (int i = 0; i < part->childCount(); ++i) {
            if (part->child(i) != nullptr && part->child(i)->object() == nullptr) {
                addAccessible(part->child(i), of);
            }
        }
    }

    std::vector<VisibleText> take() { return std::move(m_texts); }

private:
    void addCells(const QAbstractItemView& view)
    {
        const QAbstractItemModel* model = view.model();
        if (model == nullptr || qobject_cast<const QHeaderView*>(&view) != nullptr) {
            return;
        }
        constexpr int kMostRows = 40;
        for (int column = 0; column < model->columnCount(); ++column) {
            add(model->headerData(column, Qt::Horizontal).toString(), view, "head");
            add(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), view, "head's tip");
            for (int row = 0; row < std::min(model->rowCount(), kMostRows); ++row) {
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                    add(model->index(row, column).data(role).toString(), view, "cell");
                }
            }
        }
    }

    std::vector<VisibleText> m_texts;
};

template <class Visit>
void eachVisible(QWidget& window, Visit visit)
{
    visit(window);
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window) && !widget->objectName().startsWith("qt_")) {
            visit(*widget);
        }
    }
}

int neededFor(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->wordWrap() || label->text().isEmpty() ? 0 : label->sizeHint().width();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text().isEmpty() ? 0 : button->minimumSizeHint().width();
    }
    return 0;
}

} // namespace

std::vector<VisibleText> visibleTexts(QWidget& window)
{
    Collector texts;
    eachVisible(window, [&](QWidget& widget) {
        texts.addWidget(widget);
        if (widget.metaObject()->className() == QByteArray("lrp::ui::CurvesView")) {
            texts.addAccessible(QAccessible::queryAccessibleInterface(&widget), widget);
        }
    });
    for (const QAction* action : window.findChildren<QAction*>()) {
        texts.addAction(*action);
    }
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        texts.add(menu->title(), *menu, "title");
    }
    return texts.take();
}

std::vector<VisibleText> clippedTexts(QWidget& window)
{
    Collector texts;
    eachVisible(window, [&](QWidget& widget) {
        const bool isCutOnPurpose = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (neededFor(widget) > widget.width() && !isCutOnPurpose) {
            const auto* label = qobject_cast<const QLabel*>(&widget);
            const auto* button = qobject_cast<const QAbstractButton*>(&widget);
            texts.add(label != nullptr ? label->text() : button->text(), widget, "clipped");
        }
    });
    return texts.take();
}

} // namespace lrp::test
