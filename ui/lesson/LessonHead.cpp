#include "ui/lesson/LessonHead.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lrp::ui
{

LessonHead::LessonHead(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_dots(new QLabel(this))
    , m_open(new QPushButton(tr("Open…"), this))
    , m_leave(new QPushButton(tr("Leave"), this))
{
    QFont large = font();
    large.setPointSizeF(1.2 * large.pointSizeF());
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName("lesson/title");
    m_dots->setObjectName("lesson/dots");
    m_open->setObjectName("lesson/open");
    m_open->setAutoDefault(false);
    m_leave->setObjectName("lesson/leave");
    m_leave->setAutoDefault(false);
    m_leave->setToolTip(tr("Leave the lesson and keep its settings (Esc twice)"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_dots, 1);
    row->addWidget(m_open);
    row->addWidget(m_leave);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &LessonHead::openWanted);
    connect(m_leave, &QPushButton::clicked, this, &LessonHead::leaveWanted);
}

void LessonHead::follow(const lesson::LessonRun* run)
{
    m_open->setVisible(run == nullptr);
    m_leave->setVisible(run != nullptr);
    if (run == nullptr) {
        m_title->setText(tr("No lesson is open."));
        m_dots->clear();
        return;
    }
    const auto count = static_cast<qsizetype>(run->lesson().steps.size());
    const auto place = static_cast<qsizetype>(run->index());
    m_title->setText(QString::fromStdString(run->lesson().title));
    m_dots->setText(QString(place, QChar(0x25CF)) + QChar(0x25C9) +
                    QString(count - place - 1, QChar(0x25CB)));
    const QString where = tr("Step %1 of %2").arg(place + 1).arg(count);
    m_dots->setAccessibleName(where);
    m_dots->setToolTip(where);
}

QString LessonHead::where() const
{
    return m_dots->accessibleName();
}

} // namespace lrp::ui
