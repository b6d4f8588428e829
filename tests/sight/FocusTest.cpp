#include "tests/sight/Texts.h"
#include "tests/sight/Tour.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <functional>
#include <set>

namespace lrp::test
{
namespace
{

class Focus : public Sight, public testing::WithParamInterface<bool>
{
protected:
    /// WCAG 2.2, 2.4.13: what changes covers 2 px round the widget, and stands out 3:1 from what was there.
    void measure(QWidget& top, const std::string& where)
    {
        QApplication::setActiveWindow(&top);
        QTest::keyClick(&top, Qt::Key_Shift); // as somebody who uses keys
        for (auto* widget : top.findChildren<QWidget*>()) {
            const bool takesFocus = widget->isVisible() && widget->isEnabled() && widget->window() == &top &&
                                    (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                                    widget->focusProxy() == nullptr;
            const bool isWhole = widget->visibleRegion().boundingRect() == widget->rect();
            if (takesFocus && isWhole && seen.emplace(widget, widget->objectName()).second) {
                measureOne(top, *widget, where);
            }
        }
    }

    void measureOne(QWidget& top, QWidget& widget, const std::string& where)
    {
        constexpr int kRound = 4;
        const QRect place =
            QRect(widget.mapTo(&top, QPoint()), widget.size()).adjusted(-kRound, -kRound, kRound, kRound);
        if (QWidget* before = QApplication::focusWidget()) {
            before->clearFocus();
        }
        QCoreApplication::processEvents();
        const QImage without = top.grab(place & top.rect()).toImage();
        widget.setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        ASSERT_TRUE(widget.hasFocus() || widget.isAncestorOf(QApplication::focusWidget()))
            << where << ": " << widget.objectName().toStdString();
        const QImage with = top.grab(place & top.rect()).toImage();
        // 2 px along the edge, on the widget's side of it.
        const int least = 4 * (widget.width() + widget.height()) - 16;
        const int changed = changedPixels(without, with);
        EXPECT_GE(changed, least) << where << ": the focus on " << widget.metaObject()->className() << " "
                                  << widget.objectName().toStdString() << " changes " << changed
                                  << " pixels, " << widget.width() << "x" << widget.height();
        ++measured;
    }

    static int changedPixels(const QImage& without, const QImage& with)
    {
        constexpr double kRatio = 3.0;
        int count = 0;
        for (int y = 0; y < without.height(); ++y) {
            for (int x = 0; x < without.width(); ++x) {
                const QRgb a = without.pixel(x, y);
                const QRgb b = with.pixel(x, y);
                count += a != b && ui::contrast(QColor(a), QColor(b)) >= kRatio;
            }
        }
        return count;
    }

    std::set<std::pair<const QWidget*, QString>> seen;
    int measured = 0;
};

TEST_P(Focus, IsSeenOnWhateverHasIt)
{
    tour(GetParam(), [this](QWidget& top, const std::string& where) {
        if (!top.inherits("QMenu")) { // which shows its current entry
            measure(top, where);
        }
    });
    EXPECT_GT(measured, 60);
}

INSTANTIATE_TEST_SUITE_P(Light, Focus, testing::Values(false));
INSTANTIATE_TEST_SUITE_P(Dark, Focus, testing::Values(true));

class FocusRing : public Sight
{
protected:
    /// The one that is seen; those before it are deleted in the application's loop.
    QWidget* ring()
    {
        const auto rings = window.findChildren<QWidget*>("focusRing");
        const auto seen = std::find_if(rings.begin(), rings.end(), std::mem_fn(&QWidget::isVisible));
        return seen == rings.end() ? nullptr : *seen;
    }
};

TEST_F(FocusRing, ComesWithKeysAndGoesWithTheMouse)
{
    auto* rate = find<QLineEdit>("optimizer/lr");
    QTest::mouseClick(rate, Qt::LeftButton);
    settle();
    EXPECT_EQ(ring(), nullptr);
    QTest::keyClick(rate, Qt::Key_Tab);
    settle();
    EXPECT_NE(ring(), nullptr);
    QTest::mouseClick(rate, Qt::LeftButton);
    settle();
    EXPECT_EQ(ring(), nullptr);
}

} // namespace
} // namespace lrp::test
