using InfoInterview.Outreach;
using InfoInterview.Outreach.Reviewing;
using InfoInterview.People;
using InfoInterview.Tests.Engagements;

namespace InfoInterview.Tests.Outreach;

/// <summary>What the rules say of a German message is German, and what would put it right as well.</summary>
public sealed class GermanFindingTests
{
    private static readonly MessageReviewer Reviewer = new();

    private static readonly (OutreachMessage Message, ReviewContext Context)[] Cases =
    [
        .. new[]
        {
            "Hi {first}", "Dear Ms. ,\n\nCould we talk?", "a quick coffee", "Could we talk for 90 minutes?", "Could you hire me?",
                "Do you have any openings?", "Could you refer me for the job?",
            "I could work for you for free.", "Hello", "I have attached my résumé.", "Could we talk?", "I am impressed by your work.",
                "I like your field.",
            "Could we talk for 20 minutes, and could you review my essay?", "Can we talk on Tuesday at 3?",
                "I would love to talk with you about permitting.",
            "Could we talk next week about your work on permitting?", "Dear Mr. Castellano,\n\nCould we talk?",
                "Dear Sir or Madam,\n\nCould we talk?", "I am still waiting for your answer.",
            string.Join(' ', Enumerable.Repeat("word", 201)),
        }.Select(body => (new OutreachMessage { Body = body, To = A.Contact() }, ReviewContext.None)),
        (new OutreachMessage { Body = "Hello", To = A.Contact() with { Admired = "your talk on permits" } }, ReviewContext.None),
        (new OutreachMessage { Body = "Hello" }, ReviewContext.None),
        (new OutreachMessage { Body = new string('x', 400), Channel = Channel.LinkedInNote }, ReviewContext.None),
        (new OutreachMessage { Body = "Hello",
            To = A.Contact() with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] } }, ReviewContext.None),
        .. new[] { "Quick question", "Please reply by Friday", "Re: our call yesterday", "QUESTION ABOUT PERMITTING", new string('x',
            100) }
            .Select(subject => (new OutreachMessage { Body = "", Subject = subject }, ReviewContext.None)),
        (new OutreachMessage { Body = "Thank you for your time.", Purpose = MessagePurpose.ThankYou }, ReviewContext.None),
        (new OutreachMessage { Body = "Did my note of last week reach you?", Purpose = MessagePurpose.FollowUp },
            new ReviewContext { Request = new OutreachMessage { Body = "Could we talk about permitting?" } }),
        (new OutreachMessage { Body = "I heard that the whole team will be moved to Bergen in May.", To = A.Contact() },
            new ReviewContext { Confidences = [new ConfidentialText
                { Text = "Nobody knows yet that the whole team will be moved to Bergen." }] }),
    ];

    [Fact]
    public void Every_sentence_and_every_suggestion_has_German()
    {
        var findings = Cases.SelectMany(one => Reviewer.Review(one.Message, one.Context).Findings).ToList();
        foreach (var finding in findings)
        {
            GermanFindings.Phrases.Of(finding.Message).Should().NotBeNull(finding.Message);
            if (finding.Suggestion is { } suggestion) GermanFindings.Phrases.Of(suggestion).Should().NotBeNull(suggestion);
        }

        // Every rule of messages spoke, so that none is left out.
        findings.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal).Count().Should().Be(MessageRules.Table.Length);
    }

    [Fact]
    public void A_German_message_is_judged_in_German()
    {
        var review = Reviewer.Review(new OutreachMessage { Body = "Guten Tag", Language = "de-AT", To = A.Contact() });
        review.Findings.Should().Contain(finding => finding.Message == "Die Nachricht sagt nicht Danke."
            && finding.Suggestion == "Eine Zeile genügt: ein Dank im Voraus oder für die geschenkte Zeit.");
        review.Findings.Should().OnlyContain(finding => !finding.Message.StartsWith("The ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The subject still holds the placeholder \"{x}\".", "Im Betreff steht noch der Platzhalter „{x}“.")]
    [InlineData("\"a job\" may be read as asking for a job.", "„a job“ lässt sich so lesen: als Bitte um eine Stelle.")]
    [InlineData("The message has 209 words; 200 is as much as is gladly read.",
        "Die Nachricht hat 209 Wörter; gern gelesen werden höchstens 200.")]
    [InlineData("A host's own rule.", null)]
    public void What_a_finding_names_stays(string english, string? german) => GermanFindings.Phrases.Of(english).Should().Be(german);
}
