#include "ui/presenter/WallVote.h"

#include "ui/text/Translate.h"

#include <algorithm>
#include <QStringList>

namespace lrp::ui
{

namespace
{

QString votesInWords(const std::vector<int>& votes)
{
    return votes.size() < 2
               ? QString::number(votes.front())
               : translate("presenter", "%1 in the first vote, %2 in the second").arg(votes[0]).arg(votes[1]);
}

} // namespace

int WallVote::most() const
{
    int most = 1;
    for (const Choice& choice : choices) {
        for (const int votes : choice.votes) {
            most = std::max(most, votes);
        }
    }
    return most;
}

QString inWords(const WallVote& vote)
{
    QStringList parts;
    for (const WallVote::Choice& choice : vote.choices) {
        QString words = QStringLiteral("%1 %2").arg(choice.letter, choice.text);
        if (choice.isRight) {
            words = translate("presenter", "%1 (right)").arg(words);
        }
        if (!choice.votes.empty()) {
            words += QStringLiteral(": ") + votesInWords(choice.votes);
        }
        parts.append(words + QStringLiteral("."));
        parts.append(choice.explanation);
    }
    parts.removeAll(QString());
    return parts.join(' ');
}

} // namespace lrp::ui
