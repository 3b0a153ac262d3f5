using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;

namespace InfoInterview.Tests.Interviews;

public sealed class InterviewGuideTests
{
    private static readonly string[] Hostile = ["<script>", "</style>", "-->", "]]>", "\n# x", "\n\n- y", "| z |", "```", "<!--", "&lt;",
        "\\", "\" onload=\"x"];

    private static readonly InterviewGuide Guide = new();

    private static readonly InterviewPlan Fifteen = Plans.For(
        15, InterviewFormat.Phone, Plans.Ruth(CareerStage.Early), null, Flow.Short, Objective.IndustryInsight);

    private static readonly InterviewPlan Twenty = At("https://meet.example.com/ruth", Plans.For(
        20, InterviewFormat.Video, Plans.Ruth(
            CareerStage.Seasoned) with
        { Zone = "Europe/Oslo" }, "2026-09-16 14:00", Flow.Short, Objective.UnderstandRole,
            Objective.BuildNetwork));

    private static readonly InterviewPlan Thirty = At("Harbour Road 4, second floor", Plans.For(
        30, InterviewFormat.InPerson, Plans.Ruth(
            isDiverse: true), "2026-10-25 00:45", Flow.Short, Objective.LearnFromTransitions, Objective.CompanyCulture));

    private static readonly InterviewPlan Sixty = Plans.For(
        60, InterviewFormat.InPerson, Plans.Ruth(
            CareerStage.Established), "2026-09-16 14:00", Flow.Detailed, Objective.SkillsAndQualifications, Objective.ClarifyGoals);

    private static InterviewPlan At(string whereabouts, InterviewPlan plan) => plan with { Whereabouts = whereabouts };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_guide_in_German_says_nothing_in_English(bool isInformal)
    {
        var contact = Plans.Ruth(CareerStage.Seasoned) with { Field = "Windkraft" };
        var plan = Plans.For(
            40, InterviewFormat.Phone, contact, "2026-09-16 14:00", Flow.Short, Objective.CompanyCulture,
                Objective.BuildNetwork) with
        { Topic = "Standortwahl" };
        var request = new QuestionRequest { Agenda = plan.Agenda, Contact = contact, Language = "de" };
        plan = plan with
        {
            Questions = new QuestionPlanner().Select(request),
            Preparation = PreparationList.For(
                new PreparationFacts
                {
                    Format = plan.Format,
                    SeekerZone = "Europe/London",
                    Time = plan.Appointment,
                    Language = "de",
                    Questions = 3
                },
                contact, A.At("2026-09-10 10:00")),
        };
        var guide = new InterviewGuide().Markdown(plan, GuideLength.Whole, "de", isInformal);
        guide.Should()
            .NotContainAny(" the ", " you ", "Then:", "minutes", "Why:",
            "Helps with").And.NotMatchRegex(isInformal ? "dass Sie|Ihrer Meinung" : "dass du|deiner Meinung");
        new InterviewGuide().Html(plan, GuideLength.OnePage, "de").Should().Contain("<html lang=\"de\">");
        if (!isInformal) guide.Verify();
    }

    [Fact]
    public void A_quarter_of_an_hour_by_phone_early_in_a_career() => Guide.Markdown(Fifteen).Verify();

    [Fact]
    public void Twenty_minutes_by_video_with_somebody_seasoned() => Guide.Markdown(Twenty).Verify();

    [Fact]
    public void Half_an_hour_in_person_with_somebody_who_came_by_a_way_of_their_own_while_the_clocks_change() =>
        Guide.Markdown(Thirty).Verify();

    [Fact]
    public void An_hour_in_person() => Guide.Markdown(Sixty).Verify();

    [Fact]
    public void Twenty_minutes_as_a_page_to_print() => Guide.Html(Twenty).Verify();

    [Fact]
    public void An_hour_on_one_page() => Guide.Html(Sixty, GuideLength.OnePage).Verify();

    [Fact]
    public void One_page_for_each_objective() => string.Concat(Enum.GetValues<Objective>().Select(objective =>
        Guide.Markdown(Plans.For(20, InterviewFormat.Video, Plans.Ruth(), null, Flow.Short, objective), GuideLength.OnePage)
            + "\n---\n\n")).Verify();

    [Fact]
    public void One_page_holds_ten_questions_and_says_how_many_more_there_are()
    {
        Sixty.Questions.Questions.Should().HaveCountGreaterThan(InterviewGuide.MostQuestionsOnOnePage);
        var page = Guide.Markdown(Sixty, GuideLength.OnePage);
        Regex.Matches(page, @"^\d+\. ", RegexOptions.Multiline).Should().HaveCount(InterviewGuide.MostQuestionsOnOnePage);
        page.Should()
            .Contain(
                string.Create(CultureInfo.InvariantCulture, $"{Sixty.Questions.Questions.Count - 10} more are in the whole guide."));
    }

    [Fact]
    public void A_plan_of_nothing_but_an_agenda_has_a_guide_too()
    {
        var bare = new InterviewPlan { Contact = A.Contact(), Format = InterviewFormat.Phone, Agenda = new AgendaPlanner().Plan(5, []) };
        Guide.Markdown(bare).Should()
            .Contain("No question is chosen yet.").And.Contain("Not agreed yet; 5 minutes").And.NotContain("Before the talk");
    }

    [Fact]
    public void A_question_of_another_language_is_marked_as_such() =>
        Guide.Html(
            Twenty with
            {
                Questions = new QuestionPlanner()
            .Select(new QuestionRequest { Agenda = Twenty.Agenda, Contact = Twenty.Contact, Language = "de" })
            }).Should()
            .Contain("<strong lang=\"de\">");

    [Fact]
    public void An_appointment_of_another_length_is_refused() =>
        FluentActions.Invoking(() => Guide.Html(Twenty with { Appointment = Twenty.Appointment! with { Minutes = 30 } })).Should()
            .Throw<ArgumentException>();

    [Theory]
    [InlineData("https://meet.example.com/a?b=c&d=1", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://a.example/\"onclick=\"b", false)]
    [InlineData("https://a.example/> <b", false)]
    [InlineData("at https://a.example", false)]
    public void Only_an_address_of_the_web_can_be_followed(string place, bool isLink)
    {
        Guide.Html(Twenty with { Whereabouts = place }).Contains("<a href=\"https://", StringComparison.Ordinal).Should().Be(isLink);
        Guide.Markdown(Twenty with { Whereabouts = place }).Contains($"<{place}>", StringComparison.Ordinal).Should().Be(isLink);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("a\r\n# b\u2028## c", "a # b ## c")]
    [InlineData("# a", "\\# a")]
    [InlineData("- a", "\\- a")]
    [InlineData("12. a", "12\\. a")]
    [InlineData("3) a", "3\\) a")]
    [InlineData("version 2. a (b) 3)", "version 2. a (b) 3)")]
    [InlineData("**a** _b_ `c` ~~d~~", "\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~")]
    [InlineData("[a](javascript:b) ![c](d)", "\\[a\\](javascript:b) !\\[c\\](d)")]
    [InlineData("a | b \\ c", "a \\| b \\\\ c")]
    [InlineData("R&D &amp; &#35; & so on", "R&D \\&amp; \\&#35; & so on")]
    [InlineData("https://a.example www.b.example", "https\\://a.example www\\.b.example")]
    [InlineData("a\u202Eb\u0000c\u2066d", "abcd")]
    public void Text_stays_text_in_markdown(string text, string expected) =>
        Guide.Markdown(Fifteen with { Topic = text }).Should().Contain($"- **About:** {expected}\n");

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"a\" 'b' & c\n<d>", "&quot;a&quot; &#39;b&#39; &amp; c &lt;d&gt;")]
    [InlineData("a\u202Eb\u0000c", "abc")]
    public void Text_stays_text_in_html(string text, string expected) =>
        Guide.Html(Fifteen with { Topic = text }).Should().Contain($"<dd>{expected}</dd>");

    [Fact]
    public void No_text_of_a_plan_changes_the_structure_of_its_guide() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Hostile.Length - 1].Select(index => Hostile[index])).Array[1, 5].Select(string.Concat)
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .Sample(text =>
            {
                foreach (var length in Enum.GetValues<GuideLength>())
                {
                    Assert.Equal(Tags(Guide.Html(With("x"), length)), Tags(Guide.Html(With(text), length)), StringComparer.Ordinal);
                    Assert.Equal(
                        Lines(Guide.Markdown(With("x"), length)), Lines(Guide.Markdown(With(text), length)), StringComparer.Ordinal);
                }
            });

    [Fact]
    public void Ones_own_question_is_checked_like_any_other()
    {
        var request = new QuestionRequest
        {
            Agenda = Twenty.Agenda,
            Contact = Twenty.Contact,
            Own = [new OwnQuestion { Text = "Do you like your job?", PhaseId = "questions" }]
        };
        var planner = new QuestionPlanner();
        var finding = planner.Review(request, planner.Select(request)).Should().ContainSingle().Subject;
        finding.Rule.Id.Should().Be(RuleIds.OpenQuestion);
        finding.Location!.Value.Part.Should().Be("Do you like your job?");
    }

    private static InterviewPlan With(string text) => Twenty with
    {
        Contact = A.Contact() with
        {
            Name = PersonName.TryParse(text, out var name) ? name : PersonName.Parse("x"),
            Organization = text,
            Role = text
        },
        Topic = text,
        Whereabouts = text,
        Questions = QuestionSelection.None.Add(new OwnQuestion { Text = text, PhaseId = "questions" }),
    };

    private static IEnumerable<string> Tags(string html) => Regex.Matches(html, "<[^>]*>").Select(tag => tag.Value);

    /// <summary>What each line begins with, and how many marks of Markdown in it stand for themselves.</summary>
    private static IEnumerable<string> Lines(string markdown) => markdown.Split('\n').Select(line =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Regex.Match(line, @"^\s*([-#>|]|\d+\.)?").Value} {Regex.Count(line, @"(?<!\\)(?:\\\\)*[*_`\[\]<>|~]")}"));
}
