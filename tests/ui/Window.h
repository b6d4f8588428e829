#pragma once

#include "tests/support/FakeEngine.h"
#include "tests/support/QtTestMain.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/forms/SchedulePanel.h"
#include "ui/forms/SchedulePicker.h"
#include "ui/window/MainWindow.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace lrp::test
{

/// A window on a FakeEngine.
class Window : public testing::Test
{
protected:
    Window()
        : engine(new FakeEngine)
        , window([this] { return std::unique_ptr<engine::Engine>(engine); },
                 {.documents = folder(), .answers = folder() + "/answers", .cores = 8})
        , model(*window.experiment())
        , session(*window.session())
    {
        window.complete();
        window.resize(1280, 800);
        window.show();
        session.preload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return session.isEngineLoaded(); }));
        QApplication::setActiveWindow(&window); // which keys are for
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        auto* widget = window.findChild<Widget*>(name);
        EXPECT_NE(widget, nullptr) << "no widget called " << name.toStdString();
        return widget;
    }

    bool exists(const QString& name) { return window.findChild<QWidget*>(name) != nullptr; }

    /// Opens the lines that hide a field of the form, as a person would.
    void uncover(const QWidget* field)
    {
        const QString more = field->objectName().section('/', 0, -2) + "/more";
        for (const QString& line : {QString("problem/open"), more}) {
            auto* button = window.findChild<QToolButton*>(line);
            if (!field->isVisible() && button != nullptr && !button->isChecked()) {
                button->click();
            }
        }
        EXPECT_TRUE(field->isVisible()) << field->objectName().toStdString();
    }

    /// Replaces the text of a line edit as a person would.
    void type(const QString& name, const QString& text)
    {
        auto* line = find<QLineEdit>(name);
        uncover(line);
        line->selectAll();
        if (text.isEmpty()) {
            QTest::keyClick(line, Qt::Key_Backspace);
        }
        QTest::keyClicks(line, text);
    }

    /// Chooses from a plain combo box, or searches in the menu of schedules.
    void choose(const QString& name, const QString& id)
    {
        auto* combo = find<QComboBox>(name);
        if (auto* picker = qobject_cast<ui::SchedulePicker*>(combo)) {
            picker->showPopup();
            auto* search = picker->panel()->findChild<QLineEdit*>(name + "/search");
            search->setText(id);
            QTest::keyClick(search, Qt::Key_Return);
            if (id != "warmup") { // which is a switch on the schedule there is
                ASSERT_EQ(picker->currentData().toString(), id);
            }
            return;
        }
        const int index = combo->findData(id);
        ASSERT_GE(index, 0) << id.toStdString() << " is not offered";
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

    QString text(const QString& name) { return find<QLineEdit>(name)->text(); }
    QString note(const QString& name) { return find<QLabel>(name + "/note")->text(); }
    QString status() { return find<QLabel>("status")->text(); }
    void trigger(const QString& name) { find<QAction>(name)->trigger(); }
    QAction* action(const QString& name) { return window.findChild<QAction*>(name); }

    /// Where documents without a name are kept.
    QString folder() const { return m_folder.path() + "/documents"; }

private:
    QTemporaryDir m_folder;

protected:
    FakeEngine* engine; ///< owned by the window once it has been made
    ui::MainWindow window;
    ui::ExperimentModel& model;
    ui::SessionController& session;
};

} // namespace lrp::test
