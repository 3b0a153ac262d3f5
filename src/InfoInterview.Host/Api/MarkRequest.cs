using InfoInterview.Host.Inputs;
using InfoInterview.Host.Notes;
using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Host.Api;

/// <summary>What is to be said of a stretch of a note.</summary>
internal sealed record MarkRequest
{
    /// <summary>
    /// <c>theme</c> with <see cref="Name"/>, <c>stance</c> with <see cref="Topic"/> and <see cref="Position"/>, or one of takeaway,
    /// question,
    /// confidence, for-me, skill, resource, referral, employer, avenue, wording, goal-for, goal-doubt and goal-against.
    /// </summary>
    public string? Kind { get; init; }

    public int? Start { get; init; }

    public int? Length { get; init; }

    /// <summary>What it is called; a theme of that name is made when there is none. Without it, the words of the stretch.</summary>
    public string? Name { get; init; }

    public string? Topic { get; init; }

    public string? Position { get; init; }

    /// <summary>Whose word it is: <c>contact</c>, as is usual, <c>hearsay</c> or <c>ownImpression</c>.</summary>
    public string? Voice { get; init; }

    public bool IsTheme => string.Equals(Kind, "theme", StringComparison.Ordinal);

    /// <summary>The stretch; <c>null</c> when it is none of the note.</summary>
    public TextSpan? SpanIn(InterviewNote note, InputProblems problems)
    {
        if (Start is >= 0 and var start && Length is > 0 and var length && (long)start + length <= note.Text.Length)
            return new TextSpan(start, length);
        problems.Add("start", "Name a stretch of the text by start and length.");
        return null;
    }

    /// <summary>The mark, other than a theme; <c>null</c> when there are problems.</summary>
    public NoteMark? Read(InterviewNote note, TextSpan span, InputProblems problems)
    {
        var voice = Words.Read<Voice>("voice", Voice, problems) ?? default;
        var (topic, position) = (problems.Text("topic", Topic, InputLimits.Line), problems.Text("position", Position, InputLimits.Line));
        var name = problems.Text("name", Name, InputLimits.Line);
        if (problems.Any) return null;
        if (string.Equals(Kind, "stance", StringComparison.Ordinal))
        {
            if (topic is not null && position is not null)
                return new NoteMark.Stance { Span = span, Topic = topic, Position = position, Voice = voice, State = MarkState.Confirmed };
            problems.Add("topic", "Write the topic and their position.");
            return null;
        }

        var words = note.Quote(span);
        var mark = OwnMark.Of(Kind, name ?? (words.Length > InputLimits.Line ? words[..InputLimits.Line] : words), span, voice);
        if (mark is null) problems.Add("kind", $"Choose theme, stance, {string.Join(", ", OwnMark.Kinds.Select(kind => kind.Name))}.");
        return mark;
    }
}
