using InfoInterview.Language;
using InfoInterview.Outreach.Reviewing;

namespace InfoInterview.Notes.Reading;

/// <summary>The words, the phrases and the known skills that the library carries; read once.</summary>
internal sealed class NoteLexicon
{
    public const int LongestWord = 32;

    private readonly SpanTable<LexiconEntry> words;
    private readonly Frame[]?[] framesByFirst;
    private readonly Frame[] openFrames;
    private readonly KnownSkill[]?[] skillsByFirst;

    private NoteLexicon(LexiconReader reader)
    {
        words = new(reader.Entries);
        framesByFirst = new Frame[words.Count + 1][];
        skillsByFirst = new KnownSkill[words.Count + 1][];
        openFrames = [.. reader.Frames.Where(frame => frame.Steps[0].List != WordList.None).OrderByDescending(frame => frame.Steps.Length)];
        foreach (var group in reader.Frames.Where(frame => frame.Steps[0].List == WordList.None).GroupBy(frame => frame.Steps[0].Id))
        {
            framesByFirst[group.Key] = [.. group.OrderByDescending(frame => frame.Steps.Length)];
        }

        foreach (var group in reader.Skills.GroupBy(skill => skill.Words[0])) skillsByFirst[group.Key] = [.. group.OrderByDescending(skill => skill.Words.Length)];
    }

    public static NoteLexicon English { get; } = new(LexiconReader.Embedded("en", "skills"));

    /// <summary>What is known of a folded word; <c>default</c> when nothing.</summary>
    public LexiconEntry Find(ReadOnlySpan<char> folded) => words.TryGetValue(folded, out var entry) ? entry : default;

    /// <summary>How many words the longest phrase of a kind takes here; zero when none stands here.</summary>
    public int Length(FrameKind kind, NoteWords note, int at, int end)
    {
        if (at >= end) return 0;
        foreach (var frame in framesByFirst[note[at].Id] ?? [])
        {
            if (frame.Kind == kind && frame.Fits(note, at, end)) return frame.Steps.Length;
        }

        foreach (var frame in openFrames)
        {
            if (frame.Kind == kind && frame.Fits(note, at, end)) return frame.Steps.Length;
        }

        return 0;
    }

    /// <summary>The longest known skill whose name stands here; <c>null</c> when none does.</summary>
    public KnownSkill? SkillAt(NoteWords note, int at, int end)
    {
        foreach (var skill in skillsByFirst[note[at].Id] ?? [])
        {
            if (skill.Fits(note, at, end)) return skill;
        }

        return null;
    }

    /// <summary>Writes a word as the lexicon has it; returns its length, or zero when it is too long for any.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var character in word)
        {
            var fold = character is '+' or '#' or '&' ? (byte)character : Folding.Of(character);
            if (fold is Folding.Outside or Folding.Invisible) continue;
            if (length == folded.Length) return 0;
            folded[length++] = fold == Folding.Foreign ? char.ToLowerInvariant(character) : (char)fold;
        }

        return length;
    }
}
