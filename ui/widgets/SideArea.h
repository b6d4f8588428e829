#pragma once

#include <QScrollArea>

namespace lrp::ui
{

/// Never narrower than what is in it, which is scrolled up and down alone, whatever the font. Thread: UI.
class SideArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content.
    SideArea(QWidget* content, const QString& name, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
};

} // namespace lrp::ui
