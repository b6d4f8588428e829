#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/Contenders.h"
#include "app/ExperimentArgument.h"
#include "app/JsonNumber.h"
#include "app/Shell.h"
#include "core/params/Json.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"
#include "core/verdict/Words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <iostream>
#include <map>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;
using verdict::Contender;
using verdict::Pair;

constexpr std::size_t kMostLanes = 200; ///< of one problem: nobody reads a verdict on more pairs

/// "10 seeds (42 to 51)", of all lanes together.
std::string seedsOf(const Field& field)
{
    std::map<std::int64_t, double> all;
    for (const Contender& lane : field.contenders) {
        all.insert(lane.ends.begin(), lane.ends.end());
    }
    const std::int64_t first = all.begin()->first;
    const std::int64_t last = all.rbegin()->first;
    return first == last ? fmt::format("1 seed ({})", first)
                         : fmt::format("{} seeds ({} to {})", all.size(), first, last);
}

/// What the base rates are, and that nobody has looked for better ones.
std::string ratesOf(const Field& field)
{
    const double first = field.contenders.front().baseRate;
    if (std::ranges::all_of(field.contenders,
                            [&](const Contender& lane) { return lane.baseRate == first; })) {
        return fmt::format("All lanes share base rate {}; each has a best one of its own, and none was tuned "
                           "here.",
                           threeDigits(first));
    }
    return "The base rates are as they are; none was tuned here.";
}

void printLanes(const Field& field, verdict::Better better)
{
    constexpr auto kLine = "{:<12} {:<24} {:>10} {:>6} {:>9} {:>10}\n";
    std::cout << fmt::format(kLine, "lane", "", "base rate", "seeds", "diverged", "median");
    for (std::size_t i = 0; i < field.contenders.size(); ++i) {
        const Contender& lane = field.contenders[i];
        const double median = medianOf(lane, better);
        std::cout << fmt::format(kLine, lane.label, params::shortened(field.names[i], 24),
                                 threeDigits(lane.baseRate), lane.ends.size(), divergedOf(lane),
                                 std::isfinite(median) ? threeDigits(median) : "diverged");
    }
}

/// One row: the lane that was better with more seeds first. Figures of pairs that cannot decide are not
/// shown.
void printPair(const Field& field, const Pair& pair, verdict::Better better)
{
    constexpr auto kLine = "{:<26} {:>12} {:>30} {:>8} {:>10} {:>8} {:>10}\n";
    const char* const sign = better == verdict::Better::Lower ? "<" : ">";
    const std::string& first = field.contenders[pair.first].label;
    const std::string& second = field.contenders[pair.second].label;
    if (!pair.verdict) {
        std::cout << fmt::format(kLine, first + " " + sign + " " + second, "–", "–", "–", "–", "–", "–");
        return;
    }
    const verdict::Comparison& found = pair.verdict->comparison;
    const bool isSecond = found.secondWins > found.firstWins;
    const bool isTurned = isSecond != (better == verdict::Better::Lower);
    const bool isShown = pair.verdict->ruling != verdict::Ruling::TooFewSeeds;
    const double likely = found.firstIsBetter();
    std::cout << fmt::format(
        kLine, isSecond ? second + " " + sign + " " + first : first + " " + sign + " " + second,
        fmt::format("{} of {}", std::max(found.firstWins, found.secondWins), found.pairs),
        isShown && found.shift ? verdict::shiftText(*found.shift, isTurned) : "–",
        isShown ? threeDigits(std::max(likely, 1.0 - likely)) : "–", found.ranks ? "Wilcoxon" : "sign",
        isShown ? threeDigits(found.p()) : "–", isShown ? threeDigits(pair.verdict->p) : "–");
}

/// Of the lanes' experiment, or of the document where they are of several.
const std::string& headingOf(const Field& field, const VerdictOptions& options)
{
    return field.experiment.empty() ? options.path : field.experiment;
}

void printField(const Field& field, const std::vector<Pair>& pairs, channel::Id quantity,
                const std::string& heading)
{
    const verdict::Better better = betterOf(quantity);
    std::cout << fmt::format("{}: final {} after {} steps, {}, paired by seed.\n{}\n\n", heading,
                             channel::of(quantity).label, grouped(field.steps), seedsOf(field),
                             ratesOf(field));
    printLanes(field, better);
    std::cout << fmt::format("\n{:<26} {:>12} {:>30} {:>8} {:>10} {:>8} {:>10}\n", "pair", "seeds",
                             "by (95 % interval)", "P", "test", "p", "corrected");
    for (const Pair& pair : pairs) {
        printPair(field, pair, better);
    }
    std::cout << '\n';
    for (const std::string& sentence : verdict::sentencesOf(pairs)) {
        std::cout << sentence << '\n';
    }
}

Json verdictAsJson(const verdict::Verdict& verdict)
{
    const verdict::Comparison& found = verdict.comparison;
    constexpr std::array kRulings{"too few seeds", "may be chance", "first", "second"};
    Json json{{"ruling", kRulings.at(static_cast<std::size_t>(verdict.ruling))},
              {"first_wins", found.firstWins},
              {"second_wins", found.secondWins},
              {"ties", found.ties()},
              {"first_diverged", found.firstDiverged},
              {"second_diverged", found.secondDiverged},
              {"p_first_better", found.firstIsBetter()},
              {"sign_p", found.signP},
              {"wilcoxon_p", found.ranks ? Json(found.ranks->p) : Json(nullptr)},
              {"p_corrected", verdict.p},
              {"pairs_corrected_for", verdict.among},
              {"is_reliable", verdict.isReliable},
              {"shift", found.shift ? Json(found.shift->median) : Json(nullptr)},
              {"interval", nullptr}};
    if (found.shift && found.shift->inside) {
        json["interval"] = {found.shift->inside->from, found.shift->inside->to};
    }
    if (verdict.ruling == verdict::Ruling::TooFewSeeds) {
        json["seeds_missing"] = verdict.seedsMissing;
    }
    return json;
}

Json fieldAsJson(const Field& field, const std::vector<Pair>& pairs, verdict::Better better)
{
    Json lanes = Json::array();
    for (std::size_t i = 0; i < field.contenders.size(); ++i) {
        const Contender& lane = field.contenders[i];
        Json ends = Json::array();
        for (const auto& [seed, end] : lane.ends) {
            ends.push_back({{"seed", seed}, {"end", numberOrNull(end)}});
        }
        lanes.push_back({{"lane", lane.label},
                         {"name", field.names[i]},
                         {"base_rate", lane.baseRate},
                         {"median", numberOrNull(medianOf(lane, better))},
                         {"diverged", divergedOf(lane)},
                         {"ends", std::move(ends)}});
    }
    Json all = Json::array();
    for (const Pair& pair : pairs) {
        Json json{{"first", field.contenders[pair.first].label},
                  {"second", field.contenders[pair.second].label},
                  {"seeds", pair.seeds},
                  {"sentence", pair.sentence}};
        if (pair.verdict) {
            json.update(verdictAsJson(*pair.verdict));
        }
        all.push_back(std::move(json));
    }
    return {{"experiment", field.experiment.empty() ? Json(nullptr) : Json(field.experiment)},
            {"steps", field.steps},
            {"base_rates_tuned", false},
            {"lanes", std::move(lanes)},
            {"pairs", std::move(all)}};
}

/// What is in the document and not in the verdict, on stderr.
void sayWhatIsLeftOut(const std::vector<Field>& fields, const store::Contents& contents,
                      const VerdictOptions& options)
{
    const auto label = channel::of(*channel::find(options.by)).label;
    for (const Field& field : fields) {
        for (const std::string& lane : field.leftOut) {
            std::cerr << fmt::format("Lane {} has no {} and is left out.\n", lane, label);
        }
        if (field.contenders.size() == 1) {
            std::cerr << fmt::format("{}: lane {} has nobody to be compared with on its problem.\n",
                                     headingOf(field, options), field.contenders.front().label);
        }
    }
    const auto unfinished = std::ranges::count_if(contents.runs, [](const store::Run& run) {
        return run.status != engine::LaneStatus::Finished && run.status != engine::LaneStatus::Diverged &&
               run.status != engine::LaneStatus::Bent;
    });
    if (unfinished > 0) {
        std::cerr << fmt::format(
            "{} that did not come to an end: left out. To go on: lr-playground resume {}\n",
            unfinished == 1 ? "1 run" : fmt::format("{} runs", unfinished), forShell(options.path));
    }
}

} // namespace

int giveVerdict(const VerdictOptions& options)
{
    const channel::Id quantity = *channel::find(options.by);
    const auto document = store::Document::openForReading(options.path);
    const auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    auto fields =
        contents ? fieldsOf(**document, *contents, quantity) : Result<std::vector<Field>>(contents.issues());
    if (!fields) {
        complain(fields.issues());
        return WrongInput;
    }
    for (const Field& field : *fields) {
        if (field.contenders.size() > kMostLanes) {
            complain(
                {{options.path,
                  fmt::format("has {} different lanes on one problem, which are {} pairs; needs at "
                              "most {} lanes",
                              field.contenders.size(),
                              field.contenders.size() * (field.contenders.size() - 1) / 2, kMostLanes)}});
            return WrongInput;
        }
    }
    sayWhatIsLeftOut(*fields, *contents, options);
    Json all = Json::array();
    bool isFirst = true;
    for (const Field& field : *fields) {
        if (field.contenders.size() < 2) {
            continue;
        }
        const std::vector<Pair> pairs = verdict::contest(field.contenders, betterOf(quantity));
        if (options.json) {
            all.push_back(fieldAsJson(field, pairs, betterOf(quantity)));
        } else {
            std::cout << (isFirst ? "" : "\n");
            printField(field, pairs, quantity, headingOf(field, options));
        }
        isFirst = false;
    }
    if (isFirst) {
        complain({{options.path,
                   "has no two lanes of one problem that came to an end and have a " +
                       std::string(channel::of(quantity).label) + "; needs two or more, with at least " +
                       std::to_string(verdict::kFewestPairs) + " seeds each: lr-playground run -o " +
                       forShell(options.path) + " --seeds " + std::to_string(verdict::kFewestPairs)}});
        return WrongInput;
    }
    if (options.json) {
        std::cout << params::dump(
                         Json{{"document", options.path}, {"by", options.by}, {"problems", std::move(all)}},
                         2, Json::error_handler_t::replace)
                  << '\n';
    }
    complain(contents->leftOut);
    return contents->leftOut.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
