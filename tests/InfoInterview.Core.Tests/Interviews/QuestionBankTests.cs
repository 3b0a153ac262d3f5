using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Tests.Interviews;

public sealed class QuestionBankTests
{
    private const string Own =
        """
        # Ours.
        language: en
        theme: culture

        [culture.garden]
        objectives: company-culture, build-network
        stages: early, seasoned
        background: diverse
        minutes: 5
        answered: culture, team
        ask: What grows{{#contact.organization}} at {{contact.organization}}{{/contact.organization}} that nobody planted?
        then: Who in {{contact.field}} waters it?
        then: How long did it take?
        """;

    private static readonly Contact Ruth = new() { Name = PersonName.Parse("Ruth Halvorsen") };

    [Fact]
    public void A_question_is_read_whole()
    {
        var template = Load(Own).Templates.Should().ContainSingle().Subject;
        template.Question.Should().Be(new Question
        {
            Id = "culture.garden",
            Theme = QuestionTheme.Culture,
            Objectives = [Objective.CompanyCulture, Objective.BuildNetwork],
            Stages = [CareerStage.Early, CareerStage.Seasoned],
            ForDiverseBackground = true,
            Minutes = 5,
            AnsweredBy = [KnownFacts.Culture, KnownFacts.Team],
            Text = "What grows{{#contact.organization}} at {{contact.organization}}{{/contact.organization}} that nobody planted?",
            FollowUps = ["Who in {{contact.field}} waters it?", "How long did it take?"],
        });
        template.Needs.Should().BeEmpty();
    }

    [Fact]
    public void A_section_and_a_follow_up_are_left_out_with_what_is_not_known()
    {
        var template = Load(Own).Templates[0];
        template.Word(Ruth)!.Text.Should().Be("What grows that nobody planted?");
        template.Word(Ruth)!.FollowUps.Should().Equal("How long did it take?");
        var known = template.Word(Ruth with { Organization = " Northwind  Siting, ", Field = "The wind trade" })!;
        known.Text.Should().Be("What grows at Northwind Siting that nobody planted?");
        known.FollowUps.Should().Equal("Who in the wind trade waters it?", "How long did it take?");
    }

    [Theory]
    [InlineData("UX designer", false)]
    [InlineData("nurses in intensive care", false)]
    [InlineData("Electrician", false)]
    [InlineData("engineer / founder", false)]
    [InlineData("UX designer (contract)", false)]
    [InlineData("Engineer II", false)]
    [InlineData("nurse practitioner", false)]
    [InlineData("Krankenpflegerin", false)]
    [InlineData("Ingenieur", false)]
    [InlineData("Sozialarbeiterinnen", false)]
    [InlineData("Lehrer für Mathematik", false)]
    [InlineData("humanitarian", true)]
    [InlineData("Krankenpflege", true)]
    [InlineData("Kochen", true)]
    [InlineData("Beratung", true)]
    [InlineData("nursing", true)]
    [InlineData("wind power", true)]
    [InlineData("law for engineers", true)]
    [InlineData("engineering", true)]
    public void A_field_that_names_a_person_is_as_good_as_unknown(string field, bool isField) =>
        QuestionBank.BuiltIn.Find("career-path.into-field")!.CanBeAsked(Ruth with { Field = field }).Should().Be(isField);

    [Fact]
    public void A_question_cannot_be_asked_before_what_it_names_is_known()
    {
        var template = QuestionBank.BuiltIn.Find("industry.company-stand")!;
        template.Needs.Should().Equal(QuestionFields.Organization);
        template.CanBeAsked(Ruth).Should().BeFalse();
        template.Word(Ruth).Should().BeNull();
        template.Word(Ruth with { Organization = "Northwind" })!.Text.Should()
            .Be("What does Northwind do differently from others who do similar work?");
    }

    [Theory]
    [InlineData("way-in", true)]
    [InlineData("outlook", false)]
    public void A_known_fact_answers_a_question(string fact, bool expected) =>
        QuestionBank.BuiltIn.Find("career-path.first-spark")!.IsAnsweredBy(["notes", fact]).Should().Be(expected);

    [Theory]
    [InlineData(
        "[a.b]\nask: What?", "own.bank:1:1: No line above says the language.",
        "own.bank:1:2: No question a.b is known to be worded here; a new one needs a theme above it.")]
    [InlineData("language: en\ntheme: cultur\n[a.b]\nask: What?", "own.bank:2:8: The theme cultur is not known. Did you mean culture?")]
    [InlineData(
        "language: english-of-long-ago\ntheme: role\n[a.b]\nask: What?",
        "own.bank:1:11: The language english-of-long-ago is not a tag such as en or de-AT.")]
    [InlineData(
        "language: en\ntheme: role\n[A b\nask: What?",
        "own.bank:3:1: The line [A b is not an id of lower-case letters, digits, hyphens and dots in square brackets.")]
    [InlineData("language: en\ntheme: role\n[a.b]\nminutes: 3", "own.bank:3:1: The question a.b has no line that asks.")]
    [InlineData("language: en\ntheme: role\n[a.b]\nask: What?\nask: Why?", "own.bank:5:1: The question says ask twice.")]
    [InlineData(
        "language: en\ntheme: role\n[a.b]\nask: What?\n[a.b]\nask: Why?",
        "own.bank:5:2: The question a.b stands here twice in one language.")]
    [InlineData(
        "language: en\ntheme: role\n[a.b]\nask: What?\nminute: 3", "own.bank:5:1: A question has no key minute. Did you mean minutes?")]
    [InlineData(
        "language: en\ntheme: role\n[a.b]\nask: What?\nminutes: 0", "own.bank:5:10: The minutes 0 are not a whole number from 1 to 60.")]
    [InlineData(
        "language: en\ntheme: role\n[a.b]\nask: What?\nobjectives: skills, skils",
        "own.bank:5:21: The objective skils is not known. Did you mean skills?")]
    [InlineData("language: en\ntheme: role\n[a.b]\nask: What?\nstages: senior", "own.bank:5:9: The stage senior is not known.")]
    [InlineData(
        "language: en\ntheme: role\n[a.b]\nask: What?\nbackground: odd",
        "own.bank:5:13: The background odd is not known. Did you mean diverse?")]
    [InlineData(
        "language: en\ntheme: role\n[a.b]\nask: What about {{contact.compnay}}?",
        "own.bank:4:17: II901: The name contact.compnay is not known.")]
    [InlineData("language: en\ntheme: role\n[a.b]\nask: What?\nthen: {{#contact.role}}", "own.bank:5:7: II903:")]
    [InlineData("language: en\ntheme: role\nask: What?", "own.bank:3:1: The line ask belongs to a question, and none has begun.")]
    [InlineData(
        "language: en\ntheme: role\n[a.b]\nwhat?", "own.bank:4:1: A line has the form \"key: value\".",
        "own.bank:3:1: The question a.b has no line that asks.")]
    [InlineData(
        "language: en\ntheme: role\n[a.b]\nask:", "own.bank:4:1: Nothing is said after ask.",
        "own.bank:3:1: The question a.b has no line that asks.")]
    [InlineData(
        "language: fr\n[role.energy]\nask: Quoi\u00a0?\nminutes: 3",
        "own.bank:4:1: Another wording of a question says only ask and then; its minutes is known already.")]
    public void Every_problem_of_a_file_is_told_with_its_place(string text, params string[] expected)
    {
        QuestionBank.TryLoad([new TemplateFile { Name = "own.bank", Text = text }], out var bank, out var problems).Should().BeFalse();
        bank.Should().BeNull();
        problems.Should().HaveSameCount(expected);
        foreach (var problem in expected)
            problems.Select(one => one.ToString()).Should().ContainMatch(problem.Replace("?", "*", StringComparison.Ordinal) + "*");
    }

    [Fact]
    public void A_host_words_built_in_questions_in_its_own_language()
    {
        var bank = QuestionBank.BuiltIn.With(Load("language: nb\n[role.energy]\nask: Hva gir deg kraft, selv sent på dagen?"));
        var found = bank.Find("role.energy", "nb-NO")!;
        found.Question.Language.Should().Be("nb");
        found.Question.Theme.Should().Be(QuestionTheme.Role);
        found.Question.FollowUps.Should().BeEmpty();
        bank.Find("role.craft", "nb")!.Question.Language.Should().Be("en");
        bank.In("nb").Should().HaveSameCount(QuestionBank.BuiltIn.In("en"));
        bank.Languages.Should().Equal("en", "de", "nb");
    }

    [Fact]
    public void A_hosts_question_stands_in_for_the_built_in_one_of_its_id_and_new_ones_come_last()
    {
        var energy = QuestionBank.BuiltIn.Find("role.energy")!.Question with { Text = "What lifts you?" };
        var bank = QuestionBank.BuiltIn.With(QuestionBank.Of(energy, energy with { Id = "role.new", Text = "What is new?" }));
        bank.Find("role.energy")!.Question.Text.Should().Be("What lifts you?");
        bank.Find("role.energy", "de")!.Question.Language.Should().Be("de");
        bank.In("en")[^1].Question.Id.Should().Be("role.new");
        bank.In("en").Count.Should().Be(QuestionBank.BuiltIn.In("en").Count + 1);
    }

    [Fact]
    public void A_language_that_nobody_wrote_is_answered_in_English() =>
        QuestionBank.BuiltIn.In("fr-CA").Should().Equal(QuestionBank.BuiltIn.In("en"));

    [Fact]
    public void A_question_that_code_made_wrongly_is_refused()
    {
        var question = new Question { Id = "a.b", Theme = QuestionTheme.Role, Text = "What?" };
        FluentActions.Invoking(() => QuestionBank.Of(question with { Text = "{{contact.shoe}}" })).Should().Throw<ArgumentException>()
            .WithMessage("*a.b*contact.shoe*");
        FluentActions.Invoking(() => QuestionBank.Of(question with { Minutes = 0 })).Should().Throw<ArgumentException>()
            .WithMessage("*minutes*a.b*");
        FluentActions.Invoking(() => QuestionBank.Of(question, question)).Should().Throw<ArgumentException>().WithMessage("*twice*");
        QuestionBank.Of(question, question with { Language = "de" }).Templates.Should().HaveCount(2);
    }

    [Fact]
    public void An_unknown_id_is_not_found() => QuestionBank.BuiltIn.Find("role.nothing").Should().BeNull();

    private static QuestionBank Load(string text)
    {
        QuestionBank.TryLoad([new TemplateFile { Name = "own.bank", Text = text }], out var bank, out var problems).Should()
            .BeTrue(string.Join('\n', problems));
        return bank!;
    }
}
