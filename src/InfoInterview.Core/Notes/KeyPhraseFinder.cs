using System.Collections.Immutable;
using InfoInterview.Notes.Proposing;
using InfoInterview.Notes.Reading;
using InfoInterview.Notes.Wording;
using InfoInterview.People;

namespace InfoInterview.Notes;

/// <summary>
/// Names what came up with at least two people and has no theme yet: words and pairs of words, in any of their forms, counted by
/// people and not by mentions. A pair goes before its words where as many people used it. Time and memory are linear in the
/// notes (G6.4).
/// </summary>
public static class KeyPhraseFinder
{
    /// <summary>So many people make a phrase a recurring one.</summary>
    public const int FewestPeople = 2;

    /// <summary>The phrases that most people used, those of more words and of more mentions first among equals.</summary>
    /// <param name="notebook">The notes; words that stand in the name of a theme are left out.</param>
    /// <param name="most">How many phrases to give at most; at least 0.</param>
    /// <returns>At most so many phrases, each with who used it and how often (G6.4).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notebook"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public static ValueList<KeyPhrase> Find(Notebook notebook, int most)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var phrases = new Dictionary<string, HeardPhrase>(StringComparer.Ordinal);
        var people = new Dictionary<(ContactId, string), int>();
        foreach (var note in notebook.Notes)
        {
            var person = note.With.Contact == default ? (default, note.With.Name.ToUpperInvariant()) : (note.With.Contact, "");
            if (!people.TryGetValue(person, out var number)) people.Add(person, number = people.Count);
            foreach (var line in NoteLines.Of(note.Text))
            {
                var bag = WordBag.Of(line.Of(note.Text));
                foreach (var stem in bag.Stems)
                {
                    if (!phrases.TryGetValue(stem, out var phrase))
                        phrases.Add(stem, phrase = new HeardPhrase(stem, bag.Spelled(stem), phrases.Count));
                    phrase.Add(number, note.Id, line);
                }
            }
        }

        return Choose(phrases, Named(notebook), most);
    }

    private static ValueList<KeyPhrase> Choose(Dictionary<string, HeardPhrase> phrases, HashSet<string> named, int most)
    {
        var chosen = ImmutableArray.CreateBuilder<KeyPhrase>();
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phrase in phrases.Values.Where(phrase => phrase.People >= FewestPeople && !named.Contains(phrase.Stem))
            .Order(HeardPhrase.Order))
        {
            if (chosen.Count == most) break;
            if (covered.Contains(phrase.Stem)) continue;
            foreach (var word in phrase.Stem.Split(' ')) covered.Add(word);
            chosen.Add(new KeyPhrase { Words = phrase.Words, People = phrase.People, Places = phrase.Places });
        }

        return chosen.ToImmutable().ToValueList();
    }

    private static HashSet<string> Named(Notebook notebook)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var theme in notebook.Themes) named.UnionWith(WordBag.Of(theme.Name).Stems);
        return named;
    }
}
