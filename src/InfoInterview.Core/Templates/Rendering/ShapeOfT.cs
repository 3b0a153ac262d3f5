namespace InfoInterview.Templates.Rendering;

internal class Shape<T> : Shape
{
    private readonly List<Field<T>> fields = [];
    private readonly SpanTable<Field<T>> byName = new();
    private bool isFrozen;

    public override IEnumerable<Field> Fields => fields;

    /// <summary>Ends the declaration; a schema that is in use never changes.</summary>
    public void Freeze() => isFrozen = true;

    /// <exception cref="ArgumentException">The name is there already.</exception>
    /// <exception cref="InvalidOperationException">The declaration has ended.</exception>
    public void Add(Field<T> field)
    {
        if (isFrozen) throw new InvalidOperationException($"The schema is finished; {field.Name} comes too late.");
        if (!byName.TryAdd(field.Name, field)) throw new ArgumentException($"The name {field.Name} is declared twice.", nameof(field));
        fields.Add(field);
    }

    public override Field? Find(ReadOnlySpan<char> name) => byName.TryGetValue(name, out var field) ? field : null;

    public override BodyBuilder NewBody(LiteralPool pool, int nodes) => new BodyBuilder<T>(pool, (nodes / 2) + 2);

    public override Field Outer(int slot, Field field) => new OuterField<T>(slot, field);
}
