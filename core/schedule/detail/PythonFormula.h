#pragma once

#include <memory>
#include <string>

namespace lrp::schedule
{

/// A formula by Python's rules, for the ticks at which floating-point numbers go over an edge: where C++
/// gives an infinity or NaN and goes on, Python raises, also in the middle of a formula whose value is
/// finite in the end. Slower than muParser's own operators. Thread: any, one at a time.
class PythonFormula
{
public:
    explicit PythonFormula(const std::string& expression);
    ~PythonFormula();

    /// What Python raises at t, such as "ZeroDivisionError: division by zero"; empty: it gives a number.
    std::string raisesAt(double t);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

/// Tells whether an operation in its lifetime left the range of floating-point numbers. What is computed must
/// be called through a pointer or from a library, so that it stays between construction and question.
class EdgeWatch
{
public:
    EdgeWatch();
    bool sawAnEdge() const;
};

} // namespace lrp::schedule
