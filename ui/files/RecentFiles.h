#pragma once

#include <QMenu>
#include <QStringList>

namespace lrp::ui
{

/// File → Open recent: the files that were opened or saved last, of which those are shown that still exist,
/// then the latest documents that nobody has given a name, among them those of windows that were cut off.
/// Thread: UI.
class RecentFiles : public QMenu
{
    Q_OBJECT

public:
    static constexpr int kMost = 10;
    static constexpr int kMostUnnamed = 5;

    /// `remembers`: the list is kept with the window's settings, else for the life of the menu. `unnamed`:
    /// the folder of documents without a name.
    RecentFiles(bool remembers, QString unnamed, QWidget* parent = nullptr);

    /// Puts a file before the others; an empty path is none.
    void add(const QString& path);
    void forgetAll();
    /// Absolute paths, the last used first, whether they exist or not.
    QStringList paths() const;

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill();
    void offer(const QString& title, const QString& path);
    void store(const QStringList& paths);

    bool m_remembers;
    QString m_unnamed;
    QStringList m_paths; ///< where settings are not kept
};

} // namespace lrp::ui
