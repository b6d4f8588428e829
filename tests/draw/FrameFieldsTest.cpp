#include "ui/draw/FrameFields.h"

#include "ui/style/Style.h"
#include "ui/style/Theme.h"

#include <gtest/gtest.h>
#include <QPixmap>

namespace lrp::test
{

namespace
{

/// On what they may cover.
TEST(FrameFields, HaveAnEdgeThatIsSeenOnDarkAndLight)
{
    for (const bool isDark : {true, false}) {
        const ui::Theme theme = ui::Theme::make(isDark);
        ui::Style style(/*moves=*/false);
        QPalette palette;
        palette.setColor(QPalette::Window, theme.panel);
        ui::FrameFields fields({0.0, 0.4}, {.to = 100.0, .totalSteps = 1000.0}, nullptr);
        fields.setStyle(&style);
        fields.setPalette(palette);
        const QImage picture = fields.grab().toImage();
        const QRect area = picture.rect();
        for (const QPoint place :
             {QPoint(area.center().x(), area.top()), QPoint(area.center().x(), area.bottom()),
              QPoint(area.left(), area.center().y()), QPoint(area.right(), area.center().y())}) {
            for (const QColor& under : {theme.canvas, theme.panel}) {
                EXPECT_GE(ui::contrast(picture.pixelColor(place), under), 3.0) << isDark << place.x();
            }
        }
    }
}

} // namespace

} // namespace lrp::test
