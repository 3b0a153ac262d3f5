using InfoInterview.Engagements;
using InfoInterview.Rules;
using InfoInterview.Testing;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests;

public sealed class FigureCheckTests
{
    private static readonly FollowUpPolicy Patient =
        FollowUpPolicy.Guide with { Name = "patient", Source = "Our careers office.", FollowUpOpens = Wait.OfDays(10) };

    public static TheoryData<string> Presets => [.. FollowUpPolicy.Presets.Select(preset => preset.Name)];

    [Theory]
    [MemberData(nameof(Presets))]
    public void A_preset_passes(string name) =>
        FollowUpPolicyCheck.Of(FollowUpPolicy.Presets.Single(preset => string.Equals(preset.Name, name, StringComparison.Ordinal))).Run().Verify();

    [Fact]
    public void A_hosts_figures_pass_with_the_plans_that_they_make() =>
        FollowUpPolicyCheck.Of(Patient)
            .Plans(Given.Engagement(Happened.Asked("2026-03-02 14:00")), "2026-03-06 09:00", "FollowUp Waiting 2026-03-12..2026-03-16")
            .Run().Verify();

    [Fact]
    public void A_plan_that_is_another_is_told_as_a_table_would_say_it() =>
        FollowUpPolicyCheck.Of(Patient).Plans(Given.Engagement(Happened.Asked("2026-03-02 14:00")), "2026-03-06 09:00").Run().Problems
            .Single().ToString()
            .Should().Be("a history up to OutreachSent on 2026-03-02T14:00:00Z, asked at 2026-03-06T09:00:00Z: "
                + "The plan is to be [] and is [FollowUp Waiting 2026-03-12..2026-03-16].");

    [Fact]
    public void Holidays_move_what_they_close() =>
        FollowUpPolicyCheck.Of(FollowUpPolicy.Guide).In(FixedHolidays.Of("GB 2026-03-09 Office closed"))
            .Plans(
                Given.Engagement(Given.Seeker(), Given.Contact() with { Region = "GB" }, Happened.Asked("2026-03-02 14:00")),
                "2026-03-06 09:00",
                "FollowUp Waiting 2026-03-10..2026-03-16")
            .Run().Verify();

    [Fact]
    public void Figures_that_contradict_each_other_are_told() =>
        FollowUpPolicyCheck.Of(Patient with { FollowUpDue = Wait.OfDays(3) }).Run().IsClean.Should().BeFalse();

    [Fact]
    public void Other_figures_under_the_name_of_a_preset_are_told() =>
        FollowUpPolicyCheck.Of(Patient with { Name = "guide", Source = " " }).Run().Problems.Select(problem => problem.ToString())
            .Should().Equal(
            "The source: It does not say where its figures come from.",
            "The name: The preset 'guide' has other figures; give this one a name of its own.");

    [Fact]
    public void Weights_of_rules_that_are_not_there_are_told()
    {
        var own = new OwnRule().Descriptor;
        RuleSettingsCheck.Run(RuleSettings.Default.With(RuleIds.PersonalReason, Severity.Error).Without("OWN1"), own).Verify();
        RuleSettingsCheck.Run(RuleSettings.Default.Without("OWN1").Without("ii203")).Problems.Select(problem => problem.ToString())
            .Should()
            .Equal("OWN1: No rule has this id.", "ii203: No rule has this id; II203 is one.");
    }

    [Fact]
    public void A_holiday_calendar_is_checked()
    {
        var calendar = FixedHolidays.Of("NO 2026-05-14 Ascension Day");
        HolidayCheck.Of(calendar).IsClosed("NO", "2026-05-14").IsOpen("NO", "2026-05-15").IsUnknown("SE", "2026-05-14").Run().Verify();
        HolidayCheck.Of(calendar).IsOpen("NO", "2026-05-14").IsClosed("SE", "2026-05-14").Run().Problems
            .Select(problem => problem.ToString()).Should().Equal(
            "NO 2026-05-14: The day is to be open and is closed (Ascension Day).",
            "SE 2026-05-14: The day is to be closed and is unknown (The holiday calendar does not know the region.).");
    }

    [Fact]
    public void A_calendar_that_forgets_or_throws_is_told()
    {
        HolidayCheck.Of(new Moody()).IsOpen("NO", "2026-05-14").Run().Problems.Select(problem => problem.ToString()).Should()
            .Contain("The calendar: Asked again, it says something else.")
            .And.Contain("No region: It throws ArgumentNullException: Value cannot be null. (Parameter 'region')");
    }

    [Fact]
    public void A_lexicon_is_checked()
    {
        var lexicon = LexiconCheck.Of(["pick your brain", "grab a coffee"]);
        lexicon.HeardIn("Could I pick your brain?", "Shall we GRAB A COFFEE soon?")
            .NotHeardIn("My brain is full of coffee.", "grab a coffeecake").Run().Verify();
        LexiconCheck.Of(["coffee", "Coffee", "", "tea time"]).HeardIn("A coffee?", "Some milk?").NotHeardIn("I drink no coffee.").Run()
            .Problems.Select(problem => problem.ToString()).Should().Equal(
            "'Coffee': The phrase stands twice.",
            "nothing: A phrase is blank.",
            "'tea time': No text that is to be heard holds the phrase; add one, or leave it out.",
            "'Some milk?': The text is to be heard, and no phrase is in it.",
            "'I drink no coffee.': The text is not to be heard, and 'coffee' is in it.");
    }

    [Fact]
    public void A_host_says_itself_when_a_phrase_is_heard() =>
        LexiconCheck.Of(["brain"], (text, phrase) => text.EndsWith(phrase, StringComparison.Ordinal)).HeardIn("a brain")
            .NotHeardIn("brain food").Run().Verify();

    private sealed class Moody : IHolidayCalendar
    {
        private int asked;

        public HolidayAnswer On(LocalDate day, string? region)
        {
            ArgumentNullException.ThrowIfNull(region);
            return Interlocked.Increment(ref asked) % 2 == 1 ? HolidayAnswer.None : new HolidayAnswer.Holiday { Name = "A whim" };
        }
    }
}
