using InfoInterview.People;
using static InfoInterview.Outreach.MessageField;

namespace InfoInterview.Outreach.Messages;

/// <summary>The fields about the people of whom a message speaks.</summary>
internal static class PeopleFields
{
    /// <summary>What every message may say of the two.</summary>
    public static readonly MessageField[] Everywhere =
    [
        Given("salutation", x => x.Greeting(x.Style.Address)),
        Given("formal_salutation", x => x.Greeting(Formality.Formal)),
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

    /// <summary>What may be said of a third person.</summary>
    public static readonly MessageField[] Person =
    [
        Given("person.name", x => x.Person?.Name.Full),
        Given("person.salutation", x => x.Person is { } other ? x.Greeting(other, Formality.Formal) : null),
        Optional("person.organization", x => FieldText.Name(x.Person?.Organization)),
        Optional("person.admired", x => FieldText.Phrase(x.Person?.Admired), WhatStayed),
    ];

    /// <summary>Who answers for the contact and is written to.</summary>
    public static readonly MessageField Through = Optional("through", x => x.Through is { } name ? Titled(name) : null);

    /// <summary>Somebody of whom the reader should know at once who it is: the title, and the name in full.</summary>
    public static string Titled(PersonName name) => name.Title is { } title ? $"{title} {name.Full}" : name.Full;

    private static string WhatStayed(string name) => $"Which talk, article or project of {name}'s stayed with you?";
}
