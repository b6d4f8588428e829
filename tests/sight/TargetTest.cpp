#include "tests/sight/Tour.h"

#include <cmath>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QHeaderView>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <set>
#include <vector>

namespace lrp::test
{
namespace
{

constexpr int kLeast = 24; // WCAG 2.2, 2.5.8, in CSS pixels: units of length here

struct Target {
    std::string name;
    QRect place; ///< in the window
    bool isSmall() const { return place.width() < kLeast || place.height() < kLeast; }
};

/// Scroll bars are as the desktop has them, and keys and wheel do what they do.
bool isTarget(const QWidget& widget)
{
    if (qobject_cast<const QScrollBar*>(&widget) != nullptr) {
        return false;
    }
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(&widget) != nullptr;
}

std::string nameOf(const QWidget& widget)
{
    return std::string(widget.metaObject()->className()) + " " + widget.objectName().toStdString();
}

/// Whatever can be clicked by itself.
std::vector<Target> targetsIn(QWidget& top)
{
    std::vector<Target> targets;
    const auto add = [&](const QWidget& widget, const QRect& place, const QString& part = {}) {
        const QRect seen = place & widget.visibleRegion().boundingRect();
        if (!place.isEmpty() && seen == place) { // not half out of sight
            targets.push_back({nameOf(widget) + (part.isEmpty() ? "" : " " + part.toStdString()),
                               QRect(widget.mapTo(&top, place.topLeft()), place.size())});
        }
    };
    for (auto* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &top) {
            continue;
        }
        if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(*tabs, tabs->tabRect(i), tabs->tabText(i));
            }
        } else if (auto* bar = qobject_cast<QMenuBar*>(widget)) {
            for (QAction* action : bar->actions()) {
                add(*bar, bar->actionGeometry(action), action->text());
            }
        } else if (isTarget(*widget)) {
            add(*widget, widget->rect());
        }
    }
    return targets;
}

bool isNear(const QRect& place, QPointF centre, double radius)
{
    const double x = std::max({place.left() - centre.x(), 0.0, centre.x() - (place.left() + place.width())});
    const double y = std::max({place.top() - centre.y(), 0.0, centre.y() - (place.top() + place.height())});
    return std::hypot(x, y) < radius;
}

/// The guideline's exception: a circle of 24 px on the target touches no other target, nor the circle of
/// another small one.
bool hasSpacing(const Target& small, const std::vector<Target>& all)
{
    const QPointF centre = QRectF(small.place).center();
    for (const Target& other : all) {
        if (&other == &small || other.place.contains(small.place)) { // what it stands on
            continue;
        }
        const QPointF away = QRectF(other.place).center() - centre;
        if (isNear(other.place, centre, kLeast / 2.0) ||
            (other.isSmall() && std::hypot(away.x(), away.y()) < kLeast)) {
            return false;
        }
    }
    return true;
}

class Targets : public Sight
{
protected:
    void measure(QWidget& top, const std::string& where)
    {
        const std::vector<Target> targets = targetsIn(top);
        for (const Target& target : targets) {
            ++measured;
            if (target.isSmall() && !hasSpacing(target, targets) && faults.insert(target.name).second) {
                ADD_FAILURE() << where << ": " << target.name << " is " << target.place.width() << "x"
                              << target.place.height();
            }
        }
    }

    std::set<std::string> faults;
    int measured = 0;
};

TEST_F(Targets, AreLargeEnoughOrStandApart)
{
    choose("schedule", "segments");
    tour(false, [this](QWidget& top, const std::string& where) { measure(top, where); });
    EXPECT_GT(measured, 1000);
}

TEST(Spacing, IsThatOfTheGuidelines)
{
    const std::vector<Target> apart{{"a", QRect(0, 0, 16, 16)}, {"b", QRect(24, 0, 16, 16)}};
    EXPECT_TRUE(hasSpacing(apart[0], apart));
    const std::vector<Target> close{{"a", QRect(0, 0, 16, 16)}, {"b", QRect(18, 0, 16, 16)}};
    EXPECT_FALSE(hasSpacing(close[0], close));
    const std::vector<Target> beside{{"a", QRect(0, 0, 16, 16)}, {"b", QRect(18, 0, 40, 40)}};
    EXPECT_FALSE(hasSpacing(beside[0], beside));
}

} // namespace
} // namespace lrp::test
