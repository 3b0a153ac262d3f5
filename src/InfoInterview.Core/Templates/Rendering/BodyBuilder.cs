namespace InfoInterview.Templates.Rendering;

/// <summary>Collects the instructions that run on one scope's data.</summary>
internal abstract class BodyBuilder
{
    /// <summary>The body, which may be called before it is finished.</summary>
    public abstract Body Body { get; }

    public abstract void Literal(ReadOnlySpan<char> text);

    public abstract void Print(Field field, TemplateContent content);

    /// <summary>Starts a stretch that runs only when the test says so; returns what <see cref="EndTest"/> needs.</summary>
    public abstract int BeginTest(Field field, bool inverted);

    public abstract void EndTest(int begin);

    public abstract void Each(Field list, ListBody body);

    public abstract void Call(Body body);

    public abstract void RefuseDepth();

    public abstract void Finish();
}
