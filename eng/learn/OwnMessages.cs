using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Learn;

/// <summary>The messages that the library itself writes, about a few people: none of them asks for work.</summary>
internal static class OwnMessages
{
    private static readonly (string Name, string Status, string German, string Affiliation, string Topic, string Admired, string Point,
        string Sentence)[] People =
    [
        ("Dana Whitcomb", "a senior in environmental engineering", "Studentin der Umwelttechnik", "UW-Madison", "wind-farm siting",
            "your talk on permitting", "your advice to read the county minutes first", "I went to two of them in March."),
        ("Sam Okoro", "a nurse", "Pflegefachkraft", "St. Brigid's", "clinical informatics", "the handbook that you wrote",
            "how you prepare a ward round", "We spoke on Tuesday."),
        ("Mira Solberg", "a career changer from theatre lighting", "Quereinsteigerin aus der Lichttechnik", "Acme", "museum education",
            "the way you teach estimation", "your point about noise", "It worked!"),
    ];

    public static IEnumerable<(MessagePurpose Purpose, string Subject, string Body)> In(string language)
    {
        var composer = new OutreachComposer();
        foreach (var template in MessageLibrary.BuiltIn.Templates.Where(
            template => string.Equals(template.Language, language, StringComparison.Ordinal)))
        {
            foreach (var person in People)
            {
                var seeker = new Seeker
                {
                    Name = PersonName.Parse(person.Name),
                    Status = language == "de" ? person.German : person.Status,
                    Affiliation = person.Affiliation,
                    Zone = "America/Chicago"
                };
                var contact = new Contact
                {
                    Name = PersonName.Parse("Dr. Ruth Halvorsen"),
                    Organization = "Northwind Siting",
                    Admired = person.Admired,
                    Zone = "Europe/Oslo"
                };
                foreach (var channel in template.Channels)
                {
                    var written = composer.Compose(
                        seeker, contact, Occasion(template.Purpose, contact, person.Topic, person.Point, person.Sentence), template,
                        new MessageStyle { Channel = channel });
                    if (written is Composition.Written { Draft: { } draft })
                        yield return (template.Purpose, draft.Message.Subject ?? "", draft.Body);
                }
            }
        }
    }

    private static Occasion Occasion(MessagePurpose purpose, Contact person, string topic, string point, string sentence)
    {
        var ask = new Ask { Topic = topic, Minutes = 20 };
        var time = new Appointment { Start = new LocalDateTime(2026, 3, 12, 15, 0), Zone = "Europe/Oslo", Minutes = 20 };
        return purpose switch
        {
            MessagePurpose.Request => new Occasion.Request { Ask = ask, ReferredBy = person.Name },
            MessagePurpose.IntroductionRequest => new Occasion.Introduction { Ask = ask, Person = person },
            MessagePurpose.FollowUp => new Occasion.FollowUp { Ask = ask, EarlierSubject = topic, EarlierOn = new LocalDate(2026, 3, 2) },
            MessagePurpose.OfferTimes =>
                new Occasion.OfferTimes { Times = [time, time with { Start = new LocalDateTime(2026, 3, 13, 9, 30) }], Topic = topic },
            MessagePurpose.AcceptRefusal => new Occasion.AcceptRefusal(),
            MessagePurpose.Confirmation => new Occasion.Confirmation { Appointment = time, Place = "at the Blue Door café" },
            MessagePurpose.ThankYou => new Occasion.ThankYou { Point = point, AnotherPoint = topic, Plan = sentence, Topic = topic },
            MessagePurpose.Update => new Occasion.Update { Advice = point, Done = sentence, Learned = topic },
            MessagePurpose.Offer => new Occasion.Offer { What = point, Why = sentence },
            MessagePurpose.Congratulation => new Occasion.Congratulation { News = point, Thought = sentence },
            MessagePurpose.CheckIn => new Occasion.CheckIn { News = sentence, Point = point },
            MessagePurpose.Reconnect => new Occasion.Reconnect { Point = point, News = sentence, LastTalk = new LocalDate(2024, 5, 31) },
            MessagePurpose.ReferrerReport => new Occasion.ReferrerReport { Person = person, Outcome = sentence, Point = point },
            MessagePurpose.AcceptTime => new Occasion.AcceptTime { Appointment = time, Topic = topic },
            MessagePurpose.Apology => new Occasion.Apology { Times = [time] },
            MessagePurpose.Reschedule => new Occasion.Reschedule { Times = [time], Reason = RescheduleReason.MissedByThem, Topic = topic },
            MessagePurpose.AskAgain => new Occasion.AskAgain { Ask = ask, Named = new LocalDate(2026, 6, 3), Times = [time] },
            MessagePurpose.OtherWay => new Occasion.OtherWay { Ask = ask, EarlierBy = Channel.Email },
            MessagePurpose.ReferralThanks => new Occasion.ReferralThanks { Person = person },
            MessagePurpose.WrittenQuestions =>
                new Occasion.WrittenQuestions { Questions = ["How did you start?", "What would you learn first today?"], Topic = topic },
            MessagePurpose.Condolence => new Occasion.Condolence(),
            MessagePurpose.AnswerOffer => new Occasion.AnswerOffer { Offered = "the summer internship", StillWishesToTalk = true },
            MessagePurpose.DeclineOffer => new Occasion.DeclineOffer { Offered = "the summer internship", Reason = sentence },
            MessagePurpose.ClosingWord => new Occasion.ClosingWord { News = sentence, Gave = point },
            MessagePurpose.ConnectionNote => new Occasion.ConnectionNote { Point = point },
            MessagePurpose.ConfirmEvent => new Occasion.ConfirmEvent { Event = "your open day" },
            MessagePurpose.ResumeAsAsked => new Occasion.ResumeAsAsked { Times = [time], Topic = topic },
            MessagePurpose.PromiseReminder => new Occasion.PromiseReminder { What = "an introduction to a colleague" },
            MessagePurpose.TakeUpAgain => new Occasion.TakeUpAgain { Times = [time], Point = point },
            MessagePurpose.Applied => new Occasion.Applied { For = "the post of junior planner", Point = point },
            MessagePurpose.CallMissed => new Occasion.CallMissed(),
            _ => new Occasion.HandedOn { Ask = ask, To = "HR" },
        };
    }
}
