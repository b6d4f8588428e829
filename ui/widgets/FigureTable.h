#pragma once

class QTableView;

namespace lrp::ui
{

/// The look of the tables of figures: whole rows are selected, nothing is edited, columns are as wide as what
/// they hold.
void styleFigureTable(QTableView* table);

} // namespace lrp::ui
