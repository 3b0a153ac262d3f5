using InfoInterview.Actions;
using InfoInterview.Host.Actions;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;
using NodaTime;

namespace InfoInterview.Host.Api;

/// <summary>Something to do, to be kept; whatever is left out stays as it is.</summary>
internal sealed record ActionRequest
{
    public string? What { get; init; }

    /// <summary>Such as <c>research</c> or <c>send</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The day by which it is to be done; left out for a new one, it is proposed.</summary>
    public string? Due { get; init; }

    /// <summary>The contact for whom it is; all zeros for nobody.</summary>
    public Guid? For { get; init; }

    public bool? IsPromise { get; init; }

    /// <summary><c>open</c>, <c>done</c> or <c>dropped</c>.</summary>
    public string? State { get; init; }

    /// <summary>The item; <c>null</c> when there are problems.</summary>
    public ActionItem? Read(ActionId id, ActionItem? known, long version, Func<ActionKind, LocalDate> propose, InputProblems problems)
    {
        var kind = Words.Read<ActionKind>("kind", Kind, problems);
        var state = Words.Read<ActionState>("state", State, problems);
        var input = new ActionInput
        {
            Id = id.Value,
            Version = version,
            What = What ?? known?.What,
            Kind = kind ?? known?.Kind ?? ActionWriting.KindOf(What ?? ""),
            Due = Due ?? (known?.Due is { } day ? LocalText.WriteDate(day) : null),
            For = For ?? known?.For?.Value,
            IsPromise = IsPromise ?? known?.IsPromise ?? false,
        };
        return input.Read(known, propose, problems) is { } item ? item with { State = state ?? item.State } : null;
    }
}
