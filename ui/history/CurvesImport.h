#pragma once

#include <QString>

namespace lrp::ui
{

class History;
class MessageBar;

/// Reads scalars that were logged elsewhere (a CSV file, a TensorBoard file or a folder of them) in the
/// background, and adds what a panel can show to the references of `history`, if that still is of the same
/// document. What is left out, and why, is said in `messages`, which must live as long as `history`. Thread:
/// UI.
void importCurves(const QString& path, History* history, MessageBar* messages);

} // namespace lrp::ui
