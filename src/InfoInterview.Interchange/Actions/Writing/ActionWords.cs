using InfoInterview.Actions;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.People;

namespace InfoInterview.Interchange.Actions.Writing;

/// <summary>The parts of an item in words that people read.</summary>
internal sealed class ActionWords
{
    private readonly Dictionary<ContactId, string> names = [];

    public ActionWords(ValueList<Contact> contacts)
    {
        foreach (var contact in contacts)
        {
            foreach (var id in contact.FormerIds.Add(contact.Id))
            {
                if (id != default) names.TryAdd(id, contact.Name.Full);
            }
        }
    }

    /// <summary>What there is to do, on one line; never empty.</summary>
    public static string What(ActionItem item) => ExportText.OneLine(item.What) ?? "(no words)";

    public string Whom(ActionItem item) => item.For is { } person && names.TryGetValue(person, out var name) ? ExportText.OneLine(name) ?? "" : "";

    /// <summary>For whom it is, as one sentence; empty when nobody is known.</summary>
    public string About(ActionItem item) => (Whom(item), item.IsPromise) switch
    {
        ("", true) => "Promised.",
        ("", _) => "",
        (var name, true) => $"Promised to {name}.",
        (var name, _) => $"For {name}.",
    };

    public static string Day(ActionItem item) => item.Due is { } due ? NodaTime.Text.LocalDatePattern.Iso.Format(due.WithCalendar(NodaTime.CalendarSystem.Iso)) : "";

    public static string Kind(ActionItem item) => item.Kind switch
    {
        ActionKind.Research => "Research",
        ActionKind.ReachOut => "Reach out",
        ActionKind.UpdateResume => "Update résumé",
        ActionKind.Practise => "Practise",
        ActionKind.Send => "Send",
        ActionKind.Read => "Read",
        _ => "Apply advice",
    };

    public static string State(ActionItem item) => item.State switch
    {
        ActionState.Done => "Done",
        ActionState.Dropped => "Dropped",
        _ => "To do",
    };
}
