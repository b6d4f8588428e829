#pragma once

#include "core/probe/Boundary.h"

#include <memory>
#include <QWidget>

namespace lrp::ui
{

/// The decision boundary of one lane: the plane coloured by the likeliest class, paler where the model is
/// less sure, with the training points (filled) and validation points (hollow) on it. Thread: UI.
class BoundaryView : public QWidget
{
    Q_OBJECT

public:
    explicit BoundaryView(QWidget* parent = nullptr);
    ~BoundaryView() override;

    void setBoundary(std::shared_ptr<const probe::BoundaryGrid> boundary);
    /// What stands there while there is no boundary, and why ("Select a lane …", "Only for data in the
    /// plane.").
    void setMessage(const QString& message);
    /// Heading: letter and name of the lane.
    void setLane(char letter, const QString& name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lrp::ui
