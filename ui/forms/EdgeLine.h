#pragma once

#include <QWidget>

class QPushButton;

namespace lrp::ui
{

class Note;

/// A quiet line under a base rate: where range tests saw the loss rise again. Where that was of another lane
/// than the present one, a button asks for a test. Hidden while there is nothing to say. Thread: UI.
class EdgeLine : public QWidget
{
    Q_OBJECT

public:
    explicit EdgeLine(QWidget* parent = nullptr);

    void say(const QString& text, bool isPast);
    /// Whether a test may be asked for.
    void setMayTest(bool mayTest);

Q_SIGNALS:
    void testWanted();

private:
    Note* m_note;
    QPushButton* m_again;
    bool m_isPast = false;
    bool m_mayTest = true;
};

} // namespace lrp::ui
