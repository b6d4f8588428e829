#include "ui/presenter/WallSheet.h"

#include <algorithm>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr double kTextShare = 0.66; ///< of the width; bars stand right of it

/// Stripes, so that nobody needs to see colours.
void hatch(QPainter& painter, const QRectF& bar, const QColor& colour, double width)
{
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    for (double x = bar.left() - bar.height(); x < bar.right(); x += 4.0 * width) {
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    }
    painter.drawRect(bar.adjusted(0.5 * width, 0.5 * width, -0.5 * width, -0.5 * width));
    painter.restore();
}

class SheetPainter
{
public:
    SheetPainter(QPainter& painter, const WallVote& vote, const PresenterLayout& layout,
                 const WallFonts& fonts, const PresenterColours& colours)
        : m_painter(painter)
        , m_vote(vote)
        , m_sizes(layout.sizes)
        , m_fonts(fonts)
        , m_colours(colours)
        , m_margin(layout.title.left())
        , m_width(layout.size.width())
    {
    }

    void paint(const QRectF& row, const WallVote::Choice& choice) const
    {
        const double side = std::min(m_sizes.badge, 0.9 * row.height());
        const double middle = choice.explanation.isEmpty() ? row.center().y() - 0.5 * side : row.top();
        paintBadge(QRectF(m_margin, middle, side, side), choice);
        const double left = m_margin + 1.3 * m_sizes.badge;
        QRectF text(left, row.top(), kTextShare * m_width - left, row.height());
        if (choice.votes.empty()) {
            text.setRight(m_width - m_margin);
        } else {
            paintBars(QRectF(kTextShare * m_width + m_margin, middle,
                             (1.0 - kTextShare) * m_width - 2.0 * m_margin, side),
                      choice.votes);
        }
        const double line = QFontMetricsF(m_fonts.small).height();
        const QFont font = choice.explanation.isEmpty()
                               ? fitted(m_fonts.name, choice.text, text.width(), m_sizes.smallText)
                               : m_fonts.small;
        QRectF first = text;
        first.setHeight(std::min(row.height(), choice.explanation.isEmpty() ? row.height() : line));
        paintParagraph(m_painter, font, m_colours.text, first, choice.text);
        if (!choice.explanation.isEmpty() && text.height() >= 2.0 * line) {
            paintParagraph(m_painter, m_fonts.small, m_colours.muted,
                           text.adjusted(0.0, first.height(), 0.0, 0.0), choice.explanation);
        }
    }

private:
    void paintBadge(const QRectF& frame, const WallVote::Choice& choice) const
    {
        m_painter.setPen(QPen(m_colours.text, m_sizes.plan));
        m_painter.setBrush(choice.isRight ? m_colours.text : m_colours.canvas);
        m_painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 0.18 * frame.width(), 0.18 * frame.width());
        paintText(m_painter, fitted(m_fonts.badge, "M", 0.8 * frame.width(), m_sizes.smallText),
                  choice.isRight ? m_colours.canvas : m_colours.text, frame, choice.letter, Qt::AlignHCenter);
    }

    /// One below the other, each with its number.
    void paintBars(const QRectF& place, const std::vector<int>& votes) const
    {
        const double gap = m_sizes.grid;
        const double height = std::max((place.height() - gap) / 2.0, m_sizes.smallText);
        const double numbers = figureWidth(m_fonts.small, "00") + gap;
        for (std::size_t i = 0; i < votes.size(); ++i) {
            const double share = static_cast<double>(votes[i]) / m_vote.most();
            const QRectF row(place.left(), place.top() + static_cast<double>(i) * (height + gap),
                             place.width() - numbers, height);
            const QRectF bar(row.left(), row.top() + 0.15 * height, share * row.width(), 0.7 * height);
            if (i == 0) {
                m_painter.fillRect(bar, m_colours.muted);
            } else if (votes[i] > 0) {
                hatch(m_painter, bar, m_colours.text, m_sizes.plan);
            }
            paintFigure(m_painter, m_fonts.small, m_colours.text,
                        QRectF(bar.right() + 4.0 * gap, row.top(), numbers, height),
                        QString::number(votes[i]));
        }
    }

    QPainter& m_painter;
    const WallVote& m_vote;
    const PresenterSizes& m_sizes;
    const WallFonts& m_fonts;
    const PresenterColours& m_colours;
    double m_margin, m_width;
};

} // namespace

void paintVote(QPainter& painter, const WallVote& vote, const PresenterLayout& layout, const WallFonts& fonts,
               const PresenterColours& colours)
{
    if (vote.choices.empty()) {
        return;
    }
    const auto count = static_cast<double>(vote.choices.size());
    const QRectF band = layout.rate;
    painter.fillRect(band, colours.canvas);
    const double height = std::min(band.height() / count, 2.3 * layout.sizes.badge);
    const SheetPainter sheet(painter, vote, layout, fonts, colours);
    for (std::size_t i = 0; i < vote.choices.size(); ++i) {
        const double top = band.top() + static_cast<double>(i) * height;
        sheet.paint(QRectF(0.0, top, band.width(), 0.97 * height), vote.choices[i]);
    }
}

} // namespace lrp::ui
