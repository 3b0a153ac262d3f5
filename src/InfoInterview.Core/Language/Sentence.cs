namespace InfoInterview.Language;

/// <summary>A sentence: its words, and what kinds of words there are in it, so that most phrases are ruled out at a glance.</summary>
internal struct Sentence
{
    /// <summary>The most words in one sentence; a longer one is cut, so that no text can make the work grow with its square.</summary>
    public const int MostWords = 120;

    /// <summary>Every class of every word.</summary>
    public WordClass Classes;

    /// <summary>One bit for every known word, by its number.</summary>
    public WordSet Words;

    /// <summary>The first word.</summary>
    public int First;

    /// <summary>The word after the last.</summary>
    public int End;

    /// <summary>Whether it ends in a question mark.</summary>
    public bool IsQuestion;
}
