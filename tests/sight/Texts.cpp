#include "tests/sight/Texts.h"

#include "ui/style/Theme.h"

#include <algorithm>
#include <functional>
#include <map>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionDockWidget>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

namespace lrp::test
{

namespace
{

constexpr int kFrame = 3; ///< round what is written in buttons and fields
constexpr int kSpeck = 6;

class Collector
{
public:
    explicit Collector(QWidget& window)
        : m_window(window)
    {
    }

    void visit(QWidget& widget)
    {
        if (!widget.isVisible()) {
            return;
        }
        read(widget);
        for (QObject* child : widget.children()) {
            if (auto* inner = qobject_cast<QWidget*>(child); inner != nullptr && !inner->isWindow()) {
                visit(*inner);
            }
        }
    }

    std::vector<Text> texts;

private:
    void add(const QWidget& widget, const QRect& place, const QString& words, bool isSelected = false,
             bool isEnabled = true)
    {
        const QRect seen = place & widget.visibleRegion().boundingRect();
        const bool isWhole = seen.height() >= place.height() / 2 && seen.width() >= place.width() / 2;
        const bool isSpeck = place.height() < kSpeck || place.width() < kSpeck; // as what only speaks
        const bool isPicture = words == QChar::ObjectReplacementCharacter;
        if (words.trimmed().isEmpty() || isPicture || isSpeck || !isWhole) {
            return;
        }
        texts.push_back({.widget = &widget,
                         .place = QRect(widget.mapTo(&m_window, seen.topLeft()), seen.size()),
                         .words = words.left(60).toStdString(),
                         .isEnabled = isEnabled && widget.isEnabled(),
                         .isSelected = isSelected});
    }

    void read(QWidget& widget)
    {
        if (auto* label = qobject_cast<QLabel*>(&widget)) {
            add(widget, label->contentsRect(), label->text());
        } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
            add(widget, button->rect().adjusted(kFrame, kFrame, -kFrame, -kFrame), button->text());
            if (qobject_cast<QCheckBox*>(&widget) != nullptr) {
                QStyleOptionButton option;
                option.initFrom(button);
                draw(widget, button->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, button),
                     "box of " + button->text());
            }
        } else if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
            add(widget, line->rect().adjusted(kFrame, kFrame, -kFrame, -kFrame),
                line->text().isEmpty() ? line->placeholderText() : line->text(), line->hasSelectedText());
        } else if (auto* combo = qobject_cast<QComboBox*>(&widget)) {
            readCombo(*combo);
        } else if (auto* tabs = qobject_cast<QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, tabs->tabRect(i).adjusted(kFrame, kFrame, -kFrame, -kFrame), tabs->tabText(i),
                    i == tabs->currentIndex());
            }
        } else if (qobject_cast<QMenuBar*>(&widget) != nullptr || qobject_cast<QMenu*>(&widget) != nullptr) {
            readActions(widget);
        } else if (auto* header = qobject_cast<QHeaderView*>(&widget)) {
            readHeader(*header);
        } else if (auto* view = qobject_cast<QAbstractItemView*>(&widget)) {
            readCells(*view);
        } else if (auto* plain = qobject_cast<QPlainTextEdit*>(&widget)) {
            readLines(*plain);
        } else if (auto* rich = qobject_cast<QTextEdit*>(&widget)) {
            readLines(*rich);
        } else if (auto* group = qobject_cast<QGroupBox*>(&widget)) {
            QStyleOptionGroupBox option;
            option.initFrom(group);
            option.text = group->title();
            add(widget,
                group->style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, group),
                group->title());
        } else if (auto* dock = qobject_cast<QDockWidget*>(&widget)) {
            readTitle(*dock);
        } else if (isOurDrawing(widget)) {
            draw(widget, widget.rect(),
                 widget.accessibleName().isEmpty() ? "drawing" : widget.accessibleName());
        }
    }

    void draw(const QWidget& widget, const QRect& place, const QString& words)
    {
        const std::size_t before = texts.size();
        add(widget, place, words);
        if (texts.size() > before) {
            texts.back().isDrawing = true;
        }
    }

    static bool isOurDrawing(const QWidget& widget)
    {
        const bool isOurs = QByteArray(widget.metaObject()->className()).startsWith("lrp::");
        return isOurs && widget.layout() == nullptr && widget.findChildren<QWidget*>().isEmpty();
    }

    void readCombo(QComboBox& combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.subControls = QStyle::SC_All;
        const QRect field =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        add(combo, field, combo.currentText());
    }

    template <class Bar>
    void readActionsOf(Bar& bar)
    {
        for (QAction* action : bar.actions()) {
            if (action->isVisible() && !action->isSeparator()) {
                add(bar, bar.actionGeometry(action).adjusted(2, 2, -2, -2), action->text(), false,
                    action->isEnabled());
            }
        }
    }

    void readActions(QWidget& widget)
    {
        if (auto* bar = qobject_cast<QMenuBar*>(&widget)) {
            readActionsOf(*bar);
        } else {
            readActionsOf(static_cast<QMenu&>(widget));
        }
    }

    void readHeader(QHeaderView& header)
    {
        if (header.model() == nullptr) {
            return;
        }
        for (int i = 0; i < header.count(); ++i) {
            const bool isWide = header.orientation() == Qt::Horizontal;
            const int start = header.sectionViewportPosition(i);
            const QRect place = isWide ? QRect(start, 0, header.sectionSize(i), header.height())
                                       : QRect(0, start, header.width(), header.sectionSize(i));
            if (!header.isSectionHidden(i)) {
                add(*header.viewport(), place.adjusted(2, 2, -2, -2),
                    header.model()->headerData(i, header.orientation()).toString());
            }
        }
    }

    void readCells(QAbstractItemView& view)
    {
        if (view.model() != nullptr) {
            readCells(view, view.rootIndex());
        }
    }

    void readCells(QAbstractItemView& view, const QModelIndex& parent)
    {
        constexpr int kMost = 60; ///< rows; more are never in sight
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(kMost, model.rowCount(parent)); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
                const QRect cell = view.visualRect(index).adjusted(1, 1, -1, -1);
                add(*view.viewport(), firstLineOf(cell, view.fontMetrics().height()), index.data().toString(),
                    view.selectionModel()->isSelected(index), isEnabled);
                if (column == 0) {
                    readCells(view, index);
                }
            }
        }
    }

    /// What the model says of a cell that holds several lines stands in the first; below are drawings.
    static QRect firstLineOf(const QRect& cell, int lineHeight)
    {
        const int count = std::max(1, cell.height() * 2 / (3 * lineHeight));
        return {cell.left(), cell.top(), cell.width(), cell.height() / count};
    }

    template <class Edit>
    void readLines(Edit& edit)
    {
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            QTextCursor first(block);
            QTextCursor last(block);
            last.movePosition(QTextCursor::EndOfLine);
            const QRect line = edit.cursorRect(first) | edit.cursorRect(last);
            add(*edit.viewport(), line, block.text());
        }
    }

    void readTitle(QDockWidget& dock)
    {
        QStyleOptionDockWidget option;
        option.initFrom(&dock);
        option.title = dock.windowTitle();
        option.closable = option.floatable = true;
        if (dock.titleBarWidget() == nullptr && !dock.isFloating()) {
            const int height = dock.widget()->y();
            const QRect text =
                dock.style()->subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, &dock);
            add(dock, QRect(text.left(), 1, text.width(), height - 2), dock.windowTitle());
        }
    }

    QWidget& m_window;
};

std::map<QRgb, int> coloursIn(const QImage& picture, const QRect& place)
{
    std::map<QRgb, int> colours;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            ++colours[picture.pixel(x, y)];
        }
    }
    return colours;
}

} // namespace

std::string Text::name() const
{
    return std::string(widget->metaObject()->className()) + " " + widget->objectName().toStdString() + " \"" +
           words + "\"";
}

std::vector<Text> textsIn(QWidget& window)
{
    Collector collector(window);
    collector.visit(window);
    return std::move(collector.texts);
}

QImage pictureOf(QWidget& window)
{
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

double contrastIn(const QImage& picture, const QRect& place)
{
    constexpr double kShade = 1.5; ///< of gradients and lines: nothing that is read
    constexpr double kShare = 0.02;
    constexpr double kLetter = 40.0; ///< pixels of two letters in a line that is empty else
    const double ratio = picture.devicePixelRatio();
    const QRect area =
        QRect((QPointF(place.topLeft()) * ratio).toPoint(), place.size() * ratio) & picture.rect();
    const auto colours = coloursIn(picture, area);
    if (colours.empty()) {
        return 0.0;
    }
    const QRgb ground = std::max_element(colours.begin(), colours.end(), [](const auto& a, const auto& b) {
                            return a.second < b.second;
                        })->first;
    std::map<QRgb, double> contrasts;
    for (const auto& [colour, count] : colours) {
        contrasts[colour] = ui::contrast(QColor(colour), QColor(ground));
    }
    QRect inked;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (contrasts[picture.pixel(x, y)] >= kShade) {
                inked |= QRect(x, y, 1, 1);
            }
        }
    }
    std::map<double, int, std::greater<>> counts; // farthest first
    for (const auto& [colour, count] : coloursIn(picture, inked)) {
        counts[contrasts[colour]] += count;
    }
    const double enough = std::min(kShare * inked.width() * inked.height(), kLetter);
    double sum = 0.0;
    for (const auto& [contrast, count] : counts) {
        sum += count;
        if (sum >= enough) {
            return contrast >= kShade ? contrast : 0.0;
        }
    }
    return 0.0;
}

} // namespace lrp::test
