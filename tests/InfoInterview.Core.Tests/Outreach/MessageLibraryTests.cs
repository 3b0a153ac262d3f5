using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Outreach;

public sealed class MessageLibraryTests
{
    private const string Norwegian =
        """
        id: thank-you.warm.nb
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
    public void A_hosts_language_is_found_before_English_and_signs_with_the_shared_lines()
    {
        var library = MessageLibrary.BuiltIn.With(Load(("nb.mustache", Norwegian)));
        var composer = new OutreachComposer(new MessageReviewer(), library);
        var thanks = new Occasion.ThankYou { Point = "rådet ditt om å lese møtebøkene først" };
        var draft = BuiltInMessageTests.Written(composer.Compose(Messages.Dana, Messages.Ruth, thanks, new MessageStyle { Language = "nb-NO" }));
        draft.Subject.Should().Be("Takk for praten");
        draft.Message.Language.Should().Be("nb");
        draft.Body.Should().Contain("er rådet ditt om å lese møtebøkene først.").And.EndWith("Dana Whitcomb\nhttps://www.linkedin.com/in/dana-whitcomb\n+1 608 555 0142\n");
    }

    [Theory]
    [InlineData("formal", "de", "follow-up.formal.de")]
    [InlineData("formal", "de-AT", "follow-up.formal.de")]
    [InlineData("brief", "DE", "follow-up.brief.de")]
    [InlineData("cheerful", "de", "follow-up.warm.de")]
    [InlineData("formal", "en-GB", "follow-up.formal.en")]
    public void The_language_comes_before_the_tone(string tone, string language, string expected) =>
        MessageLibrary.BuiltIn.Find(MessagePurpose.FollowUp, Channel.Email, tone, language)!.Id.Should().Be(expected);

    [Fact]
    public void Where_a_language_has_neither_the_tone_nor_warm_any_tone_of_it_is_taken() =>
        MessageLibrary.BuiltIn.With(Load(("nb.mustache", Norwegian.Replace("warm", "glad", StringComparison.Ordinal))))
            .Find(MessagePurpose.ThankYou, Channel.Email, Tones.Formal, "nb")!.Tone.Should().Be("glad");

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    public void English_never_stands_in_for_a_language_that_is_not_there(string language) =>
        MessageLibrary.BuiltIn.Find(MessagePurpose.FollowUp, Channel.Email, Tones.Warm, language).Should().BeNull();

    [Fact]
    public void A_channel_without_a_message_has_none() =>
        MessageLibrary.BuiltIn.Find(MessagePurpose.ThankYou, Channel.Phone, Tones.Warm, "en").Should().BeNull();

    [Fact]
    public void A_hosts_message_takes_the_place_of_the_built_in_one()
    {
        var own = Load(("thanks.mustache", Norwegian.Replace("language: nb", "language: en", StringComparison.Ordinal)));
        var library = MessageLibrary.BuiltIn.With(own);
        library.Find(MessagePurpose.ThankYou, Channel.LinkedIn, Tones.Warm, "en")!.Id.Should().Be("thank-you.warm.nb");
        library.Templates.Select(template => template.Id).Should().NotContain("thank-you.warm.en").And.Contain("thank-you.brief.en");
        MessageLibrary.BuiltIn.Templates.Select(template => template.Id).Should().Contain("thank-you.warm.en", "a library never changes");
    }

    [Fact]
    public void A_hosts_shared_lines_stand_in_for_the_built_in_ones_of_their_language()
    {
        const string Lines = "partial: signature\nlanguage: nb\n---\n{{seeker.name}}, på vegne av meg selv\n";
        var library = Load(("nb.mustache", Norwegian), ("lines.mustache", Lines));
        var draft = BuiltInMessageTests.Written(new OutreachComposer(new MessageReviewer(), library).Compose(Messages.Dana, Messages.Ruth, new Occasion.ThankYou { Point = "rådet" }, new MessageStyle { Language = "nb" }));
        draft.Body.Should().EndWith("Vennlig hilsen\nDana Whitcomb, på vegne av meg selv\n");
    }

    /// <summary>Each line: what stands in the file instead, and the problem with its place.</summary>
    [Theory]
    [InlineData("purpose: thank-you", "purpose: thankyou", "nb.mustache:2:10: The purpose thankyou is not known. Did you mean thank-you?")]
    [InlineData("channel: email, linkedin", "channel: email, pigeon", "nb.mustache:3:17: The channel pigeon is not known.")]
    [InlineData("language: nb", "language: Norwegian!", "nb.mustache:5:11: The language Norwegian! is not a tag such as en or de-AT.")]
    [InlineData("tone: warm", "tone: Very Warm", "nb.mustache:4:7: The tone Very Warm is not a word of lower-case letters, digits, hyphens and dots.")]
    [InlineData("tone: warm", "mood: warm", "nb.mustache:1:1: The header does not say the tone.")]
    [InlineData("tone: warm", "tone warm", "nb.mustache:4:1: A header line has the form \"key: value\".")]
    [InlineData("required: talk.point", "required: talk.pint", "nb.mustache:6:11: The field talk.pint is not known to a message for this purpose. Did you mean talk.point?")]
    [InlineData("required: talk.point", "required:", "nb.mustache:6:1: A message for this purpose states talk.point; list it under required.")]
    [InlineData("required: talk.point", "required: talk.point, talk.plan", "nb.mustache:6:23: The field talk.plan is required and not used.")]
    [InlineData("required: talk.point", "limit: long", "nb.mustache:6:8: The limit long has not the form \"300 characters\" or \"50 words\".")]
    [InlineData("er {{talk.point}}", "er {{talk.poin}}", "nb.mustache:11:48: II901: The name talk.poin is not known. Did you mean talk.point?")]
    [InlineData("er {{talk.point}}", "er {{talk.point}}{{talk.plan}}", "nb.mustache:11:62: II902: The value talk.plan may be absent")]
    [InlineData("er {{talk.point}}", "er {{meeting.when}}", "nb.mustache:11:48: II901: The name meeting.when is not known.")]
    [InlineData("subject: Takk for praten", "subject: Takk {{navn}}", "nb.mustache:7:15: II901: The name navn is not known.")]
    [InlineData("{{>signature}}", "{{>underskrift}}", "nb.mustache:14:1: II909: There is no partial underskrift.")]
    [InlineData("---\n", "", "nb.mustache:13:1: No line of three hyphens ends the header.")]
    [InlineData("Vennlig", "---\nVennlig", "nb.mustache:13:1: Shorter wordings need a limit in the header that says when to take them.")]
    [InlineData("id: thank-you.warm.nb", "id: thank-you.warm.nb\nid: b", "nb.mustache:2:1: The header says id twice.")]
    public void What_is_wrong_with_a_file_is_told_when_it_is_loaded(string right, string wrong, string problem)
    {
        var text = Norwegian.Replace(right, wrong, StringComparison.Ordinal);
        text.Should().NotBe(Norwegian);
        MessageLibrary.TryLoad([File("nb.mustache", text)], out var library, out var problems).Should().BeFalse();
        library.Should().BeNull();
        problems.Select(found => found.ToString()).Should().Contain(found => found.StartsWith(problem, StringComparison.Ordinal), string.Join('\n', problems));
    }

    [Fact]
    public void Every_problem_of_every_file_is_told_at_once()
    {
        var first = Norwegian.Replace("tone: warm", "tone: W", StringComparison.Ordinal).Replace("language: nb", "language: 1", StringComparison.Ordinal);
        var second = Norwegian.Replace("{{talk.point}}", "{{talk.poin}}", StringComparison.Ordinal);
        MessageLibrary.TryLoad([File("a", first), File("b", second)], out _, out var problems).Should().BeFalse();
        problems.Select(problem => (problem.File, problem.Line)).Should().Equal(("a", 4), ("a", 5), ("b", 11));
        problems[2].Rule.Should().Be(UnknownName);
    }

    [Fact]
    public void Two_files_for_the_same_message_are_a_problem()
    {
        MessageLibrary.TryLoad([File("a", Norwegian), File("b", Norwegian.Replace("id: thank-you.warm.nb", "id: other", StringComparison.Ordinal)), File("c", Norwegian)], out _, out var problems).Should().BeFalse();
        problems.Select(problem => problem.ToString()).Should().Equal(
            "b:1:1: thank-you.warm.nb is for the same purpose, channel, tone and language.",
            "c:1:1: other is for the same purpose, channel, tone and language.",
            "c:1:5: Another file has the id thank-you.warm.nb too.");
    }

    [Fact]
    public void A_problem_inside_a_shared_text_is_told_at_its_own_place()
    {
        MessageLibrary.TryLoad([File("nb", Norwegian), File("lines", "partial: signature\nlanguage: nb\n---\n{{seeker.name}}\n{{seeker.nme}}\n")], out _, out var problems).Should().BeFalse();
        problems.Single().ToString().Should().StartWith("lines:5:1: II901: The name seeker.nme is not known.");
    }

    [Fact]
    public void Any_text_is_a_library_or_a_list_of_problems() =>
        CsCheck.Gen.String.Sample(
            text =>
            {
                var loaded = MessageLibrary.TryLoad([File("any", text)], out var library, out var problems);
                loaded.Should().Be(problems.IsEmpty).And.Be(library is not null);
            },
            iter: 500);

    [Fact]
    public void A_message_is_compiled_once_for_all_threads()
    {
        var template = MessageLibrary.BuiltIn.Find(MessagePurpose.Update, Channel.Email, Tones.Brief, "en")!;
        var compiled = new object[16];
        Parallel.For(0, compiled.Length, index => compiled[index] = template.Compiled);
        compiled.Should().OnlyContain(one => ReferenceEquals(one, compiled[0]));
    }

    private static RuleDescriptor UnknownName => RuleCatalog.Find(RuleIds.UnknownTemplateName)!;

    private static TemplateFile File(string name, string text) => new() { Name = name, Text = text };

    private static MessageLibrary Load(params (string Name, string Text)[] files)
    {
        MessageLibrary.TryLoad(files.Select(file => File(file.Name, file.Text)), out var library, out var problems).Should().BeTrue(string.Join('\n', problems));
        return library!;
    }
}
