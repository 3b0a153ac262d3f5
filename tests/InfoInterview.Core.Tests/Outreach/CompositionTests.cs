using System.Globalization;
using InfoInterview.Outreach;
using InfoInterview.Outreach.Messages;
using InfoInterview.People;
using InfoInterview.Rules;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Outreach;

public sealed class CompositionTests
{
    private static readonly OutreachComposer Composer = new();

    [Fact]
    public void What_would_make_a_request_personal_is_asked_for_by_name()
    {
        var draft = Composer.Compose(Messages.Dana with { Status = null }, Messages.Ruth with { Admired = " " }, Messages.Siting).ToDraft();
        draft.Missing.Select(fact => (fact.Field, fact.Question, fact.IsRequired)).Should().Equal(
            ("seeker.status", "What are you, in a few words, such as \"a second-year student\"?", false),
            ("contact.admired", "Which talk, article or project of Ruth's stayed with you, such as \"your talk in May\"?", false),
            ("found", "How did you find Ruth, such as \"through the alumni directory\"?", false),
            ("shared", "What do you share with Ruth, as a sentence, such as \"We went to the same school\"?", false),
            ("goal", "What are you after yourself, such as \"to find out whether this work would suit me\"?", false),
            ("path", "What of Ruth's path bears on yours, such as \"how you changed fields\"?", false));
        var whole = new Occasion.Request
        {
            Ask = Messages.Siting,
            Found = "LinkedIn",
            Shared = "Local 134",
            Goal = "decide on a thesis",
            Path = "your years at sea"
        };
        var letter = Composer.Compose(Messages.Dana, Messages.Ruth, whole, MessageStyle.Default).ToDraft();
        letter.Missing.Should().BeEmpty();
        letter.Body.Should().Contain(" I came across your name on LinkedIn.").And.Contain(" We have Local 134 in common. ")
            .And.Contain(" My goal is to decide on a thesis. I'd especially like to hear about your years at sea.");
    }

    [Fact]
    public void A_message_that_would_have_a_hole_is_not_written_and_every_question_is_asked()
    {
        var composition = Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.Update { Advice = " ", Done = null!, Learned = "" }, MessageStyle.Default);
        composition.Should().BeOfType<Composition.Incomplete>().Subject.Missing.Select(fact => (fact.Field, fact.Question, fact.IsRequired)).Should().Equal(
            ("advice.given", "What did Ruth advise you to do, such as \"to ask for feedback early\"?", true),
            ("advice.done", "What did you do about it, in a whole sentence, such as \"I asked three people for feedback\"?", true),
            ("advice.learned", "What came of it, in a whole sentence, such as \"It was easier than I thought\"?", false));
    }

    [Fact]
    public void Every_purpose_says_what_it_cannot_do_without()
    {
        foreach (var purpose in Enum.GetValues<MessagePurpose>())
        {
            var blank = Blank(purpose);
            var required = MessageFields.For(purpose).Where(field => field.Presence == FieldPresence.Required).Select(field => field.Name).ToArray();
            var composition = Composer.Compose(Messages.Dana, Messages.Ruth, blank, new MessageStyle { Channel = MessageLibrary.BuiltIn.For(purpose)[^1].Channels[0] });
            if (required.Length == 0 && purpose != MessagePurpose.FollowUp) composition.Should().BeOfType<Composition.Written>(purpose.ToString());
            else composition.Should().BeOfType<Composition.Incomplete>().Subject.Missing.Where(fact => fact.IsRequired).Select(fact => fact.Field)
                .Should().Equal(purpose == MessagePurpose.FollowUp ? ["earlier.subject"] : required, purpose.ToString());
        }
    }

    [Fact]
    public void A_reminder_by_e_mail_needs_the_subject_of_its_thread_and_one_on_LinkedIn_does_not()
    {
        var reminder = new Occasion.FollowUp { Ask = Messages.Siting };
        var missing = Composer.Compose(Messages.Dana, Messages.Ruth, reminder, MessageStyle.Default).Should().BeOfType<Composition.Incomplete>().Subject.Missing;
        missing.Single().Question.Should().Be("What was the subject line of your request? The reminder is sent as a reply to it.");
        BuiltInMessageTests.Written(Composer.Compose(Messages.Dana, Messages.Ruth, reminder, new MessageStyle { Channel = Channel.LinkedIn })).Message.Subject.Should().BeNull();
    }

    [Theory]
    [InlineData("Advice?", "Re: Advice?")]
    [InlineData("Re: Advice?", "Re: Advice?")]
    [InlineData(" RE: re:  Advice? ", "Re: Advice?")]
    public void A_reminder_stays_in_its_thread(string earlier, string subject) =>
        BuiltInMessageTests.Written(Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.FollowUp { Ask = Messages.Siting, EarlierSubject = earlier }, MessageStyle.Default)).Subject.Should().Be(subject);

    [Fact]
    public void Somebody_who_asked_not_to_be_contacted_is_written_nothing_directly_or_through_others()
    {
        var silent = Messages.Ruth with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked, Since = new LocalDate(2026, 3, 9) }] };
        foreach (var occasion in Messages.English)
        {
            Composer.Compose(Messages.Dana, silent, occasion, MessageStyle.Default).Should().BeOfType<Composition.Refused>().Subject.Person.Should().Be(silent);
        }

        Composer.Compose(Messages.Dana, Messages.Kim, new Occasion.Introduction { Ask = Messages.Siting, Person = silent }, MessageStyle.Default)
            .Should().BeOfType<Composition.Refused>().Subject.Person.Should().Be(silent);
        Composer.Compose(Messages.Dana, Messages.Kim, new Occasion.ReferrerReport { Person = silent, Outcome = "She would rather not." }, MessageStyle.Default)
            .Should().BeOfType<Composition.Written>("to tell Kim is not to write to her");
    }

    /// <summary>No overload gives anything that can be taken for a letter.</summary>
    [Fact]
    public void Every_overload_refuses_to_write_to_somebody_who_may_not_be_contacted()
    {
        var silent = Messages.Ruth with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] };
        var refused = new Composition.Refused { Person = silent };
        var request = new Occasion.Request { Ask = Messages.Siting };
        var template = MessageLibrary.BuiltIn.Find(MessagePurpose.Request, Channel.Email, Tones.Warm, "en")!;
        Composer.Compose(Messages.Dana, silent, Messages.Siting).Should().Be(refused);
        Composer.Compose(Messages.Dana, silent, request, MessageStyle.Default).Should().Be(refused);
        Composer.Compose(Messages.Dana, silent, request, MessageStyle.Default, ReviewContext.None).Should().Be(refused);
        Composer.Compose(Messages.Dana, silent, request, template, MessageStyle.Default).Should().Be(refused);
        Composer.Compose(Messages.Dana, silent, new Occasion.AcceptRefusal(), new MessageStyle { Channel = Channel.Phone }).Should().Be(refused, "it comes before the question for a template");
        typeof(OutreachComposer).GetMethods().Where(method => string.Equals(method.Name, nameof(OutreachComposer.Compose), StringComparison.Ordinal)).Should().HaveCount(4).And.OnlyContain(method => method.ReturnType == typeof(Composition));
        var taking = () => Composer.Compose(Messages.Dana, silent, Messages.Siting).ToDraft();
        taking.Should().Throw<InvalidOperationException>().WithMessage("Nothing was written: Ruth Halvorsen is not to be contacted.");
    }

    [Fact]
    public void A_draft_is_taken_only_where_a_letter_was_written()
    {
        Composer.Compose(Messages.Dana, Messages.Ruth, Messages.Siting).ToDraft().Body.Should().StartWith("Dear Ms. Halvorsen,");
        var incomplete = () => Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.ThankYou { Point = "" }, MessageStyle.Default).ToDraft();
        incomplete.Should().Throw<InvalidOperationException>().WithMessage("*talk.point*");
        var without = () => Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.AcceptRefusal(), new MessageStyle { Channel = Channel.Phone }).ToDraft();
        without.Should().Throw<InvalidOperationException>().WithMessage("*AcceptRefusal*Phone*");
    }

    [Fact]
    public void A_draft_is_checked_with_all_that_is_known_beside_it()
    {
        var known = new ReviewContext { Confidences = [new ConfidentialText { Text = "Nobody knows yet that the whole team will be moved to Bergen." }] };
        var update = new Occasion.Update { Advice = "going to a hearing", Done = "I heard that the whole team will be moved to Bergen." };
        Composer.Compose(Messages.Dana, Messages.Ruth, update, MessageStyle.Default).ToDraft().Findings.Should().BeEmpty();
        Composer.Compose(Messages.Dana, Messages.Ruth, update, MessageStyle.Default, known).ToDraft().Findings.Should().ContainSingle().Which.Rule.Id.Should().Be(RuleIds.KeepConfidence);
    }

    [Fact]
    public void Thanks_for_a_name_promise_no_letter_to_somebody_who_wants_none()
    {
        var silent = Messages.Ruth with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] };
        Composer.Compose(Messages.Dana, Messages.Kim, new Occasion.ReferralThanks { Person = silent }, MessageStyle.Default).ToDraft()
            .Body.Should().NotContain("I'll write");
    }

    [Fact]
    public void A_channel_that_the_library_has_nothing_for_is_said() =>
        Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.AcceptRefusal(), new MessageStyle { Channel = Channel.Phone })
            .Should().Be(new Composition.NoTemplate { Purpose = MessagePurpose.AcceptRefusal, Channel = Channel.Phone, Language = "en" });

    /// <summary>A fact in another language than the letter stands in it, and is asked back.</summary>
    [Theory]
    [InlineData("en", "Ihr Vortrag über Genehmigungen", true)]
    [InlineData("en", "your talk on permitting in Norway", false)]
    [InlineData("de", "your talk about the permits", true)]
    [InlineData("de", "Ihr Vortrag über die Genehmigungen", false)]
    public void Mixed_languages_are_asked_back(string language, string admired, bool isMixed) =>
        Composer.Compose(Messages.Dana, Messages.Ruth with { Admired = admired }, new Occasion.Request { Ask = Messages.Siting },
            new MessageStyle { Language = language }).ToDraft()
            .Missing.Any(fact => fact is { IsAskedBack: true, Field: "contact.admired" }).Should().Be(isMixed);

    /// <summary>Nobody who asked for French gets English.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CA")]
    public void A_language_that_the_library_does_not_write_is_said_and_never_replaced(string language)
    {
        foreach (var occasion in Messages.English)
            Composer.Compose(Messages.Dana, Messages.Ruth, occasion, new MessageStyle { Language = language }).Should()
                .Be(new Composition.NoTemplate { Purpose = occasion.Purpose, Channel = Channel.Email, Language = language });
    }

    [Fact]
    public void A_template_for_something_else_is_a_callers_bug()
    {
        var thanks = MessageLibrary.BuiltIn.Find(MessagePurpose.ThankYou, Channel.Email, Tones.Warm, "en")!;
        var wrongPurpose = () => Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.AcceptRefusal(), thanks, MessageStyle.Default);
        var wrongChannel = () => Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.ThankYou { Point = "this" }, thanks, new MessageStyle { Channel = Channel.Phone });
        wrongPurpose.Should().Throw<ArgumentException>();
        wrongChannel.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("2026-03-12 15:00", "Europe/Oslo", "Europe/Oslo", "America/Chicago",
        "Thursday, March 12, 3:00 p.m. Oslo time (9:00 a.m. Central)")]
    [InlineData("2026-03-12 15:00", "Europe/Oslo", null, "America/Chicago", "Thursday, March 12, 3:00 p.m. Oslo time (9:00 a.m. Central)")]
    [InlineData("2026-03-12 15:00", "America/Chicago", "Europe/Oslo", "America/Chicago",
        "Thursday, March 12, 9:00 p.m. Oslo time (3:00 p.m. Central)")]
    [InlineData("2026-03-12 15:00", "Europe/Oslo", "Europe/Oslo", "Europe/Oslo", "Thursday 12 March, 15:00 Oslo time")]
    [InlineData("2026-03-12 08:00", "Asia/Tokyo", "Asia/Tokyo", "America/Los_Angeles",
        "Thursday, March 12, 8:00 a.m. Tokyo time (Wednesday, March 11, 4:00 p.m. Pacific)")]
    [InlineData("2026-03-12 15:00", "UTC", "UTC", "America/Argentina/Buenos_Aires",
        "Thursday 12 March, 15:00 UTC (12:00 in Buenos Aires)")]
    [InlineData("2026-03-12 15:00", "Etc/GMT+5", "Etc/GMT+5", "Europe/Oslo", "Thursday 12 March, 15:00 UTC-05 (21:00 in Oslo)")]
    [InlineData("2026-03-29 02:30", "Europe/Oslo", "Europe/Oslo", "Europe/London", "Sunday 29 March, 3:30 Oslo time (2:30 in London)")]
    [InlineData("2026-03-12 16:00", "America/New_York", "America/New_York", "America/Los_Angeles",
        "Thursday, March 12, 4:00 p.m. Eastern (1:00 p.m. Pacific)")]
    [InlineData("2026-03-12 12:00", "America/Chicago", "America/Chicago", "America/Chicago", "Thursday, March 12, 12:00 p.m. Central")]
    [InlineData("2026-07-01 09:00", "America/Phoenix", "America/Phoenix", "America/Denver",
        "Wednesday, July 1, 9:00 a.m. Arizona time (10:00 a.m. Mountain)")]
    public void A_time_is_told_in_the_readers_zone_and_then_in_the_writers(string start, string agreedIn, string? reader, string writer, string expected)
    {
        var contact = Messages.Ruth with { Zone = reader is null ? null : ZoneId.Parse(reader) };
        var meeting = new Occasion.Confirmation { Appointment = new Appointment { Start = A.Time(start), Zone = agreedIn, Minutes = 20 } };
        BuiltInMessageTests.Written(Composer.Compose(Messages.Dana with { Zone = writer }, contact, meeting, MessageStyle.Default))
            .Body.Should().Contain($"When: {expected}, for 20 minutes\n");
    }

    [Theory]
    [InlineData("de", "takk: Donnerstag, 12. März, 15:00 Uhr in Oslo (9:00 Uhr in Chicago)")]
    [InlineData("nb", "takk: 2026-03-12 15:00 Oslo (09:00 Chicago)")]
    public void Another_language_writes_dates_its_own_way_or_in_digits(string language, string expected)
    {
        var file = new TemplateFile { Name = "x", Text = $"id: x\npurpose: confirmation\nchannel: email\ntone: cheerful\nlanguage: {language}\n---\ntakk: {{{{meeting.when}}}}\n" };
        MessageLibrary.TryLoad([file], out var library, out _).Should().BeTrue();
        var meeting = new Occasion.Confirmation { Appointment = Messages.At("2026-03-12 15:00") };
        BuiltInMessageTests.Written(new OutreachComposer(new MessageReviewer(), library).Compose(Messages.Dana, Messages.Ruth, meeting, new MessageStyle { Language = language }))
            .Body.Should().Be(expected + "\n");
    }

    /// <summary>Three colleagues compare what they got, and one person who is written to twice reads the same.</summary>
    [Fact]
    public void The_first_three_people_of_a_house_read_different_wordings_and_each_always_the_same()
    {
        var house = new[] { "Ms. Ruth Halvorsen", "Kim Larsen", "Dr. Paul Moritz" }.Select(name =>
            Messages.Ruth with { Name = PersonName.Parse(name) }).ToArray();
        foreach (var language in new[] { "en", "de" })
        {
            foreach (var tone in Tones.All)
            {
                foreach (var channel in new[] { Channel.Email, Channel.LinkedIn })
                {
                    var bodies = house.Select((contact, rank) =>
                        Body(contact, new MessageStyle { Rank = rank, Tone = tone, Language = language, Channel = channel })).ToArray();
                    bodies.SelectMany(body => body.Split("\n\n")[1..^1]).GroupBy(paragraph => paragraph, StringComparer.Ordinal).Should()
                        .NotContain(same => same.Key.Contains('?') && same.Count() > 1);
                    bodies.Select(body => body[body.IndexOf('\n', StringComparison.Ordinal)..]).Distinct(StringComparer.Ordinal).Should()
                        .HaveCount(3);
                    bodies.Should().Equal(house.Select((contact, rank) =>
                        Body(contact, new MessageStyle { Rank = rank, Tone = tone, Language = language, Channel = channel })));
                }
            }
        }

        static string Body(Contact contact, MessageStyle style) =>
            Composer.Compose(Messages.Dana, contact, new Occasion.Request { Ask = Messages.Siting }, style).ToDraft().Body;
    }

    [Fact]
    public void Each_of_the_three_wordings_is_read_by_about_a_third_of_all_people()
    {
        var count = new int[WordingChoice.Count];
        for (var at = 0; at < 900; at++) count[WordingChoice.Of(Messages.Dana, new Contact { Name = PersonName.Parse(string.Create(CultureInfo.InvariantCulture, $"Person {at}")) },
            rank: null)]++;
        count.Should().OnlyContain(readers => readers > 240 && readers < 360);
    }

    [Theory]
    [InlineData("en", "America/Chicago", true)]
    [InlineData("en", "Europe/Oslo", false)]
    [InlineData("en-US", "Europe/Oslo", true)]
    [InlineData("en-GB", "America/Chicago", false)]
    [InlineData("en-IE", "America/Chicago", false)]
    public void American_and_international_English_are_told_by_the_tag_and_else_by_where_one_lives(string language, string zone,
        bool isAmerican)
    {
        var seeker = Messages.Dana with { Zone = zone };
        var style = new MessageStyle { Language = language, Tone = Tones.Formal };
        Composer.Compose(seeker, Messages.Ruth, new Occasion.AcceptRefusal(), style).ToDraft().Body.Should()
            .Contain(isAmerican ? "\n\nSincerely,\n" : "\n\nYours sincerely,\n");
        Composer.Compose(seeker, Messages.Ruth, new Occasion.ResumeAsAsked(), style).ToDraft().Body.Should()
            .Contain(isAmerican ? "my résumé." : "my CV.");
        Composer.Compose(seeker, Messages.Ruth, new Occasion.ConfirmEvent { Event = "your open day", On = A.Day("2026-03-12") }, style)
            .ToDraft().Body.Should().Contain(isAmerican ? "Thursday, March 12" : "Thursday 12 March");
    }

    [Fact]
    public void What_the_letter_cannot_say_is_asked_back()
    {
        var fact = Composer.Compose(Messages.Dana, Messages.Ruth with { Admired = "Harbor Bridge retrofit" }, Messages.Siting).ToDraft()
            .Missing.Single(one => one.IsAskedBack);
        (fact.Field, fact.Proposal, fact.IsRequired).Should().Be(("contact.admired", (string?)null, false));
        fact.Question.Should()
            .Be("\"Harbor Bridge retrofit\" does not fit into the letter yet. Which talk, article or project of Ruth's stayed with you, such as \"your talk in May\"?");
    }

    [Fact]
    public void First_names_are_used_where_the_two_are_on_such_terms() =>
        BuiltInMessageTests.Written(Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.AcceptRefusal(), new MessageStyle { Address = Formality.Informal }))
            .Body.Should().StartWith("Hi Ruth,");

    [Fact]
    public void A_long_value_is_never_cut_but_a_shorter_wording_is_taken()
    {
        var endless = Messages.Ruth with
        {
            Admired = "your study of " + string.Join(" and ", Enumerable.Repeat(new string('X', 40),
            6).Select((word, at) => FormattableString.Invariant($"{word}{at}")))
        };
        var draft = BuiltInMessageTests.Written(Composer.Compose(Messages.Dana, endless, new Occasion.Request { Ask = Messages.Siting }, new MessageStyle { Channel = Channel.LinkedInNote }));
        draft.Body.Should().Be("Dear Ms. Halvorsen, I'm a senior in environmental engineering, hoping to learn more about wind-farm siting. Would you have 20 minutes for a few questions, whenever works for you? Thank you, Dana Whitcomb");
        draft.Missing.Should().BeEmpty();
    }

    [Fact]
    public void The_same_input_gives_the_same_draft()
    {
        foreach (var occasion in Messages.English) Composer.Compose(Messages.Dana, Messages.Ruth, occasion, MessageStyle.Default).Should().Be(new OutreachComposer().Compose(Messages.Dana, Messages.Ruth, occasion, MessageStyle.Default));
    }

    private static Occasion Blank(MessagePurpose purpose) => purpose switch
    {
        MessagePurpose.Request => new Occasion.Request { Ask = Messages.Siting },
        MessagePurpose.IntroductionRequest => new Occasion.Introduction { Ask = Messages.Siting, Person = Messages.Ruth },
        MessagePurpose.FollowUp => new Occasion.FollowUp { Ask = Messages.Siting },
        MessagePurpose.OfferTimes => new Occasion.OfferTimes { Times = [] },
        MessagePurpose.AcceptRefusal => new Occasion.AcceptRefusal(),
        MessagePurpose.Confirmation => new Occasion.Confirmation { Appointment = Messages.At("2026-03-12 15:00") },
        MessagePurpose.ThankYou => new Occasion.ThankYou { Point = "" },
        MessagePurpose.Update => new Occasion.Update { Advice = "", Done = "" },
        MessagePurpose.Offer => new Occasion.Offer { What = "" },
        MessagePurpose.Congratulation => new Occasion.Congratulation { News = "" },
        MessagePurpose.CheckIn => new Occasion.CheckIn { News = "" },
        MessagePurpose.Reconnect => new Occasion.Reconnect { Point = "", News = "" },
        MessagePurpose.ReferrerReport => new Occasion.ReferrerReport { Person = Messages.Ruth, Outcome = "" },
        MessagePurpose.AcceptTime => new Occasion.AcceptTime { Appointment = Messages.At("2026-03-12 15:00") },
        MessagePurpose.Apology => new Occasion.Apology(),
        MessagePurpose.Reschedule => new Occasion.Reschedule { Times = [], Reason = RescheduleReason.CalledOffByThem },
        MessagePurpose.AskAgain => new Occasion.AskAgain { Ask = Messages.Siting },
        MessagePurpose.OtherWay => new Occasion.OtherWay { Ask = Messages.Siting, EarlierBy = Channel.WarmIntroduction },
        MessagePurpose.ReferralThanks => new Occasion.ReferralThanks { Person = Messages.Ruth },
        MessagePurpose.WrittenQuestions => new Occasion.WrittenQuestions { Questions = [" "] },
        MessagePurpose.Condolence => new Occasion.Condolence(),
        MessagePurpose.AnswerOffer => new Occasion.AnswerOffer { Offered = "" },
        MessagePurpose.DeclineOffer => new Occasion.DeclineOffer { Offered = "" },
        MessagePurpose.ClosingWord => new Occasion.ClosingWord { News = "", Gave = "" },
        MessagePurpose.ConnectionNote => new Occasion.ConnectionNote(),
        MessagePurpose.ConfirmEvent => new Occasion.ConfirmEvent { Event = "" },
        MessagePurpose.ResumeAsAsked => new Occasion.ResumeAsAsked(),
        MessagePurpose.PromiseReminder => new Occasion.PromiseReminder { What = "" },
        MessagePurpose.TakeUpAgain => new Occasion.TakeUpAgain { Times = [] },
        MessagePurpose.Applied => new Occasion.Applied(),
        MessagePurpose.CallMissed => new Occasion.CallMissed(),
        MessagePurpose.HandedOn => new Occasion.HandedOn { Ask = Messages.Siting },
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "There is no occasion of this purpose."),
    };
}
