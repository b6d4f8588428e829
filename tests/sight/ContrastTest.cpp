#include "tests/sight/Texts.h"
#include "tests/sight/Tour.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <map>

namespace lrp::test
{
namespace
{

constexpr double kOfText = 4.5;     // WCAG 2.2, 1.4.3
constexpr double kOfDrawings = 3.0; // 1.4.11; of what is disabled, which the guidelines exempt, it is ours

class Contrast : public Sight, public testing::WithParamInterface<bool>
{
protected:
    enum class Kind { Text, Selected, Drawing, Disabled };

    static Kind kindOf(const Text& text)
    {
        return !text.isEnabled   ? Kind::Disabled
               : text.isDrawing  ? Kind::Drawing
               : text.isSelected ? Kind::Selected
                                 : Kind::Text;
    }

    void measure(QWidget& top, const std::string& where)
    {
        const QImage picture = pictureOf(top);
        for (const Text& text : textsIn(top)) {
            const double found = contrastIn(picture, text.place);
            const Kind kind = kindOf(text);
            ++measured[kind];
            const double wanted = kind == Kind::Text || kind == Kind::Selected ? kOfText : kOfDrawings;
            if (found < wanted && faults.emplace(text.name(), found).second) {
                ADD_FAILURE() << where << ": " << text.name() << " stands out " << found << ":1, wanted "
                              << wanted << " at " << text.place.x() << "," << text.place.y() << " "
                              << text.place.width() << "x" << text.place.height();
            }
        }
    }

    std::map<std::string, double> faults;
    std::map<Kind, int> measured;
};

TEST_P(Contrast, OfAllThatIsWritten)
{
    tour(GetParam(), [this](QWidget& top, const std::string& where) { measure(top, where); });
    EXPECT_GT(measured[Kind::Text], 1000);
    EXPECT_GT(measured[Kind::Selected], 10);
    EXPECT_GT(measured[Kind::Drawing], 10);
    EXPECT_GT(measured[Kind::Disabled], 10);
}

INSTANTIATE_TEST_SUITE_P(Light, Contrast, testing::Values(false));
INSTANTIATE_TEST_SUITE_P(Dark, Contrast, testing::Values(true));

/// The measure itself, on a picture whose colours are known.
TEST(ContrastInAPicture, IsThatOfInkAndGround)
{
    QImage picture(100, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int x = 10; x < 40; ++x) {
        picture.setPixelColor(x, 10, QColor(0x77, 0x77, 0x77));
    }
    picture.setPixelColor(50, 5, Qt::black); // a speck
    EXPECT_NEAR(contrastIn(picture, picture.rect()), 4.48, 0.01);
    EXPECT_EQ(contrastIn(picture, QRect(60, 0, 30, 20)), 0.0);
}

} // namespace
} // namespace lrp::test
