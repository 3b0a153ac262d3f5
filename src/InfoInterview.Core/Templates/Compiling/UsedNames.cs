namespace InfoInterview.Templates.Compiling;

/// <summary>The names a template uses, each once, in the order of first use.</summary>
internal sealed class UsedNames
{
    /// <summary>Up to here a look along the list is cheaper than a set.</summary>
    private const int MostByLooking = 24;

    private readonly List<string> names = new(MostByLooking);
    private HashSet<string>? seen;

    public void Add(string name)
    {
        if (names.Count < MostByLooking)
        {
            if (!names.Contains(name)) names.Add(name);
            return;
        }

        seen ??= new HashSet<string>(names, StringComparer.Ordinal);
        if (seen.Add(name)) names.Add(name);
    }

    public ValueList<string> ToList() => ValueList.Create<string>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(names));
}
