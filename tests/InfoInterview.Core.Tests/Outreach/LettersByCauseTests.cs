using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;

namespace InfoInterview.Tests.Outreach;

/// <summary>What a letter must do, by the cause for which it is written.</summary>
public sealed class LettersByCauseTests
{
    private static readonly OutreachComposer Composer = new();

    private static readonly PersonName Harris = PersonName.Parse("Professor Harris");

    [Theory]
    [InlineData(Channel.Email, "en")]
    [InlineData(Channel.LinkedIn, "en")]
    [InlineData(Channel.LinkedInNote, "en")]
    [InlineData(Channel.Phone, "en")]
    [InlineData(Channel.Email, "de")]
    [InlineData(Channel.LinkedIn, "de")]
    [InlineData(Channel.LinkedInNote, "de")]
    [InlineData(Channel.Phone, "de")]
    public void Whoever_referred_one_is_named_with_title_in_every_channel_and_tone(Channel channel, string language)
    {
        foreach (var tone in Tones.All)
        {
            foreach (var admired in new[] { null, "your talk on permitting", "your study of " + string.Concat(Enumerable.Repeat("very ", 60)) + "long titles" })
            {
                var request = new Occasion.Request { Ask = Messages.Siting, ReferredBy = Harris };
                var style = new MessageStyle { Channel = channel, Tone = tone, Language = language };
                Write(request, Messages.Ruth with { Admired = admired }, style).Body.Should().Contain(string.Equals(language, "de", StringComparison.Ordinal) ? "Professor Harris hat mir" : "Professor Harris suggested ");
            }
        }
    }

    [Fact]
    public void A_referrer_of_whom_the_whole_name_is_known_is_named_with_it() =>
        Write(new Occasion.Request { Ask = Messages.Siting, ReferredBy = PersonName.Parse("Prof. Dr. Helen Harris") }).Body.Should().Contain("Prof. Dr. Helen Harris suggested that I write to you.");

    [Theory]
    [InlineData(Channel.Email, "en", " also written to Kim Larsen\\.")]
    [InlineData(Channel.LinkedIn, "en", " also written to Kim Larsen\\.")]
    [InlineData(Channel.Email, "de", "Mit derselben Bitte habe ich auch Kim Larsen geschrieben")]
    [InlineData(Channel.LinkedIn, "de", "Mit derselben Bitte habe ich auch Kim Larsen geschrieben")]
    public void A_second_request_to_a_house_says_who_was_asked(Channel channel, string language, string expected)
    {
        foreach (var tone in Tones.All)
        {
            var request = new Occasion.Request { Ask = Messages.Siting, AskedColleague = Messages.Kim.Name };
            Write(request, Messages.Ruth, new MessageStyle { Channel = channel, Tone = tone, Language = language }).Body.Should().MatchRegex(expected);
        }
    }

    [Fact]
    public void A_time_that_an_assistant_found_is_accepted_in_both_zones_and_to_the_assistant()
    {
        var sato = Messages.Ruth with { Name = PersonName.Parse("Dr. Kenji Sato"), Zone = "Asia/Tokyo" };
        var accepted = new Occasion.AcceptTime { Appointment = new() { Start = A.Time("2026-03-17 10:00"), Zone = "Asia/Tokyo", Minutes = 20 }, Through = PersonName.Parse("Ms. Aiko Mori") };
        var draft = Write(accepted, sato);
        draft.Body.Should().StartWith("Dear Ms. Mori,\n\nThank you for finding a time for my talk with Dr. Sato.")
            .And.Contain("Tuesday, March 17, 10:00 a.m. Tokyo time (Monday, March 16, 8:00 p.m. Central)");
        draft.Message.Through.Should().Be(accepted.Through);
        draft.Review.Verdict.Should().Be(Verdict.Ready);
        new MessageReviewer().Review(draft.Message with { Through = null }).Findings.Select(finding => finding.Rule.Id).Should().Contain(RuleIds.GreetByName);
    }

    [Fact]
    public void A_time_that_they_offered_themselves_is_accepted_and_none_of_ones_own_is_named() =>
        Write(new Occasion.AcceptTime { Appointment = Messages.At("2026-03-17 10:00") }).Body.Should()
            .Contain("Thank you for offering a time. It works well for me").And.NotContain("\n- ");

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void An_apology_comes_first_has_no_excuse_and_makes_one_offer(int times)
    {
        var body = Write(new Occasion.Apology { Times = Enumerable.Repeat(Messages.At("2026-03-17 10:00"), times).ToValueList() }).Body;
        body.Should().StartWith("Dear Ms. Halvorsen,\n\nI'm so sorry that I missed our talk").And.NotContain("because")
            .And.NotContain("unfortunately");
        Count(body, "If you're still willing to talk").Should().Be(1);
        Count(body, "\n- ").Should().Be(times);
    }

    [Theory]
    [InlineData(RescheduleReason.MissedByThem, "We seem to have missed each other on Thursday, March 12, which happens easily.")]
    [InlineData(RescheduleReason.CalledOffByThem, "Thanks for letting me know about Thursday, March 12; that's no trouble at all.")]
    [InlineData(RescheduleReason.CalledOffByWriter, "I'm sorry that I had to call off our talk on Thursday, March 12.")]
    public void New_times_are_offered_without_reproach(RescheduleReason reason, string expected)
    {
        var draft = Write(new Occasion.Reschedule { Times = [Messages.At("2026-03-17 10:00")], Reason = reason, Before = A.Day("2026-03-12") });
        draft.Body.Should().Contain(expected).And.Contain("- Tuesday, March 17, 10:00 a.m. Oslo time (4:00 a.m. Central)");
        draft.Review.Verdict.Should().Be(Verdict.Ready);
    }

    [Fact]
    public void Asking_again_mentions_what_they_said_and_introduces_nobody_anew()
    {
        var again = new Occasion.AskAgain { Ask = Messages.Siting, SaidOn = A.Day("2026-03-03"), Named = A.Day("2026-06-03") };
        Write(again).Body.Should().Contain("In March, you kindly said that I could write again in June, so here I am.")
            .And.NotContain("My name is");
        Write(again with { Said = "June would be better." }).Body.Should()
            .Contain("In March, you told me that June would be better, so I'm following up now.").And.NotContain("\"");
        Write(again with { Said = "Let's see what the board decides" }).Body.Should()
            .NotContain("told me that").And.NotContain("asked me");
        Write(new Occasion.AskAgain { Ask = Messages.Siting }).Body.Should()
            .Contain("You kindly said that I could write again later, so here I am.");
    }

    [Theory]
    [InlineData(Channel.Email, Channel.LinkedIn, "I wrote to you by email on Monday, March 2. In case that didn't reach you, I thought I'd try you here as well, just once.")]
    [InlineData(Channel.LinkedInNote, Channel.Email, "I wrote to you on LinkedIn on Monday, March 2.")]
    [InlineData(Channel.Phone, Channel.Email, "I tried to reach you by phone on Monday, March 2.")]
    [InlineData(Channel.Phone, Channel.LinkedInNote, "I tried to call you")]
    [InlineData(Channel.Email, Channel.Phone, "I sent you a note a little while ago.")]
    public void Another_way_says_that_one_was_tried_before(Channel before, Channel by, string expected) =>
        Write(new Occasion.OtherWay { Ask = Messages.Siting, EarlierBy = before, EarlierOn = A.Day("2026-03-02") }, Messages.Ruth, new MessageStyle { Channel = by }).Body.Should().Contain(expected);

    [Fact]
    public void A_condolence_is_two_lines_and_asks_nothing()
    {
        foreach (var loss in new[] { null, "the death of your mother" })
        {
            var draft = Write(new Occasion.Condolence { Loss = loss });
            draft.Body.Should().NotContain("?")
                .And.Contain(loss is null ? "I'm so sorry for your loss." : "I'm so sorry about the death of your mother.");
            draft.Review.Components.NextStep.Should().BeNull();
            draft.Review.Components.Ask.Should().BeNull();
            draft.Review.Verdict.Should().Be(Verdict.Ready);
        }
    }

    [Fact]
    public void The_resume_goes_because_they_asked_for_it_and_nothing_is_held_against_it()
    {
        var draft = Write(new Occasion.ResumeAsAsked { File = "resume.pdf" });
        draft.Body.Should().Contain("As you asked, I've attached my résumé.");
        draft.Message.Attachments.Should().Equal("resume.pdf");
        draft.Findings.Should().BeEmpty();
        new MessageReviewer().Review(draft.Message with { Purpose = MessagePurpose.Request }).Findings.Select(finding => finding.Rule.Id).Should().Contain(RuleIds.ResumeForLater);
    }

    [Theory]
    [InlineData(true, "Thank you for pointing me to the advert for a junior planner;")]
    [InlineData(false, "Thank you for offering me the advert for a junior planner;")]
    public void An_offer_is_thanked_for_without_taking_a_position(bool isOpening, string expected)
    {
        var answer = new Occasion.AnswerOffer { Offered = "the advert for a junior planner", IsOpening = isOpening };
        Write(answer).Body.Should().Contain(expected).And.Contain("I'll tell you as soon as I've decided.").And.NotContain("short conversation");
        Write(answer with { StillWishesToTalk = true, DecideBy = A.Day("2026-03-20") }).Body.Should()
            .Contain("you'll hear from me by Friday, March 20.").And.Contain("I'd still love a short conversation");
    }

    [Fact]
    public void Who_tells_of_an_application_asks_no_favour()
    {
        var draft = Write(new Occasion.Applied { For = "the post of junior planner" });
        draft.Body.Should().Contain("I've applied for the post of junior planner at Northwind Siting. There's nothing you need to do about it.").And.NotContain("?");
        draft.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Thanks_after_a_late_arrival_hold_one_line_of_apology()
    {
        foreach (var template in MessageLibrary.BuiltIn.For(MessagePurpose.ThankYou))
        {
            var isGerman = string.Equals(template.Language, "de", StringComparison.Ordinal);
            var thanks = new Occasion.ThankYou { Point = isGerman ? "Ihr Rat" : "your advice", CameLate = true };
            var body = BuiltInMessageTests.Written(Composer.Compose(Messages.Dana, Messages.Ruth, thanks, template, MessageStyle.Default)).Body;
            Count(body, isGerman ? "tut mir leid" : "again").Should().Be(1);
        }
    }

    [Fact]
    public void A_referral_is_followed_by_letters_from_end_to_end()
    {
        var (helen, named) = (new Contact { Name = PersonName.Parse("Professor Helen Harris"), Zone = "America/Chicago" }, Messages.Ruth);
        Write(new Occasion.ReferralThanks { Person = named }, helen).Body.Should()
            .Contain("Thank you for pointing me to Ruth Halvorsen at Northwind Siting").And.Contain("say the suggestion was yours");
        Write(new Occasion.Request { Ask = Messages.Siting, ReferredBy = helen.Name }, named).Body.Should().Contain("Professor Helen Harris suggested that I write to you.");
        Write(new Occasion.ReferralThanks { Person = named, HasWritten = true }, helen).Body.Should().Contain("I've written already");
        Write(new Occasion.ReferrerReport { Person = named, Outcome = "We spoke for half an hour on Thursday." }, helen).Body.Should().Contain("We spoke for half an hour on Thursday.");
    }

    [Fact]
    public void A_letter_that_states_only_what_it_must_is_ready()
    {
        Occasion[] occasions =
        [
            new Occasion.OfferTimes { Times = [Messages.At("2026-03-17 10:00")] },
            new Occasion.AcceptTime { Appointment = Messages.At("2026-03-17 10:00") },
            new Occasion.Apology(),
            new Occasion.Reschedule { Times = [Messages.At("2026-03-17 10:00")], Reason = RescheduleReason.MissedByThem },
            new Occasion.TakeUpAgain { Times = [Messages.At("2026-03-17 10:00")] },
            new Occasion.WrittenQuestions { Questions = ["How did you come to siting?"] },
            new Occasion.ConfirmEvent { Event = "your open day" },
            new Occasion.ResumeAsAsked(),
            new Occasion.CallMissed(),
            new Occasion.AskAgain { Ask = Messages.Siting },
            new Occasion.HandedOn { Ask = Messages.Siting },
            new Occasion.AnswerOffer { Offered = "the summer internship" },
            new Occasion.DeclineOffer { Offered = "the summer internship" },
            new Occasion.Applied(),
            new Occasion.ReferralThanks { Person = Messages.Kim },
        ];
        foreach (var draft in occasions.Select(Write)) draft.Review.Verdict.Should().Be(Verdict.Ready, $"{draft.Subject}\n{draft.Body}\n{string.Join('\n', draft.Findings)}");
    }

    private static OutreachDraft Write(Occasion occasion) => Write(occasion, Messages.Ruth);

    private static OutreachDraft Write(Occasion occasion, Contact contact) => Write(occasion, contact, MessageStyle.Default);

    private static OutreachDraft Write(Occasion occasion, Contact contact, MessageStyle style) => BuiltInMessageTests.Written(Composer.Compose(Messages.Dana, contact, occasion, style));

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
