#pragma once

#include "ui/classroom/ClassQuestion.h"

#include <QString>
#include <QStringList>

/// What a class answered, in words and as a table. Single answers are in none of it. Thread: UI.
namespace lrp::ui
{

/// "Step 2: Which ends lower?"
QString headingOf(const ClassQuestion& question);

/// "First vote, 24 hands"; "Second vote, 22 answers".
QString voteText(const ClassQuestion& question, std::size_t vote);

/// The sentences under a question: what the votes come to and what follows from it, the misconception before
/// and after, what orders, numbers and sketches say, or why they are not shown.
QStringList sentencesOf(const ClassQuestion& question);

/// The counts of all bars and the sentences in one text, for screen readers.
QString detailsOf(const ClassQuestion& question);

/// The same behind the heading: the description of a picture.
QString summaryOf(const ClassQuestion& question);

/// What all of it rests on: "Why the rate must fall. 30 files, 4 spoken codes, at most 24 hands."
QString restsOn(const QString& lesson, const ClassSums& sums, const std::vector<ClassQuestion>& questions);

/// Rows of step, vote, what and count, with tabs between: what a spreadsheet takes from the clipboard.
QString tableOf(const std::vector<ClassQuestion>& questions);

/// Three digits.
QString classFigure(double value);

} // namespace lrp::ui
