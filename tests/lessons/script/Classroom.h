#pragma once

#include "core/engine/Engine.h"
#include "ui/presenter/PresenterView.h"
#include "ui/window/MainWindow.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <string>

namespace lrp::test
{

/// A teacher with the program as it is shipped, a screen of her own and a beamer's, and keys. Everything that
/// she and the class see is asked for as a screen reader asks, or taken from the picture.
class Classroom : public testing::Test
{
protected:
    Classroom();
    ~Classroom() override;

    // What she does.

    void openLesson(); ///< from the gallery
    void openWall();   ///< and has the runs go fast
    void press(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1);
    void type(const QString& text);
    void lookAt(QWidget* window); ///< what Alt+Tab does
    void count(const std::vector<int>& hands);
    void waitForEnd();
    void settle();

    // What is there.

    ui::PresenterView& wall() const;
    std::string step() const;
    QString answersFolder() const { return m_folder.path() + "/answers"; }
    double lossAt(char lane, std::int64_t step) const; ///< of an evaluation of the last run

    // What is seen. On her screen by the name of a widget, through the accessible interface: its words.

    QString heard(const QString& name) const;
    /// All that a screen reader finds on the wall.
    QString wallHeard() const;
    /// All words that are painted on the wall.
    QStringList wallWords() const;
    /// How many pixels of an area of the wall are in this colour.
    int ink(const QRectF& area, const QColor& colour) const;
    QRectF lossPlot() const { return wall().picture().axes.layout.lossPlot; }
    QRectF columns(std::int64_t from, std::int64_t to) const; ///< of the losses

    /// What must hold on every line of the script; `hidden`: lanes whose losses nobody may see.
    void checkLine(const std::string& hidden);

private:
    QTemporaryDir m_folder;
    QPointer<QWidget> m_at; ///< that she looks at

protected:
    ui::MainWindow window;
    QStringList told; ///< what was told or asked on the wall
};

} // namespace lrp::test
