using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Notes;

/// <summary>
/// A stretch of a note that speaks for something, with who said it and when. Equal when all parts are equal. Its text form never
/// shows the words, so that it may stand in a log.
/// </summary>
public sealed record Evidence
{
    private readonly InterviewNote? source;
    private readonly Told? told;

    internal Evidence(InterviewNote source, NoteMark mark, Interviewee who)
    {
        this.source = source;
        Span = mark.Span;
        Voice = mark.Voice;
        Who = who;
    }

    /// <summary>A stretch whose note is not at hand, as it was written down.</summary>
    internal Evidence(
        NoteId note, TextSpan span, string quote, Interviewee who, LocalDate day, Voice voice, Confidentiality confidentiality)
    {
        told = new Told(note, quote, day, confidentiality);
        Span = span;
        Who = who;
        Voice = voice;
    }

    /// <summary>The note that it stands in.</summary>
    public NoteId Note => source?.Id ?? told!.Note;

    /// <summary>The stretch of the note's text.</summary>
    public TextSpan Span { get; }

    /// <summary>The words of the stretch, as they were written.</summary>
    public string Quote => source?.Quote(Span) ?? told!.Quote;

    /// <summary>The interviewee, as they are known by the latest note.</summary>
    public Interviewee Who { get; }

    /// <summary>The day of the talk.</summary>
    public LocalDate Day => source?.Day ?? told!.Day;

    /// <summary>Whose word it is.</summary>
    public Voice Voice { get; }

    /// <summary>The place; never the words.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Note {Note} of {Day:uuuu'-'MM'-'dd}, {Confidentiality} {Span}");

    /// <inheritdoc/>
    public bool Equals(Evidence? other) =>
        other is not null && Note == other.Note && Span == other.Span && Who == other.Who && Voice == other.Voice && Day == other.Day
        && Confidentiality == other.Confidentiality && string.Equals(Quote, other.Quote, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Note, Span, Voice, Day);

    internal Confidentiality Confidentiality => source?.Confidentiality ?? told!.Confidentiality;

    /// <summary>Whether both are the same stretch of the same note.</summary>
    internal bool IsAt(Evidence? other) => other is not null && Note == other.Note && Span == other.Span;

    private sealed record Told(NoteId Note, string Quote, LocalDate Day, Confidentiality Confidentiality);
}
