using System.Globalization;
using InfoInterview.Notes;
using NodaTime;

namespace InfoInterview.Tests.Notes;

public sealed class SkillGapAnalysisTests
{
    private static readonly Notebook Book = ANote.Book(
        ANote.Of("Ana", "03-01", ANote.Needs("Articulate Storyline"), ANote.Needs("Excel")),
        ANote.Of("Ben", "03-02", ANote.Needs("Camtasia"), ANote.Needs("excel")),
        ANote.Of("Cem", "03-03", ANote.Needs("WCAG"), ANote.Needs("Python", Voice.Hearsay)));

    [Fact]
    public void Gaps_come_by_people_then_by_how_recent_and_hearsay_is_no_need() =>
        Analyze().Gaps.Select(gap => string.Create(CultureInfo.InvariantCulture, $"{gap.Needed.Name}: {gap.Needed.Said.People} of {gap.Needed.Said.OfPeople}"))
            .Should().Equal("Excel: 2 of 3", "WCAG: 1 of 3", "Camtasia: 1 of 3", "Articulate Storyline: 1 of 3");

    [Fact]
    public void Each_gap_has_its_quotes() =>
        Analyze().Gaps[0].Needed.Evidence.Select(evidence => evidence.Quote).Should().Equal("Ana 03-01 line 1", "Ben 03-02 line 1");

    [Theory]
    [InlineData("Excel", null, null, LearningStep.Course)]
    [InlineData("WCAG", null, null, LearningStep.Mentor)]
    [InlineData("Excel", " ", null, LearningStep.Project)]
    [InlineData("Excel", "a budget", "2024-03-01", LearningStep.Practice)]
    public void The_step_follows_from_who_needs_it_and_what_is_there(string skill, string? shownBy, string? lastUsed, LearningStep step)
    {
        HeldSkill[] held = shownBy is null ? [] : [new HeldSkill { Name = skill.ToUpperInvariant(), ShownBy = shownBy, LastUsed = Day(lastUsed) }];
        Analyze(held).Gaps.Single(gap => string.Equals(gap.Needed.Name, skill, StringComparison.Ordinal)).Step.Should().Be(step);
    }

    [Theory]
    [InlineData("Storyline", "2024-03-01")]
    [InlineData("Storyline", null)]
    public void What_can_be_shown_and_was_used_within_two_years_is_held(string name, string? lastUsed)
    {
        var gaps = Analyze(new HeldSkill { Name = name, AlsoCalled = ["articulate storyline"], ShownBy = "three samples", LastUsed = Day(lastUsed) });
        gaps.Gaps.Should().HaveCount(3);
        gaps.Held.Should().ContainSingle().Which.Name.Should().Be("Articulate Storyline");
    }

    [Fact]
    public void Of_two_records_of_one_skill_the_one_that_shows_it_stands() =>
        Analyze(new HeldSkill { Name = "Excel" }, new HeldSkill { Name = "excel", ShownBy = "a budget" }).Held.Should().ContainSingle();

    private static SkillGaps Analyze(params HeldSkill[] held) => new SkillGapAnalysis().Analyze(ANote.Synthesis(Book), [.. held]);

    private static LocalDate? Day(string? day) => day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
