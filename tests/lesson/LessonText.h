#pragma once

#include "core/lesson/Lesson.h"

#include <string>

namespace lrp::lesson::test
{

/// A small lesson as text, part by part, for cases that spoil one of them.
struct LessonText {
    std::string head = R"("format": "lr-playground lesson", "version": 1)";
    std::string experiments =
        R"("main": {"problem": {"dataset": {"type": "blobs"}, "model": {"type": "linear"},
        "length": 200, "evaluate_every": 10, "seed": 42}, "lanes": [
        {"letter": "A", "optimizer": {"type": "SGD", "lr": 3}, "schedule": {"type": "constant"}},
        {"letter": "B", "optimizer": {"type": "SGD", "lr": 0.1}, "schedule": {"type": "constant"}},
        {"letter": "C", "optimizer": {"type": "SGD", "lr": 3}, "schedule": {"type": "StepLR", "step_size": 100}}]})";
    std::string claims = R"("C<A")";
    std::string more;
    std::string steps = R"({"id": "look", "kind": "read"}, {"id": "guess", "kind": "rank", "lanes": "AB"})";
    std::string body =
        "Rates must fall.\n\n## look\n\nTwo lanes.\n\n> Notes: Wait.\n> For ten hands.\n\n> A quote.\n\n"
        "## guess\n\nWhich is lower?\n";

    std::string text() const
    {
        return "---json\n{" + head + R"(, "id": "small", "title": "Small", "experiments": {)" + experiments +
               "}, \"claims\": [" + claims + "]" + more + ", \"steps\": [" + steps + "]}\n---\n" + body;
    }
    params::Result<Lesson> read() const { return fromText(text()); }
    /// The first issue; "none" where there is none.
    std::string issue() const
    {
        const auto lesson = read();
        return lesson ? "none" : lesson.issues().front().text();
    }
};

/// A lesson with a question of each kind about three lanes, where C<A and C<B are claimed.
inline Lesson questions()
{
    LessonText text;
    text.claims = R"("C<A", "C<B")";
    text.more = R"(, "visible": ["/lanes/*/optimizer/lr"])";
    text.steps = R"({"id": "look", "kind": "read"},
        {"id": "order", "kind": "rank", "lanes": "ABC", "editable": ["/lanes/*/schedule"]},
        {"id": "watch", "kind": "run", "hide": "C"}, {"id": "draw", "kind": "sketch", "lane": "C"},
        {"id": "truth", "kind": "reveal"}, {"id": "rate", "kind": "number", "right": 0.1, "factor": 3},
        {"id": "why", "kind": "choice", "choices": [
            {"id": "noise", "text": "Noise", "explain": "Yes.", "right": true},
            {"id": "time", "text": "Time", "explain": "No.", "misconception": true}]},
        {"id": "why-again", "kind": "choice", "again": "why"}, {"id": "keep", "kind": "finding", "text": "It falls."})";
    text.body = "## look\n## order\n## watch\n## draw\n## truth\n## rate\n## why\n## why-again\n## keep\n";
    Lesson lesson = *text.read();
    lesson.id = "many-questions";
    return lesson;
}

} // namespace lrp::lesson::test
