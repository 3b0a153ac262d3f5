using InfoInterview.People;

namespace InfoInterview.Host.Ui;

/// <summary>The parts of what is known of a contact, each on a page of its own, and which of them is open.</summary>
internal sealed record ContactTabs(ContactId Contact, string Name, string Here)
{
    public const string Message = "message";

    public const string History = "history";

    public const string Plan = "plan";

    public const string Notes = "notes";

    public const string About = "about";

    /// <summary>The parts in their order, with their addresses.</summary>
    public IEnumerable<(string Key, string Words, string Address)> All =>
    [
        (Message, Spoken.Of("Message"), $"/contacts/{Contact}?tab=message"),
        (History, Spoken.Of("History"), $"/contacts/{Contact}?tab=history"),
        (Plan, Spoken.Of("Plan and talk"), $"/contacts/{Contact}/plan"),
        (Notes, Spoken.Of("Notes"), $"/contacts/{Contact}/notes"),
        (About, Spoken.Of("About"), $"/contacts/{Contact}?tab=about"),
    ];
}
