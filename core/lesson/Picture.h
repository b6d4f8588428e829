#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The pictures of a lesson's text. What a program loads for a text from somebody else is decided here alone.
namespace lrp::lesson
{

constexpr std::size_t kLargestPicture = 256 << 10;  ///< bytes of a PNG
constexpr unsigned kMostPixels = 4096;              ///< a side
constexpr std::uint64_t kMostUnpacked = 20'000'000; ///< bytes of a picture's rows
constexpr std::size_t kMostPictures = 32;           ///< of a lesson, those that are drawn among them

/// The addresses of ![text](address) in a line of Markdown.
std::vector<std::string_view> picturesIn(std::string_view line);

/// What is wrong with the address of a picture; empty: nothing. Right are "plan:A,C" (the plans of these
/// lanes, drawn by the program), "thumb:NAME" (the plans of an experiment, or a lesson's) and
/// "data:image/png;base64,…" with a PNG whose content is what its header says.
std::string pictureProblem(std::string_view address);

/// The bytes of a "data:image/png;base64,…" address; empty where it is none.
std::string pictureBytes(std::string_view address);

} // namespace lrp::lesson
