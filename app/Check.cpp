#include "app/Check.h"

#include "app/Shell.h"

#include <iostream>

namespace lrp::app
{
namespace
{

using experiment::Finding;
using params::Json;

/// "--set /lanes/1/schedule/T_max=20"
std::string asOptions(const experiment::Mend& mend)
{
    std::string options;
    for (const experiment::Change& change : mend.changes) {
        const std::string value =
            change.value.is_string() ? change.value.get<std::string>() : params::dump(change.value);
        options += (options.empty() ? "--set " : " --set ") + forShell(change.pointer + "=" + value);
    }
    return options;
}

Json asJson(const Finding& finding, char letter)
{
    Json mends = Json::array();
    for (const experiment::Mend& mend : finding.mends) {
        Json set = Json::array();
        for (const experiment::Change& change : mend.changes) {
            set.push_back({{"pointer", change.pointer}, {"value", change.value}});
        }
        mends.push_back({{"label", mend.label}, {"set", std::move(set)}, {"options", asOptions(mend)}});
    }
    return {{"lane", std::string(1, letter)},
            {"id", finding.id},
            {"severity", finding.severity == experiment::Severity::Warning ? "warning" : "note"},
            {"pointer", finding.pointer},
            {"text", finding.text},
            {"mends", std::move(mends)}};
}

void print(const Finding& finding, char letter)
{
    std::cout << letter << ' ' << (finding.severity == experiment::Severity::Warning ? "warning" : "note")
              << ' ' << finding.pointer << ": " << finding.text << '\n';
    for (const experiment::Mend& mend : finding.mends) {
        std::cout << "  mend: " << asOptions(mend) << '\n';
    }
}

} // namespace

void printFindings(const std::vector<Finding>& findings, char letter)
{
    for (const Finding& finding : findings) {
        print(finding, letter);
    }
}

Json findingsAsJson(const std::vector<Finding>& findings, char letter)
{
    Json list = Json::array();
    for (const Finding& finding : findings) {
        list.push_back(asJson(finding, letter));
    }
    return list;
}

bool printFindings(const experiment::Experiment& experiment, const experiment::Shape& shape, bool json)
{
    Json list = Json::array();
    bool warned = false;
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const experiment::Lane& lane = experiment.lanes[i];
        const auto found =
            experiment::findings(lane, shape, experiment::plan(lane, shape), "/lanes/" + std::to_string(i));
        warned = warned || experiment::hasWarning(found);
        for (const Finding& finding : found) {
            if (json) {
                list.push_back(asJson(finding, lane.letter));
            } else {
                print(finding, lane.letter);
            }
        }
    }
    if (json) {
        std::cout << params::dump(list, 2) << '\n';
    }
    return warned;
}

} // namespace lrp::app
