#include "ui/gallery/GalleryCard.h"

#include "core/lesson/Lesson.h"
#include "core/lesson/LessonRun.h"
#include "core/schedule/Schedule.h"
#include "ui/text/CatalogueSearch.h"
#include "ui/text/Labels.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <QFileInfo>
#include <QRegularExpression>

namespace lrp::ui
{

namespace
{

using params::Json;
using Kind = GalleryCard::Kind;

/// What is shown first, in this order.
const QStringList& firstLessons()
{
    static const QStringList ids{"why-decay", "too-small-too-large", "thirty-what"};
    return ids;
}

/// Of a schedule and those inside it.
void addSchedules(const Json& value, QStringList& names)
{
    if (value.is_object() && value.contains("type") && value["type"].is_string()) {
        if (const auto* entry = params::find(schedule::entries(), value["type"].get<std::string>())) {
            names << QString::fromStdString(entry->title) << catalogueText(entry->title)
                  << QString::fromStdString(entry->id).section('.', -1) << synonymsOf(*entry);
        }
    }
    if (value.is_structured()) {
        for (const Json& inner : value) {
            addSchedules(inner, names);
        }
    }
}

void addSchedules(const experiment::Experiment& experiment, QStringList& names)
{
    for (const experiment::Lane& lane : experiment.lanes) {
        addSchedules(experiment::toJson(lane)["schedule"], names);
    }
    names.removeDuplicates();
}

/// "Constant, step, cosine on two moons."
QString sentenceAbout(const experiment::Experiment& experiment)
{
    QStringList names;
    for (const experiment::Lane& lane : experiment.lanes) {
        names.append(QString::fromStdString(lane.name));
    }
    names.removeDuplicates();
    const Json problem = experiment::toJson(experiment)["problem"];
    const bool hasData = !dataset::isNone(experiment.problem.dataset); // else the model is the loss
    const params::Entry* data = entryOf(problem[hasData ? "dataset" : "model"]);
    const QString lanes = names.join(", ");
    //: %1 names lanes, %2 a data set or a loss: "Constant, step, cosine on two moons."
    return translate("gallery", "%1 on %2.")
        .arg(lanes.left(1).toUpper() + lanes.mid(1),
             data != nullptr ? inSentence(catalogueText(data->title)) : QString());
}

/// The first paragraph of Markdown, as plain text.
QString firstParagraph(const std::string& markdown)
{
    static const QRegularExpression marks("[*_`]");
    return QString::fromStdString(markdown).trimmed().section("\n\n", 0, 0).remove(marks).simplified();
}

std::vector<GalleryCard::End> endsOf(const lesson::Lesson& lesson, const std::string& setup)
{
    std::vector<GalleryCard::End> ends;
    const Json none = Json::object();
    const Json& verified = lesson.verified.is_object() ? lesson.verified : none;
    const Json& ofSetups = verified.contains("ends") ? verified["ends"] : none;
    const Json& ofLanes = ofSetups.is_object() && ofSetups.contains(setup) ? ofSetups[setup] : none;
    for (const auto& [letter, means] : ofLanes.items()) {
        const bool isPair = means.is_array() && means.size() == 2 && means[1].is_number();
        const double loss = isPair ? means[1].get<double>() : 0.0;
        if (letter.size() == 1 && std::isfinite(loss) && loss > 0.0) {
            ends.push_back({letter.front(), loss});
        }
    }
    return ends;
}

/// What somebody sees who has not begun: plans that are to be drawn are left out, and ends that are to be
/// predicted say of no lane that it is theirs.
void hideWhatIsAsked(const lesson::Lesson& lesson, const std::string& setup, GalleryCard& card)
{
    const lesson::LessonRun begun(std::make_shared<const lesson::Lesson>(lesson), 0);
    card.tellsEnds = true;
    for (const experiment::Lane& lane : card.experiment->lanes) {
        if (begun.isHidden(setup, lane.letter, lesson::Quantity::Plan)) {
            card.hiddenPlans += lane.letter;
        }
        card.tellsEnds = card.tellsEnds && !begun.isHidden(setup, lane.letter, lesson::Quantity::Loss) &&
                         !begun.isHidden(setup, lane.letter, lesson::Quantity::Score);
    }
}

void readLesson(GalleryCard& card)
{
    card.kind = Kind::Lesson;
    const auto read = lesson::read(card.path.toStdString());
    if (!read) {
        card.sentence = QString::fromStdString(read.issues().front().text());
        return;
    }
    card.title = QString::fromStdString(read->title);
    card.sentence = firstParagraph(read->summary);
    card.minutes = read->minutes;
    card.kind = read->minutes > kLongestLesson ? Kind::Project : Kind::Lesson;
    for (const lesson::Setup& setup : read->setups) {
        addSchedules(setup.experiment, card.schedules);
    }
    if (!read->setups.empty()) {
        const lesson::Setup& first = read->setups.front();
        card.experiment = first.experiment;
        card.ends = endsOf(*read, first.name);
        hideWhatIsAsked(*read, first.name, card);
    }
}

void readExample(GalleryCard& card)
{
    const auto read = experiment::read(card.path.toStdString());
    if (!read) {
        card.sentence = QString::fromStdString(read.issues().front().text());
        return;
    }
    card.title = read->name.empty() ? card.title : QString::fromStdString(read->name);
    card.sentence = sentenceAbout(*read);
    card.experiment = *read;
    addSchedules(*read, card.schedules);
}

qsizetype placeOf(const GalleryCard& card)
{
    const qsizetype first = firstLessons().indexOf(card.id);
    return card.kind == Kind::Lesson && first >= 0
               ? first
               : firstLessons().size() + static_cast<qsizetype>(card.kind);
}

} // namespace

GalleryCard readCard(const QString& path)
{
    const QString name = QFileInfo(path).fileName().section('.', 0, 0);
    GalleryCard card{.path = path, .id = name, .title = name};
    path.endsWith(".lesson.md") ? readLesson(card) : readExample(card);
    return card;
}

std::vector<GalleryCard> readCards(const QStringList& paths)
{
    std::vector<GalleryCard> cards;
    for (const QString& path : paths) {
        cards.push_back(readCard(path));
    }
    std::stable_sort(cards.begin(), cards.end(),
                     [](const GalleryCard& a, const GalleryCard& b) { return placeOf(a) < placeOf(b); });
    return cards;
}

QString kindText(const GalleryCard& card)
{
    const QString kind = card.kind == Kind::Lesson    ? translate("gallery", "Lesson")
                         : card.kind == Kind::Project ? translate("gallery", "Project")
                                                      : translate("gallery", "Example");
    const QString minutes = card.minutes == 1 ? translate("gallery", "1 minute")
                                              : translate("gallery", "%n minutes", nullptr, card.minutes);
    return card.minutes > 0 ? QStringLiteral("%1 · %2").arg(kind, minutes) : kind;
}

QString spokenText(const GalleryCard& card)
{
    return translate("gallery", "%1. %2. %3", "title, kind and what it is about")
        .arg(card.title, kindText(card), card.sentence);
}

params::Entries entriesOf(const std::vector<GalleryCard>& cards)
{
    params::Entries entries;
    for (const GalleryCard& card : cards) {
        entries.push_back({.id = card.id.toStdString(),
                           .title = card.title.toStdString(),
                           .summary = card.sentence.toStdString(),
                           .formula = {},
                           .source = {},
                           .torch = {},
                           .framework = {},
                           .family = kindText(card).toStdString(),
                           .synonyms = card.schedules.join(", ").toStdString(),
                           .paced = {},
                           .fields = {},
                           .defaults = {},
                           .starter = {}});
    }
    return entries;
}

} // namespace lrp::ui
