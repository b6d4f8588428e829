#include "ui/draw/CurveLooks.h"

#include "core/keyframe/Stroke.h"
#include "core/keyframe/Turning.h"
#include "ui/draw/DrawBar.h"
#include "ui/widgets/Later.h"

#include <QStringList>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr std::size_t kLooked = 200; ///< samples of what looks like something

bool isAlike(const keyframe::Likeness& likeness)
{
    return likeness.error <= keyframe::kLargestLikeness;
}

bool isSame(const keyframe::Scheduled& a, const keyframe::Scheduled& b)
{
    return a.baseRate == b.baseRate && schedule::toJson(a.schedule) == schedule::toJson(b.schedule);
}

std::vector<keyframe::Scheduled> offersFor(const keyframe::Likeness& likeness, const CurveLooks::Use& use)
{
    if (!use.isAny) {
        return {};
    }
    auto offers = keyframe::offersFor(likeness);
    std::erase_if(offers, [&](const keyframe::Scheduled& offer) {
        return use.baseRate && offer.baseRate != *use.baseRate;
    });
    return offers;
}

std::vector<keyframe::StrokePoint> asStroke(const SharedPoints& points)
{
    std::vector<keyframe::StrokePoint> stroke;
    stroke.reserve(points.size());
    for (const CurvePoint& point : points.all()) {
        stroke.push_back({point.x, point.value});
    }
    return stroke;
}

/// "…: Looks like a constant rate (largest error 0 %). 3 points have no rate of 0 or more and are left out."
QString sentenceFor(const QString& name, const params::Result<keyframe::CurveLikeness>& found)
{
    if (!found) {
        return CurveLooks::tr("%1: %2.", "an imported rate, and a sentence")
            .arg(name, QString::fromStdString(found.issues().front().message));
    }
    QStringList sentences{isAlike(found->likeness)
                              ? QString::fromStdString(keyframe::sentenceFor(found->likeness))
                              : CurveLooks::tr("The rate has none of the well-known shapes")};
    for (const std::string& remark : found->remarks) {
        sentences.append(QString::fromStdString(remark));
    }
    return CurveLooks::tr("%1: %2.", "an imported rate, and a sentence")
        .arg(name, sentences.join(QStringLiteral(". ")));
}

} // namespace

CurveLooks::CurveLooks(DrawBar* bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
{
}

void CurveLooks::lookAt(const experiment::Plan& plan, const Words& words, keyframe::Scheduled present,
                        const Use& use)
{
    later(
        &m_pool, this, m_asked.next(),
        [samples = keyframe::middlesOf(plan, kLooked)] { return keyframe::looksLike(samples); },
        [this, words, present = std::move(present), use](const keyframe::Likeness& likeness) {
            if (!isAlike(likeness)) {
                show(words.before + words.otherwise, {});
                return;
            }
            auto offers = offersFor(likeness, use);
            if (!offers.empty() && isSame(offers.front(), present)) { // it is that already
                offers.clear();
            }
            show(words.before + QString::fromStdString(keyframe::sentenceFor(likeness)), std::move(offers));
        });
}

void CurveLooks::lookAt(const QString& name, const SharedPoints& rate, const Use& use)
{
    later(
        &m_pool, this, m_asked.next(), [rate] { return keyframe::looksLike(asStroke(rate)); },
        [this, name, use](const params::Result<keyframe::CurveLikeness>& found) {
            const QString sentence = sentenceFor(name, found);
            show(sentence, found && isAlike(found->likeness) ? offersFor(found->likeness, use)
                                                             : std::vector<keyframe::Scheduled>());
            Q_EMIT said(sentence);
        });
}

void CurveLooks::forget()
{
    m_asked.forget();
    m_offers.clear();
}

std::optional<keyframe::Scheduled> CurveLooks::offer(int place) const
{
    return static_cast<std::size_t>(place) < m_offers.size()
               ? std::optional(m_offers[static_cast<std::size_t>(place)])
               : std::nullopt;
}

void CurveLooks::show(const QString& text, std::vector<keyframe::Scheduled> offers)
{
    m_offers = std::move(offers);
    QStringList names;
    for (const keyframe::Scheduled& offer : m_offers) {
        names.append(QString::fromStdString(schedule::idOf(offer.schedule)));
    }
    m_bar->showText(text, names);
    m_bar->show();
}

} // namespace lrp::ui
