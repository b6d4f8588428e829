#include "core/lesson/Translation.h"

#include "core/files/ByteStream.h"
#include "core/lesson/detail/Join.h"
#include "core/lesson/detail/Texts.h"
#include "core/params/JsonText.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <filesystem>

namespace lrp::lesson
{

using params::Issue;
using params::Json;
using params::Result;

namespace
{

constexpr std::string_view kEnding = ".lesson.md";
constexpr std::size_t kShown = 60;

/// A file of the lessons beside `path`, without its ending; the one that is spelled most like `id`.
std::string nearestBeside(const std::filesystem::path& folder, const std::string& id)
{
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(kEnding) && name.find('.') == name.size() - kEnding.size()) {
            names.push_back(name.substr(0, name.size() - kEnding.size()));
        }
    }
    return names.empty() ? "" : params::nearestWord(id, names);
}

/// The text of the original beside a translation.
Result<std::string> originalBeside(const std::string& path, const std::string& id)
{
    std::filesystem::path folder = std::filesystem::path(path).parent_path();
    folder = folder.empty() ? "." : folder;
    const auto file = folder / (id + std::string(kEnding));
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        const std::string nearest = nearestBeside(folder, id);
        return Issue{
            "/translates",
            nearest.empty()
                ? translate("lesson", "is \"%1\"; needs %1.lesson.md beside this file").arg(id)
                : translate("lesson",
                            "is \"%1\"; needs %1.lesson.md beside this file. The nearest there is %2")
                      .arg(id)
                      .arg(nearest)};
    }
    return files::readWhole(file.string(), "/translates", kLargestFile);
}

/// "why-decay" and "de" of "folder/why-decay.de.lesson.md".
std::pair<std::string, std::string> nameAndLanguage(const std::string& path)
{
    std::string name = std::filesystem::path(path).filename().string();
    name.resize(name.ends_with(kEnding) ? name.size() - kEnding.size() : name.size());
    const auto dot = name.find('.');
    return {name.substr(0, dot), dot == std::string::npos ? "" : name.substr(dot + 1)};
}

/// All that is no text of a whole lesson; null where it is none.
Json frameOf(const std::string& text)
{
    const auto parts = opened(text);
    if (!fromText(text) || !parts) {
        return nullptr;
    }
    Json frame = parts->front;
    for (const char* key : {"title", "language", "verified"}) {
        frame.erase(key);
    }
    Json names = Json::object();
    for (const std::string& name : namesOf(frame["experiments"])) {
        names[name] = "";
    }
    frame["experiments"] = renamed(std::move(frame["experiments"]), names);
    frame["steps"] = withoutTexts(std::move(frame["steps"]));
    return frame;
}

} // namespace

std::string originalOf(const std::string& text)
{
    const auto parts = opened(text);
    const bool isOne = parts && parts->front.contains("translates") && parts->front["translates"].is_string();
    return isOne ? parts->front["translates"].get<std::string>() : "";
}

Result<WholeText> translated(const std::string& original, const std::string& translation)
{
    const auto lesson = fromText(original);
    auto first = opened(original);
    auto second = opened(translation);
    if (!second) {
        return second.issues();
    }
    if (!lesson) {
        return Issue{"/translates", translate("lesson", "is the lesson \"%1\", in which %2")
                                        .arg(originalOf(translation))
                                        .arg(lesson.issues().front().text())};
    }
    if (originalOf(translation) != lesson->id) {
        return Issue{"/translates", translate("lesson", "is \"%1\"; the original has the id \"%2\"")
                                        .arg(params::shortened(originalOf(translation), kShown))
                                        .arg(lesson->id)};
    }
    return join(*lesson, std::move(*first), std::move(*second));
}

Result<WholeText> readWhole(const std::string& path)
{
    auto text = files::readWhole(path, "", kLargestFile);
    const auto parts = text ? opened(*text) : Result<Opened>(text.issues());
    if (!text) {
        return text.issues();
    }
    if (!parts || !parts->front.contains("translates")) {
        return WholeText{std::move(*text), {}};
    }
    Remarks remarks;
    std::string id;
    Members(parts->front, "", remarks).id("translates", id, /*isNeeded=*/true);
    const auto original =
        remarks.issues.empty() ? originalBeside(path, id) : Result<std::string>(remarks.issues);
    return original ? translated(*original, *text) : Result<WholeText>(original.issues());
}

std::vector<std::string> inLanguage(const std::vector<std::string>& files, std::string_view language)
{
    std::vector<std::string> chosen;
    for (const std::string& file : files) {
        const auto [name, code] = nameAndLanguage(file);
        const auto isSpoken = [&, name = name](const std::string& other) {
            return nameAndLanguage(other) == std::pair(name, std::string(language));
        };
        const bool hasSpoken = std::any_of(files.begin(), files.end(), isSpoken);
        if (code == language || (code.empty() && !hasSpoken)) {
            chosen.push_back(file);
        }
    }
    return chosen;
}

bool differInTextsAlone(const std::string& one, const std::string& other)
{
    const Json frame = frameOf(one);
    return !frame.is_null() && frame == frameOf(other);
}

} // namespace lrp::lesson
