namespace InfoInterview.Language.Lexicons;

/// <summary>The words of a lexicon by their letters: one look, no allocation.</summary>
internal sealed class WordTable
{
    private readonly Entry[] entries;
    private readonly int mask;

    public WordTable(IReadOnlyCollection<Entry> words)
    {
        var size = 16;
        while (size < words.Count * 4) size *= 2;
        entries = new Entry[size];
        mask = size - 1;
        foreach (var word in words) entries[FreeSlot(word.Key)] = word;
    }

    /// <summary>Tells a token what the lexicon knows of its word; leaves it alone when it knows nothing.</summary>
    public void Find(in WordKey key, ref Token token)
    {
        for (var slot = key.GetHashCode() & mask; entries[slot].Word != 0; slot = (slot + 1) & mask)
        {
            ref readonly var entry = ref entries[slot];
            if (!entry.Key.Equals(key)) continue;
            token.Word = entry.Word;
            token.Classes |= entry.Classes;
            if ((entry.Classes & WordClass.Number) != WordClass.None) token.Number = entry.Number;
            return;
        }
    }

    private int FreeSlot(in WordKey key)
    {
        var slot = key.GetHashCode() & mask;
        while (entries[slot].Word != 0) slot = (slot + 1) & mask;
        return slot;
    }

    /// <summary>A word: its letters, its number from 1 on, its classes, and what it counts where it is a number.</summary>
    internal readonly record struct Entry(WordKey Key, ushort Word, WordClass Classes, int Number);
}
