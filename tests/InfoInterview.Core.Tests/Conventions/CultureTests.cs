using System.Globalization;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Tests.Engagements;

namespace InfoInterview.Tests.Conventions;

public sealed class CultureTests
{
    [Fact]
    public void Every_text_is_the_same_under_a_hostile_culture()
    {
        var usual = Texts();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Hostile();
            Texts().Should().Be(usual);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Texts()
    {
        var draft = new OutreachComposer()
            .Compose(A.Seeker(), A.Contact() with { Admired = null }, new Ask { Topic = "siting", Minutes = 45 });
        var plans = new[] { A.Engagement(), A.Engagement(A.Sent("2026-05-31 10:00")), A.Engagement(A.Held("2026-06-05 16:30")) }
            .SelectMany(engagement => new FollowUpPlanner().Plan(engagement, A.At("2026-06-06 10:00")));
        var agreed = A.Agreed("2026-09-04 10:00", "2026-09-16 14:00").Appointment;
        return $"{draft.Subject}\n{draft.Body}\n{string.Join('\n', draft.Findings)}\n{string.Join('\n', plans)}\n{agreed}\n{FollowUpPolicy.Guide.ThanksDue}\n{ContactPoint.Email("Dana@Acme.COM").Identity}\n{PersonName.Parse("SMITH, John")}";
    }

    /// <summary>The invariant culture with every sign, digit group, month and day name turned around.</summary>
    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "^";
        culture.NumberFormat.NumberGroupSizes = [1];
        culture.DateTimeFormat.DayNames = ["a", "b", "c", "d", "e", "f", "g"];
        culture.DateTimeFormat.AbbreviatedDayNames = ["a", "b", "c", "d", "e", "f", "g"];
        culture.DateTimeFormat.MonthNames = ["1m", "2m", "3m", "4m", "5m", "6m", "7m", "8m", "9m", "10m", "11m", "12m", ""];
        culture.DateTimeFormat.MonthGenitiveNames = culture.DateTimeFormat.MonthNames;
        culture.DateTimeFormat.TimeSeparator = ";";
        return culture;
    }
}
