using InfoInterview.Engagements;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Messages;

/// <summary>Makes the occasion of a message from what was typed; what is required was asked for before.</summary>
internal sealed class OccasionReader(WritingInput input, Engagement engagement, DateTimeZone zone, IDateTimeZoneProvider zones, InputProblems problems)
{
    /// <summary>The occasion; <c>null</c> when there are problems.</summary>
    /// <param name="purpose">What the message is for.</param>
    /// <param name="person">The third person of whom it speaks, if that is somebody known.</param>
    /// <param name="isLate">Whether thanks are late.</param>
    public Occasion? Read(MessagePurpose purpose, Contact? person, bool isLate)
    {
        var occasion = purpose switch
        {
            MessagePurpose.Request => Asking(ask => new Occasion.Request { Ask = ask, ReferredBy = Name(WritingFields.Referrer), AskedColleague = Name("colleague") }),
            MessagePurpose.IntroductionRequest => Asking(ask => new Occasion.Introduction { Ask = ask, Person = Person(person) }),
            MessagePurpose.FollowUp => Asking(ask => new Occasion.FollowUp { Ask = ask, EarlierSubject = Text("earlier.subject"), EarlierOn = Day("earlier.date") }),
            MessagePurpose.OfferTimes => new Occasion.OfferTimes { Times = Times(), Topic = Topic(), Through = Name(WritingFields.Through) },
            MessagePurpose.AcceptRefusal => new Occasion.AcceptRefusal(),
            MessagePurpose.Confirmation => Meeting() is { } agreed
                ? new Occasion.Confirmation { Appointment = agreed, Place = Text("meeting.place"), Link = Text("meeting.link"), Topic = Topic() }
                : null,
            MessagePurpose.AcceptTime => Meeting() is { } accepted
                ? new Occasion.AcceptTime { Appointment = accepted, Place = Text("meeting.place"), Link = Text("meeting.link"), Topic = Topic(), Through = Name(WritingFields.Through) }
                : null,
            MessagePurpose.Apology => new Occasion.Apology { MissedOn = Day("before.day"), Times = Times() },
            MessagePurpose.Reschedule => new Occasion.Reschedule { Times = Times(), Reason = KnownFacts.WhyNot(engagement), Before = Day("before.day"), Topic = Topic(), Through = Name(WritingFields.Through) },
            MessagePurpose.TakeUpAgain => new Occasion.TakeUpAgain { Times = Times(), Point = Text("talk.point"), On = Day("before.day"), Topic = Topic() },
            MessagePurpose.AskAgain => Asking(ask => new Occasion.AskAgain { Ask = ask, Said = Text("answer.said"), SaidOn = Day("answer.day"), Named = Day("answer.named"), Times = Times() }),
            MessagePurpose.OtherWay => Asking(ask => new Occasion.OtherWay
            {
                Ask = ask,
                EarlierBy = MessageWays.OfRequest(engagement) ?? Channel.Email,
                EarlierOn = Day("earlier.date"),
                ReferredBy = Name(WritingFields.Referrer),
            }),
            MessagePurpose.HandedOn => Asking(ask => new Occasion.HandedOn { Ask = ask, To = Text("handed.to") }),
            MessagePurpose.WrittenQuestions => new Occasion.WrittenQuestions { Questions = Lines(WritingFields.Questions), Topic = Topic() },
            MessagePurpose.ConfirmEvent => new Occasion.ConfirmEvent { Event = Needed("event.what"), On = Day("event.day") },
            MessagePurpose.ResumeAsAsked => new Occasion.ResumeAsAsked { Times = Times(), Topic = Topic() },
            MessagePurpose.CallMissed => new Occasion.CallMissed { Number = Text("call.number") },
            MessagePurpose.ReferralThanks => new Occasion.ReferralThanks { Person = Person(person), HasWritten = engagement.Facts.Any(fact => fact is ReferralTakenUp) },
            MessagePurpose.PromiseReminder => new Occasion.PromiseReminder { What = Needed("promise.what") },
            MessagePurpose.Condolence => new Occasion.Condolence { Loss = Text("loss") },
            MessagePurpose.AnswerOffer => new Occasion.AnswerOffer { Offered = Needed("offer.what"), DecideBy = Day("decide.day"), StillWishesToTalk = !KnownFacts.HaveTalked(engagement) },
            MessagePurpose.DeclineOffer => new Occasion.DeclineOffer { Offered = Needed("offer.what"), Reason = Text("reason"), StillWishesToTalk = !KnownFacts.HaveTalked(engagement) },
            MessagePurpose.ClosingWord => new Occasion.ClosingWord { News = Needed("seeker.news"), Gave = Needed("help.given") },
            MessagePurpose.ConnectionNote => new Occasion.ConnectionNote { Point = Text("talk.point") },
            MessagePurpose.Applied => new Occasion.Applied { For = Text("applied.for"), Point = Text("talk.point") },
            MessagePurpose.ThankYou => new Occasion.ThankYou
            {
                Point = Needed("talk.point"),
                AnotherPoint = Text("talk.another_point"),
                Plan = Text("talk.plan"),
                Topic = Topic(),
                IsLate = isLate,
            },
            MessagePurpose.Update => new Occasion.Update { Advice = Needed("advice.given"), Done = Needed("advice.done"), Learned = Text("advice.learned") },
            MessagePurpose.Offer => new Occasion.Offer { What = Needed("offer.what"), Why = Text("offer.why"), Link = Text("offer.link") },
            MessagePurpose.Congratulation => new Occasion.Congratulation { News = Needed("news"), Thought = Text("thought") },
            MessagePurpose.CheckIn => new Occasion.CheckIn { News = Needed("seeker.news"), Point = Text("talk.point") },
            MessagePurpose.Reconnect => new Occasion.Reconnect { Point = Needed("talk.point"), News = Needed("seeker.news"), LastTalk = KnownFacts.LastTalk(engagement, zone) },
            _ => (Occasion)new Occasion.ReferrerReport { Person = Person(person), Outcome = Needed("outcome"), Point = Text("talk.point") },
        };
        return problems.Any ? null : occasion;
    }

    private Occasion? Asking(Func<Ask, Occasion> with)
    {
        var topic = Topic();
        if (topic is null || !topic.Any(char.IsLetterOrDigit)) problems.Add("topic", "Say what you would like to learn about.");
        var minutes = Minutes();
        return problems.Any ? null : with(new Ask { Topic = topic!, Minutes = minutes });
    }

    /// <summary>The agreed time as long as it was not changed in the form, or else what was typed.</summary>
    private Appointment? Meeting()
    {
        var agreed = KnownFacts.AgreedTime(engagement);
        var typed = input[WritingFields.MeetingStart];
        var minutes = Minutes();
        if (agreed is null || !string.Equals(typed, KnownFacts.AgreedTimeText(engagement, zone, zones), StringComparison.Ordinal)) agreed = At(WritingFields.MeetingStart, typed, minutes);
        return agreed is null ? null : agreed with { Minutes = minutes };
    }

    private ValueList<Appointment> Times()
    {
        var minutes = Minutes();
        return (input[WritingFields.Times] ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Take(InputLimits.Times).Select(line => At(WritingFields.Times, line, minutes)).OfType<Appointment>().ToValueList();
    }

    private ValueList<string> Lines(string field) => (problems.Text(field, input[field], InputLimits.Body) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Take(InputLimits.Times).ToValueList();

    private Appointment? At(string field, string? text, int minutes)
    {
        if (LocalText.Read(text) is { } start) return new Appointment { Start = start, Zone = engagement.Seeker.Zone, Minutes = minutes };
        problems.Add(field, "Write the date and the time, such as 2026-03-19 14:30.");
        return null;
    }

    private int Minutes()
    {
        var minutes = input.Minutes ?? Ask.UsualMinutes;
        if (minutes is >= Ask.LeastMinutes and <= Ask.MostMinutes) return minutes;
        problems.Add("minutes", string.Create(CultureInfo.InvariantCulture, $"A talk can be from {Ask.LeastMinutes} to {Ask.MostMinutes} minutes."));
        return Ask.UsualMinutes;
    }

    private Contact Person(Contact? known) =>
        (known ?? new Contact { Name = Name(WritingFields.PersonName) ?? engagement.Contact.Name, Organization = Text("person.organization") }) is var person && Text("person.admired") is { } admired
            ? person with { Admired = admired }
            : person;

    private PersonName? Name(string field) => Text(field) is { } text ? problems.Name(field, text) : null;

    private LocalDate? Day(string field)
    {
        if (Text(field) is not { } text) return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day) return day.Value;
        problems.Add(field, "Write the day, such as 2026-03-09.");
        return null;
    }

    private string? Topic() => problems.Text("topic", input.Topic, InputLimits.Line);

    private string? Text(string field) => problems.Text(field, input[field], InputLimits.Link);

    private string Needed(string field) => Text(field) ?? "";
}
