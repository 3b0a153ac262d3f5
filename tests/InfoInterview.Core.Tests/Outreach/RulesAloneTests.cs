using InfoInterview.Outreach;
using InfoInterview.Rules;

namespace InfoInterview.Tests.Outreach;

/// <summary>A rule that is asked alone answers as the reviewer does, for every purpose.</summary>
public sealed class RulesAloneTests
{
    private static readonly MessageReviewer Reviewer = new();

    private static readonly OutreachMessage[] Texts =
    [
        new() { Body = "" },
        new() { Subject = "URGENT: PLEASE REPLY BY FRIDAY", Body = "Dear Sir or Madam,\n\nCan we talk on Tuesday at 3? I have attached my résumé. Could you hire me? I am still waiting for your answer.", Recipients = 3 },
        new() { Subject = "Re: our call yesterday", Body = "Hi {first},\n\nI am impressed by your work. I would love to talk with you for 90 minutes, and could you review my essay? I heard that the whole team will be moved to Bergen in May." },
        new() { Subject = "Quick question", Body = "Dear Mr. Castellano,\n\n" + string.Join(' ', Enumerable.Repeat("word", 201)) + "\n\nKind regards,\nDana Whitcomb", To = Messages.Ruth },
        new() { Subject = "Frage", Body = "Guten Tag,\n\nhaben Sie eine Stelle für mich? Mein Lebenslauf liegt bei.", Language = "de", To = Messages.Ruth },
        new() { Body = "Bonjour, je voudrais un emploi.", Language = "fr", Channel = Channel.LinkedInNote },
    ];

    private static readonly ReviewContext[] Contexts =
    [
        ReviewContext.None,
        new()
        {
            HasEarlierContact = true,
            Request = new OutreachMessage { Body = "Could we talk?" },
            Confidences = [new ConfidentialText { Text = "Nobody knows yet that the whole team will be moved to Bergen." }],
            Length = MessageLength.Under100,
        },
    ];

    public static TheoryData<MessagePurpose> Purposes => [.. Enum.GetValues<MessagePurpose>()];

    [Theory]
    [MemberData(nameof(Purposes))]
    public void Every_rule_alone_says_what_it_says_in_a_review(MessagePurpose purpose)
    {
        foreach (var text in Texts.Select(text => text with { Purpose = purpose }))
        {
            foreach (var context in Contexts)
            {
                var subject = MessageSubject.Read(text, context);
                var review = Reviewer.Review(text, context);
                subject.Components.Should().Be(review.Components);
                foreach (var rule in MessageRules.All)
                {
                    var said = rule.Check(subject);
                    said.Should().Equal(review.Findings.Where(finding => finding.Rule.Equals(rule.Descriptor)), $"{rule.Descriptor} on {purpose}");
                    if (!rule.AppliesTo(subject)) said.Should().BeEmpty();
                }
            }
        }
    }

    [Fact]
    public void Every_rule_speaks_somewhere_for_each_purpose_to_which_it_applies_and_each_purpose_has_rules()
    {
        foreach (var purpose in Enum.GetValues<MessagePurpose>())
        {
            var subject = MessageSubject.Read(new OutreachMessage { Body = "Hello", Purpose = purpose });
            MessageRules.All.Where(rule => rule.AppliesTo(subject)).Select(rule => rule.Descriptor.Id)
                .Should().Contain([RuleIds.LeftoverPlaceholder, RuleIds.AsksForJob, RuleIds.NoPressure, RuleIds.KeepConfidence, RuleIds.AskedForSilence, RuleIds.GreetByName]);
        }
    }

    [Fact]
    public void A_purpose_that_no_rule_knows_is_checked_by_none_of_ours()
    {
        var subject = MessageSubject.Read(new OutreachMessage { Body = "{first}", Purpose = (MessagePurpose)64 });
        MessageRules.All.Where(rule => rule.AppliesTo(subject)).Should().BeEmpty();
    }

    [Fact]
    public void A_subject_tells_a_hosts_rule_what_the_built_in_ones_know()
    {
        var subject = MessageSubject.Read(
            new OutreachMessage { Subject = "Question about permitting", Body = "Dear Ms. Halvorsen,\n\nCould you hire me? Would you have 15 to 20 minutes?", To = Messages.Ruth },
            new ReviewContext { HasEarlierContact = true });
        subject.Purpose.Should().Be(MessagePurpose.Request);
        subject.Context.HasEarlierContact.Should().BeTrue();
        subject.StatedMinutes.Should().Be(20);
        subject.WordCount.Should().Be(14);
        subject.IsKnownLanguage.Should().BeTrue();
        subject.HasSubjectLine.Should().BeTrue();
        subject.JobAsksIn(OutreachMessage.BodyPart).Should().ContainSingle().Which.Kind.Should().Be(JobAskKind.Employment);
        subject.JobAsksIn(OutreachMessage.SubjectPart).Should().BeEmpty();
        subject.Find(MessageSignal.NextStep)!.Value.Span.Of(subject.Message.Body).ToString().Should().Be("Could you hire me");
        subject.Find(MessageSignal.Resume).Should().BeNull();
        subject.SureMissing(MessageSignal.Thanks).Should().BeGreaterThan(0.5);
        subject.Sentences().Select(span => span.Of(subject.Message.Body).ToString()).Should().HaveCount(3);
    }

    [Fact]
    public void A_reading_of_a_review_ends_with_it_and_one_that_was_asked_for_stays()
    {
        var keeper = new KeepingRule();
        var message = new OutreachMessage { Body = "Hello" };
        new MessageReviewer(RuleSettings.Default, [keeper]).Review(message);
        var late = () => keeper.Kept!.Message;
        late.Should().Throw<InvalidOperationException>();
        MessageSubject.Read(message).Message.Should().BeSameAs(message);
    }

    /// <summary>A rule that reviews another message while it checks one.</summary>
    [Fact]
    public void Reviews_can_lie_within_each_other()
    {
        var nested = new NestingRule();
        var message = new OutreachMessage { Body = "Could you hire me?" };
        new MessageReviewer(RuleSettings.Default, [nested]).Review(message).Findings.Where(finding => !finding.Rule.Equals(nested.Descriptor)).Should().Equal(Reviewer.Review(message).Findings);
        nested.Inner.Should().Equal(Reviewer.Review(NestingRule.Other).Findings);
    }

    private sealed class KeepingRule : IRule<MessageSubject>
    {
        public MessageSubject? Kept { get; private set; }

        public RuleDescriptor Descriptor { get; } = new() { Id = "X2", Title = "Keep it", DefaultSeverity = Severity.Info, Guide = "G3.4" };

        public ValueList<Finding> Check(MessageSubject subject)
        {
            Kept = subject;
            return [];
        }
    }

    private sealed class NestingRule : IRule<MessageSubject>
    {
        public static readonly OutreachMessage Other = new() { Subject = "Quick question", Body = "Dear Sir or Madam, I am still waiting." };

        public ValueList<Finding> Inner { get; private set; }

        public RuleDescriptor Descriptor { get; } = new() { Id = "X3", Title = "Look within", DefaultSeverity = Severity.Info, Guide = "G3.4" };

        public ValueList<Finding> Check(MessageSubject subject)
        {
            var before = subject.WordCount;
            Inner = Reviewer.Review(Other).Findings;
            return subject.WordCount == before && subject.Message.Body.Length > 0 ? [Descriptor.Finding("Both were read.")] : [];
        }
    }
}
