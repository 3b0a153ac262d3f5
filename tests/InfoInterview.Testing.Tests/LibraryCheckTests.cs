using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Testing;

namespace InfoInterview.Tests;

public sealed class LibraryCheckTests
{
    private const string Norwegian =
        """
        id: takk
        purpose: thank-you
        channel: email, linkedin
        tone: warm
        language: nb
        required: talk.point
        subject: Takk for praten
        ---
        {{salutation}},

        takk for tiden din. Det jeg tenker mest på, er {{talk.point}}.

        Vennlig hilsen
        {{>signature}}
        """;

    [Fact]
    [Trait("Slow", "yes")]
    public void The_built_in_messages_pass() => MessageLibraryCheck.Of(MessageLibrary.BuiltIn)
        .Covers(MessagePurpose.Request, Channel.Email, "de-AT").Run().Verify();

    [Fact]
    public void A_hosts_message_passes() => MessageLibraryCheck.RunFiles(File(Norwegian)).Verify();

    [Theory]
    [InlineData("tiden din.", "tiden din .", "takk: It holds a blank before a sign: ")]
    [InlineData("tiden din.", "tiden  din.", "takk: It holds two blanks in a row: ")]
    [InlineData("tiden din.", "tiden din,.", "takk: It holds two signs in a row: ")]
    [InlineData("er {{talk.point}}.", "er {{talk.point}} ({{#talk.plan}}{{talk.plan}}{{/talk.plan}}).",
        "takk: It holds empty brackets or quotation marks: ")]
    [InlineData("Takk for praten", "Takk  for praten", "takk: It holds two blanks in a row: 'Takk  for praten'.")]
    [InlineData("language: nb", "language: en", "")]
    [InlineData("purpose: thank-you", "purpose: thankyou",
        "takk.mustache: takk.mustache:2:10: The purpose thankyou is not known. Did you mean thank-you?")]
    public void What_a_reader_would_stumble_over_is_told(string right, string wrong, string problem)
    {
        var text = Norwegian.Replace(right, wrong, StringComparison.Ordinal);
        var report = MessageLibraryCheck.RunFiles(File(text));
        if (problem.Length == 0) report.Verify();
        else report.Problems.Select(found => found.ToString()).Should()
            .Contain(found => found.StartsWith(problem, StringComparison.Ordinal), report.ToString());
    }

    [Fact]
    public void A_message_that_a_rule_forbids_is_told() =>
        MessageLibraryCheck.RunFiles(File(Norwegian.Replace("language: nb", "language: en", StringComparison.Ordinal)
            .Replace("takk for tiden din.", "Could you hire me?", StringComparison.Ordinal))).ToString().Should()
                .Contain("takk: A rule forbids it: II203 error:");

    [Fact]
    public void A_message_that_nobody_could_get_is_told()
    {
        var file = File(Norwegian.Replace("required: talk.point", "required: talk.point, talk.plan", StringComparison.Ordinal)
            .Replace("er {{talk.point}}.", "er {{talk.point}}. {{talk.plan}}", StringComparison.Ordinal));
        MessageLibraryCheck.RunFiles(file).Verify();
        MessageLibrary.TryLoad([file], out var library, out _).Should().BeTrue();
        MessageLibraryCheck.Of(library!).With(new Occasion.ThankYou { Point = "ditt råd" }).Run().ToString().Should()
            .Contain("takk: It was never written, because talk.plan is missing in every sample");
    }

    [Fact]
    public void What_is_to_be_covered_and_is_not_is_told() =>
        MessageLibraryCheck.Of(MessageLibrary.BuiltIn).Covers(MessagePurpose.FollowUp, Channel.Email, "fr").Run().Problems
            .Should().Contain(problem => problem.ToString() == "FollowUp by Email: There is no message in the language fr, formal.");

    [Fact]
    public void The_built_in_questions_pass() => QuestionBankCheck.Of(QuestionBank.BuiltIn).Run().Verify();

    [Theory]
    [InlineData("What do you like about your work?", "")]
    [InlineData("Do you like your work?", "II4")]
    [InlineData("Could you give me a job?", "II4")]
    [InlineData("What do  you like about your work?", "It holds two blanks in a row")]
    [InlineData("What is it like at {{contact.organization}} ?", "It holds a blank before a sign")]
    public void A_hosts_question_passes_or_is_told(string text, string problem)
    {
        var report = QuestionBankCheck.Of(QuestionBank.Of(Asks("own.one", text))).Run();
        if (problem.Length == 0) report.Verify();
        else report.ToString().Should().Contain("own.one: " + problem);
    }

    [Fact]
    public void Questions_that_say_the_same_and_names_that_nobody_knows_are_told()
    {
        var bank = QuestionBank.Of(
            Asks("own.one", "What do you like about your work?"),
            Asks("own.two", "What do you like about your work?") with { AnsweredBy = ["likes"], Circumstance = "night-trains" });
        QuestionBankCheck.Of(bank).Run().Problems.Select(problem => problem.ToString()).Should().Equal(
            "own.two: It has the words of own.one.",
            "own.two: The name 'likes' is not known; Knows(\"likes\") says that it is yours.",
            "own.two: The name 'night-trains' is not known; Knows(\"night-trains\") says that it is yours.");
        QuestionBankCheck.Of(bank).Knows("likes", "night-trains").Run().Problems.Should().HaveCount(1);
    }

    [Fact]
    public void A_bank_that_cannot_be_loaded_is_told() =>
        QuestionBankCheck.RunFiles(new TemplateFile { Name = "own.bank", Text = "what?" }).ToString().Should()
            .Contain("own.bank: own.bank:1:");

    [Fact]
    public void The_built_in_greetings_pass()
    {
        foreach (var row in SalutationLanguages.BuiltIn.Rows) GreetingCheck.Of(row).Run().Verify();
    }

    [Fact]
    public void A_hosts_greetings_are_checked()
    {
        var row = SalutationLanguage.English with
        {
            Tag = "nb",
            WithTitle = "Kjære {title} {family}",
            WithoutTitle = "Kjære {full}",
            Informal = "Hei {given}"
        };
        GreetingCheck.Of(row).Greets("Ms. Ruth Halvorsen", "Kjære Ms. Halvorsen").Greets("Ruth Halvorsen", "Hei Ruth", Formality.Informal)
            .Run().Verify();
        GreetingCheck.Of(row with { Tag = "n!", Informal = "Hei {first}", WithoutName = "Hei {given" }).Greets("Ruth Halvorsen", "Hallo")
            .Run()
            .Problems.Select(problem => problem.ToString()).Should().Contain(
            [
                "The tag: 'n!' is no language tag such as nb or pt-BR.",
                "Informal: No name has the part {first}; there are {title}, {given}, {family} and {full}.",
                "WithoutName: A brace is not closed.",
                "Ruth Halvorsen: They are to be greeted 'Hallo' and are greeted 'Kjære Ruth Halvorsen'.",
            ]);
    }

    private static TemplateFile File(string text) => new() { Name = "takk.mustache", Text = text + "\n" };

    private static Question Asks(string id, string text) => new() { Id = id, Theme = QuestionTheme.Role, Text = text };
}
