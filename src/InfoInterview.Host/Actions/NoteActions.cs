using InfoInterview.Actions;
using InfoInterview.Notes;
using InfoInterview.Rules;
using InfoInterview.Storage;

namespace InfoInterview.Host.Actions;

/// <summary>What was made of the tasks that notes speak of, dropped ones included: what was turned down is not proposed again.</summary>
internal sealed record NoteActions(ValueList<Stored<ActionItem>> Items)
{
    public bool Knows(NoteId note, TextSpan span) => Items.Any(item => item.Value.Source is { } source && source.Note == note && source.Span == span);

    public IEnumerable<ActionItem> Of(NoteId note) => Items.Select(item => item.Value).Where(item => item.Source?.Note == note);
}
