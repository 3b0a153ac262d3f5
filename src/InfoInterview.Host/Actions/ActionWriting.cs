using InfoInterview.Actions;
using InfoInterview.Notes;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Host.Actions;

/// <summary>Makes something to do of what a note speaks of.</summary>
internal static class ActionWriting
{
    private static readonly (ActionKind Kind, string[] Words)[] Kinds =
    [
        (ActionKind.UpdateResume, ["résumé", "resume", "cv", "profile", "portfolio"]),
        (ActionKind.Send, ["send", "share", "forward", "thank", "mail"]),
        (ActionKind.ReachOut, ["write", "contact", "reach", "ask", "call", "connect", "email", "e-mail", "message", "meet", "introduce"]),
        (ActionKind.Read, ["read", "watch", "listen", "book", "article", "podcast"]),
        (ActionKind.Practise, ["practise", "practice", "train", "course", "learn", "try", "build"]),
        (ActionKind.Research, ["research", "look", "find", "check", "compare", "search"]),
    ];

    public static ActionItem Of(ActionId id, ProposedAction action, InterviewNote note, LocalDate due) => new()
    {
        Id = id,
        What = action.Text.Length <= Inputs.InputLimits.Line ? action.Text : string.Concat(action.Text.AsSpan(0, Inputs.InputLimits.Line - 1), "…"),
        Kind = KindOf(action.Text),
        Source = new ActionSource { Note = note.Id, Span = action.Span },
        For = note.With.Contact == default ? null : note.With.Contact,
        IsPromise = action.IsPromise && note.With.Contact != default,
        Due = due,
        Confidentiality = note.ConfidentialityAt(action.Span),
    };

    /// <summary>What kind it most likely is, by the first word that tells; the board lets one choose another.</summary>
    public static ActionKind KindOf(string text)
    {
        foreach (var word in text.Split([' ', ',', '.', ':', ';', '(', ')', '"', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (kind, words) in Kinds)
            {
                if (words.Contains(word, StringComparer.OrdinalIgnoreCase)) return kind;
            }
        }

        return ActionKind.ApplyAdvice;
    }

    /// <summary>The last day on which it is still in time: "before the 20th" is over on the 19th.</summary>
    public static LocalDate? LastDay(ProposedAction action) => action is { IsDueBefore: true, Due: { } before } ? before.PlusDays(-1) : action.Due;

    /// <summary>Whose task it is, and what.</summary>
    public static string Words(ProposedAction action) => action switch
    {
        { Owner: ActionOwner.Contact } => Spoken.Of($"They will: {action.Text}"),
        { IsPromise: true } => Spoken.Of($"You promised: {action.Text}"),
        _ => Spoken.Of($"To do: {action.Text}"),
    };

    /// <summary>The key of what the other side promised, so that it is recorded once.</summary>
    public static string KeyOf(NoteId note, TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"note-{note.Value:N}-{span.Start}-{span.Length}");
}
