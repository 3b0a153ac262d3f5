using System.Text.Json;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Outreach.Table;

/// <summary>One person of the table, with the facts as they typed them.</summary>
internal sealed class LetterWriter
{
    private readonly JsonElement facts;

    private LetterWriter(JsonElement facts) => this.facts = facts;

    public string Field => Typed("field");

    public string Language => Typed("language");

    /// <summary>Whether the two may say du, so that their letters are written in both addresses.</summary>
    public bool SaysDu => Typed("du").Length > 0;

    public Seeker Seeker => new()
    {
        Name = PersonName.Parse(Typed("who")),
        Status = Typed("status"),
        Affiliation = Typed("at"),
        Zone = Typed("zone"),
    };

    public Contact Contact => new()
    {
        Name = PersonName.Parse(Typed("to")),
        Organization = Typed("org"),
        Role = Typed("role"),
        Admired = Typed("admired"),
        Zone = ZoneId.Parse(Typed("toZone")),
    };

    private Contact Person =>
        new() { Name = PersonName.Parse(Typed("person")), Organization = Typed("personOrg"), Admired = Typed("personAdmired") };

    private Ask Ask => new() { Topic = Typed("topic"), Minutes = 20, Form = FormOf(Typed("form")) };

    /// <summary>Everybody of the table.</summary>
    public static IEnumerable<LetterWriter> Read(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new LetterWriter(JsonDocument.Parse(line).RootElement));

    /// <summary>Every occasion, each with all the facts that were typed for it; two of a purpose where it has two courses.</summary>
    /// <param name="address">Whether the request before it was in du; <c>null</c> for Sie.</param>
    public IEnumerable<Occasion> Occasions(Formality? address = null) =>
    [
        new Occasion.Request { Ask = Ask, ReferredBy = Name("referrer"), AskedColleague = Name("colleague"), Found = Typed("found"),
            Shared = Typed("shared"), Goal = Typed("goal"), Path = Typed("path") },
        new Occasion.Introduction { Ask = Ask, Person = Person },
        new Occasion.FollowUp { Ask = Ask, EarlierSubject = SubjectOfRequest(address), EarlierOn = new LocalDate(2026, 3, 2) },
        new Occasion.OfferTimes { Times = [At(12, 15), At(13, 10)], Topic = Typed("topic") },
        new Occasion.AcceptRefusal(),
        new Occasion.Confirmation { Appointment = At(12, 15), Place = Typed("place"), Topic = Typed("topic") },
        new Occasion.ThankYou { Point = Typed("point"), AnotherPoint = Typed("point2"), Plan = Typed("plan"), Topic = Typed("topic") },
        new Occasion.Update { Advice = Typed("advice"), Done = Typed("done"), Learned = Typed("learned") },
        new Occasion.Offer { What = Typed("what"), Why = Typed("why"), Link = "https://example.org/it" },
        new Occasion.Congratulation { News = Typed("news"), Thought = Typed("thought") },
        new Occasion.CheckIn { News = Typed("myNews"), Point = Typed("point") },
        new Occasion.Reconnect { News = Typed("myNews"), Point = Typed("point"), LastTalk = new LocalDate(2025, 3, 12) },
        new Occasion.ReferrerReport { Person = Person, Outcome = Typed("outcome"), Point = Typed("reportPoint") },
        new Occasion.AcceptTime { Appointment = At(12, 15), Place = Typed("place"), Topic = Typed("topic") },
        new Occasion.Apology { MissedOn = new LocalDate(2026, 3, 12), Times = [At(17, 15), At(18, 10)] },
        new Occasion.Reschedule { Times = [At(17, 15)], Reason = RescheduleReason.CalledOffByThem, Before = new LocalDate(2026, 3, 12),
            Topic = Typed("topic") },
        new Occasion.AskAgain { Ask = Ask, Said = Typed("said"), SaidOn = new LocalDate(2026, 3, 3) },
        new Occasion.OtherWay { Ask = Ask, EarlierBy = Channel.Email, EarlierOn = new LocalDate(2026, 3, 2), ReferredBy =
            Name("referrer") },
        new Occasion.ReferralThanks { Person = Person },
        new Occasion.WrittenQuestions { Questions = Language is "de" ? ["Wie sind Sie zu Ihrer Arbeit gekommen?", "Was hat Sie am meisten überrascht?", "Wen sollte ich noch fragen?"]
            : ["How did you get started?", "What surprised you most about the work?", "Who else should I ask?"],
            Topic = Typed("topic") },
        new Occasion.Condolence { Loss = Typed("loss") },
        new Occasion.AnswerOffer { Offered = Typed("offered"), DecideBy = new LocalDate(2026, 3, 20), StillWishesToTalk = true },
        new Occasion.DeclineOffer { Offered = Typed("offered"), Reason = Typed("reason"), StillWishesToTalk = true },
        new Occasion.ClosingWord { News = Typed("myNews"), Gave = Typed("gave") },
        new Occasion.ConnectionNote { Point = Typed("point") },
        new Occasion.ConfirmEvent { Event = Typed("event"), On = new LocalDate(2026, 3, 14) },
        new Occasion.ResumeAsAsked { File = "resume.pdf", Topic = Typed("topic") },
        new Occasion.PromiseReminder { What = Typed("promise") },
        new Occasion.TakeUpAgain { Times = [At(17, 15), At(18, 10)], Point = Typed("point"), On = new LocalDate(2026, 3, 12), Topic =
            Typed("topic") },
        new Occasion.Applied { For = Typed("for"), Point = Typed("point") },
        new Occasion.CallMissed(),
        new Occasion.HandedOn { Ask = Ask with { Minutes = Occasion.HandedOn.UsualMinutes }, To = Typed("handedTo") },
    ];

    /// <summary>Every letter: of every purpose, way and tone. A message for LinkedIn with the words of the e-mail is left out.</summary>
    /// <param name="library">The templates.</param>
    /// <param name="isDu">Whether they are in du.</param>
    public IEnumerable<(MessageTemplate Template, Composition Composition)> Letters(MessageLibrary library, bool isDu = false)
    {
        var composer = new OutreachComposer(new MessageReviewer(), library);
        foreach (var occasion in Occasions(isDu ? Formality.Informal : null))
        {
            foreach (var template in library.For(occasion.Purpose)
                .Where(template => string.Equals(template.Language, Language, StringComparison.Ordinal)
                    && (template.Address is Formality.Informal) == isDu)
                .OrderBy(template => template.Id, StringComparer.Ordinal))
                yield return (template,
                    composer.Compose(Seeker, Contact, occasion, template,
                    new MessageStyle
                    {
                        Channel = template.Channels[0],
                        Language = Language,
                        Rank = 0,
                        Address = isDu
                        ? Formality.Informal : null
                    }));
        }
    }

    private static MeetingForm FormOf(string typed) => typed switch
    {
        "phone" => MeetingForm.Phone,
        "video" => MeetingForm.Video,
        "coffee" => MeetingForm.Coffee,
        "visit" => MeetingForm.Visit,
        "in writing" => MeetingForm.Writing,
        _ => MeetingForm.Open,
    };

    /// <summary>The subject of the request that a reminder follows.</summary>
    private string SubjectOfRequest(Formality? address) =>
        new OutreachComposer().Compose(Seeker, Contact, OwnRequest, new MessageStyle
        {
            Language = Language,
            Rank = 0,
            Address = address
        }).ToDraft().Message.Subject!;

    private Occasion OwnRequest => new Occasion.Request { Ask = Ask };

    /// <summary>An hour at which both are awake, as near to the one given as there is.</summary>
    private Appointment At(int day, int hour)
    {
        var zone = Contact.Zone ?? Seeker.Zone;
        for (var shift = 0; shift < 12; shift++)
        {
            foreach (var at in (int[])[hour + shift, hour - shift])
            {
                if (at is < 8 or > 19) continue;
                var start = new LocalDateTime(2026, 3, day, at, 0);
                var theirs = DateTimeZoneProviders.Tzdb[zone.Id];
                if (start.InZoneLeniently(theirs).WithZone(DateTimeZoneProviders.Tzdb[Seeker.Zone.Id]).Hour is >= 8 and <= 20)
                    return new() { Start = start, Zone = zone, Minutes = 20 };
            }
        }

        return new() { Start = new LocalDateTime(2026, 3, day, hour, 0), Zone = zone, Minutes = 20 };
    }

    private PersonName? Name(string fact) => PersonName.TryParse(Typed(fact), out var name) ? name : null;

    private string Typed(string fact) => facts.TryGetProperty(fact, out var value) ? value.GetString() ?? "" : "";
}
