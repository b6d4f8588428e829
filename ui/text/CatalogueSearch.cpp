#include "ui/text/CatalogueSearch.h"

#include "ui/text/Translate.h"

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

/// A text of the catalogue in English, and in the person's language where that is another.
QStringList inBoth(const std::string& text)
{
    QStringList both{QString::fromStdString(text), catalogueText(text)};
    both.removeDuplicates();
    return both;
}

QStringList allFolded(const QStringList& texts)
{
    QStringList all;
    for (const QString& text : texts) {
        all.append(folded(text));
    }
    return all;
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
    for (const QString& list : inBoth(entry.synonyms)) {
        for (const QString& part : list.split(',', Qt::SkipEmptyParts)) {
            synonyms.append(part.trimmed());
        }
    }
    synonyms.removeDuplicates();
    return synonyms;
}

CatalogueSearch::CatalogueSearch(const params::Entries& entries)
{
    for (const params::Entry& entry : entries) {
        m_texts.push_back(textsOf(entry));
        const QStringList titles = inBoth(entry.title);
        const QString id = QString::fromStdString(entry.id);
        m_spellings << titles << id.section('.', -1) << synonymsOf(entry) << inBoth(entry.family)
                    << QString::fromStdString(entry.framework) << wordsIn(titles.join(' '));
        for (const QString& word : wordsIn((titles + synonymsOf(entry)).join(' '))) {
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
    const auto lines = [](const QStringList& parts) { return '\n' + allFolded(parts).join('\n'); };
    const QString id = QString::fromStdString(entry.id);
    Texts texts;
    texts.id = folded(id);
    texts.ownId = folded(id.section('.', -1));
    texts.titles = allFolded(inBoth(entry.title));
    texts.synonyms = allFolded(synonymsOf(entry));
    texts.names = texts.id + lines(inBoth(entry.title));
    texts.allNames = texts.names + lines(synonymsOf(entry));
    texts.placedNames =
        texts.allNames + lines({QString::fromStdString(entry.framework)}) + lines(inBoth(entry.family));
    texts.everything = texts.placedNames + lines(inBoth(entry.summary));
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
    if (texts.ownId == whole || texts.titles.contains(whole)) {
        return Name;
    }
    if (texts.id.startsWith(whole) || texts.ownId.startsWith(whole) ||
        std::any_of(texts.titles.begin(), texts.titles.end(),
                    [&](const QString& title) { return title.startsWith(whole); })) {
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
