#include "ui/history/RunsFilter.h"

#include "ui/history/RunColumns.h"

#include <algorithm>

namespace lrp::ui
{

RunsFilter::RunsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RunColumns::SortRole);
    setRecursiveFilteringEnabled(true);
}

void RunsFilter::setText(const QString& text)
{
    m_words = text.split(' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RunsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QModelIndex run = sourceModel()->index(row, RunColumns::Run, parent);
    const QChar letter = run.data(RunColumns::LetterRole).toChar();
    const QString text = run.data(RunColumns::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return word.size() == 1 && word[0].isUpper() ? word[0] == letter
                                                     : text.contains(word, Qt::CaseInsensitive);
    });
}

bool RunsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool hasLeft = left.data(sortRole()).isValid();
    const bool hasRight = right.data(sortRole()).isValid();
    return hasLeft && hasRight ? QSortFilterProxyModel::lessThan(left, right)
                               : hasLeft != hasRight && hasLeft == (sortOrder() == Qt::AscendingOrder);
}

} // namespace lrp::ui
