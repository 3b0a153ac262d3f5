using InfoInterview.Interviews;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Interviews;

public sealed class QuestionReviewerTests
{
    private static readonly QuestionReviewer Reviewer = new();

    [Theory]
    [InlineData("Do you like your job?", RuleIds.OpenQuestion, "Do you like your job", "Ask \"What do you like about your job?\"")]
    [InlineData(
        "How did you start and what would you change?", RuleIds.OneQuestion, "what would you change",
        "Ask \"How did you start?\" first, and keep \"what would you change?\" for when that is answered.")]
    [InlineData(
        "What is your salary?", RuleIds.PrivateMatters, "your salary",
        "Ask about the field: \"What do people usually earn in the first years of this work?\"")]
    [InlineData(
        "Which suits you better, the lab or the field?", RuleIds.OpenQuestion, "Which suits you better, the lab or the field",
        "Ask what speaks for each, or how they came to decide.")]
    public void A_finding_shows_the_words_and_another_wording(string text, string rule, string words, string suggestion)
    {
        var finding = Reviewer.Review(text).Should().ContainSingle().Subject;
        finding.Rule.Id.Should().Be(rule);
        finding.Location!.Value.Part.Should().Be(QuestionDraft.Part);
        finding.Location.Value.Span.Of(text).ToString().Should().Be(words);
        finding.Suggestion.Should().Be(suggestion);
    }

    [Theory]
    [InlineData("Arbeiten Sie gern hier?", RuleIds.OpenQuestion)]
    [InlineData("Ist ein Studium nötig?", RuleIds.OpenQuestion)]
    [InlineData("Haben Sie immer in der Pflege gearbeitet?", RuleIds.OpenQuestion)]
    [InlineData("Gibt es viele Bewerber?", RuleIds.OpenQuestion)]
    [InlineData("Können Sie mir sagen, ob man ein Studium braucht?", RuleIds.OpenQuestion)]
    [InlineData("Finden Sie nicht auch, dass Prüfungen überschätzt werden?", RuleIds.NeutralQuestion)]
    [InlineData("Das ist sicher anstrengend, oder?", RuleIds.NeutralQuestion)]
    [InlineData("Wie sind Sie zum Theater gekommen, und was würden Sie heute anders machen?", RuleIds.OneQuestion)]
    [InlineData("Haben Sie eine offene Stelle für mich?", RuleIds.NoJobQuestion)]
    [InlineData("Wie viel verdienen Sie?", RuleIds.PrivateMatters)]
    [InlineData("Wie alt sind Sie?", RuleIds.PrivateMatters)]
    [InlineData("Sind Sie verheiratet?", RuleIds.PrivateMatters)]
    [InlineData("Wann wurde Ihr Unternehmen gegründet?", RuleIds.PublicPages)]
    public void German_questions_are_judged_where_that_is_sure(string text, string rule) => Judged(text, "de-AT").Should().Contain(rule);

    [Theory]
    [InlineData("Wie sieht bei Ihnen eine gewöhnliche Woche aus?")]
    [InlineData("Können Sie mir beschreiben, wie ein Urteil entsteht?")]
    [InlineData("Darf ich fragen, was Sie zur Forstwirtschaft geführt hat?")]
    [InlineData("Haben Sie einen Tipp, wo ich anfangen könnte?")]
    [InlineData("Erzählen Sie mir von Ihrem ersten Einsatz.")]
    [InlineData("Was verdient man in den ersten Jahren üblicherweise?")]
    [InlineData("Wenn Sie noch einmal anfangen könnten, was würden Sie anders machen?")]
    [InlineData("Mit wem sollte ich noch sprechen?")]
    public void Good_German_questions_are_left_in_peace(string text) => Judged(text, "de").Should().BeEmpty();

    [Theory]
    [InlineData("Darf ich dabei Ihren Namen nennen?", "de")]
    [InlineData("Dürfte ich dabei Ihren Namen nennen?", "de")]
    [InlineData("Darf ich mir das notieren?", "de")]
    [InlineData("Would it be okay if I mention your name?", "en")]
    [InlineData("Would it be alright if I said you sent me?", "en")]
    [InlineData("Would you mind if I mentioned your name?", "en")]
    [InlineData("Would you mind if I mention you to her?", "en")]
    [InlineData("May I mention your name when I write?", "en")]
    [InlineData("Can I mention your name?", "en")]
    [InlineData("Could I mention your name to her?", "en")]
    [InlineData("Is it all right if I use your name?", "en")]
    [InlineData("Would it be okay if I mention you?", "en")]
    [InlineData("Would it be fine to mention your name?", "en")]
    [InlineData("Do you mind if I write that down?", "en")]
    [InlineData("Could I say that you sent me?", "en")]
    [InlineData("May I note that down?", "en")]
    [InlineData("May I take notes?", "en")]
    [InlineData("Would you be comfortable introducing us?", "en")]
    [InlineData("Darf ich mir Notizen machen?", "de")]
    [InlineData("Darf ich mitschreiben?", "de")]
    [InlineData("Darf ich dort sagen, dass der Hinweis von Ihnen kommt?", "de")]
    [InlineData("Wäre es Ihnen recht, wenn ich dort Ihren Namen nenne?", "de")]
    public void Leave_is_asked_with_a_question_that_a_yes_answers(string text, string language) =>
        Judged(text, language).Should().BeEmpty();

    [Theory]
    [InlineData("Darf ich dabei Ihren Namen nennen, und ist es schwer?", "de")]
    [InlineData("Darf ich Ihnen meine Bewerbung gleich dalassen?", "de")]
    [InlineData("Would it be okay if I mention that I am applying and you get me a job with you?", "en")]
    [InlineData("Would it be okay if I mention my resume to your hiring manager, and could you get me a job?", "en")]
    [InlineData("Would it be okay if I say you want me as your next trainee?", "en")]
    [InlineData("Would you mind if I mentioned your name to whoever can hire me for the position?", "en")]
    [InlineData("Could I mention your name in my application to your team?", "en")]
    [InlineData("I would be great for your team. Would it be okay if I mention your name to the recruiter?", "en")]
    [InlineData("Darf ich in meiner Bewerbung bei euch Ihren Namen nennen?", "de")]
    [InlineData("Darf ich mir bei Ihnen schon eine Stelle als Werkstudent notieren?", "de")]
    public void Beside_another_question_or_for_oneself_leave_excuses_nothing(string text, string language) =>
        Judged(text, language).Should().NotBeEmpty();

    [Theory]
    [InlineData("fr", "Aimez-vous votre travail?")]
    [InlineData("en", "")]
    [InlineData("en", "   ")]
    [InlineData("en", "?")]
    [InlineData("en", "I read your article on peat.")]
    public void What_is_no_question_or_not_understood_is_not_judged(string language, string text) =>
        Judged(text, language).Should().BeEmpty();

    [Theory]
    [InlineData("Do you enjoy it, and why?")]
    [InlineData("Who decides which roads get repaired, and how?")]
    [InlineData("Which courses are worth the money, and which only look good?")]
    [InlineData("Who or what gave you the first push?")]
    [InlineData("My tutor, who trained with you, spoke of the old kiln. How did you fire it?")]
    [InlineData("From where you stand, what do newcomers get wrong?")]
    [InlineData("I was wondering if you could tell me how a tender works.")]
    public void What_belongs_to_one_point_is_one_question(string text) => Judged(text, "en").Should().BeEmpty();

    [Fact]
    public void Curly_apostrophes_and_capitals_change_nothing() =>
        Judged("DON\u2019T YOU THINK THAT PRINT IS DEAD?", "en").Should().Equal(RuleIds.OpenQuestion, RuleIds.NeutralQuestion);

    [Fact]
    public void Length_is_counted_in_words()
    {
        var most = "How " + string.Join(' ', Enumerable.Repeat("far", QuestionReviewer.MostWords - 1)) + "?";
        Judged(most, "en").Should().NotContain(RuleIds.ShortQuestion);
        Judged("So " + most, "en").Should().Contain(RuleIds.ShortQuestion);
    }

    [Fact]
    public void A_rule_can_be_switched_off() =>
        new QuestionReviewer(RuleSettings.Default.Without(RuleIds.OpenQuestion)).Review("Do you like your job?").Should().BeEmpty();

    [Fact]
    public void A_hosts_own_rule_speaks_after_the_others() =>
        new QuestionReviewer(RuleSettings.Default, [new NoShoutingRule()]).Review("IS IT HARD?").Select(finding => finding.Rule.Id)
            .Should().Equal(RuleIds.OpenQuestion, "X1");

    [Theory]
    [InlineData("Is it hard?", "en")]
    [InlineData("Isn't the new law a mess, and could you pass my CV to your boss?", "en")]
    [InlineData("How much do you earn?", "en")]
    [InlineData("Ist das schwer?", "de")]
    [InlineData("C'est difficile ?", "fr")]
    [InlineData("", "en")]
    public void Rules_asked_alone_say_what_the_reviewer_says(string text, string language)
    {
        var subject = QuestionSubject.Read(new QuestionDraft { Text = text, Language = language });
        QuestionRules.All.SelectMany(rule => rule.Check(subject)).Should().Equal(Reviewer.Review(text, language));
    }

    [Fact]
    public void Reviewing_a_good_question_allocates_nothing()
    {
        var question = new QuestionDraft { Text = "Could you walk me through the last time you had to tell a client no?" };
        Reviewer.Review(question).Should().BeEmpty();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Reviewer.Review(question);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Theory]
    [Trait("Slow", "yes")]
    [InlineData("do you, ")]
    [InlineData("and what if you tell me, ")]
    [InlineData("why? ")]
    [InlineData("isn't it ")]
    [InlineData("your ")]
    [InlineData("\uD800")]
    public void A_megabyte_of_anything_gets_an_answer_within_the_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Reviewer.Review(text).Where(finding => finding.Location!.Value.Span.End > text.Length).Should().BeEmpty();
    }

    private static IEnumerable<string> Judged(string text, string language) =>
        Reviewer.Review(text, language).Select(finding => finding.Rule.Id);

    private sealed class NoShoutingRule : IRule<QuestionSubject>
    {
        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = "X1",
            Title = "Do not shout",
            DefaultSeverity = Severity.Info,
            Guide = "G4.4"
        };

        public ValueList<Finding> Check(QuestionSubject subject) => string.Equals(subject.Draft.Text, "IS IT HARD?", StringComparison.Ordinal) ? [Descriptor.Finding("It shouts.")] : [];
    }
}
