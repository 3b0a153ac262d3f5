using System.Runtime.InteropServices;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.Interchange.Contacts.Layouts;
using InfoInterview.People;
using static InfoInterview.Interchange.Contacts.ImportAction;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Reads the ways to reach somebody, in the order of the card; of one kind, the preferred ones come first.</summary>
internal sealed class CardPoints(ItemList items)
{
    private readonly List<ContactPoint> points = [];
    private readonly List<int> preferences = [];

    public void Clear()
    {
        points.Clear();
        preferences.Clear();
    }

    public ValueList<ContactPoint> ToList() => ValueList.Create<ContactPoint>(CollectionsMarshal.AsSpan(points));

    public void Take(in CardProperty property, ReadOnlySpan<char> text, ReadOnlySpan<byte> parameters)
    {
        if (CardText.Plain(text) is not { } value) return;
        if (parameters.IndexOf(";X-"u8) >= 0 && OwnPoint.Read(parameters, property.Field, value) is { } own)
        {
            Add(own, property.Traits.Preference);
            return;
        }

        switch (property.Field)
        {
            case CardField.Email: Email(property, value); break;
            case CardField.Phone: Phone(property, value); break;
            case CardField.Profile: Add(CardProfile.Read(value, parameters), property.Traits.Preference); break;
            case CardField.Page or CardField.Messenger: Add(CardProfile.Page(value), property.Traits.Preference); break;
        }
    }

    private void Email(in CardProperty property, string value)
    {
        // The address of a colleague as a path of the company's own directory, which no mail reaches from outside.
        if (value.StartsWith("/o=", StringComparison.OrdinalIgnoreCase)) return;
        if (CardAddress.TryRead(value, out var point)) Add(point, property.Traits.Preference);
        else items.Say(property.Line, property.Column, ImportProblemKind.BadEmail, PersonKept, $"{ShownText.Of(value)} is not an e-mail address; the person was imported without it.");
    }

    /// <summary>
    /// Words in the place of a number, such as "ask for Ann", are kept as they are: they may tell more than a number does.
    /// </summary>
    private void Phone(in CardProperty property, string value)
    {
        if (value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) value = value[4..];
        if (ContactPoint.TryParse(ContactPointKind.Phone, value, out var point))
        {
            Add(point, property.Traits.Preference);
            return;
        }

        items.Say(property.Line, property.Column, ImportProblemKind.BadPhone, PersonKept, $"{ShownText.Of(value)} is not a phone number; it was kept as another way to reach the person.");
        Add(ContactPoint.TryParse(ContactPointKind.Other, value, out var other) ? other : null, property.Traits.Preference);
    }

    private void Add(ContactPoint? point, int preference)
    {
        if (point is null || points.Contains(point)) return;
        var place = points.Count;
        if (preference < CardTraits.NoPreference)
        {
            for (var i = 0; i < points.Count && place == points.Count; i++)
            {
                if (points[i].Kind == point.Kind && preferences[i] > preference) place = i;
            }
        }

        points.Insert(place, point);
        preferences.Insert(place, preference);
    }
}
