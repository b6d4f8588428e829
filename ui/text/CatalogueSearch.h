#pragma once

#include "core/params/Field.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace lrp::ui
{

/// Finds entries of a catalogue by any of their names. Case, hyphens, spaces and the like make no difference:
/// "warm up", "Warmup" and "warm-up" are one word. Whatever the language, English words find them as well.
/// Thread: any.
class CatalogueSearch
{
public:
    struct Hit {
        std::size_t entry;
        int rank; ///< 0 is the best
    };

    /// `entries` must outlive the search.
    explicit CatalogueSearch(const params::Entries& entries);

    /// The entries in which every word of the query occurs, best first: those of that name, whose name begins
    /// so, that have it as a synonym, and those that merely mention it.
    std::vector<Hit> find(const QString& query) const;

    /// The name in the catalogue that is spelled most like the query; empty where none is near.
    QString nearest(const QString& query) const;

private:
    /// An entry's texts, folded; lines keep their parts from running into one another.
    struct Texts {
        QString id, ownId;            ///< ownId: "StepDecay" of "paddle.StepDecay"
        QStringList titles, synonyms; ///< in English, and in the person's language
        QString names;                ///< id and titles
        QString allNames;             ///< and synonyms
        QString placedNames;          ///< and framework and shape
        QString everything;           ///< and summary
    };

    static Texts textsOf(const params::Entry& entry);
    QStringList wordsOf(const QString& query) const;
    int rankOf(const Texts& texts, const QString& whole, const QStringList& words) const;

    std::vector<Texts> m_texts;
    QStringList m_compounds; ///< folded words that the catalogue spells with a hyphen
    QStringList m_spellings; ///< names to suggest
};

/// The letters and digits of the text, in lower case.
QString folded(const QString& text);

/// The parts of Entry::synonyms.
QStringList synonymsOf(const params::Entry& entry);

} // namespace lrp::ui
