using InfoInterview.Outreach.Slots;
using static InfoInterview.Outreach.MessageField;

namespace InfoInterview.Outreach.Messages;

/// <summary>The fields of the messages that agree on a time, or on a new one.</summary>
internal static class ArrangingFields
{
    public static IEnumerable<(MessagePurpose Purpose, MessageField[] Fields)> All =>
    [
        (MessagePurpose.OfferTimes, [.. OffersTimes, .. Topic, PeopleFields.Through]),
        (MessagePurpose.Confirmation, [.. Meeting, .. Topic]),
        (MessagePurpose.AcceptTime, [.. Meeting, .. Topic, PeopleFields.Through]),
        (MessagePurpose.Apology, [.. MayOfferTimes, Optional("before.day", x => x.Day((x.Occasion as Occasion.Apology)?.MissedOn))]),
        (MessagePurpose.Reschedule,
        [
            .. OffersTimes,
            .. Topic,
            PeopleFields.Through,
            Flag("called_off", x => x.Occasion is Occasion.Reschedule { Reason: RescheduleReason.CalledOffByThem }),
            Flag("called_off_by_me", x => x.Occasion is Occasion.Reschedule { Reason: RescheduleReason.CalledOffByWriter }),
            Flag("missed", x => x.Occasion is Occasion.Reschedule { Reason: RescheduleReason.MissedByThem }),
            Optional("before.day", x => x.Day((x.Occasion as Occasion.Reschedule)?.Before)),
        ]),
        (MessagePurpose.TakeUpAgain,
        [
            .. OffersTimes,
            .. Topic,
            .. Said("talk.point", FieldPresence.Optional, SlotKind.Point, x => (x.Occasion as Occasion.TakeUpAgain)?.Point, name =>
                $"Which point of your talk with {name} have you been thinking about, such as \"your advice to start small\"?"),
            Optional("before.day", x => x.Day((x.Occasion as Occasion.TakeUpAgain)?.On)),
        ]),
        (MessagePurpose.ConfirmEvent,
        [
            .. Said("event.what", FieldPresence.Required, SlotKind.Event, x => (x.Occasion as Occasion.ConfirmEvent)?.Event, name =>
                $"What did {name} invite you to, such as \"the trade fair\"?"),
            new("event.day", FieldPresence.Optional, new FieldSource.Text(EventDay) { Against = EventDayConflict }, question: null),
        ]),
        (MessagePurpose.ResumeAsAsked, [.. MayOfferTimes, .. Topic]),
        (MessagePurpose.CallMissed, [Optional("call.number", x => FieldText.OneLine((x.Occasion as Occasion.CallMissed)?.Number))]),
    ];

    /// <summary>Times where there are some, and whether there are.</summary>
    public static MessageField[] MayOfferTimes =>
    [
        List("times", FieldPresence.Optional, x => x.Times, WhichTimes),
        Flag("with_times", x => x.Times.Count > 0),
        SeveralTimes,
        Minutes,
    ];

    private static MessageField[] OffersTimes => [List("times", FieldPresence.Required, x => x.Times, WhichTimes), SeveralTimes, Minutes];

    private static MessageField SeveralTimes => Flag("several_times", x => x.Times.Count > 1);

    private static MessageField[] Meeting =>
    [
        Given("meeting.when", x => x.Meeting is { } meeting ? x.When(meeting) : null),
        Given("meeting.minutes", x => x.Meeting?.Minutes.ToString(CultureInfo.InvariantCulture)),
        .. Said("meeting.place", FieldPresence.Optional, SlotKind.Place, x => x.Place, name =>
            $"Where do you meet {name}, or who calls whom, such as \"your office\" or \"I'll call you\"?"),
        Optional("meeting.link", x => FieldText.Name(x.Link)),
    ];

    private static MessageField[] Topic =>
    [
        .. Said("ask.topic", FieldPresence.Optional, SlotKind.Topic, x => x.Topic, AskingFields.WhatAbout),
    ];

    private static MessageField Minutes => Optional("meeting.minutes", x => x.OfferedTimes is { IsEmpty: false } times ? times[0].Minutes.ToString(CultureInfo.InvariantCulture) : null);

    /// <summary>The day, where the name of the event says none of its own.</summary>
    private static string? EventDay(Letter letter) => letter.Occasion is Occasion.ConfirmEvent { Event: var named, On: { } day }
        && named?.Any(char.IsDigit) != true && !EventDates.Differ(named ?? "", day) ? letter.Day(day) : null;

    private static (string One, string Other)? EventDayConflict(Letter letter) =>
        letter.Occasion is Occasion.ConfirmEvent { Event: { } named, On: { } day }
        && EventDates.Differ(named, day) && letter.Day(day) is { } said
            ? (named, EventDates.HasOtherYear(named, day) ? string.Create(CultureInfo.InvariantCulture, $"{said} {day.Year}")
                : said) : null;

    private static string WhichTimes(string name) => $"Which two or three times can you offer {name}?";
}
