#pragma once

#include "ui/surface/WalkerFigures.h"

#include <QTableView>
#include <vector>

namespace lrp::ui
{

class SurfaceModel;

/// Where the lanes stand on a surface, as numbers; as wide and as high as they need. Thread: UI.
class SurfaceTable : public QTableView
{
    Q_OBJECT

public:
    explicit SurfaceTable(QWidget* parent = nullptr);

    void setFigures(std::vector<WalkerFigures> figures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void laneChosen(char letter); ///< its row has become the current one, or been clicked

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();

    SurfaceModel* m_model;
};

} // namespace lrp::ui
