#include "core/lesson/Lesson.h"
#include "tests/support/Folders.h"
#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/gallery/Gallery.h"
#include "ui/lesson/LessonDesk.h"
#include "ui/plots/CurvesView.h"
#include "ui/window/Docks.h"
#include "ui/window/FileDesk.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QDockWidget>
#include <QPlainTextEdit>

namespace lrp::test
{

namespace
{

bool isSentence(const QString& text)
{
    const QString words = text.trimmed();
    return words.contains(' ') && (words.endsWith('.') || words.contains(". "));
}

/// What a widget says by itself.
QStringList wordsOf(const QWidget* widget)
{
    QStringList words{widget->accessibleName(), widget->accessibleDescription()}; // of what paints its words
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        words << label->text();
    }
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget)) {
        words << (edit->toPlainText().isEmpty() ? edit->placeholderText() : edit->toPlainText());
    }
    return words;
}

bool hasSentence(const QWidget* dock)
{
    const auto widgets = dock->findChildren<QWidget*>();
    return std::any_of(widgets.begin(), widgets.end(), [](const QWidget* widget) {
        const QStringList words = wordsOf(widget);
        return widget->isVisible() && std::any_of(words.begin(), words.end(), isSentence);
    });
}

/// Whether there is something in it from the start: rows, or fields to be filled in.
bool hasContent(const QWidget* dock)
{
    const auto views = dock->findChildren<QAbstractItemView*>();
    const auto fields = dock->findChildren<QComboBox*>();
    return std::any_of(views.begin(), views.end(),
                       [](const auto* view) {
                           return view->isVisible() && view->model() != nullptr &&
                                  view->model()->rowCount() > 0;
                       }) ||
           std::any_of(fields.begin(), fields.end(), [](const auto* field) { return field->isVisible(); });
}

/// A window in which nothing has run, with the lessons that come with the program.
class EmptyWindow : public testing::Test
{
protected:
    EmptyWindow()
        : window([this] { return std::unique_ptr<engine::Engine>(engine); },
                 {.lessons = {lesson()}, .documents = folder.path(), .cores = 8})
        , curves(*window.findChild<ui::CurvesView*>("curves"))
    {
        window.complete();
        window.resize(1366, 700);
        window.show();
        window.session()->preload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.session()->isEngineLoaded(); }));
        QApplication::setActiveWindow(&window);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    static QString lesson()
    {
        return QString::fromStdString(resourcesFolder()) + "/lessons/why-decay.lesson.md";
    }

    QLabel* invitation() { return window.findChild<QLabel*>("invitation"); }
    bool isInvited(bool invited)
    {
        return QTest::qWaitFor([&] { return invitation()->isVisible() == invited; });
    }

    QTemporaryDir folder;
    FakeEngine* engine = new FakeEngine; ///< owned by the window once it has been made
    ui::MainWindow window;
    ui::CurvesView& curves;
};

} // namespace

TEST_F(EmptyWindow, SaysInEveryDockWhatIsMissing)
{
    for (const ui::Dock& dock : ui::declaredDocks()) {
        window.docks()->bring(dock.id);
        const QDockWidget* widget = window.docks()->dock(dock.id);
        EXPECT_TRUE(QTest::qWaitFor([&] { return hasContent(widget) || hasSentence(widget); }))
            << dock.id.toStdString() << " is blank while nothing has run";
    }
}

TEST_F(EmptyWindow, SaysInEveryDockWhatIsMissingWithAllLanesHidden)
{
    for (int lane = 0; lane < window.experiment()->laneCount(); ++lane) {
        window.experiment()->setLaneShown(lane, false);
    }
    for (const ui::Dock& dock : ui::declaredDocks()) {
        window.docks()->bring(dock.id);
        const QDockWidget* widget = window.docks()->dock(dock.id);
        EXPECT_TRUE(QTest::qWaitFor([&] { return hasContent(widget) || hasSentence(widget); }))
            << dock.id.toStdString() << " is blank with all lanes hidden";
    }
}

TEST_F(EmptyWindow, OffersALessonUnderTheEmptyLoss)
{
    ASSERT_TRUE(isInvited(true));
    EXPECT_EQ(invitation()->accessibleName(), "or take a 15-minute lesson: Why the rate must fall");
    const auto read = lesson::read(lesson().toStdString());
    EXPECT_EQ(read->title, "Why the rate must fall");
    EXPECT_EQ(read->minutes, 15);
    EXPECT_LT(invitation()->font().pointSizeF(), curves.font().pointSizeF());
    EXPECT_TRUE(curves.roomBelowMessage().contains(invitation()->geometry()));
}

TEST_F(EmptyWindow, OpensThatLessonByKeys)
{
    ASSERT_TRUE(isInvited(true));
    curves.setFocus();
    QTest::keyClick(&curves, Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), invitation());
    QTest::keyClick(invitation(), Qt::Key_Return);
    ASSERT_TRUE(window.lessons()->isOpen());
    EXPECT_EQ(window.lessons()->run()->lesson().id, "why-decay");
    EXPECT_TRUE(isInvited(false));
}

TEST_F(EmptyWindow, InvitesNobodyOnceSomethingRuns)
{
    ASSERT_TRUE(isInvited(true));
    window.start();
    engine->advance(30);
    EXPECT_TRUE(isInvited(false));
}

TEST_F(EmptyWindow, InvitesNobodyWhereTheGalleryIsMasked)
{
    ASSERT_TRUE(isInvited(true));
    window.setMask({.hidden = {.commands = {"gallery"}}});
    EXPECT_TRUE(isInvited(false));
    window.setMask({});
    EXPECT_TRUE(isInvited(true));
}

TEST_F(EmptyWindow, InvitesNobodyWhereItDoesNotFit)
{
    ASSERT_TRUE(isInvited(true));
    window.findChild<QDockWidget*>("scoreDock")->hide();
    curves.setMinimumHeight(0);
    curves.setMaximumHeight(130);
    EXPECT_TRUE(isInvited(false));
}

} // namespace lrp::test
