#pragma once

#include <QToolButton>

namespace lrp::ui
{

/// A line with an arrow that opens what stands under it, with a click, Space, Return or its mnemonic. A text
/// that is longer than the line is shortened. Thread: UI.
class Disclosure : public QToolButton
{
    Q_OBJECT

public:
    explicit Disclosure(const QString& name, QWidget* parent = nullptr);

    bool isOpen() const { return isChecked(); }
    void setOpen(bool open) { setChecked(open); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace lrp::ui
