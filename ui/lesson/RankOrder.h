#pragma once

#include <string>
#include <vector>

namespace lrp::ui
{

/// Lanes in order, of which neighbours may be tied.
class RankOrder
{
public:
    explicit RankOrder(const std::string& letters);

    std::size_t count() const { return m_letters.size(); }
    char at(std::size_t place) const { return m_letters[place]; }
    /// Whether it shares a place with the one before it.
    bool isTied(std::size_t place) const { return m_isTied[place]; }
    std::size_t placeOf(char letter) const { return m_letters.find(letter); }

    /// Changes place with the neighbour before (−1) or behind (1), where no tie is kept. False: there is
    /// none.
    bool move(char letter, int by);
    /// Ties the lane to the one before it, or parts them. False: there is none before it.
    bool tie(char letter);

    /// As an answer says it: letters that share a place together.
    std::vector<std::string> places() const;
    void set(const std::vector<std::string>& places);

private:
    std::string m_letters;
    std::vector<bool> m_isTied;
};

} // namespace lrp::ui
