#pragma once

#include "core/probe/Interpolation.h"

#include <memory>
#include <optional>
#include <QWidget>

namespace lrp::ui
{

/// The loss on the line between the ends of two runs; ← and → read it point by point. Thread: UI.
class BetweenView : public QWidget
{
    Q_OBJECT

public:
    explicit BetweenView(QWidget* parent = nullptr);
    ~BetweenView() override;

    /// nullptr: nothing is drawn.
    void setLine(std::shared_ptr<const probe::Interpolated> line);
    /// What a point of the line says; nothing: none is read.
    void read(std::optional<std::size_t> point);
    /// What is read, else what the whole line shows.
    QString said() const;

    QSize sizeHint() const override { return {420, 320}; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lrp::ui
