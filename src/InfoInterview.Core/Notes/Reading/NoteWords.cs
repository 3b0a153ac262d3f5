using InfoInterview.Language;
using InfoInterview.Notes.Wording;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>The words of a note, in order, over its text, with the phrases that they make.</summary>
internal sealed class NoteWords
{
    private static readonly NoteWord Nothing = new() { After = Break.Sentence };

    private readonly Lexicon lexicon;
    private readonly Thesaurus? thesaurus;
    private readonly Token[] tokens;
    private readonly Sentence[] sentences;
    private readonly NoteWord[] words;
    private readonly PhraseHit[] hits;
    private readonly int[] firstHit;

    public NoteWords(string text, Lexicon lexicon, Thesaurus? thesaurus, Token[] tokens, Sentence[] sentences)
    {
        (Text, this.lexicon, this.thesaurus, this.tokens, this.sentences) = (text, lexicon, thesaurus, tokens, sentences);
        words = new NoteWord[tokens.Length];
        for (var at = 0; at < words.Length; at++) words[at] = Make(at);
        hits = Find();
        firstHit = new int[tokens.Length + 1];
        foreach (ref readonly var hit in hits.AsSpan()) firstHit[hit.First + 1]++;
        for (var at = 1; at < firstHit.Length; at++) firstHit[at] += firstHit[at - 1];
    }

    public string Text { get; }

    public int Count => words.Length;

    /// <summary>The text with its words and sentences, for what Language reads.</summary>
    public TextReading Reading => new("note", Text, tokens, sentences, thesaurus);

    /// <summary>The word at a place; an empty one outside the note.</summary>
    public NoteWord this[int at] => at >= 0 && at < words.Length ? words[at] : Nothing;

    public ReadOnlySpan<char> Spelling(int at) =>
        at >= 0 && at < words.Length ? Text.AsSpan(words[at].Start, words[at].End - words[at].Start) : default;

    /// <summary>The words from the first to before the end, as they stand.</summary>
    public string Said(int first, int end) => Text[words[first].Start..words[end - 1].End];

    public TextSpan Span(int first, int end) => new(words[first].Start, words[end - 1].End - words[first].Start);

    public bool Is(int at, WordList any) => this[at].Is(any);

    public bool Is(int at, NoteCue any) => this[at].Is(any);

    /// <summary>The number that a word stands for; zero when it is none.</summary>
    public int NumberAt(int at) => at >= 0 && at < tokens.Length && tokens[at].Is(WordClass.Number) ? tokens[at].Number : 0;

    /// <summary>The words of one clause from here on, at most up to the end.</summary>
    public int ClauseEnd(int at, int end)
    {
        while (at < end && this[at].After < Break.Clause) at++;
        return Math.Min(at + 1, end);
    }

    /// <summary>The phrases that begin at a word.</summary>
    public ReadOnlySpan<PhraseHit> HitsAt(int at) => at >= 0 && at < words.Length ? hits.AsSpan(firstHit[at]..firstHit[at + 1]) : default;

    /// <summary>
    /// How many words the longest phrase of a kind takes here; zero when none stands here with no clause ending inside it.
    /// </summary>
    public int Length(FrameKind kind, int at, int end)
    {
        var longest = 0;
        foreach (ref readonly var hit in HitsAt(at))
        {
            if (hit.Signal == (byte)kind && hit.End <= end && hit.End - at > longest && IsOneClause(at, hit.End)) longest = hit.End - at;
        }

        return longest;
    }

    /// <summary>The longest known skill whose name stands here; <c>null</c> when none does.</summary>
    public FoundSkill? SkillAt(int at, int end)
    {
        FoundSkill? longest = null;
        foreach (ref readonly var hit in HitsAt(at))
        {
            var kind = (FrameKind)hit.Signal;
            if (kind is not (FrameKind.KnownSkill or FrameKind.EverydaySkill or FrameKind.ActivitySkill) || hit.End > end
                || hit.End - at <= (longest?.Length ?? 0) || !IsOneClause(at, hit.End)) continue;
            longest = new FoundSkill(hit.End - at, lexicon.NameOf(in hit), kind switch
            {
                FrameKind.EverydaySkill => KnownSkillKind.EverydayWord,
                FrameKind.ActivitySkill => KnownSkillKind.Activity,
                _ => KnownSkillKind.Name,
            });
        }

        return longest;
    }

    private bool IsOneClause(int at, int end)
    {
        for (; at < end - 1; at++)
        {
            if (words[at].After >= Break.Clause) return false;
        }

        return true;
    }

    private PhraseHit[] Find()
    {
        var found = new Growing<PhraseHit>(new PhraseHit[64]);
        foreach (ref readonly var sentence in sentences.AsSpan()) lexicon.Phrases.Find(tokens, in sentence, default, ref found);
        var sorted = found.Items.ToArray();
        found.Dispose();
        Array.Sort(sorted, (left, right) => left.First.CompareTo(right.First));
        return sorted;
    }

    private NoteWord Make(int at)
    {
        ref readonly var token = ref tokens[at];
        var marks = lexicon.MarksOf(token.Word);
        var gap = at + 1 < tokens.Length ? Text.AsSpan(token.End, tokens[at + 1].Start - token.End) : Text.AsSpan(token.End);
        var before = at == 0 ? Text.AsSpan(0, token.Start) : Text.AsSpan(tokens[at - 1].End, token.Start - tokens[at - 1].End);
        return new NoteWord
        {
            Start = token.Start,
            End = token.End,
            Lists = (WordList)(ulong)marks,
            Cues = NoteCues.Of(marks),
            IsCapital = char.IsUpper(Text[token.Start]),
            IsAllCapitals = token.Is(WordClass.Caps),
            BeginsWithDigit = char.IsAsciiDigit(Text[token.Start]),
            IsQuoted = token.Is(WordClass.Quoted),
            IsPossessive = at + 1 < tokens.Length && token.After == Boundary.None && IsPossessiveEnd(tokens[at + 1]),
            OpensBracket = before.ContainsAny('(', '['),
            After = Breaks.Of(in token, gap),
            IsBeforeArrow = Breaks.HasArrow(gap),
        };
    }

    private bool IsPossessiveEnd(in Token tail) =>
        tail.End - tail.Start == 2 && Text[tail.End - 1] == 's' && !char.IsLetter(Text[tail.Start]);
}
