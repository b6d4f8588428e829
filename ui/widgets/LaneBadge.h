#pragma once

#include <QWidget>

class QPainter;

namespace lrp::ui
{

/// Draws the letter of a lane on its colour, with corners rounded.
void paintLaneBadge(QPainter& painter, const QRectF& place, char letter, const QWidget* widget);
/// The same on the colour of another lane.
void paintLaneBadge(QPainter& painter, const QRectF& place, char letter, char colourOf,
                    const QWidget* widget);

/// The letter of a lane on its colour.
/// Thread: UI.
class LaneBadge : public QWidget
{
    Q_OBJECT

public:
    explicit LaneBadge(QWidget* parent = nullptr);

    void setLetter(char letter);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    char m_letter = 'A';
};

} // namespace lrp::ui
