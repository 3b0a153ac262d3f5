using System.Globalization;
using CsCheck;
using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.Outreach.Reviewing;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;

namespace InfoInterview.Tests.Outreach;

public sealed class MessageReviewerTests
{
    /// <summary>A review and its list of components, with nothing in them.</summary>
    private const int LeastBytes = 320;

    private static readonly MessageReviewer Reviewer = new();

    /// <summary>What one rule says: the words at which it points, or a dash.</summary>
    private static string[] Found(string rule, OutreachMessage message, ReviewContext? context = null) =>
        Reviewer.Review(message, context ?? ReviewContext.None).Findings
            .Where(finding => string.Equals(finding.Rule.Id, rule, StringComparison.Ordinal))
            .Select(finding => finding.Location is { } at ? at.Span.Of(at.Part is OutreachMessage.BodyPart ? message.Body : message.Subject).ToString() : "-")
            .ToArray();

    private static string[] Found(string rule, string body) => Found(rule, new OutreachMessage { Body = body });

    [Theory]
    [InlineData("Hi {{first_name}}, 20 minutes?", "{{first_name}}")]
    [InlineData("Hi {first}, 20 minutes?", "{first}")]
    [InlineData("Dear [Contact Name], 20 minutes?", "[Contact Name]")]
    [InlineData("Your work at <Company>, 20 minutes?", "<Company>")]
    [InlineData("We meet on %DATE% for 20 minutes.", "%DATE%")]
    [InlineData("Dear ____, 20 minutes?", "____")]
    [InlineData("Would you have 20 minutes on XX?", "XX")]
    [InlineData("Dear FIRSTNAME, could we talk?", "FIRSTNAME")]
    [InlineData("I admire your work at COMPANY.", "COMPANY")]
    [InlineData("Dear ,\nCould we talk?", "Dear")]
    [InlineData("Hi ,\nCould we talk?", "Hi")]
    [InlineData("I admire your work at .", "at")]
    [InlineData("Dear Ms. ,\nCould we talk?", "Ms")]
    [InlineData("Please insert name here.", "insert name")]
    [InlineData("Hi null, could we talk?", "Hi null")]
    [InlineData("Dear «LastName», could we talk?", "«LastName»")]
    public void A_placeholder_is_found_where_it_stands(string body, string expected) => Found(RuleIds.LeftoverPlaceholder, body).Should().Equal(expected);

    [Theory]
    [InlineData("She wrote \"I seen it [sic]\"; 20 minutes?")]
    [InlineData("See <https://pages.example/a>; 20 minutes?")]
    [InlineData("Write to <dana@example.com>; 20 minutes?")]
    [InlineData("MAXX has 20 minutes, 5 < 6 and 7 > 6, 50% of 60%, [1], snake_case.")]
    [InlineData("Hello,\nThe company that I work at, Acme, is small.")]
    [InlineData("Hi,\nIs that the team you come from? I am AT THE COMPANY NOW.")]
    public void What_only_looks_like_a_placeholder_is_left_alone(string body) => Found(RuleIds.LeftoverPlaceholder, body).Should().BeEmpty();

    [Theory]
    [InlineData("Would you have 20 minutes?", "20-20")]
    [InlineData("a 15-20 min call", "15-20")]
    [InlineData("a 20min call", "20-20")]
    [InlineData("a 20-minute call", "20-20")]
    [InlineData("fifteen to twenty minutes", "15-20")]
    [InlineData("five or ten minutes", "5-10")]
    [InlineData("twenty-five minutes", "25-25")]
    [InlineData("half an hour of your time", "30-30")]
    [InlineData("a half-hour call", "30-30")]
    [InlineData("A Quarter of an Hour would do", "15-15")]
    [InlineData("three quarters of an hour", "45-45")]
    [InlineData("for 30\u00A0minutes", "30-30")]
    [InlineData("15 – 20 minutes", "15-20")]
    [InlineData("an hour of your time", "60-60")]
    [InlineData("an hour and a half", "90-90")]
    [InlineData("30 to 45 minutes", "30-45")]
    [InlineData("1.5 hours", "90-90")]
    [InlineData("2 hours", "120-120")]
    [InlineData("I live an hour from campus. Could we talk for 15 minutes?", "15-15")]
    [InlineData("I watched your 40-minute talk. Would 20 minutes be too much to ask?", "20-20")]
    public void A_stated_length_is_read(string body, string expected) => Length(body).Should().Be(expected);

    [Theory]
    [InlineData("a quick coffee")]
    [InlineData("in the next 2 weeks")]
    [InlineData("a few minutes")]
    [InlineData("I am an hour away by train.")]
    [InlineData("It is a 30-minute drive.")]
    [InlineData("your 20-minute talk on permits")]
    [InlineData("We spoke for 20 minutes; the call lasted 20 minutes.")]
    [InlineData("Thank you for the half hour on Monday.")]
    [InlineData("I work 12-hour shifts.")]
    [InlineData("at an hour that suits you")]
    [InlineData("the 3rd of May")]
    [InlineData("")]
    public void What_is_no_length_of_the_talk_is_not_read_as_one(string body) => Length(body).Should().BeNull();

    [Theory]
    [InlineData("a quick coffee", "-")]
    [InlineData("an hour of your time", "an hour")]
    [InlineData("30 to 45 minutes", "30 to 45 minutes")]
    public void No_length_and_too_much_are_said(string body, string expected) => Found(RuleIds.StatedDuration, body).Should().Equal(expected);

    [Fact]
    public void A_length_in_the_subject_counts() =>
        Found(RuleIds.StatedDuration, new OutreachMessage { Body = "Would you talk to me?", Subject = "20 minutes of advice?" }).Should().BeEmpty();

    [Fact]
    public void An_ask_for_a_job_is_named_in_subject_and_body() =>
        Found(RuleIds.AsksForJob, new OutreachMessage { Subject = "Job inquiry", Body = "Do you have any open analyst positions, or could you refer me?" })
            .Should().Equal("Job inquiry", "Do you have any open analyst positions, or could you refer me");

    [Theory]
    [InlineData("Dear Mr. Castellano,\nCould we talk?", "Dear Mr. Castellano")]
    [InlineData("Hi Bob, could we talk?", "Hi Bob")]
    [InlineData("Dear Ruth,\nCould we talk?", null)]
    [InlineData("Dear Halvorsen-san,\nCould we talk?", null)]
    [InlineData("Hello there,\nCould we talk?", null)]
    [InlineData("Good morning Ms. Halvorsen,\nCould we talk?", null)]
    public void A_greeting_bears_the_name_of_whom_it_goes_to(string body, string? expected) =>
        Found(RuleIds.GreetByName, new OutreachMessage { Body = body, To = A.Contact() }).Should().Equal(expected is null ? [] : [expected]);

    [Fact]
    public void A_title_is_not_guessed()
    {
        var ruth = A.Contact() with { Name = PersonName.Parse("Ruth Halvorsen") };
        Found(RuleIds.GreetByName, new OutreachMessage { Body = "Dear Mrs. Halvorsen,\nCould we talk?", To = ruth }).Should().Equal("Dear Mrs. Halvorsen");
        Found(RuleIds.GreetByName, new OutreachMessage { Body = "Dear Ruth Halvorsen,\nCould we talk?", To = ruth }).Should().BeEmpty();
    }

    [Fact]
    public void A_confidence_may_be_repeated_only_to_whom_it_belongs()
    {
        var ruth = A.Contact() with { Id = new ContactId(Guid.Parse("5d4c0f4e-6a6e-4f0a-9d3b-1f2e3d4c5b6a")) };
        var told = new ConfidentialText { Text = "We will close the Bergen office in May, nobody knows.", SaidBy = ruth.Id };
        var context = new ReviewContext { Confidences = [told] };
        var message = new OutreachMessage { Body = "I hear that you will close the BERGEN office in May." };
        Found(RuleIds.KeepConfidence, message, context).Should().Equal("will close the BERGEN office");
        Found(RuleIds.KeepConfidence, message with { To = ruth }, context).Should().BeEmpty();
    }

    [Fact]
    public void A_note_has_three_hundred_characters()
    {
        var note = new OutreachMessage { Channel = Channel.LinkedInNote, Body = new string('x', MessageLength.NoteCharacters) };
        Found(RuleIds.FitChannel, note).Should().BeEmpty();
        Found(RuleIds.FitChannel, note with { Body = note.Body + "!?" }).Should().Equal("!?");
    }

    [Fact]
    public void A_length_is_a_preset()
    {
        var message = new OutreachMessage { Body = string.Join(' ', Enumerable.Repeat("word", 120)) };
        Found(RuleIds.FitChannel, message).Should().BeEmpty();
        Found(RuleIds.FitChannel, message, new ReviewContext { Length = MessageLength.Under100 }).Should().Equal("-");
        Found(RuleIds.FitChannel, message with { Body = "Hello" }, new ReviewContext { Length = MessageLength.From80To200 }).Should().Equal("-");
    }

    [Theory]
    [InlineData("resume.pdf")]
    [InlineData("Dana_Whitcomb_CV.docx")]
    [InlineData("My Résumé (final).pdf")]
    public void A_resume_is_told_by_the_name_of_the_file(string file) =>
        Found(RuleIds.ResumeForLater, new OutreachMessage { Body = "Could we talk?", Attachments = [file] }).Should().Equal("-");

    [Fact]
    public void Other_files_are_fine() =>
        Found(RuleIds.ResumeForLater, new OutreachMessage { Body = "Could we talk?", Attachments = ["questions.pdf", "scan-of-receipt.jpg"] }).Should().BeEmpty();

    [Fact]
    public void What_a_thank_you_needs_is_not_what_a_request_needs()
    {
        var message = new OutreachMessage { Body = "Dear Ms. Halvorsen,\n\nThank you for your advice about permits.\n\nKind regards,\nDana Whitcomb", Subject = "Thank you for Monday's talk about permits", To = A.Contact() };
        Reviewer.Review(message with { Purpose = MessagePurpose.ThankYou }).Findings.Should().BeEmpty();
        Reviewer.Review(message).Findings.Select(finding => finding.Rule.Id).Should().Contain([RuleIds.StatedDuration, RuleIds.Introduction]);
    }

    [Fact]
    public void The_components_of_a_request_are_pointed_at()
    {
        const string Body = "Dear Ms. Halvorsen,\n\nI'm a senior at UW-Madison, and your talk on permitting made me write. I'm trying to understand the work.\n\n"
            + "Would you have 20 minutes for a call, whenever it suits you?\n\nThank you,\nDana Whitcomb";
        var components = Reviewer.Review(new OutreachMessage { Body = Body }).Components;
        components.Missing.Should().BeEmpty();
        components.Introduction!.Value.Span.Of(Body).ToString().Should().Be("I'm a");
        components.Connection!.Value.Span.Of(Body).ToString().Should().Be("your talk");
        components.Duration!.Value.Span.Of(Body).ToString().Should().Be("20 minutes");
        components.Closing!.Value.Span.Of(Body).ToString().Should().Be("Thank you,\nDana Whitcomb");
        Reviewer.Review(new OutreachMessage { Body = "" }).Components.Missing.Should().HaveCount(8);
    }

    [Fact]
    public void Settings_decide_the_weight_and_the_verdict()
    {
        var message = new OutreachMessage { Body = "Hi {first}, 20 minutes?" };
        Reviewer.Review(message).Verdict.Should().Be(Verdict.DoNotSend);
        new MessageReviewer(RuleSettings.Default.With(RuleIds.LeftoverPlaceholder, Severity.Info)).Review(message).Verdict.Should().Be(Verdict.NeedsWork);
        new MessageReviewer(RuleSettings.Default.Without(RuleIds.LeftoverPlaceholder)).Review(message).Findings.Select(finding => finding.Rule.Id).Should().NotContain(RuleIds.LeftoverPlaceholder);
    }

    [Fact]
    public void A_hosts_own_rule_speaks_after_the_built_in_ones() =>
        new MessageReviewer(RuleSettings.Default, [new ShoutingRule()]).Review(new OutreachMessage { Body = "HELP" }).Findings
            [^1].Rule.Id.Should().Be("X1");

    [Fact]
    public void Any_text_gets_a_review_and_every_span_lies_within_it() =>
        Gen.String.Sample(
            body =>
            {
                foreach (var finding in Reviewer.Review(new OutreachMessage { Body = body }).Findings)
                {
                    if (finding.Location is { } at) at.Span.End.Should().BeLessThanOrEqualTo(body.Length);
                }
            },
            iter: 3000);

    [Fact]
    public void Any_texts_of_odd_letters_get_a_review() =>
        Gen.String["\uD835\uDDF5\u200B\u202E\u0456'\u2019nt .\n\"ß7-\u05D0\0"].Sample(
            body => Reviewer.Review(new OutreachMessage { Subject = body, Body = body, To = A.Contact() }).Findings
                .All(finding => finding.Location is not { } at || at.Span.End <= body.Length),
            iter: 3000);

    [Theory]
    [Trait("Slow", "yes")]
    [InlineData("a")]
    [InlineData("if you have any ")]
    [InlineData("'")]
    [InlineData("\"Hi, \u200B")]
    [InlineData("I am not I am not looking for ")]
    [InlineData("{[<%_X")]
    [InlineData("\uD800")]
    public void A_megabyte_of_anything_gets_a_review(string piece) =>
        Reviewer.Review(new OutreachMessage { Body = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) }).Findings.Should().NotBeNull();

    [Fact]
    public void A_review_without_findings_allocates_only_itself()
    {
        var message = new OutreachMessage
        {
            Subject = "Question about permitting wind farms",
            Body = "Dear Ms. Halvorsen,\n\nI'm a senior at UW-Madison, and your talk on permitting made me write.\n\nWould you have 20 minutes for a call, whenever it suits you?\n\nThank you,\nDana Whitcomb",
        };
        Reviewer.Review(message).Findings.Should().BeEmpty();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Reviewer.Review(message);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThanOrEqualTo(LeastBytes);
    }

    private static string? Length(string body)
    {
        var tokens = new Growing<Token>(new Token[64]);
        var sentences = new Growing<Sentence>(new Sentence[8]);
        Tokenizer.Read(body, MessageLexicons.For("en"), ref tokens, ref sentences);
        var reading = new TextReading(OutreachMessage.BodyPart, body, tokens.Items, sentences.Items);
        foreach (ref readonly var sentence in sentences.Items)
        {
            if (DurationReader.Find(in reading, in sentence) is { } found) return string.Create(CultureInfo.InvariantCulture, $"{found.Least}-{found.Most}");
        }

        return null;
    }

    private sealed class ShoutingRule : IRule<MessageSubject>
    {
        public RuleDescriptor Descriptor { get; } = new() { Id = "X1", Title = "Do not shout", DefaultSeverity = Severity.Info, Guide = "G3.4" };

        public ValueList<Finding> Check(MessageSubject subject) => string.Equals(subject.Message.Body, "HELP", StringComparison.Ordinal) ? [Descriptor.Finding("It shouts.")] : [];
    }
}
