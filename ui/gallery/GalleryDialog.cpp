#include "ui/gallery/GalleryDialog.h"

#include "ui/gallery/CardPictures.h"
#include "ui/gallery/GalleryDelegate.h"
#include "ui/gallery/GalleryModel.h"
#include "ui/widgets/Later.h"
#include "ui/widgets/Note.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lrp::ui
{

namespace
{

constexpr int kColumns = 3; ///< at first, so that the lessons to begin with are the first row
constexpr int kRows = 3;

bool isTyped(const QKeyEvent& event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isText = !event.text().isEmpty() && event.text().front().isPrint();
    return !isCommand && (isText || event.key() == Qt::Key_Backspace);
}

} // namespace

GalleryDialog::GalleryDialog(const QStringList& files, CardPictures* pictures, QWidget* parent)
    : QDialog(parent)
    , m_model(new GalleryModel(this))
    , m_pictures(pictures)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_count(new Note(Note::Tone::Muted, this))
    , m_open(new QPushButton(tr("&Open"), this))
{
    setObjectName("gallery");
    setWindowTitle(tr("Examples and lessons"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeSearch();
    makeList();
    m_nothing->setObjectName("gallery/nothing");
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    m_count->setObjectName("gallery/count");
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(makeButtons());
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    const QSize card = m_list->itemDelegate()->sizeHint(option, {});
    const QMargins margins = column->contentsMargins();
    const int beside = margins.left() + margins.right() + GalleryDelegate::kGap +
                       m_list->verticalScrollBar()->sizeHint().width() + 2;
    const int around = margins.top() + margins.bottom() + 2 * column->spacing() + GalleryDelegate::kGap +
                       m_search->sizeHint().height() + m_open->sizeHint().height();
    resize(QSize(kColumns * card.width() + beside, kRows * card.height() + around)
               .boundedTo(parent->screen()->availableSize() * 9 / 10));
    later(
        &m_pool, this, m_latest.next(), [files] { return readCards(files); },
        [this](const std::vector<GalleryCard>& cards) { take(cards); });
}

GalleryDialog::~GalleryDialog() = default;

void GalleryDialog::makeSearch()
{
    m_search->setObjectName("gallery/search");
    m_search->setAccessibleName(tr("Search examples and lessons"));
    m_search->setPlaceholderText(tr("Search by title, words or schedule: warm-up, SGDR, WSD"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &GalleryDialog::search);
    setFocusProxy(m_search);
}

void GalleryDialog::makeList()
{
    m_list->setObjectName("gallery/cards");
    m_list->setAccessibleName(tr("Examples and lessons"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GalleryDelegate(m_pictures, m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &GalleryDialog::openAt);
    connect(m_pictures, &CardPictures::made, m_list->viewport(), qOverload<>(&QWidget::update));
}

QLayout* GalleryDialog::makeButtons()
{
    auto* file = new QPushButton(tr("Lesson from a &file…"), this);
    file->setObjectName("gallery/file");
    file->setAutoDefault(false);
    file->setToolTip(tr("Open a lesson (.lesson.md) that did not come with the program"));
    m_open->setObjectName("gallery/open");
    m_open->setDefault(true);
    m_open->setToolTip(tr("Open the marked card (Return)"));
    m_open->setEnabled(false);
    connect(file, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT fileWanted();
    });
    connect(m_open, &QPushButton::clicked, this, &GalleryDialog::openCurrent);
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(file);
    row->addWidget(m_open);
    return row;
}

void GalleryDialog::take(const std::vector<GalleryCard>& cards)
{
    m_isRead = true;
    m_model->setCards(cards);
    search(m_search->text());
    if (m_opensWhenRead) {
        openCurrent();
    }
}

void GalleryDialog::search(const QString& query)
{
    m_model->setQuery(query);
    const bool isEmpty = m_isRead && m_model->rowCount() == 0;
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_open->setEnabled(m_model->rowCount() > 0);
    if (isEmpty) {
        const QString meant = m_model->suggestion();
        m_nothing->setText(tr("No example or lesson matches “%1”.").arg(query.trimmed()) +
                           (meant.isEmpty() ? QString() : ' ' + tr("Did you mean %1?").arg(meant)));
    }
    showCount();
}

void GalleryDialog::showCount()
{
    m_count->setNote(
        m_isRead ? tr("%1 of %2. Return opens, Escape closes.").arg(m_model->rowCount()).arg(m_model->total())
                 : tr("Reading the examples and lessons."));
}

void GalleryDialog::openCurrent()
{
    m_opensWhenRead = !m_isRead;
    openAt(m_list->currentIndex());
}

void GalleryDialog::openAt(const QModelIndex& index)
{
    if (const GalleryCard* card = m_model->cardAt(index)) {
        const QString path = card->path;
        close();
        Q_EMIT chosen(path);
    }
}

/// Arrow keys that the line has no use for go to the cards.
bool GalleryDialog::takeKeyOfSearch(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!m_search->text().isEmpty()) {
            return false;
        }
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_list->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    default:
        return false;
    }
}

/// What is typed is searched for.
bool GalleryDialog::takeKeyOfList(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    if (isTyped(*event)) {
        m_search->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(m_search, event);
        return true;
    }
    return false;
}

bool GalleryDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        return watched == m_search ? takeKeyOfSearch(key) : takeKeyOfList(key);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace lrp::ui
