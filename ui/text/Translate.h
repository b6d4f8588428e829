#pragma once

#include "core/text/Translate.h"

#include <QCoreApplication>
#include <QString>
#include <string>

namespace lrp::ui
{

/// A literal in the person's language, for functions outside of classes that have a tr() of their own.
/// `context` names the room: "plots". lupdate finds the calls, so the first three must be literals (or
/// nullptr). %n stands for the count, and the English source is "%n lane(s)", whose forms are made here where
/// there is no language. Where thousands are to stand apart, %1 is the count as text, and n chooses the form.
inline QString translate(const char* context, const char* source, const char* comment = nullptr,
                         Count count = {})
{
    return count.value >= 0
               ? QString::fromStdString(lrp::translate(context, source, comment, count)) // thousands apart
               : QCoreApplication::translate(context, source, comment);
}

/// The same of a title, label, help, summary or choice of a catalogue, which core declares in English.
inline QString catalogueText(const std::string& source)
{
    return source.empty() ? QString() : QCoreApplication::translate("catalogue", source.c_str());
}

} // namespace lrp::ui
