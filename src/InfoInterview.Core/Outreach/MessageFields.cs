using System.Collections.Frozen;
using InfoInterview.Outreach.Messages;
using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>The names that templates may use, for each purpose; and the questions that fill what is missing (G3.1, G3.3).</summary>
public static class MessageFields
{
    private static readonly MessageField[] Everywhere =
    [
        Given("salutation", x => x.Greeting(x.Contact, x.Style.Address)),
        Given("formal_salutation", x => x.Greeting(x.Contact, Formality.Formal)),
        Given("seeker.name", x => x.SeekerName),
        Optional("seeker.status", x => FieldText.OneLine(x.Seeker.Status), _ => "What are you, in a few words, such as \"a senior in environmental engineering\"?"),
        Optional("seeker.affiliation", x => FieldText.OneLine(x.Seeker.Affiliation), _ => "Where do you study or work?"),
        Optional("seeker.field", x => FieldText.Phrase(x.Seeker.Field)),
        Optional("seeker.profile", x => x.IsOnLinkedIn ? null : FieldText.OneLine(x.Seeker.ProfileLink)),
        Optional("seeker.phone", x => FieldText.OneLine(x.Seeker.Phone)),
        Given("contact.name", x => x.Contact.Name.Full),
        Given("contact.titled", x => x.Contact.Name is { Title: { } title, Family: { } family } ? $"{title} {family}" : x.Contact.Name.Full),
        Optional("contact.organization", x => FieldText.Name(x.Contact.Organization), name => $"Where does {name} work?"),
        Optional("contact.role", x => FieldText.OneLine(x.Contact.Role)),
        Optional("contact.field", x => FieldText.Phrase(x.Contact.Field)),
        Optional("contact.admired", x => FieldText.Phrase(x.Contact.Admired), WhatStayed),
    ];

    private static readonly MessageField[] Asking =
    [
        Given("ask.topic", x => FieldText.Phrase(x.Ask?.Topic)),
        Given("ask.minutes", x => x.Ask?.Minutes.ToString(CultureInfo.InvariantCulture)),
    ];

    private static readonly MessageField[] Person =
    [
        Given("person.name", x => x.Person?.Name.Full),
        Given("person.salutation", x => x.Person is { } other ? x.Greeting(other, Formality.Formal) : null),
        Optional("person.organization", x => FieldText.Name(x.Person?.Organization)),
        Optional("person.admired", x => FieldText.Phrase(x.Person?.Admired), WhatStayed),
    ];

    private static readonly FrozenDictionary<MessagePurpose, MessageField[]> ByPurpose = new Dictionary<MessagePurpose, MessageField[]>
    {
        [MessagePurpose.Request] = [.. Asking, Optional("referrer", x => (x.Occasion as Occasion.Request)?.ReferredBy?.Full)],
        [MessagePurpose.IntroductionRequest] = [.. Asking, .. Person],
        [MessagePurpose.FollowUp] =
        [
            .. Asking,
            Optional("earlier.subject", x => WithoutReply(FieldText.OneLine((x.Occasion as Occasion.FollowUp)?.EarlierSubject)), _ => "What was the subject of your request? The reminder stays in its thread."),
            Optional("earlier.date", x => x.Day((x.Occasion as Occasion.FollowUp)?.EarlierOn)),
        ],
        [MessagePurpose.OfferTimes] =
        [
            new("times", FieldPresence.Required, new FieldSource.List(x => x.Times), name => $"Which two or three times can you offer {name}?"),
            Optional("meeting.minutes", x => (x.Occasion as Occasion.OfferTimes) is { Times.IsEmpty: false } offer ? offer.Times[0].Minutes.ToString(CultureInfo.InvariantCulture) : null),
            Optional("ask.topic", x => FieldText.Phrase((x.Occasion as Occasion.OfferTimes)?.Topic)),
        ],
        [MessagePurpose.AcceptRefusal] = [],
        [MessagePurpose.Confirmation] =
        [
            Given("meeting.when", x => x.Occasion is Occasion.Confirmation meeting ? x.When(meeting.Appointment) : null),
            Given("meeting.minutes", x => (x.Occasion as Occasion.Confirmation)?.Appointment.Minutes.ToString(CultureInfo.InvariantCulture)),
            Optional("meeting.place", x => FieldText.Sentence((x.Occasion as Occasion.Confirmation)?.Place), name => $"Where do you meet {name}, or who rings whom?"),
            Optional("meeting.link", x => FieldText.Name((x.Occasion as Occasion.Confirmation)?.Link)),
            Optional("ask.topic", x => FieldText.Phrase((x.Occasion as Occasion.Confirmation)?.Topic)),
        ],
        [MessagePurpose.ThankYou] =
        [
            Required("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.ThankYou)?.Point), PointOfTalk),
            Optional("talk.another_point", x => FieldText.Phrase((x.Occasion as Occasion.ThankYou)?.AnotherPoint)),
            Optional("talk.plan", x => FieldText.Sentence((x.Occasion as Occasion.ThankYou)?.Plan), name => $"What will you do about what {name} told you?"),
            Optional("talk.topic", x => FieldText.Phrase((x.Occasion as Occasion.ThankYou)?.Topic)),
            new("late", FieldPresence.Always, new FieldSource.Flag(x => x.Occasion is Occasion.ThankYou { IsLate: true }), question: null),
        ],
        [MessagePurpose.Update] =
        [
            Required("advice.given", x => FieldText.Phrase((x.Occasion as Occasion.Update)?.Advice), name => $"What did {name} advise you to do?"),
            Required("advice.done", x => FieldText.Sentence((x.Occasion as Occasion.Update)?.Done), _ => "What did you do about it?"),
            Optional("advice.learned", x => FieldText.Sentence((x.Occasion as Occasion.Update)?.Learned), _ => "What came of it?"),
        ],
        [MessagePurpose.Offer] =
        [
            Required("offer.what", x => FieldText.Phrase((x.Occasion as Occasion.Offer)?.What), name => $"What would serve {name}: an article, an event, an introduction?"),
            Optional("offer.why", x => FieldText.Sentence((x.Occasion as Occasion.Offer)?.Why), name => $"What made you think of {name} when you saw it?"),
            Optional("offer.link", x => FieldText.Name((x.Occasion as Occasion.Offer)?.Link)),
        ],
        [MessagePurpose.Congratulation] =
        [
            Required("news", x => FieldText.Phrase((x.Occasion as Occasion.Congratulation)?.News), name => $"What do you congratulate {name} on?"),
            Optional("thought", x => FieldText.Sentence((x.Occasion as Occasion.Congratulation)?.Thought), _ => "What does the news mean to you, in one sentence?"),
        ],
        [MessagePurpose.CheckIn] =
        [
            Required("seeker.news", x => FieldText.Sentence((x.Occasion as Occasion.CheckIn)?.News), WhatIsNew),
            Optional("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.CheckIn)?.Point), PointOfTalk),
        ],
        [MessagePurpose.Reconnect] =
        [
            Required("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.Reconnect)?.Point), PointOfTalk),
            Required("seeker.news", x => FieldText.Sentence((x.Occasion as Occasion.Reconnect)?.News), WhatIsNew),
            Optional("talk.month", x => x.Month((x.Occasion as Occasion.Reconnect)?.LastTalk)),
        ],
        [MessagePurpose.ReferrerReport] =
        [
            .. Person,
            Required("outcome", x => FieldText.Sentence((x.Occasion as Occasion.ReferrerReport)?.Outcome), _ => "What came of the referral: did you speak, or have you written?"),
            Optional("talk.point", x => FieldText.Phrase((x.Occasion as Occasion.ReferrerReport)?.Point), _ => "Which point of that conversation may you pass on?"),
        ],
    }.ToFrozenDictionary(entry => entry.Key, entry => (MessageField[])[.. Everywhere, .. entry.Value]);

    /// <summary>The names that the templates of a purpose may use, those about the two people first.</summary>
    public static ValueList<MessageField> For(MessagePurpose purpose) => ValueList.Create<MessageField>(Table(purpose));

    internal static MessageField[] Table(MessagePurpose purpose) => ByPurpose[purpose];

    private static string? WithoutReply(string? subject)
    {
        while (subject is not null && subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase)) subject = FieldText.OneLine(subject[3..]);
        return subject;
    }

    private static string WhatStayed(string name) => $"Which talk, article or project of {name}'s stayed with you?";

    private static string PointOfTalk(string name) => $"Which point of your talk with {name} stayed with you?";

    private static string WhatIsNew(string name) => $"What is new with you that {name} would like to hear?";

    private static MessageField Given(string name, Func<Letter, string?> get) => new(name, FieldPresence.Always, new FieldSource.Text(get), question: null);

    private static MessageField Required(string name, Func<Letter, string?> get, Func<string, string> question) =>
        new(name, FieldPresence.Required, new FieldSource.Text(get), question);

    private static MessageField Optional(string name, Func<Letter, string?> get, Func<string, string>? question = null) =>
        new(name, FieldPresence.Optional, new FieldSource.Text(get), question);
}
