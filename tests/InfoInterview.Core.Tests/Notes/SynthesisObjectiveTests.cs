using InfoInterview.Interviews;
using InfoInterview.Notes;

namespace InfoInterview.Tests.Notes;

/// <summary>What one set out to learn, and what was planned and not answered, reach the synthesis.</summary>
public sealed class SynthesisObjectiveTests
{
    private static readonly Notebook Book = ANote.Book(
        ANote.Talk("Ana days goal-shaken", 0),
        ANote.Of("Ben", "03-02", ANote.Needs("Excel"), ANote.Says("days", Voice.Hearsay)),
        ANote.Of("Cem", "03-03", ANote.Says("days"), span =>
            new NoteMark.Referral { Span = span, Name = "Kim Lee", State = MarkState.Confirmed })) with
    {
        Themes = [ANote.Theme("days") with { QuestionTheme = QuestionTheme.Role }],
    };

    [Theory]
    [InlineData(Objective.IndustryInsight, "")]
    [InlineData(Objective.UnderstandRole, "Ana Cem")]
    [InlineData(Objective.CompanyCulture, "")]
    [InlineData(Objective.SkillsAndQualifications, "Ben")]
    [InlineData(Objective.BuildNetwork, "Cem")]
    [InlineData(Objective.ClarifyGoals, "Ana")]
    [InlineData(Objective.LearnFromTransitions, "")]
    public void An_objective_is_served_by_people(Objective objective, string people)
    {
        var review = Synthesize(new SynthesisOptions { Objectives = [objective, objective] }).Objectives.Should().ContainSingle().Which;
        (string.Join(' ', review.People.Select(person => person.Name)), review.OfPeople).Should().Be((people, 3));
    }

    [Fact]
    public void What_nobody_spoke_of_is_told() =>
        Synthesize(new SynthesisOptions { Objectives = [Objective.UnderstandRole, Objective.CompanyCulture] }).Unserved
            .Select(review => review.Objective).Should().Equal(Objective.CompanyCulture);

    [Fact]
    public void What_was_planned_and_not_answered_is_asked_again()
    {
        var question = QuestionBank.BuiltIn.Find("culture.lunch")!.Question;
        var planned = new PlannedQuestion { PhaseId = "role", Text = "What do people do at lunch?", Question = question };
        var own = new PlannedQuestion { PhaseId = "role", Text = "What about nights?" };
        Synthesize(new SynthesisOptions { Unanswered = [planned, own, planned] }).Questions.Take(2)
            .Select(one => (one.Words, one.Origin, one.Theme)).Should().Equal(
                ("What do people do at lunch?", QuestionOrigin.Unanswered, QuestionTheme.Culture),
                ("What about nights?", QuestionOrigin.Unanswered, QuestionTheme.Advice));
    }

    [Fact]
    public void The_report_says_how_far_each_has_come()
    {
        var synthesis =
            Synthesize(new SynthesisOptions { To = WayOut.OwnFile, Objectives = [Objective.UnderstandRole, Objective.CompanyCulture] });
        SynthesisReport.Markdown(synthesis).Should().Contain(
            "## What you set out to learn\n\n- What the work is, day by day: Ana and Cem.\n- What it is like to work there: nobody has "
                + "spoken of it yet.\n");
    }

    private static Synthesis Synthesize(SynthesisOptions options) => new Synthesizer().Synthesize(Book, options);
}
