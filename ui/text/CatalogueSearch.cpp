#include "ui/text/CatalogueSearch.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

namespace lrp::ui
{

namespace
{

enum Rank { FullName, Name, Beginning, Synonym, InName, InSynonym, InPlace, InSummary, None };

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression gap("[\\s,;:/()]+");
    return text.split(gap, Qt::SkipEmptyParts);
}

bool containsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

/// How many letters must be put in, left out, replaced or swapped with their neighbour to make one of the
/// other. Source: Damerau 1964, restricted to one edit a place.
int distance(const QString& a, const QString& b)
{
    // Row i holds the distances of a's first i letters from b's first j.
    std::array<std::vector<int>, 3> rows;
    rows.fill(std::vector<int>(static_cast<std::size_t>(b.size()) + 1));
    auto& [before, above, row] = rows;
    std::iota(above.begin(), above.end(), 0);
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[at] = std::min(row[at], before[at - 2] + 1);
            }
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above.back();
}

} // namespace

QString folded(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            letters.append(c.toCaseFolded());
        }
    }
    return letters;
}

QStringList synonymsOf(const params::Entry& entry)
{
    QStringList synonyms;
    for (const QString& part : QString::fromStdString(entry.synonyms).split(',', Qt::SkipEmptyParts)) {
        synonyms.append(part.trimmed());
    }
    return synonyms;
}

CatalogueSearch::CatalogueSearch(const params::Entries& entries)
{
    for (const params::Entry& entry : entries) {
        m_texts.push_back(textsOf(entry));
        const QString title = QString::fromStdString(entry.title);
        const QString id = QString::fromStdString(entry.id);
        m_spellings << title << id.section('.', -1) << synonymsOf(entry)
                    << QString::fromStdString(entry.family) << QString::fromStdString(entry.framework)
                    << wordsIn(title);
        for (const QString& word : wordsIn(title + ' ' + QString::fromStdString(entry.synonyms))) {
            if (word.contains('-')) {
                m_compounds.append(folded(word));
            }
        }
    }
    m_compounds.removeDuplicates();
    m_spellings.removeDuplicates();
}

CatalogueSearch::Texts CatalogueSearch::textsOf(const params::Entry& entry)
{
    const auto fold = [](const std::string& text) { return folded(QString::fromStdString(text)); };
    Texts texts;
    texts.id = fold(entry.id);
    texts.ownId = folded(QString::fromStdString(entry.id).section('.', -1));
    texts.title = fold(entry.title);
    for (const QString& synonym : synonymsOf(entry)) {
        texts.synonyms.append(folded(synonym));
    }
    texts.names = texts.id + '\n' + texts.title;
    texts.allNames = texts.names + '\n' + texts.synonyms.join('\n');
    texts.placedNames = texts.allNames + '\n' + fold(entry.framework) + '\n' + fold(entry.family);
    texts.everything = texts.placedNames + '\n' + fold(entry.summary);
    return texts;
}

/// "warm up" is one word where the catalogue writes "warm-up".
QStringList CatalogueSearch::wordsOf(const QString& query) const
{
    QStringList words;
    for (const QString& typed : wordsIn(query)) {
        const QString word = folded(typed);
        if (!words.isEmpty() && m_compounds.contains(words.back() + word)) {
            words.back() += word;
        } else if (!word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

int CatalogueSearch::rankOf(const Texts& texts, const QString& whole, const QStringList& words) const
{
    if (texts.id == whole) {
        return FullName;
    }
    if (texts.ownId == whole || texts.title == whole) {
        return Name;
    }
    if (texts.id.startsWith(whole) || texts.ownId.startsWith(whole) || texts.title.startsWith(whole)) {
        return Beginning;
    }
    if (texts.synonyms.contains(whole)) {
        return Synonym;
    }
    return containsAll(texts.names, words)         ? InName
           : containsAll(texts.allNames, words)    ? InSynonym
           : containsAll(texts.placedNames, words) ? InPlace
           : containsAll(texts.everything, words)  ? InSummary
                                                   : None;
}

std::vector<CatalogueSearch::Hit> CatalogueSearch::find(const QString& query) const
{
    const QStringList words = wordsOf(query);
    const QString whole = words.join(QString());
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const int rank = whole.isEmpty() ? 0 : rankOf(m_texts[i], whole, words);
        if (rank != None) {
            hits.push_back({i, rank});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.rank < b.rank; });
    return hits;
}

QString CatalogueSearch::nearest(const QString& query) const
{
    const QString typed = folded(query);
    QString best;
    // More than half of the letters wrong is no misspelling any more.
    auto least = static_cast<int>(typed.size()) / 2 + 1;
    for (const QString& spelling : m_spellings) {
        if (const int edits = distance(typed, folded(spelling)); edits < least) {
            least = edits;
            best = spelling;
        }
    }
    return best;
}

} // namespace lrp::ui
