#pragma once

#include <functional>
#include <QWidget>

namespace lrp::ui
{

class Filling;

/// The room of what a window need not have when it is first seen: its content is made when the window is
/// filled, or as soon as somebody looks at it or asks for it. Thread: UI.
class Deferred : public QWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget*(QWidget* parent)>;

    /// Without a filling only as soon as somebody looks or asks.
    Deferred(Make make, Filling* filling, QWidget* parent);

    QWidget* content();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Make m_make;
    QWidget* m_content = nullptr;
};

} // namespace lrp::ui
