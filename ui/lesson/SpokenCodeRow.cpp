#include "ui/lesson/SpokenCodeRow.h"

#include "core/lesson/SpokenCode.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace lrp::ui
{

SpokenCodeRow::SpokenCodeRow(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    m_label->setObjectName("lesson/code");
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setToolTip(
        tr("Say this where answers are not handed in as files: it tells the lesson's step and "
           "your answer"));
    auto* copy = new QToolButton(this);
    copy->setObjectName("lesson/copyCode");
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy the spoken code"));
    copy->setToolTip(copy->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(copy);
    row->addStretch();
    connect(copy, &QToolButton::clicked, this, &SpokenCodeRow::copy);
    hide();
}

void SpokenCodeRow::follow(const lesson::LessonRun* run)
{
    const lesson::AnswerLine* line = run != nullptr ? run->answerTo(run->step().id) : nullptr;
    const auto code =
        line != nullptr ? lesson::spokenCode(run->lesson(), run->step(), line->answer) : std::nullopt;
    m_code = code ? QString::fromStdString(*code) : QString();
    m_label->setText(tr("Spoken code: %1").arg(m_code));
    setVisible(code.has_value());
}

void SpokenCodeRow::copy()
{
    QGuiApplication::clipboard()->setText(m_code);
    Q_EMIT said(tr("Copied: %1").arg(m_code));
}

} // namespace lrp::ui
