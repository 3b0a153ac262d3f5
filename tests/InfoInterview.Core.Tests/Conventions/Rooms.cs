namespace InfoInterview.Tests.Conventions;

/// <summary>
/// The rooms of the house and their back rooms, as namespaces. A room of the core has two parts (<c>InfoInterview.Notes</c>),
/// one of another project three (<c>InfoInterview.Host.Weeks</c>); what lies deeper is a back room.
/// </summary>
internal static class Rooms
{
    private static readonly Dictionary<string, HashSet<string>> TypesByNamespace = CodeFile.All
        .GroupBy(file => file.Namespace, StringComparer.Ordinal)
        .ToDictionary(
            files => files.Key, files => files.SelectMany(file => file.Types).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The core's rooms, the ground floor first.</summary>
    public static IReadOnlyList<string> OfCore { get; } =
    [
        "Rules", "Time", "Language", "People", "Templates", "Outreach", "Interviews", "Scheduling", "Notes", "Actions",
        "Engagements", "Decisions", "Programmes", "Json",
    ];

    /// <summary>The room that a namespace belongs to; of a room itself, the same.</summary>
    public static string Of(string name)
    {
        var parts = name.Split('.');
        return string.Join('.', parts.Take(parts.Length > 1 && OfCore.Contains(parts[1], StringComparer.Ordinal) ? 2 : 3));
    }

    public static bool IsBackRoom(string name) =>
        TypesByNamespace.ContainsKey(name) && !string.Equals(Of(name), name, StringComparison.Ordinal);

    /// <summary>The namespaces of ours that a file uses, said in full or as far as the file's own namespace leaves it open.</summary>
    public static IEnumerable<string> UsedBy(CodeFile file)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in file.DottedNames)
        {
            if (Find(name, file.Namespace) is { } found) used.Add(found);
        }

        used.Remove(file.Namespace);
        return used;
    }

    private static string? Find(string name, string from)
    {
        if (TypesByNamespace.ContainsKey(name)) return name;
        for (var outer = from; outer.Length > 0; outer = Outer(outer))
        {
            if (HoldsType($"{outer}.{name}") is { } found) return found;
        }

        return HoldsType(name);
    }

    /// <summary>The namespace of a full name that ends in a type or in what belongs to it.</summary>
    private static string? HoldsType(string full)
    {
        var parts = full.Split('.');
        for (var length = parts.Length - 1; length > 1; length--)
        {
            var outer = string.Join('.', parts.Take(length));
            if (TypesByNamespace.TryGetValue(outer, out var types)) return types.Contains(parts[length]) ? outer : null;
        }

        return null;
    }

    private static string Outer(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name[..dot];
    }
}
