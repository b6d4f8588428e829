#include "tests/sight/Tour.h"
#include "ui/commands/Commands.h"
#include "ui/forms/SegmentStrip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <set>

namespace lrp::test
{
namespace
{

class Keys : public Sight
{
protected:
    /// Whatever Tab comes to, from the first to where it comes back.
    std::set<QWidget*> reachedByTab()
    {
        constexpr int kMost = 300;
        std::set<QWidget*> reached;
        QApplication::setActiveWindow(&window);
        find<QLineEdit>("seed")->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < kMost && QApplication::focusWidget() != nullptr; ++i) {
            QWidget* now = QApplication::focusWidget();
            if (!reached.insert(now).second) {
                break;
            }
            QTest::keyClick(now, Qt::Key_Tab);
        }
        return reached;
    }

    /// What a mouse works with has a key: the widget takes the focus, or is of something that does; or does
    /// what a command does, which stands in a menu.
    static bool hasAnotherWay(const QWidget& widget)
    {
        const auto* button = qobject_cast<const QToolButton*>(&widget);
        const bool isCommand = button != nullptr && button->defaultAction() != nullptr;
        // Docks are closed and floated by View → Panels and their tabs brought by it.
        return isCommand || qobject_cast<const QDockWidget*>(widget.parentWidget()) != nullptr;
    }

    static bool isForTheMouse(const QWidget& widget)
    {
        return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
               qobject_cast<const QComboBox*>(&widget) != nullptr ||
               qobject_cast<const QLineEdit*>(&widget) != nullptr ||
               qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
               (widget.focusPolicy() & Qt::ClickFocus) != 0;
    }

    /// Whether what Tab reached is the widget, or around it, or in it.
    static bool covers(const std::set<QWidget*>& reached, const QWidget& widget)
    {
        return std::any_of(reached.begin(), reached.end(), [&](const QWidget* one) {
            return one == &widget || widget.isAncestorOf(one) || one->isAncestorOf(&widget);
        });
    }

    static bool isCharacter(const QKeySequence& keys, int from, int to)
    {
        return keys.count() == 1 && (keys[0].keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier &&
               keys[0].key() >= from && keys[0].key() <= to;
    }

    void expectAllReached(const std::string& where)
    {
        const std::set<QWidget*> reached = reachedByTab();
        for (auto* widget : window.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->window() == &window &&
                isForTheMouse(*widget) && !hasAnotherWay(*widget) && !covers(reached, *widget)) {
                ADD_FAILURE() << where << ": Tab does not come to " << widget->metaObject()->className()
                              << " " << widget->objectName().toStdString() << " in "
                              << widget->parentWidget()->objectName().toStdString();
            }
        }
    }
};

TEST_F(Keys, TabReachesWhatTheMouseReaches)
{
    choose("schedule", "segments");
    tourWindow(false, [this](QWidget& top, const std::string& where) {
        if (&top == &window) {
            expectAllReached(where);
        }
    });
}

TEST_F(Keys, MoveEveryHandle)
{
    choose("schedule", "segments");
    settle();
    int handles = 0;
    for (auto* handle : window.findChildren<QWidget*>()) {
        const Qt::CursorShape shape = handle->cursor().shape();
        const bool isDragged =
            handle->isVisible() && handle->testAttribute(Qt::WA_SetCursor) &&
            (shape == Qt::SplitHCursor || shape == Qt::SplitVCursor || shape == Qt::SizeHorCursor ||
             shape == Qt::SizeVerCursor || shape == Qt::OpenHandCursor);
        if (!isDragged || handle->inherits("QSplitterHandle")) {
            continue;
        }
        ++handles;
        EXPECT_TRUE((handle->focusPolicy() & Qt::TabFocus) != 0) << handle->objectName().toStdString();
        const QRect before = handle->geometry();
        const params::Json experiment = model.json();
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(handle, Qt::Key_Right);
        }
        EXPECT_NE(model.json(), experiment) << handle->objectName().toStdString();
        EXPECT_NE(handle->geometry(), before) << handle->objectName().toStdString();
    }
    EXPECT_GE(handles, 1);
}

/// WCAG 2.2, 2.1.4: what types a character is the window's key only where nobody has said otherwise.
TEST_F(Keys, OfOneCharacterAreThePlotsAloneWhereThatIsWanted)
{
    auto* lanes = find<QAbstractItemView>("lanes");
    auto* curves = find<QWidget>("curves");
    const auto isShown = [this](std::size_t lane) { return window.state().shownLanes.test(lane); };
    ASSERT_TRUE(isShown(1));
    lanes->setFocus();
    QTest::keyClick(lanes, Qt::Key_2);
    EXPECT_FALSE(isShown(1)) << "everywhere at first";
    QTest::keyClick(lanes, Qt::Key_2);
    EXPECT_TRUE(isShown(1));

    trigger("charactersOfPlots");
    EXPECT_TRUE(action("charactersOfPlots")->isChecked());
    const ui::WindowState before = window.state();
    for (const char* key : {"2", "@", ".", "[", "]"}) {
        QTest::keyClicks(lanes, key);
        EXPECT_TRUE(window.state() == before) << key;
    }
    QTest::keyClick(lanes, Qt::Key_2, Qt::ShiftModifier);
    EXPECT_TRUE(window.state() == before);
    curves->setFocus();
    QTest::keyClick(curves, Qt::Key_2);
    EXPECT_FALSE(isShown(1)) << "the plots have the key";
    QTest::keyClick(curves, Qt::Key_2);

    trigger("charactersOfPlots");
    lanes->setFocus();
    QTest::keyClick(lanes, Qt::Key_2);
    EXPECT_FALSE(isShown(1)) << "everywhere again";
}

/// No command that works in the whole window is called by a letter alone, nor, where that is wanted, by any
/// character; letters belong to the plots.
TEST_F(Keys, OfOneLetterAreThePlotsAlone)
{
    const auto characters = [this](int from, int to) {
        QStringList found;
        for (const auto* action : window.findChildren<QAction*>()) {
            const bool isEverywhere = action->shortcutContext() == Qt::WindowShortcut ||
                                      action->shortcutContext() == Qt::ApplicationShortcut;
            for (const QKeySequence& keys : action->shortcuts()) {
                if (isEverywhere && isCharacter(keys, from, to)) {
                    found.append(action->objectName());
                }
            }
        }
        for (const auto* shortcut : window.findChildren<QShortcut*>()) {
            if (shortcut->context() == Qt::WindowShortcut && isCharacter(shortcut->key(), from, to)) {
                found.append(shortcut->key().toString());
            }
        }
        return found.join(' ');
    };
    EXPECT_EQ(characters(Qt::Key_A, Qt::Key_Z), "");
    EXPECT_NE(characters(Qt::Key_Space, Qt::Key_ydiaeresis), "");
    trigger("charactersOfPlots");
    EXPECT_EQ(characters(Qt::Key_Space, Qt::Key_ydiaeresis), "");

    auto* lanes = find<QAbstractItemView>("lanes");
    lanes->setFocus();
    const ui::WindowState before = window.state();
    QTest::keyClicks(lanes, "yxs");
    EXPECT_TRUE(window.state() == before);
    auto* curves = find<QWidget>("curves");
    curves->setFocus();
    QTest::keyClicks(curves, "x");
    EXPECT_FALSE(window.state() == before) << "the plots have the key";
}

} // namespace
} // namespace lrp::test
