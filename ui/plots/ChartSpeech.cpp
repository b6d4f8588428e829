#include "ui/plots/ChartSpeech.h"

#include "ui/plots/Readout.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

void append(QString& text, const QString& sentence)
{
    text += text.isEmpty() ? sentence : QLatin1Char(' ') + sentence;
}

} // namespace

ChartSpeech speechOf(const summary::Subject& subject)
{
    ChartSpeech speech;
    std::vector<char> letters;
    for (const summary::Sentence& sentence : summary::sentencesOf(subject)) {
        const QString text = QString::fromStdString(sentence.text);
        append(speech.description, text);
        if (sentence.kind == summary::Kind::Name) {
            append(speech.name, text);
        }
        const auto lane = std::ranges::find(subject.lanes, sentence.lane, &summary::Lane::letter);
        if (lane == subject.lanes.end()) {
            continue;
        }
        if (letters.empty() || letters.back() != lane->letter) {
            letters.push_back(lane->letter);
            speech.lanes.push_back(
                {.name = withLetter(lane->letter, QString::fromStdString(lane->name)), .sentences = {}});
        }
        append(speech.lanes.back().sentences, text);
    }
    return speech;
}

} // namespace lrp::ui
