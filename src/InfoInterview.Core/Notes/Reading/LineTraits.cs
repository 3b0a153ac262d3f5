using System.Numerics;
using InfoInterview.Language;
using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// The features of one line of a note: its words, which of the lexicon's lists they stand in and in what order, its phrases, and
/// what the finders tell of it. The weights of notes are learnt from them.
/// </summary>
internal static class LineTraits
{
    private const uint OfList = 100;
    private const uint Beginning = 200;
    private const uint Phrases = 300;
    private const uint DeniedPhrases = 400;
    private const uint Findings = 500;
    private const uint Pairs = 1000;
    private const uint Around = 6000;
    private const uint Lists = 64;

    /// <summary>Lists that say where a word may stand and not what it tells.</summary>
    private const WordList Silent = WordList.NpEnd | WordList.Generic | WordList.NoName | WordList.Stop | WordList.Title | WordList.Domain;

    /// <summary>What no list says: a name by its capital, a number, a word that names a day.</summary>
    private const WordList Name = (WordList)(1UL << 61);
    private const WordList Number = (WordList)(1UL << 62);
    private const WordList Day = (WordList)(1UL << 63);
    private const DayWord Days = DayWord.Month | DayWord.ShortMonth | DayWord.Weekday | DayWord.ShortWeekday | DayWord.Today
        | DayWord.Tomorrow | DayWord.DayAfter | DayWord.Weekend;

    /// <summary>Adds the features of a line.</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Its first sentence.</param>
    /// <param name="end">The sentence after its last.</param>
    /// <param name="findings">What the finders tell of it.</param>
    /// <param name="features">Where they go.</param>
    public static void Read(NoteText note, int first, int end, LineFindings findings, ref Growing<Feature> features)
    {
        var reading = note.Words.Reading;
        FeatureReader.Read(in reading, first, end, ref features);
        for (var sentence = first; sentence < end; sentence++)
            ReadSentence(note, in reading, in reading.Sentences[sentence], ref features);
        for (var left = (uint)findings; left != 0; left &= left - 1)
            features.Add(Feature.Told(Findings + (uint)BitOperations.TrailingZeroCount(left)));
    }

    private static void ReadSentence(NoteText note, in TextReading reading, in Sentence sentence, ref Growing<Feature> features)
    {
        var (last, beforeLast) = (WordList.None, WordList.None);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var lists = ListsOf(note, at, at > sentence.First);
            for (var left = (ulong)lists; left != 0; left &= left - 1)
            {
                var list = (uint)BitOperations.TrailingZeroCount(left);
                features.Add(Feature.Told(OfList + list, at));
                if (at == sentence.First) features.Add(Feature.Told(Beginning + list, at));
                Join(last, Pairs + list, at, ref features);
                Join(beforeLast, Around + list, at, ref features);
            }

            foreach (ref readonly var hit in note.Words.HitsAt(at))
            {
                var isDenied = Denial.IsClose(reading.Tokens, in sentence, hit.First);
                features.Add(Feature.Told((isDenied ? DeniedPhrases : Phrases) + hit.Signal, hit.End - 1));
            }

            (beforeLast, last) = (last, lists);
        }
    }

    private static void Join(WordList before, uint kind, int at, ref Growing<Feature> features)
    {
        for (var left = (ulong)before; left != 0; left &= left - 1)
            features.Add(Feature.Told(kind + (Lists * (uint)BitOperations.TrailingZeroCount(left)), at));
    }

    internal static WordList ListsOf(NoteText note, int at, bool isInside)
    {
        var word = note.Words[at];
        var lists = word.Lists & ~Silent;
        if (isInside && word.IsCapital && !word.IsAllCapitals && !word.Is(WordList.NoName)) lists |= Name;
        if (word.BeginsWithDigit) lists |= Number;
        if ((note.Days.Of(note.Words.Spelling(at), out _) & Days) != DayWord.None) lists |= Day;
        return lists;
    }
}
