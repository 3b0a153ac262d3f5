using InfoInterview.Outreach.Slots;
using InfoInterview.People;
using static InfoInterview.Outreach.MessageField;

namespace InfoInterview.Outreach.Messages;

/// <summary>The fields about the people of whom a message speaks.</summary>
internal static class PeopleFields
{
    /// <summary>What every message may say of the two, and how it may say it.</summary>
    public static readonly MessageField[] Everywhere =
    [
        Given("salutation", x => x.Greeting(x.Address)),
        Given("formal_salutation", x => x.Greeting(Formality.Formal)),
        Given("warm_salutation", x => x.WarmGreeting),
        Given("quiet_salutation", x => x.QuietGreeting),
        Flag("single_time", x => x.Times.Count == 1),
        Flag("single_question", x => x.Questions.Count == 1),
        Flag("american", x => x.IsAmerican),
        Flag("far_apart", x => x.IsFarApart),
        Flag("wording.first", x => x.Wording == 0),
        Flag("wording.second", x => x.Wording == 1),
        Flag("wording.third", x => x.Wording == 2),
        Given("seeker.name", x => x.SeekerName),
        Given("seeker.first_name", x => x.SeekerFirstName),
        .. WithForms(
            Said("seeker.status", FieldPresence.Optional, SlotKind.Status, x => x.Seeker.Status, _ =>
                "What are you, in a few words, such as \"a second-year student\"?"),
            ("_short", x => x.StatusShort),
            ("_placed", x => x.StatusPlaced),
            ("_asking", x => x.StatusAsking),
            ("_named", x => x.StatusNamed),
            ("_spoken", x => x.StatusSpoken),
            ("_apposed", x => x.StatusApposed),
            ("_appended", x => x.Appended(x.StatusPlaced)),
            ("_said", x => x.Appended(x.Slot("seeker.status", SlotKind.Status, y => y.Seeker.Status).Phrase))),
        new("seeker.affiliation", FieldPresence.Optional,
            new FieldSource.Text(x => x.Affiliation, x => FieldText.Name(x.Seeker.Affiliation) is not null), _ =>
            "Where do you study or work?"),
        Given("seeker.affiliation_at", x => x.Affiliation is { } place ? $"{EnglishNames.Preposition(place)} {place}" : ""),
        Given("seeker.where", x => x.Where ?? ""),
        Optional("seeker.field", x => FieldText.Phrase(x.Seeker.Field)),
        Optional("seeker.profile", x => x.IsOnLinkedIn ? null : FieldText.OneLine(x.Seeker.ProfileLink)),
        Optional("seeker.phone", x => FieldText.OneLine(x.Seeker.Phone)),
        Given("contact.name", x => x.Contact.Name.Full),
        Given("contact.spoken", x => x.ContactSpoken),
        Given("contact.titled", x => x.ContactTitled(isDative: false)),
        Given("contact.titled_dative", x => x.ContactTitled(isDative: true)),
        Optional("contact.organization", x => x.Slot("contact.organization", SlotKind.Organization, y => y.Contact.Organization).Phrase,
            name => $"Where does {name} work?"),
        Optional("contact.at_organization", x => x.IsTheirOwn ? null
            : x.Slot("contact.at_organization", SlotKind.At, y => y.Contact.Organization).Phrase),
        Optional("contact.role", x => FieldText.OneLine(x.Contact.Role)),
        Optional("contact.field", x => FieldText.Phrase(x.Contact.Field)),
        .. Said("contact.admired", FieldPresence.Optional, SlotKind.Admired, x => x.Contact.Admired, WhatStayed),
        Given("contact.subject_opening", x => x.Slot("contact.admired", SlotKind.Admired, y => y.Contact.Admired).Subject is { } subject
            ? EnglishForm.Capital(subject) : ""),
        Flag("admired_clause", x => x.Slot("contact.admired", SlotKind.Admired, y => y.Contact.Admired).Phrase is { } admired
            && EnglishWords.Wh.Contains(EnglishWords.Bare(admired.Split(' ')[0]))),
        Given("contact.admired_opening", x => x.Slot("contact.admired", SlotKind.Admired, y => y.Contact.Admired).Phrase is { } admired
            ? EnglishForm.Capital(admired) : ""),
    ];

    /// <summary>What may be said of a third person.</summary>
    public static readonly MessageField[] Person =
    [
        Given("person.name", x => x.PersonName),
        Given("person.titled", x => x.Person is { } other ? x.Mentioned(other.Name, isOblique: false) : null),
        Given("person.titled_oblique", x => x.Person is { } other ? x.Mentioned(other.Name, isOblique: true) : null),
        Optional("person.from", x => x.FromOrganization),
        Given("person.salutation", x => x.Person is { } other ? x.Greeting(other, Formality.Formal) : null),
        Optional("person.organization", x => x.Slot("person.organization", SlotKind.Organization, y => y.Person?.Organization).Phrase),
        .. Said("person.admired", FieldPresence.Optional, SlotKind.Admired, x => x.Person?.Admired, WhatStayed),
    ];

    /// <summary>Who answers for the contact and is written to.</summary>
    public static readonly MessageField Through = Optional("through", x => x.Through is { } name ? x.Titled(name) : null);

    private static string WhatStayed(
        string name) => $"Which talk, article or project of {name}'s stayed with you, such as \"your talk in May\"?";

    /// <summary>A fact with forms that are put together with others.</summary>
    private static MessageField[] WithForms(MessageField[] fields, params (string Ending, Func<Letter, string?> Get)[] more)
    {
        var forms = more.Select(form => fields[0].Form(form.Ending, form.Get)).ToArray();
        fields[0].Forms.AddRange(forms);
        return [.. fields, .. forms];
    }
}
