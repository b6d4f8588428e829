#pragma once

#include <QCoreApplication>
#include <QString>
#include <string>

namespace lrp::ui
{

/// A literal in the person's language, for functions outside of classes that have a tr() of their own.
/// `context` names the room: "plots". lupdate finds the calls, so the first three must be literals (or
/// nullptr). %n stands for the count, and the English source is "%n lane(s)".
inline QString translate(const char* context, const char* source, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, source, comment, n);
}

/// The same of a title, label, help, summary or choice of a catalogue, which core declares in English.
inline QString catalogueText(const std::string& source)
{
    return source.empty() ? QString() : QCoreApplication::translate("catalogue", source.c_str());
}

} // namespace lrp::ui
