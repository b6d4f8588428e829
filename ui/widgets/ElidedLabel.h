#pragma once

#include <QLabel>

namespace lrp::ui
{

/// One line that ends in … where there is no room for all of it; the tip has the whole. Thread: UI.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setLine(const QString& text);
    const QString& line() const { return m_line; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_line;
};

} // namespace lrp::ui
