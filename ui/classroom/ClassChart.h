#pragma once

#include "ui/classroom/ClassQuestion.h"

#include <optional>
#include <QWidget>

namespace lrp::ui
{

/// Draws what a class answered to one question, as high as it comes out. Its accessible description is what
/// stands in it. While it has the focus V begins and ends a count of hands, 1–8 and Shift+1–8 count. Thread:
/// UI.
class ClassChart : public QWidget
{
    Q_OBJECT

public:
    explicit ClassChart(QWidget* parent = nullptr);

    void setQuestion(const ClassQuestion& question);
    /// In place of a question.
    void setMessage(const QString& message);
    const std::optional<ClassQuestion>& question() const { return m_question; }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void countWanted(); ///< of hands: begins or ends
    void handsRaised(int choice, int hands);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double draw(QPainter* painter, double width) const;

    std::optional<ClassQuestion> m_question;
    QString m_message;
};

} // namespace lrp::ui
