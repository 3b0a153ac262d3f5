using System.Numerics;
using InfoInterview.Language;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// The features of one word of a note, by which it is told whether it belongs to a skill, a resource or the name of somebody to
/// talk to.
/// </summary>
internal static class WordTraits
{
    private const uint OfLine = 100;
    private const uint OfList = 1000;
    private const uint Lists = 64;
    private const uint Phrases = 500;
    private const int Reach = 2;

    /// <summary>Adds the features of a word.</summary>
    /// <param name="note">The note.</param>
    /// <param name="sentence">The sentence that the word stands in, by its place.</param>
    /// <param name="at">The word.</param>
    /// <param name="kinds">What the line is held for.</param>
    /// <param name="features">Where they go.</param>
    public static void Read(NoteText note, int sentence, int at, LineKinds kinds, ref Growing<Feature> features)
    {
        var reading = note.Words.Reading;
        ref readonly var within = ref reading.Sentences[sentence];
        PlaceReader.Read(in reading, in within, at, ref features);
        for (var left = (uint)kinds; left != 0; left &= left - 1)
            features.Add(Feature.Told(OfLine + (uint)BitOperations.TrailingZeroCount(left)));
        for (var place = -Reach; place <= Reach; place++)
        {
            if (at + place < within.First || at + place >= within.End) continue;
            for (var left = (ulong)LineTraits.ListsOf(note, at + place, at + place > within.First); left != 0; left &= left - 1)
            {
                features.Add(Feature.Told(OfList + (Lists * (uint)(place + Reach)) + (uint)BitOperations.TrailingZeroCount(left), at));
            }
        }

        ReadPhrases(note, in within, at, ref features);
    }

    /// <summary>The phrases that the word stands in, and those that end or begin beside it.</summary>
    private static void ReadPhrases(NoteText note, in Sentence within, int at, ref Growing<Feature> features)
    {
        const int longest = 6;
        const uint before = 100;
        const uint behind = 200;
        for (var from = Math.Max(within.First, at - longest); from <= Math.Min(at + 1, within.End - 1); from++)
        {
            foreach (ref readonly var hit in note.Words.HitsAt(from))
            {
                if (from <= at && hit.End > at) features.Add(Feature.Told(Phrases + hit.Signal, at));
                else if (hit.End == at) features.Add(Feature.Told(Phrases + before + hit.Signal, at));
                else if (from == at + 1) features.Add(Feature.Told(Phrases + behind + hit.Signal, at));
            }
        }
    }
}
