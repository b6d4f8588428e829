#include "tests/sight/Tour.h"

#include <QAbstractButton>
#include <qcustomplot.h>
#include <QDialog>
#include <QScreen>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <set>

namespace lrp::test
{
namespace
{

/// At whatever scale and screen the environment says: the test is run for several.
class Size : public Sight
{
protected:
    /// It draws as much of its text as there is room for, and the whole in its tip.
    static bool isCutOnPurpose(const QWidget& widget)
    {
        return widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && !widget.toolTip().isEmpty();
    }

    void checkTexts(QWidget& top, const std::string& where)
    {
        for (auto* label : top.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty() && label->pixmap(Qt::ReturnByValue).isNull()) {
                const bool fits = label->wordWrap()
                                      ? label->heightForWidth(label->width()) <= label->height() + 1
                                      : label->sizeHint().width() <= label->width() + 1;
                report(*label, label->text(), fits || isCutOnPurpose(*label), where);
            }
        }
        for (auto* button : top.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty()) {
                const bool fits = button->sizeHint().width() <= button->width() + 1 &&
                                  button->sizeHint().height() <= button->height() + 1;
                report(*button, button->text(), fits || isCutOnPurpose(*button), where);
            }
        }
    }

    void report(const QWidget& widget, const QString& text, bool isRight, const std::string& where)
    {
        ++measured;
        if (!isRight && faults.insert(widget.objectName() + text).second) {
            ADD_FAILURE() << where << ": " << widget.metaObject()->className() << " "
                          << widget.objectName().toStdString() << " \"" << text.toStdString()
                          << "\" is clipped to " << widget.width() << "x" << widget.height() << " of "
                          << widget.sizeHint().width() << "x" << widget.sizeHint().height();
        }
    }

    void checkDialog(const QWidget& top, const std::string& where)
    {
        if (qobject_cast<const QDialog*>(&top) != nullptr) {
            ++dialogs;
            const QSize screen = top.screen()->availableSize();
            EXPECT_TRUE(top.width() <= screen.width() && top.height() <= screen.height())
                << where << ": " << top.width() << "x" << top.height() << " on " << screen.width() << "x"
                << screen.height();
        }
    }

    /// Whether neighbours among the numbers of an axis keep clear of each other.
    void checkAxes(QWidget& top, const std::string& where)
    {
        for (auto* plot : top.findChildren<QCustomPlot*>()) {
            for (QCPAxisRect* rect : plot->isVisible() ? plot->axisRects() : QList<QCPAxisRect*>()) {
                for (QCPAxis* axis : rect->axes()) {
                    if (axis->visible() && axis->tickLabels()) {
                        checkAxis(*axis, where);
                    }
                }
            }
        }
    }

    void checkAxis(QCPAxis& axis, const std::string& where)
    {
        QVector<double> ticks;
        QVector<QString> labels;
        axis.ticker()->generate(axis.range(), axis.parentPlot()->locale(), QLatin1Char('g'),
                                axis.numberPrecision(), ticks, nullptr, &labels);
        const QFontMetricsF metrics(axis.tickLabelFont());
        const bool isAcross = axis.orientation() == Qt::Horizontal;
        double end = -1e9;
        std::vector<std::pair<double, double>> places;
        for (int i = 0; i < ticks.size(); ++i) {
            if (axis.range().contains(ticks[i])) {
                const double half =
                    (isAcross ? metrics.horizontalAdvance(labels[i]) : metrics.ascent()) / 2.0;
                const double middle = axis.coordToPixel(ticks[i]);
                places.emplace_back(middle - half, middle + half);
            }
        }
        std::sort(places.begin(), places.end());
        for (const auto& [from, to] : places) {
            EXPECT_GE(from, end) << where << ": numbers overlap on an axis of "
                                 << (isAcross ? axis.axisRect()->width() : axis.axisRect()->height())
                                 << " px";
            end = to;
        }
        ++axes;
    }

    std::set<QString> faults;
    int measured = 0;
    int axes = 0;
    int dialogs = 0;
};

TEST_F(Size, LeavesNoTextClippedAndNoDialogBeyondTheScreen)
{
    tour(false, [this](QWidget& top, const std::string& where) {
        checkTexts(top, where);
        checkDialog(top, where);
        checkAxes(top, where);
    });
    EXPECT_GT(measured, 1000);
    EXPECT_GT(axes, 100);
    EXPECT_GT(dialogs, 5);
}

TEST_F(Size, LeavesTheWindowOnTheScreen)
{
    const QSize screen = window.screen()->availableSize();
    EXPECT_LE(window.width(), screen.width());
    EXPECT_LE(window.height(), screen.height());
}

} // namespace
} // namespace lrp::test
