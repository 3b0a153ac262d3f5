namespace InfoInterview.Templates.Compiling;

/// <summary>The names a template uses, each once, in the order of first use.</summary>
internal sealed class UsedNames
{
    private readonly List<string> names = [];
    private readonly HashSet<string> seen = [];

    public void Add(string name)
    {
        if (seen.Add(name)) names.Add(name);
    }

    public ValueList<string> ToList() => names.ToValueList();
}
