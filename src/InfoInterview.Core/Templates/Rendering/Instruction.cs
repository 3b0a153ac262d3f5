namespace InfoInterview.Templates.Rendering;

/// <summary>A literal, then a value: the two are one instruction because in a message they nearly always follow each other.</summary>
internal record struct Instruction<T>
{
    /// <summary>The accessor of the text operations.</summary>
    public Func<T, string?>? Text;

    public Field<T>? Field;
    public int LiteralStart;
    public int LiteralLength;

    /// <summary>Where a skip goes on.</summary>
    public int Target;

    public Operation Operation;
    public TemplateContent Content;
}
