#pragma once

#include <QString>
#include <QStringList>
#include <vector>

/// The languages of the window: the sources' English, and those that stand in a folder as
/// lr-playground_CODE.qm. Which one is spoken is settled before the first text is made; another one needs the
/// program to start again.
namespace lrp::ui
{

struct OfferedLanguage {
    QString code; ///< "de"
    QString name; ///< in itself: "Deutsch"
};

/// English first, the others by name.
std::vector<OfferedLanguage> languagesIn(const QString& folder);

/// The first of the wished languages ("de-AT", "en") that is offered, by its code; English where none is.
QString offeredFor(const QStringList& wishes, const std::vector<OfferedLanguage>& offered);

/// Makes every text from now on be of this language, core's and Qt's own too. Numbers are written with a
/// decimal point in every language: they are pasted into code. Thread: UI.
void speak(const QString& code, const QString& folder);

/// What is spoken, and what else could be.
QString languageCode();
/// What is spoken where this was chosen; empty: the desktop's.
QString languageFor(const QString& chosen);
QString languageFor(const QString& chosen, const std::vector<OfferedLanguage>& offered);
const std::vector<OfferedLanguage>& offeredLanguages();

/// What was chosen in the window: a code, or empty for the desktop's.
QString chosenLanguage();
void chooseLanguage(const QString& code);

} // namespace lrp::ui
