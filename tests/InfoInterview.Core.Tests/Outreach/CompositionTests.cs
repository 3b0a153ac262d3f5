using InfoInterview.Outreach;
using InfoInterview.People;
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
        var draft = Composer.Compose(Messages.Dana with { Status = null }, Messages.Ruth with { Admired = " " }, Messages.Siting);
        draft.Missing.Select(fact => (fact.Field, fact.Question, fact.IsRequired)).Should().Equal(
            ("seeker.status", "What are you, in a few words, such as \"a senior in environmental engineering\"?", false),
            ("contact.admired", "Which talk, article or project of Ruth's stayed with you?", false));
        Composer.Compose(Messages.Dana, Messages.Ruth, Messages.Siting).Missing.Should().BeEmpty();
    }

    [Fact]
    public void A_message_that_would_have_a_hole_is_not_written_and_every_question_is_asked()
    {
        var composition = Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.Update { Advice = " ", Done = null!, Learned = "" }, MessageStyle.Default);
        composition.Should().BeOfType<Composition.Incomplete>().Subject.Missing.Select(fact => (fact.Field, fact.Question, fact.IsRequired)).Should().Equal(
            ("advice.given", "What did Ruth advise you to do?", true),
            ("advice.done", "What did you do about it?", true),
            ("advice.learned", "What came of it?", false));
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
        missing.Single().Question.Should().Be("What was the subject of your request? The reminder stays in its thread.");
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
        Composer.Compose(Messages.Dana, silent, Messages.Siting).Review.Verdict.Should().Be(Verdict.DoNotSend);
    }

    [Fact]
    public void A_channel_that_the_library_has_nothing_for_is_said() =>
        Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.AcceptRefusal(), new MessageStyle { Channel = Channel.Phone })
            .Should().Be(new Composition.NoTemplate { Purpose = MessagePurpose.AcceptRefusal, Channel = Channel.Phone });

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
    [InlineData("2026-03-12 15:00", "Europe/Oslo", "Europe/Oslo", "America/Chicago", "Thu 12 March, 15:00 Oslo time (9:00 in Chicago)")]
    [InlineData("2026-03-12 15:00", "Europe/Oslo", null, "America/Chicago", "Thu 12 March, 15:00 Oslo time (9:00 in Chicago)")]
    [InlineData("2026-03-12 15:00", "America/Chicago", "Europe/Oslo", "America/Chicago", "Thu 12 March, 21:00 Oslo time (15:00 in Chicago)")]
    [InlineData("2026-03-12 15:00", "Europe/Oslo", "Europe/Oslo", "Europe/Oslo", "Thu 12 March, 15:00 Oslo time")]
    [InlineData("2026-03-12 08:00", "Asia/Tokyo", "Asia/Tokyo", "America/Los_Angeles", "Thu 12 March, 8:00 Tokyo time (Wed 11 March, 16:00 in Los Angeles)")]
    [InlineData("2026-03-12 15:00", "UTC", "UTC", "America/Argentina/Buenos_Aires", "Thu 12 March, 15:00 UTC (12:00 in Buenos Aires)")]
    [InlineData("2026-03-12 15:00", "Etc/GMT+5", "Etc/GMT+5", "Europe/Oslo", "Thu 12 March, 15:00 UTC-05 (21:00 in Oslo)")]
    [InlineData("2026-03-29 02:30", "Europe/Oslo", "Europe/Oslo", "Europe/London", "Sun 29 March, 3:30 Oslo time (2:30 in London)")]
    public void A_time_is_told_in_the_readers_zone_and_then_in_the_writers(string start, string agreedIn, string? reader, string writer, string expected)
    {
        var contact = Messages.Ruth with { Zone = reader is null ? null : ZoneId.Parse(reader) };
        var meeting = new Occasion.Confirmation { Appointment = new Appointment { Start = A.Time(start), Zone = agreedIn, Minutes = 20 } };
        BuiltInMessageTests.Written(Composer.Compose(Messages.Dana with { Zone = writer }, contact, meeting, MessageStyle.Default)).Body.Should().Contain($"in mind: {expected}, for 20 minutes.");
    }

    [Theory]
    [InlineData("de", "takk: Do. 12. März, 15:00 Uhr in Oslo (9:00 Uhr in Chicago)")]
    [InlineData("nb", "takk: 2026-03-12 15:00 Oslo (09:00 Chicago)")]
    public void Another_language_writes_dates_its_own_way_or_in_digits(string language, string expected)
    {
        var file = new TemplateFile { Name = "x", Text = $"id: x\npurpose: confirmation\nchannel: email\ntone: cheerful\nlanguage: {language}\n---\ntakk: {{{{meeting.when}}}}\n" };
        MessageLibrary.TryLoad([file], out var library, out _).Should().BeTrue();
        var meeting = new Occasion.Confirmation { Appointment = Messages.At("2026-03-12 15:00") };
        BuiltInMessageTests.Written(new OutreachComposer(new MessageReviewer(), library).Compose(Messages.Dana, Messages.Ruth, meeting, new MessageStyle { Language = language }))
            .Body.Should().Be(expected + "\n");
    }

    [Fact]
    public void First_names_are_used_where_the_two_are_on_such_terms() =>
        BuiltInMessageTests.Written(Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.AcceptRefusal(), new MessageStyle { Address = Formality.Informal }))
            .Body.Should().StartWith("Hi Ruth,");

    [Fact]
    public void A_long_value_is_never_cut_but_a_shorter_wording_is_taken()
    {
        var endless = Messages.Ruth with { Admired = "your study of " + string.Concat(Enumerable.Repeat("very ", 60)) + "long titles" };
        var draft = BuiltInMessageTests.Written(Composer.Compose(Messages.Dana, endless, new Occasion.Request { Ask = Messages.Siting }, new MessageStyle { Channel = Channel.LinkedInNote }));
        draft.Body.Should().Be("Dear Ms. Halvorsen, I am exploring wind-farm siting. Would you have 20 minutes of advice for me, whenever suits you? Thank you, Dana Whitcomb");
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
