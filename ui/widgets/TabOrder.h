#pragma once

class QWidget;

namespace lrp::ui
{

/// Lets Tab go through the widgets inside `form` as its layouts show them, whatever the order in which they
/// were made, and as a whole where the form itself has its turn. Forms make fields anew when another schedule
/// is chosen.
void orderTabs(QWidget* form);

/// Lets Tab come to what is inside `panel`, in the order it comes to it now, when the panel itself has its
/// turn. What was put into it late would else come last of all.
void keepTabsTogether(QWidget* panel);

} // namespace lrp::ui
