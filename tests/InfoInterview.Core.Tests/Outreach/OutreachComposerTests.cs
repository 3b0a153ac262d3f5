using CsCheck;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;

namespace InfoInterview.Tests.Outreach;

public sealed class OutreachComposerTests
{
    private static readonly OutreachComposer Composer = new();

    private static readonly Ask Siting = new() { Topic = "wind-farm siting", Minutes = 20 };

    private static string Text(OutreachDraft draft) => $"{draft.Subject}\n\n{draft.Body}\n{string.Join('\n', draft.Findings)}";

    [Fact]
    public void A_whole_request() =>
        Text(Composer.Compose(A.Seeker() with { ProfileLink = "https://www.linkedin.com/in/dana-whitcomb", Phone = "+1 608 555 0142" }, A.Contact(), Siting).ToDraft()).Verify();

    [Fact]
    public void A_request_with_nothing_but_the_names() =>
        Text(Composer.Compose(new Seeker { Name = PersonName.Parse("Dana Whitcomb"), Zone = "UTC" }, new Contact { Name = PersonName.Parse("Ruth Halvorsen") }, Siting).ToDraft()).Verify();

    [Fact]
    public void A_request_from_somebody_who_only_names_their_school() =>
        Composer.Compose(A.Seeker() with { Status = null }, A.Contact(), Siting).ToDraft().Body.Should()
            .Contain("I'm Dana Whitcomb, from UW-Madison.");

    [Fact]
    public void A_complete_request_is_ready_and_one_that_names_nothing_of_their_work_is_not()
    {
        Composer.Compose(A.Seeker(), A.Contact(), Siting).ToDraft().Review.Verdict.Should().Be(Verdict.Ready);
        var draft = Composer.Compose(A.Seeker(), A.Contact() with { Admired = null }, Siting).ToDraft();
        draft.Review.Verdict.Should().Be(Verdict.NeedsWork);
        draft.Findings.Single().Rule.Id.Should().Be(RuleIds.PersonalReason);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void No_request_without_anything_of_theirs_passes_for_a_personal_one(string language)
    {
        foreach (var template in MessageLibrary.BuiltIn.For(MessagePurpose.Request).Where(template =>
            string.Equals(template.Language, language, StringComparison.Ordinal) && !template.Channels.Contains(Channel.LinkedInNote)))
        {
            // The wording goes by the pair; among so many people each of them is met.
            for (var person = 0; person < 26; person++)
            {
                var contact = new Contact { Name = PersonName.Parse("Dr. Mina Sato" + (char)('a' + person)), Organization = "Clinova" };
                var style = new MessageStyle { Channel = template.Channels[0], Tone = template.Tone, Language = language };
                var draft = Composer.Compose(A.Seeker(), contact, new Occasion.Request { Ask = Siting }, template, style).ToDraft();
                draft.Findings.Should().Contain(finding => finding.Rule.Id == RuleIds.PersonalReason, draft.Body);
            }
        }
    }

    [Fact]
    public void Fields_pasted_with_line_breaks_and_full_stops_stay_on_one_line()
    {
        var draft = Composer.Compose(
            A.Seeker() with { Status = " a senior\r\nin engineering.\u0000 ", Phone = "  " },
            A.Contact() with { Admired = "your talk\non permitting.", Organization = " \t" },
            new Ask { Topic = "siting\r\nBcc: everybody@example.com", Minutes = 20 }).ToDraft();
        draft.Subject.Should().Be("20 minutes on siting Bcc: everybody@example.com?");
        draft.Body.Should().Contain("I'm Dana Whitcomb, a senior in engineering at UW-Madison.")
            .And.Contain("your talk on permitting.")
            ;
    }

    [Fact]
    public void The_full_stop_of_a_company_name_stays_inside_a_sentence_and_is_not_doubled_at_its_end() =>
        Composer.Compose(A.Seeker() with { Affiliation = "Acme, Inc." }, A.Contact(), Siting).ToDraft().Body.Should()
            .Contain("at Acme, Inc.\n\n");

    [Fact]
    public void Values_are_never_read_as_template_language() =>
        Composer.Compose(A.Seeker(), A.Contact() with { Admired = "your post on {{mustache}}" }, Siting).ToDraft().Body
            .Should().Contain("your post on {{mustache}}.");

    [Fact]
    public void A_field_that_says_nothing_leaves_no_trace() =>
        Gen.Select(Gen.String[" \t\r\n.,;:\u00A0\u0000"], Gen.String[" \t\r\n.,;:\u00A0\u0000"]).Sample(
            (status, admired) => Composer.Compose(A.Seeker() with { Status = status, Phone = status }, A.Contact() with { Admired = admired, Organization = admired }, Siting).ToDraft().Body
                .Should().Be(Composer.Compose(A.Seeker() with { Status = null }, A.Contact() with { Admired = null, Organization = null }, Siting).ToDraft().Body),
            iter: 500);

    [Fact]
    public void Any_text_in_any_field_gives_a_message_with_a_subject_of_one_line() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample(
            (status, admired, topic) =>
            {
                var draft = Composer.Compose(A.Seeker() with { Status = status }, A.Contact() with { Admired = admired }, new Ask { Topic = topic + "x" }).ToDraft();
                draft.Body.Should().StartWith("Dear Ms. Halvorsen,\n\nI'm Dana Whitcomb").And.EndWith("Best wishes,\nDana Whitcomb\n");
                draft.Subject.Should().NotContainAny("\r", "\n");
            },
            iter: 1000);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!")]
    [InlineData(null)]
    public void An_ask_needs_a_topic(string? topic)
    {
        var asking = () => new Ask { Topic = topic! };
        asking.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(4)]
    [InlineData(241)]
    public void An_ask_needs_sane_minutes(int minutes)
    {
        var asking = () => new Ask { Topic = "siting", Minutes = minutes };
        asking.Should().Throw<ArgumentOutOfRangeException>();
    }
}
