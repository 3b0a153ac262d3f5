using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Notes;

/// <summary>
/// A stretch of a note that speaks for something, with who said it and when. Equal when all parts are equal. Its text form never
/// shows the words, so that it may stand in a log.
/// </summary>
public sealed record Evidence
{
    private readonly InterviewNote source;

    internal Evidence(InterviewNote source, NoteMark mark, Interviewee who)
    {
        this.source = source;
        Span = mark.Span;
        Voice = mark.Voice;
        Who = who;
    }

    /// <summary>The note that it stands in.</summary>
    public NoteId Note => source.Id;

    /// <summary>The stretch of the note's text.</summary>
    public TextSpan Span { get; }

    /// <summary>The words of the stretch, as they were written.</summary>
    public string Quote => source.Quote(Span);

    /// <summary>The interviewee, as they are known by the latest note.</summary>
    public Interviewee Who { get; }

    /// <summary>The day of the talk.</summary>
    public LocalDate Day => source.Day;

    /// <summary>Whose word it is.</summary>
    public Voice Voice { get; }

    /// <summary>The place; never the words.</summary>
    public override string ToString() => $"{source} {Span}";

    /// <summary>Whether both are the same stretch of the same note.</summary>
    internal bool IsAt(Evidence? other) => other is not null && Note == other.Note && Span == other.Span;
}
