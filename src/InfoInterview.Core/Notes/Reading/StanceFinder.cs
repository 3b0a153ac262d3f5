using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Finds lines that speak of a topic which the seeker collects views on, and the position that they most likely take: the one
/// whose holders said what is most alike, or else yes or no by whether the line denies.
/// </summary>
internal static class StanceFinder
{
    private const double Alike = 0.6;
    private const double Polar = 0.4;

    /// <summary>A longer line is taken sentence by sentence.</summary>
    private const int MostWords = 100;

    public static void Find(NoteText note, NoteHints hints, MarkList found)
    {
        if (hints.Topics.IsEmpty) return;
        var topics = hints.Topics.Select(topic => new Views(topic)).ToArray();
        foreach (var piece in Lines(note))
        {
            var span = note.Words.Span(piece.First, piece.End);
            var said = WordBag.Of(span.Of(note.Words.Text));
            foreach (var topic in topics)
            {
                if (!topic.Speaks(said)) continue;
                var (position, isAlike) = topic.Position(said, Denies(note.Words, piece));
                found.Add(new NoteMark.Stance { Span = span, Topic = topic.Name, Position = position }, isAlike ? Alike : Polar);
            }
        }
    }

    /// <summary>The position that a statement takes on a topic; <c>null</c> when it does not speak of it.</summary>
    public static string? PositionOf(string statement, NoteTopic topic, string language)
    {
        var (views, said) = (new Views(topic), WordBag.Of(statement));
        if (!views.Speaks(said)) return null;
        var words = NoteText.Of(statement, language);
        return views.Position(said, words.Pieces.Any(piece => Denies(words.Words, piece))).Name;
    }

    /// <summary>The lines: a question and its answer belong together.</summary>
    private static IEnumerable<NotePiece> Lines(NoteText note)
    {
        NotePiece? line = null;
        foreach (var piece in note.Pieces)
        {
            if (line is { } before && before.Line == piece.Line && piece.End - before.First <= MostWords)
                line = before with { End = piece.End };
            else
            {
                if (line is { } whole) yield return whole;
                line = piece;
            }
        }

        if (line is { } last) yield return last;
    }

    private static bool Denies(NoteWords words, NotePiece piece)
    {
        for (var at = piece.First; at < piece.End; at++)
        {
            if (words.Is(at, WordList.Negation | WordList.Denying)) return true;
        }

        return false;
    }

    /// <summary>A topic with its words and the words of its positions.</summary>
    private sealed class Views
    {
        private readonly WordBag about;
        private readonly (string Name, WordBag Words)[] positions;

        public Views(NoteTopic topic)
        {
            Name = topic.Name;
            about = WordBag.Of(topic.Name);
            positions = topic.Positions.IsEmpty
                ? [("yes", WordBag.Empty), ("no", WordBag.Empty)]
                : [.. topic.Positions.Select(
                    position => (position.Name, WordBag.Of(string.Join('\n', position.Said.Prepend(position.Name)))))];
        }

        public string Name { get; }

        public bool Speaks(WordBag said) => about.Shared(said) > 0;

        public (string Name, bool IsAlike) Position(WordBag said, bool denies)
        {
            var best = -1;
            for (var i = 0; i < positions.Length; i++)
            {
                var shared = positions[i].Words.Without(about).Shared(said);
                if (shared > 0 && (best < 0 || shared > positions[best].Words.Without(about).Shared(said))) best = i;
            }

            return best >= 0 ? (positions[best].Name, true) : (positions[denies && positions.Length > 1 ? 1 : 0].Name, false);
        }
    }
}
