using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Proposing;

/// <summary>The stems of a line, and of each the word as it was written.</summary>
internal sealed class SaidWords
{
    public SaidWords(string line)
    {
        Line = line;
        Bag = WordBag.Of(line);
    }

    public string Line { get; }

    public WordBag Bag { get; }
}
