#pragma once

namespace lrp::params
{

/// While one lives, what its thread reads are settings as they were recorded when something ran: their types
/// alone decide. Ranges, rules across settings, members that must be given or that nobody declared, and files
/// on the disk have no say in what has been; they are asked once it is to run again.
class Recorded
{
public:
    Recorded();
    ~Recorded();
    Recorded(const Recorded&) = delete;
    Recorded& operator=(const Recorded&) = delete;

    /// Whether this thread reads what was recorded.
    static bool isRead();
};

} // namespace lrp::params
