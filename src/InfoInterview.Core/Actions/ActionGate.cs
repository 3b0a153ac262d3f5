using InfoInterview.Notes;

namespace InfoInterview.Actions;

/// <summary>
/// Decides which items may go where, by the gate of the notes they came from: what a note may not tell, an item made of it may
/// not tell either. An item whose note is not at hand counts as private, so that doubt holds it back (G2.5).
/// </summary>
public static class ActionGate
{
    /// <summary>The items that may go there, in the order given.</summary>
    /// <param name="items">All items.</param>
    /// <param name="notebook">The notes that they came from.</param>
    /// <param name="to">Where they would go.</param>
    /// <returns>What may go, and how many stay behind; an item is as confidential as the note that it came from (G2.5).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or <paramref name="notebook"/> is <c>null</c>.</exception>
    public static ReleasedActions Release(IEnumerable<ActionItem> items, Notebook notebook, WayOut to)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(notebook);
        var notes = notebook.Notes.GroupBy(note => note.Id)
            .ToDictionary(group => group.Key, group => group.MaxBy(note => note.Confidentiality)!);
        var (released, withheld) = (new List<ActionItem>(), 0);
        foreach (var item in items)
        {
            if (Lets(item, notes, to)) released.Add(item);
            else withheld++;
        }

        return new ReleasedActions(to, released.ToValueList(), withheld);
    }

    private static bool Lets(ActionItem item, Dictionary<NoteId, InterviewNote> notes, WayOut to)
    {
        if (!ConfidentialityGate.Lets(item.Confidentiality, to)) return false;
        if (item.Source is null) return true;
        return notes.TryGetValue(item.Source.Note, out var note)
            ? ConfidentialityGate.Lets(note, to) : ConfidentialityGate.Lets(Confidentiality.PrivateToMe, to);
    }
}
