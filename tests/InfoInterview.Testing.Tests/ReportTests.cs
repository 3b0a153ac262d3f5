using System.Globalization;
using InfoInterview.Testing;

namespace InfoInterview.Tests;

public sealed class ReportTests
{
    [Fact]
    public void A_clean_report_says_how_much_was_asked_and_fails_nothing()
    {
        var report = new CheckReport { Name = "It", Asked = 1 };
        report.Verify();
        report.ToString().Should().Be("It is fine; 1 question asked.");
    }

    [Fact]
    public void Other_reports_fail_the_test_with_every_problem_on_a_line()
    {
        var report = new CheckReport
        {
            Name = "It",
            Asked = 7,
            Problems = Enumerable.Range(1, 22)
                .Select(number => new CheckProblem { Subject = "a", Message = FormattableString.Invariant($"No {number}.") })
                .ToValueList(),
        };
        var fault = FluentActions.Invoking(report.Verify).Should().Throw<CheckFailedException>().Which;
        fault.Report.Should().Be(report);
        fault.Message.Should().StartWith("It has 22 problems; 7 questions asked.\n- a: No 1.\n").And.EndWith("- a: No 20.\n- and 2 more");
    }

    [Fact]
    public void One_text_under_any_culture_is_fine_and_another_is_told_with_its_place()
    {
        AnyCulture.Same("A number", () => (-1234.5).ToString(CultureInfo.InvariantCulture)).Verify();
        var report = AnyCulture.Same("A number", () => "The number " + (-1234.5).ToString("N1", CultureInfo.CurrentCulture));
        report.Problems[0].ToString().Should().Be(
            "A number: Under a culture with other signs and names it reads 'The number ~1'2'3'4^5' where it otherwise reads "
            + "'The number -1,234.5'.");
    }

    [Fact]
    public void The_culture_of_the_caller_comes_back_also_after_a_fault()
    {
        var before = CultureInfo.CurrentCulture;
        FluentActions.Invoking(() => AnyCulture.In<int>(AnyCulture.All[1], () => throw new TimeoutException())).Should()
            .Throw<TimeoutException>();
        CultureInfo.CurrentCulture.Should().BeSameAs(before);
        AnyCulture.In(AnyCulture.All[1], () => (-1).ToString(CultureInfo.CurrentCulture)).Should().Be("~1");
    }

    [Fact]
    public void What_throws_under_a_culture_is_told() =>
        AnyCulture.Same("It", () => throw new TimeoutException("late")).Problems.Single().ToString().Should()
            .Be("It: It throws TimeoutException: late");
}
