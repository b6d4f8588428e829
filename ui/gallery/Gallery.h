#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace lrp::ui
{

class CardPictures;
class GalleryDialog;

/// The examples and lessons that come with the program, and how one is chosen. Thread: UI.
class Gallery : public QObject
{
    Q_OBJECT

public:
    /// Files of experiments (.json) and lessons (.lesson.md).
    Gallery(QStringList files, QWidget* window);

    /// The file of a lesson by its name; empty where it did not come with the program.
    QString lesson(const QString& id) const;

    void show();
    /// Chooses a lesson by its name, if it came with the program.
    void openLesson(const QString& id);
    /// nullptr while it is closed.
    GalleryDialog* dialog() const;

Q_SIGNALS:
    void experimentChosen(const QString& path);
    void lessonChosen(const QString& path);
    void fileWanted(); ///< a lesson that did not come with the program

private:
    void choose(const QString& path);

    QStringList m_files;
    QWidget* m_window;
    CardPictures* m_pictures;
    QPointer<GalleryDialog> m_dialog;
};

} // namespace lrp::ui
