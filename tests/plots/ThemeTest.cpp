#include "ui/style/Theme.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QWidget>

namespace lrp::ui
{
namespace
{

class BothThemes : public testing::TestWithParam<bool>
{
protected:
    const Theme theme = Theme::make(GetParam());
};

TEST_P(BothThemes, LinesStandOutThreeToOne)
{
    for (char letter = 'A'; letter <= 'H'; ++letter) {
        EXPECT_GE(contrast(theme.lane(letter), theme.canvas), 3.0) << letter;
    }
}

TEST_P(BothThemes, TextStandsOutFourAndAHalfToOne)
{
    for (const QColor& paper : {theme.canvas, theme.panel}) {
        for (const QColor& ink : {theme.text, theme.muted, theme.accent, theme.error, theme.warning}) {
            EXPECT_GE(contrast(ink, paper), 4.5)
                << ink.name().toStdString() << " on " << paper.name().toStdString();
        }
    }
    for (char letter = 'A'; letter <= 'H'; ++letter) {
        EXPECT_GE(contrast(inkOn(theme.lane(letter)), theme.lane(letter)), 4.5) << letter;
    }
}

TEST_P(BothThemes, LanesHaveDifferentColoursAndDashes)
{
    for (char a = 'A'; a <= 'H'; ++a) {
        for (char b = static_cast<char>(a + 1); b <= 'H'; ++b) {
            EXPECT_NE(theme.lane(a), theme.lane(b)) << a << b;
            EXPECT_NE(laneDash(a), laneDash(b)) << a << b;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Theme, BothThemes, testing::Bool());

TEST(Theme, ContrastIsThatOfTheGuidelines)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::black), 21.0);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(ThemeSwitcher, ChangesThePaletteThatWidgetsSee)
{
    const QPalette before = QApplication::palette();
    ThemeSwitcher switcher;
    QWidget widget;
    widget.show();
    switcher.setChoice(ThemeChoice::Dark);
    QApplication::processEvents();
    EXPECT_TRUE(Theme::of(&widget).dark);
    switcher.setChoice(ThemeChoice::Light);
    QApplication::processEvents();
    EXPECT_FALSE(Theme::of(&widget).dark);
    QApplication::setPalette(before);
}

} // namespace
} // namespace lrp::ui
