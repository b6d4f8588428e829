#pragma once

#include "ui/fork/ForkDrawing.h"

#include <QAbstractButton>

namespace lrp::ui
{

/// One continuation to choose: its drawing, a box that takes the letter of the fork when it is chosen, the
/// title (the button's text) and the rates it goes through. Thread: UI.
class ForkTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ForkTile(QWidget* parent);

    void setDrawing(ForkDrawing drawing);
    /// The letter that the fork has, or would get.
    void setLetter(char letter);
    char letter() const { return m_letter; }
    /// What stands under the title; red where a setting is wrong.
    void setDetail(const QString& detail, bool isWrong);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintText(QPainter& painter, const QRectF& place, const Theme& theme) const;

    ForkDrawing m_drawing;
    char m_letter = 'A';
    QString m_detail;
    bool m_isWrong = false;
};

} // namespace lrp::ui
