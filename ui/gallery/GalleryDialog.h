#pragma once

#include "ui/gallery/GalleryCard.h"
#include "ui/widgets/Latest.h"

#include <QDialog>
#include <QStringList>
#include <QThreadPool>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;

namespace lrp::ui
{

class CardPictures;
class GalleryModel;
class Note;

/// The cards of all examples and lessons. Arrow keys go from card to card, Return or a click opens one and
/// closes the gallery, typing searches, wherever the focus is. Nothing waits for it. Thread: UI.
class GalleryDialog : public QDialog
{
    Q_OBJECT

public:
    /// The files are read in the background. `pictures` must outlive the dialog.
    GalleryDialog(const QStringList& files, CardPictures* pictures, QWidget* parent);
    ~GalleryDialog() override;

Q_SIGNALS:
    void chosen(const QString& path);
    void fileWanted(); ///< a lesson that did not come with the program

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSearch();
    void makeList();
    QLayout* makeButtons();
    void take(const std::vector<GalleryCard>& cards);
    void search(const QString& query);
    void showCount();
    bool takeKeyOfSearch(QKeyEvent* event);
    bool takeKeyOfList(QKeyEvent* event);
    void openCurrent();
    void openAt(const QModelIndex& index);

    GalleryModel* m_model;
    CardPictures* m_pictures;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
    Note* m_count;
    QPushButton* m_open;
    bool m_isRead = false;
    bool m_opensWhenRead = false; ///< Return came before the cards
    Latest m_latest;
    QThreadPool m_pool; ///< last: waits for what is being read
};

} // namespace lrp::ui
