#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace lrp::ui
{

/// The runs in which every word of a text occurs, with those they are forks of; sorted by any column, runs
/// without a figure at the end. A single capital letter finds the runs of that lane. Thread: UI.
class RunsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RunsFilter(QObject* parent = nullptr);

    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

} // namespace lrp::ui
