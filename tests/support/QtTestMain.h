#pragma once

#include <ostream>
#include <QStringList>

/// How GoogleTest writes a QString; it looks for this beside the type.
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace lrp::test
{

/// Warnings that Qt or we have printed since the last call. A test during which one appears fails, unless it
/// takes them.
QStringList takeQtWarnings();

} // namespace lrp::test
