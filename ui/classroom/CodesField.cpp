#include "ui/classroom/CodesField.h"

#include "ui/widgets/Note.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>
#include <utility>

namespace lrp::ui
{

CodesField::CodesField(Take take, QWidget* parent)
    : QWidget(parent)
    , m_take(std::move(take))
    , m_codes(new QPlainTextEdit(this))
    , m_count(new QPushButton(tr("Co&unt codes"), this))
    , m_note(new Note(Note::Tone::Error, this))
{
    constexpr int kLines = 3;
    auto* name = new QLabel(tr("Spoken codes, one a li&ne:"), this);
    name->setBuddy(m_codes);
    m_codes->setObjectName("class/codes");
    m_codes->setAccessibleName(tr("Spoken codes, one a line"));
    m_codes->setPlaceholderText(QStringLiteral("WD2-AB-7"));
    m_codes->setTabChangesFocus(true);
    m_codes->setFixedHeight(kLines * fontMetrics().lineSpacing() + 2 * m_codes->frameWidth() + 10);
    m_codes->installEventFilter(this);
    m_count->setObjectName("class/countCodes");
    m_count->setToolTip(tr("Count what was said; what is wrong stays here (Return)"));
    m_count->setAutoDefault(false);
    m_note->setObjectName("class/codesNote");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_codes, 1);
    row->addWidget(m_count, 0, Qt::AlignTop);
    column->addWidget(name);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_count, &QPushButton::clicked, this, &CodesField::count);
}

void CodesField::clear()
{
    m_codes->setPlainText({});
    m_note->setNote({});
}

void CodesField::count()
{
    const QStringList lines = m_codes->toPlainText().split('\n');
    QStringList wrong;
    QStringList reasons;
    int counted = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString code = lines[i].trimmed();
        if (code.isEmpty()) {
            continue;
        }
        const params::Issues issues = m_take(code);
        if (issues.empty()) {
            ++counted;
            continue;
        }
        wrong.append(code);
        reasons.append(tr("Line %1: the code %2.")
                           .arg(wrong.size())
                           .arg(QString::fromStdString(issues.front().message)));
    }
    // As one new text, so that no undo brings back what somebody said.
    m_codes->setPlainText(wrong.isEmpty() ? QString() : wrong.join('\n') + '\n');
    m_codes->moveCursor(QTextCursor::End);
    m_note->setNote(reasons.join('\n'));
    const QString said = counted == 1 ? tr("1 code counted.") : tr("%n codes counted.", nullptr, counted);
    Q_EMIT this->said((counted > 0 ? said : QString()) +
                      (reasons.isEmpty() ? QString() : ' ' + reasons.join(' ')));
}

bool CodesField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            count();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lrp::ui
