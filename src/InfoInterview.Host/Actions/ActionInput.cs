using InfoInterview.Actions;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Host.Actions;

/// <summary>Something to do as a form holds it.</summary>
internal sealed record ActionInput
{
    /// <summary>Made with the page, so that a form sent twice adds one thing.</summary>
    public Guid Id { get; set; }

    public long Version { get; set; }

    public string? What { get; set; }

    public ActionKind Kind { get; set; }

    public string? Due { get; set; }

    public Guid? For { get; set; }

    public bool IsPromise { get; set; }

    public static ActionInput Of(ActionItem item, long version) => new()
    {
        Id = item.Id.Value,
        Version = version,
        What = item.What,
        Kind = item.Kind,
        Due = item.Due is { } due ? LocalText.WriteDate(due) : null,
        For = item.For?.Value,
        IsPromise = item.IsPromise,
    };

    /// <summary>The item with what was typed; <c>null</c> when there are problems.</summary>
    /// <param name="known">The item as it stands; <c>null</c> when it is new.</param>
    /// <param name="propose">The day for a kind, where none was typed and the item is new.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public ActionItem? Read(ActionItem? known, Func<ActionKind, LocalDate> propose, InputProblems problems)
    {
        var what = problems.Text("what", What, InputLimits.Line);
        if (what is null) problems.Add("what", Spoken.Of("Write what there is to do."));
        if (Id == Guid.Empty) problems.Add("what", Spoken.Of("The form is incomplete. Load the page again."));
        if (!Enum.IsDefined(Kind)) problems.Add("kind", Spoken.Of("Choose a kind."));
        var due = LocalText.ReadDate(Due);
        if (due is null && !string.IsNullOrWhiteSpace(Due)) problems.Add("due", Spoken.Of("Write the day as in 2026-03-09, or leave it empty."));
        var person = For is { } id && id != Guid.Empty ? new ContactId(id) : (ContactId?)null;
        if (IsPromise && person is null) problems.Add("for", Spoken.Of("Say to whom you promised it."));
        if (problems.Any) return null;
        return (known ?? new ActionItem { Id = new ActionId(Id), What = what!, Kind = Kind }) with
        {
            What = what!,
            Kind = Kind,
            Due = due ?? (known is null ? propose(Kind) : null),
            For = person,
            IsPromise = IsPromise,
        };
    }
}
