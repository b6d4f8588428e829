#include "ui/lesson/RankOrder.h"

#include <algorithm>
#include <utility>

namespace lrp::ui
{

RankOrder::RankOrder(const std::string& letters)
    : m_letters(letters)
    , m_isTied(letters.size(), false)
{
}

bool RankOrder::move(char letter, int by)
{
    const std::size_t from = placeOf(letter);
    if ((by < 0 && from == 0) || (by > 0 && from + 1 >= count())) {
        return false;
    }
    const std::size_t to = by < 0 ? from - 1 : from + 1;
    std::swap(m_letters[from], m_letters[to]);
    for (std::size_t place = std::min(from, to); place < std::min(std::max(from, to) + 2, count()); ++place) {
        m_isTied[place] = false; // also of the one that follows, to whom it now is another neighbour
    }
    return true;
}

bool RankOrder::tie(char letter)
{
    const std::size_t place = placeOf(letter);
    if (place == 0) {
        return false;
    }
    m_isTied[place] = !m_isTied[place];
    return true;
}

std::vector<std::string> RankOrder::places() const
{
    std::vector<std::string> places;
    for (std::size_t place = 0; place < count(); ++place) {
        if (m_isTied[place]) {
            places.back() += m_letters[place];
        } else {
            places.emplace_back(1, m_letters[place]);
        }
    }
    return places;
}

void RankOrder::set(const std::vector<std::string>& places)
{
    m_letters.clear();
    m_isTied.clear();
    for (const std::string& place : places) {
        for (const char letter : place) {
            m_isTied.push_back(letter != place.front());
            m_letters += letter;
        }
    }
}

} // namespace lrp::ui
