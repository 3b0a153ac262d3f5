using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>Makes the occasion of a message from its fields; what is required was asked for before.</summary>
internal sealed class AnswerReader(OccasionInput input, Engagement engagement, IDateTimeZoneProvider zones, bool isLate)
{
    private const int MostTimes = 10;

    public ValueList<FieldProblem> Problems { get; private set; }

    private string? Topic => string.IsNullOrWhiteSpace(input.Topic) ? null : input.Topic.Trim();

    public Occasion? Read() => input.Purpose switch
    {
        MessagePurpose.Request => Asking(ask => new Occasion.Request
        {
            Ask = ask,
            ReferredBy = Name("referrer"),
            AskedColleague = Name("colleague"),
            Found = input["found"],
            Shared = input["shared"],
            Goal = input["goal"],
            Path = input["path"],
        }),
        MessagePurpose.IntroductionRequest => Asking(ask => new Occasion.Introduction { Ask = ask, Person = Person() }),
        MessagePurpose.FollowUp => Asking(ask => new Occasion.FollowUp { Ask = ask, EarlierSubject = input["earlier.subject"], EarlierOn = Day("earlier.date") }),
        MessagePurpose.AskAgain => Asking(ask => new Occasion.AskAgain { Ask = ask, Said = input["answer.said"], SaidOn = Day("answer.day"), Named = Day("answer.named"), Times = Times() }),
        MessagePurpose.OtherWay => Asking(ask => new Occasion.OtherWay { Ask = ask, EarlierBy = WaysTried.OfRequest(engagement) ?? Channel.Email, EarlierOn = Day("earlier.date"), ReferredBy = Name("referrer") }),
        MessagePurpose.HandedOn => Asking(ask => new Occasion.HandedOn { Ask = ask, To = input["handed.to"] }),
        MessagePurpose.WrittenQuestions => new Occasion.WrittenQuestions { Questions = Lines("questions"), Topic = Topic },
        MessagePurpose.PromiseReminder => new Occasion.PromiseReminder { What = Needed("promise.what") },
        _ => Arranging(),
    };

    private Occasion? Arranging() => input.Purpose switch
    {
        MessagePurpose.OfferTimes => new Occasion.OfferTimes { Times = Times(), Topic = Topic, Through = Name("through") },
        MessagePurpose.Confirmation => Meeting() is { } time ? new Occasion.Confirmation { Appointment = time, Place = input["meeting.place"], Link = input["meeting.link"], Topic = Topic } : null,
        MessagePurpose.AcceptTime => Meeting() is { } time
            ? new Occasion.AcceptTime { Appointment = time, Place = input["meeting.place"], Link = input["meeting.link"], Topic = Topic, Through = Name("through") }
            : null,
        MessagePurpose.Apology => new Occasion.Apology { MissedOn = Day("before.day"), Times = Times() },
        MessagePurpose.Reschedule => new Occasion.Reschedule { Times = Times(), Reason = Reason(), Before = Day("before.day"), Topic = Topic, Through = Name("through") },
        MessagePurpose.TakeUpAgain => new Occasion.TakeUpAgain { Times = Times(), Point = input["talk.point"], On = Day("before.day"), Topic = Topic },
        MessagePurpose.ConfirmEvent => new Occasion.ConfirmEvent { Event = Needed("event.what"), On = Day("event.day") },
        MessagePurpose.ResumeAsAsked => new Occasion.ResumeAsAsked { File = input["resume.file"], Times = Times(), Topic = Topic },
        MessagePurpose.CallMissed => new Occasion.CallMissed { Number = input["call.number"] },
        _ => Answering(),
    };

    private Occasion? Answering() => input.Purpose switch
    {
        MessagePurpose.AcceptRefusal => new Occasion.AcceptRefusal(),
        MessagePurpose.ThankYou => new Occasion.ThankYou
        {
            Point = Needed("talk.point"),
            AnotherPoint = input["talk.another_point"],
            Plan = input["talk.plan"],
            Topic = Topic,
            IsLate = isLate,
            CameLate = Is("came_late"),
        },
        MessagePurpose.ReferralThanks => new Occasion.ReferralThanks { Person = Person(), HasWritten = Is("has_written") },
        MessagePurpose.ReferrerReport => new Occasion.ReferrerReport { Person = Person(), Outcome = Needed("outcome"), Point = input["talk.point"] },
        MessagePurpose.Condolence => new Occasion.Condolence { Loss = input["loss"] },
        MessagePurpose.AnswerOffer => new Occasion.AnswerOffer { Offered = Needed("offer.what"), IsOpening = Is("is_opening"), DecideBy = Day("decide.day"), StillWishesToTalk = Is("still_talk") },
        MessagePurpose.DeclineOffer => new Occasion.DeclineOffer { Offered = Needed("offer.what"), Reason = input["reason"], StillWishesToTalk = Is("still_talk") },
        _ => Keeping(),
    };

    private Occasion? Keeping() => input.Purpose switch
    {
        MessagePurpose.Update => new Occasion.Update { Advice = Needed("advice.given"), Done = Needed("advice.done"), Learned = input["advice.learned"] },
        MessagePurpose.Offer => new Occasion.Offer { What = Needed("offer.what"), Why = input["offer.why"], Link = input["offer.link"] },
        MessagePurpose.Congratulation => new Occasion.Congratulation { News = Needed("news"), Thought = input["thought"] },
        MessagePurpose.CheckIn => new Occasion.CheckIn { News = Needed("seeker.news"), Point = input["talk.point"] },
        MessagePurpose.Reconnect => new Occasion.Reconnect { Point = Needed("talk.point"), News = Needed("seeker.news"), LastTalk = Day("talk.day") },
        MessagePurpose.ClosingWord => new Occasion.ClosingWord { News = Needed("seeker.news"), Gave = Needed("help.given") },
        MessagePurpose.ConnectionNote => new Occasion.ConnectionNote { Point = input["talk.point"] },
        MessagePurpose.Applied => new Occasion.Applied { For = input["applied.for"], Point = input["talk.point"] },
        _ => null,
    };

    private Occasion? Asking(Func<Ask, Occasion> with)
    {
        if (Topic is not { } topic || !topic.Any(char.IsLetterOrDigit))
        {
            Say(OccasionInput.TopicName, "Say what you would like to learn about.");
            return null;
        }

        return Minutes() is { } minutes ? with(new Ask { Topic = topic, Minutes = minutes, Form = Form() }) : null;
    }

    private MeetingForm Form()
    {
        if (input[OccasionInput.FormName] is not { } text) return MeetingForm.Open;
        if (Enum.TryParse<MeetingForm>(text, ignoreCase: true, out var form) && Enum.IsDefined(form)
            && char.IsLetter(text[0])) return form;
        Say(OccasionInput.FormName, "Write open, phone, video, coffee, visit or writing.");
        return MeetingForm.Open;
    }

    /// <summary>The agreed time as it was agreed, unless another was typed.</summary>
    private Appointment? Meeting()
    {
        if (Minutes() is not { } minutes || Time(OccasionInput.MeetingStart, input[OccasionInput.MeetingStart], minutes) is not { } typed) return null;
        var known = engagement.Facts.SelectMany(fact => fact switch
        {
            MeetingAgreed agreed => [agreed.Appointment],
            MeetingMoved moved => [moved.Appointment],
            _ => OfferedTimes.In(fact),
        }).LastOrDefault(one => one.StartsAt(zones).Instant == typed.StartsAt(zones).Instant);
        return known is null ? typed : known with { Minutes = minutes };
    }

    private ValueList<Appointment> Times()
    {
        if (input[OccasionInput.Times] is null || Minutes() is not { } minutes) return [];
        return Lines(OccasionInput.Times).Take(MostTimes).Select(line => Time(OccasionInput.Times, line, minutes)).OfType<Appointment>().ToValueList();
    }

    private Appointment? Time(string field, string? text, int minutes)
    {
        if (TypedTime.Read(text) is { } start) return new Appointment { Start = start, Zone = engagement.Seeker.Zone, Minutes = minutes };
        Say(field, "Write the date and the time, such as 2026-03-19 14:30.");
        return null;
    }

    private int? Minutes()
    {
        var minutes = input.Minutes ?? Ask.UsualMinutes;
        if (minutes is >= Ask.LeastMinutes and <= Ask.MostMinutes) return minutes;
        Say(OccasionInput.MinutesName, string.Create(CultureInfo.InvariantCulture, $"A talk can be from {Ask.LeastMinutes} to {Ask.MostMinutes} minutes."));
        return null;
    }

    private RescheduleReason Reason()
    {
        for (var at = engagement.Facts.Count - 1; at >= 0; at--)
        {
            switch (engagement.Facts[at])
            {
                case MeetingCancelled { By: Side.Seeker }: return RescheduleReason.CalledOffByWriter;
                case MeetingCancelled: return RescheduleReason.CalledOffByThem;
                case MeetingMissed { By: Side.Contact }: return RescheduleReason.MissedByThem;
            }
        }

        return RescheduleReason.CalledOffByThem;
    }

    private Contact Person()
    {
        var person = input.Person ?? new Contact { Name = Name(OccasionInput.PersonName) ?? engagement.Contact.Name, Organization = input["person.organization"] };
        return input["person.admired"] is { } admired ? person with { Admired = admired } : person;
    }

    private PersonName? Name(string field)
    {
        if (input[field] is not { } text) return null;
        if (PersonName.TryParse(text, out var name)) return name;
        Say(field, "Write a name, such as Ruth Halvorsen.");
        return null;
    }

    private LocalDate? Day(string field)
    {
        if (input[field] is not { } text) return null;
        if (TypedTime.ReadDay(text) is { } day) return day;
        Say(field, "Write the day, such as 2026-03-09.");
        return null;
    }

    private ValueList<string> Lines(string field) => (input[field] ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList();

    private bool Is(string field) => string.Equals(input[field], "true", StringComparison.OrdinalIgnoreCase);

    private string Needed(string field) => input[field] ?? "";

    private void Say(string field, string message)
    {
        var problem = new FieldProblem { Field = field, Message = message };
        if (!Problems.Contains(problem)) Problems = Problems.Add(problem);
    }
}
