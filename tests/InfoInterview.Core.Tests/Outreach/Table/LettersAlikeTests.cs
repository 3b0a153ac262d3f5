using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Outreach.Table;

/// <summary>One test, one result: a fact that one letter asks back is asked back in every letter that would print it, and printed in
/// none.</summary>
public sealed class LettersAlikeTests
{
    private static readonly OutreachComposer Composer = new();

    public static TheoryData<string, string> Topics => new()
    {
        { "1) how to choose a postdoc 2) whether a gap is bad", "postdoc" },
        { "reel length. wwise or fmod. do people read cover letters", "reel" },
        { "what tickets do i need after the cert, and is it worth it", "tickets" },
        { "HOW YOU COLD CALL IN A DROUGHT", "COLD" },
        { "pay, hours", "hours" },
    };

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_is_asked_back_in_every_letter_or_in_none(string topic, string word)
    {
        var asked = 0;
        foreach (var (template, composition) in Letters(topic, "your office"))
        {
            var draft = ((Composition.Written)composition).Draft;
            $"{draft.Subject}\n{draft.Body}".Should().NotContain(word, template.Id);
            var missing = draft.Missing.Where(fact => fact.Field is "ask.topic" or "talk.topic").ToList();
            if (missing.Count == 0) continue;
            asked++;
            missing.Should().ContainSingle(template.Id).Which.IsAskedBack.Should().BeTrue();
            missing[0].Question.Should().Contain("talk about with", template.Id).And.NotContain("letter says only");
        }

        asked.Should().BeGreaterThan(30);
    }

    /// <summary>To the go-between nobody says "about your work" of somebody else's.</summary>
    [Fact]
    public void Whoever_introduces_is_not_asked_about_their_own_work()
    {
        foreach (var (template, composition) in Letters("pay, hours", "your office").Where(letter =>
            letter.Template.Purpose == MessagePurpose.IntroductionRequest))
        {
            var body = ((Composition.Written)composition).Draft.Body;
            body.Split("> ")[0].Should().NotContain("your work", template.Id);
            body.Should().Contain("I have a few questions about your work.", template.Id);
        }
    }

    [Theory]
    [InlineData("my desk, 4.30 pm", true)]
    [InlineData("my desk, Friday", true)]
    [InlineData("my desk, 3 pm", false)]
    [InlineData("my desk", false)]
    public void A_time_beside_the_place_is_asked_back_with_both_unless_it_is_the_same(string place, bool isAsked)
    {
        foreach (var (template, composition) in Letters("night shift", place).Where(letter =>
            letter.Template.Purpose is MessagePurpose.Confirmation or MessagePurpose.AcceptTime))
        {
            var draft = ((Composition.Written)composition).Draft;
            draft.Body.Should().Contain("Where: My desk\n", template.Id);
            var asked = draft.Missing.SingleOrDefault(fact => fact.Field is "meeting.place");
            (asked is not null).Should().Be(isAsked, template.Id);
            if (asked is not null) asked.Question.Should().StartWith("\"").And.Contain("\" and \"Thursday").And.EndWith(
                "do not agree. Which is right?");
        }
    }

    [Theory]
    [InlineData("The Christmas market", true)]
    [InlineData("the Forum 2024", true)]
    [InlineData("the March fair", false)]
    public void An_event_of_another_time_than_its_day_is_asked_back_with_both(string named, bool isAsked)
    {
        var draft = Composer.Compose(Messages.Dana, Messages.Ruth, new Occasion.ConfirmEvent
        {
            Event = named,
            On = new LocalDate(2026,
            3, 14)
        }, MessageStyle.Default).ToDraft();
        draft.Missing.Any(fact => fact.Question.Contains("do not agree", StringComparison.Ordinal)).Should().Be(isAsked);
        (draft.Body.Contains("14 March", StringComparison.Ordinal) || draft.Body.Contains("March 14",
            StringComparison.Ordinal)).Should().Be(!isAsked);
    }

    [Theory]
    [InlineData("Mr. Arthur Pell who plays the piano there, I wrote him but I don't think he looks at it", "Mr. Arthur Pell", true)]
    [InlineData("Mr Olumide Farrant, in the same directorate", "Mr Olumide Farrant", true)]
    [InlineData("Dr. Meenakshi Kulkarni ma'am", "Dr. Meenakshi Kulkarni", false)]
    [InlineData("Ms. Ann Lee", "Ms. Ann Lee", false)]
    public void Only_the_name_of_a_name_stands_in_a_letter(string typed, string named, bool isAsked)
    {
        var request = new Occasion.Request { Ask = Messages.Siting, AskedColleague = PersonName.Parse(typed) };
        var draft = Composer.Compose(Messages.Dana, Messages.Ruth, request, MessageStyle.Default).ToDraft();
        draft.Body.Should().Contain($"also written to {named}.");
        draft.Missing.Any(fact => fact.Field is "colleague").Should().Be(isAsked);
    }

    /// <summary>A formal letter draws nothing together, and says no word that is too easy for it.</summary>
    [Theory]
    [InlineData("He's agreed to talk, and she's going", "He has agreed to talk, and she is going.")]
    [InlineData("It was so cool", null)]
    public void A_formal_letter_writes_words_out(string outcome, string? expected)
    {
        var report = new Occasion.ReferrerReport { Person = Messages.Ruth, Outcome = outcome };
        var written = Composer.Compose(Messages.Dana, Messages.Ruth, report, MessageStyle.Default with { Tone = Tones.Formal });
        if (expected is null) written.Should().BeOfType<Composition.Incomplete>();
        else written.ToDraft().Body.Should().Contain(expected);
    }

    private static IEnumerable<(MessageTemplate Template, Composition Composition)> Letters(string topic, string place)
    {
        var ask = new Ask { Topic = topic, Minutes = 20 };
        var at = new Appointment { Start = new LocalDateTime(2026, 3, 12, 15, 0), Zone = Messages.Dana.Zone, Minutes = 20 };
        var contact = Messages.Ruth with { Zone = Messages.Dana.Zone };
        Occasion[] occasions =
        [
            new Occasion.Request { Ask = ask }, new Occasion.Introduction { Ask = ask, Person = Messages.Ruth },
            new Occasion.FollowUp { Ask = ask, EarlierSubject = "Hello" }, new Occasion.AskAgain { Ask = ask },
                new Occasion.OtherWay { Ask = ask, EarlierBy = Channel.Email },
            new Occasion.HandedOn { Ask = ask }, new Occasion.OfferTimes { Times = [at], Topic = topic },
            new Occasion.Confirmation { Appointment = at, Place = place, Topic = topic }, new Occasion.AcceptTime { Appointment = at,
                Place = place, Topic = topic },
            new Occasion.Reschedule { Times = [at], Reason = RescheduleReason.CalledOffByThem, Topic = topic },
                new Occasion.TakeUpAgain { Times = [at], Topic = topic }, new Occasion.ResumeAsAsked { Topic = topic },
            new Occasion.WrittenQuestions { Questions = ["Why?"], Topic = topic },
                new Occasion.ThankYou { Point = "your advice to start small", Topic = topic },
        ];
        foreach (var occasion in occasions)
        {
            foreach (var template in MessageLibrary.BuiltIn.For(occasion.Purpose).Where(one => one.Language is "en"))
                yield return (template, Composer.Compose(Messages.Dana, contact, occasion, template,
                    new MessageStyle { Channel = template.Channels[0], Rank = 0 }));
        }
    }
}
