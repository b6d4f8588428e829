#pragma once

#include "FakeRun.h"
#include "ui/plots/CurvesView.h"
#include "ui/style/Theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <qcustomplot.h>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>

namespace lrp::ui::test
{

/// A view on the screen, with keys and a mouse.
class ShownView : public testing::Test
{
protected:
    ShownView()
    {
        view.resize(900, 600);
        view.show();
        settle();
    }

    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QApplication::processEvents();
            view.settle();
        }
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&view, &event);
        settle();
    }

    void mouse(QEvent::Type type, QPointF place)
    {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, place, plot().mapToGlobal(place), button, button, Qt::NoModifier);
        QApplication::sendEvent(&plot(), &event);
        settle();
    }

    void click(QPointF place)
    {
        mouse(QEvent::MouseButtonPress, place);
        mouse(QEvent::MouseButtonRelease, place);
    }

    QCustomPlot& plot() const { return *view.findChild<QCustomPlot*>(); }
    QRect panel(int index) const { return plot().axisRect(index)->rect(); }
    QCPRange x(int index) const { return plot().axisRect(index)->axis(QCPAxis::atBottom)->range(); }
    QCPRange y(int index) const { return plot().axisRect(index)->axis(QCPAxis::atLeft)->range(); }

    /// Pixels of this very colour in the panel, right of a share of its width.
    int inkOf(const QColor& colour, int index, double from = 0.0)
    {
        settle();
        const QImage image = view.grab().toImage();
        int found = 0;
        for (int row = panel(index).top(); row <= panel(index).bottom(); ++row) {
            const int left = panel(index).left() + qRound(from * panel(index).width());
            for (int column = left; column <= panel(index).right(); ++column) {
                found += image.pixel(column, row) == colour.rgb() ? 1 : 0;
            }
        }
        return found;
    }

    experiment::Shape shape = shapeOf(1000);
    CurvesView view;
};

} // namespace lrp::ui::test
