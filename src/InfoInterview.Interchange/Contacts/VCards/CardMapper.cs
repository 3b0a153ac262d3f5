using System.Text;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.Interchange.Contacts.Layouts;
using InfoInterview.People;
using static InfoInterview.Interchange.Contacts.ImportAction;
using static InfoInterview.Interchange.Contacts.ImportProblemKind;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Makes a person and problems of a card.</summary>
internal sealed class CardMapper(ContactImportOptions options, ItemList items)
{
    private readonly CardDecoder decoder = new(options.CodePage);
    private readonly CardPoints points = new(items);
    private readonly CardCompany company = new();
    private readonly CardPlace place = new();
    private readonly CardName name = new();
    private readonly List<(OwnField Field, string Value, int Line, int Column)> own = [];
    private readonly List<string> notes = [];
    private string? kind;
    private string? language;
    private bool isSilent;

    public void Map(Card card)
    {
        points.Clear();
        company.Clear();
        place.Clear();
        name.Clear();
        own.Clear();
        notes.Clear();
        (kind, language, isSilent) = (null, null, false);
        var isLookedAt = card.IsSurelyPrintable;
        foreach (ref readonly var property in card.Properties)
        {
            var text = decoder.TextOf(card, property);
            if (!isLookedAt && CardText.HasControl(text))
            {
                isLookedAt = true;
                items.Say(property.Line, property.Column, ControlCharacters, PersonKept, "The card holds control characters, as text never does; it was read without them.");
            }

            if (text.Length > ImportLimits.MaxFieldLength)
            {
                text = text[..ImportLimits.MaxFieldLength];
                items.Say(property.Line, property.Column, ValueTooLong, PersonKept, string.Create(CultureInfo.InvariantCulture, $"The value is longer than {ImportLimits.MaxFieldLength} characters; the rest of it was left out."));
            }

            Take(card, property, text);
        }

        if (string.Equals(kind, "group", StringComparison.OrdinalIgnoreCase))
        {
            items.Add(new ImportItem.Skipped { Line = card.Line, Reason = "This card is a list of other cards and no person." });
            return;
        }

        Person(card);
    }

    private void Take(Card card, in CardProperty property, ReadOnlySpan<char> text)
    {
        var parameters = card.ParametersOf(property);
        switch (property.Field)
        {
            case CardField.FullName: name.TakeWritten(text); break;
            case CardField.Name: name.TakeParts(text, card.IsOld); break;
            case CardField.Organization: company.TakeOrganization(text, property.Traits.Preference); break;
            case CardField.Title: company.TakeTitle(text, property.Traits.Preference); break;
            case CardField.Role: company.TakeRole(text); break;
            case CardField.Address: place.TakeAddress(text, parameters); break;
            case CardField.Zone: place.TakeZone(text); break;
            case CardField.Language: language ??= CardText.Plain(text) is { } tag ? LanguageNames.TagOf(tag) : null; break;
            case CardField.Note: TakeNote(text); break;
            case CardField.Categories: isSilent |= SilenceReader.SaysSo(text); break;
            case CardField.Own: TakeOwn(card, property, text); break;
            case CardField.Kind: kind = CardText.Plain(text); break;
            default: points.Take(property, text, parameters); break;
        }
    }

    private void Person(Card card)
    {
        var ways = points.ToList();
        if (Named(card, ways) is not { } person) return;
        items.Add(new ImportItem.Person
        {
            Line = card.Line,
            Column = 1,
            Contact = Completed(new Contact
            {
                Id = options.NewId?.Invoke() ?? default,
                Name = person,
                Organization = company.Organization,
                Role = company.Role,
                Region = place.Region,
                Zone = place.Zone,
                Language = language,
                Points = ways,
            }),
        });
    }

    private void TakeNote(ReadOnlySpan<char> text)
    {
        if (CardText.Plain(text) is not { } note) return;
        notes.Add(note);
        isSilent |= SilenceReader.SaysSo(note);
    }

    private void TakeOwn(Card card, in CardProperty property, ReadOnlySpan<char> text)
    {
        var key = Encoding.ASCII.GetString(card.NameOf(property)[CardFields.OwnPrefix.Length..]);
        if (name.TakeOwn(key, text)) return;
        if (OwnFields.OfProperty(key) is { } field && CardText.Plain(text) is { } value) own.Add((field, value, property.Line, property.Column));
    }

    private Contact Completed(Contact contact)
    {
        foreach (var note in notes) contact = contact with { Notes = contact.Notes.Add(note) };
        foreach (var (field, value, line, column) in own)
        {
            if (field.Read(contact, value) is { } more) contact = more;
            else items.Say(line, column, BadValue, PersonKept, $"{ShownText.Of(value)} is no value that this property can have; the person was imported without it.");
        }

        // A category or a remark that is a wish for silence is one, unless the card says more of it.
        return isSilent && contact.DoNotContact.IsEmpty ? contact with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] } : contact;
    }

    private PersonName? Named(Card card, ValueList<ContactPoint> ways)
    {
        if (name.Read(company.Organization, IsNobody) is { } person) return person;
        if (NameReader.StandIn(company.Organization, ways) is { } other)
        {
            items.Say(card.Line, 0, NameMissing, PersonKept, $"The card has no name; {ShownText.Of(other.Written)} stands in for it.");
            return other;
        }

        items.Say(card.Line, 0, NameMissing, RowLeftOut, "The card has no name and nothing that could stand in for it; it was left out.");
        return null;
    }

    /// <summary>Whether the card says that it is no single person's.</summary>
    private bool IsNobody => kind is not null && !string.Equals(kind, "individual", StringComparison.OrdinalIgnoreCase);
}
