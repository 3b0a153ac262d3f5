namespace InfoInterview.Templates.Rendering;

/// <summary>The contexts of a lenient rendering, innermost last.</summary>
internal sealed class ContextStack(TemplateValue root)
{
    private readonly List<TemplateValue> values = [root];

    public void Push(TemplateValue value) => values.Add(value);

    public void Pop() => values.RemoveAt(values.Count - 1);

    /// <summary>
    /// What a dotted name stands for: its first part is looked up from the innermost context outwards, each further part only in what the
    /// part before it stands for. A single dot, given as no parts, is the innermost context.
    /// </summary>
    public TemplateValue? Find(string[] parts)
    {
        if (parts.Length == 0) return values[^1];
        TemplateValue? found = null;
        for (var i = values.Count - 1; i >= 0 && found is null; i--) found = Within(values[i], parts[0]);
        for (var i = 1; i < parts.Length && found is not null; i++) found = Within(found, parts[i]);
        return found;
    }

    private static TemplateValue? Within(TemplateValue value, string name) => (value as TemplateValue.Fields)?.Find(name);
}
