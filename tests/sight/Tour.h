#pragma once

#include "tests/ui/Window.h"

#include <functional>
#include <string>

namespace lrp::test
{

/// The real window, and a walk through all it shows: at first, with wrong settings, during a run and after
/// it, every dock, what every command opens, every menu, a lesson. What is new in the window is come by
/// without being named here.
class Sight : public Window
{
protected:
    /// `top` is a window, dialog or menu in sight; `where` says how it came there.
    using Visit = std::function<void(QWidget& top, const std::string& where)>;

    Sight();

    /// The whole walk, light or dark.
    void tour(bool dark, const Visit& visit);
    /// The same, light and then dark, the window alone: without dialogs, menus, lesson.
    void tourWindow(bool dark, const Visit& visit);

    void setDark(bool dark);
    /// Lets the window draw what it has been told.
    void settle();
    /// Trains so many steps and waits until they are seen.
    void advance(int steps);

private:
    void visitWindow(const Visit& visit, const std::string& where);
    void visitDocks(const Visit& visit, const std::string& when);
    void visitCommands(const Visit& visit);
    void visitMenus(const Visit& visit);
    void visitLesson(const Visit& visit);
    void visitEntered(const Visit& visit, const std::string& where);
    void selectSomething();
    void closeEntered();
};

} // namespace lrp::test
