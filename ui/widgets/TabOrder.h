#pragma once

class QWidget;

namespace lrp::ui
{

/// Lets Tab go through the widgets inside `form` as its layouts show them, whatever the order in which they
/// were made. Forms make fields anew when another schedule is chosen.
void orderTabs(QWidget* form);

} // namespace lrp::ui
