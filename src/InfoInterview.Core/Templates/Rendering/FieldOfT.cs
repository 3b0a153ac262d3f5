namespace InfoInterview.Templates.Rendering;

/// <summary>A field of <typeparamref name="T"/>.</summary>
internal abstract class Field<T>(string name, FieldKind kind, bool isOptional) : Field(name, kind, isOptional)
{
    /// <summary>The accessor, where the field is nothing but a text; it saves the hot path a call.</summary>
    public virtual Func<T, string?>? Text => null;

    public virtual bool Write(T scope, ref Renderer renderer, TemplateContent content) => throw NotOfThisKind();

    public virtual bool Test(T scope, ref Renderer renderer) => throw NotOfThisKind();

    public virtual bool Each(T scope, ref Renderer renderer, ListBody body) => throw NotOfThisKind();

    public sealed override bool WriteOf(object scope, ref Renderer renderer, TemplateContent content) =>
        Write(Box<T>.Open(scope), ref renderer, content);

    public sealed override bool TestOf(object scope, ref Renderer renderer) => Test(Box<T>.Open(scope), ref renderer);

    public sealed override bool EachOf(object scope, ref Renderer renderer, ListBody body) =>
        Each(Box<T>.Open(scope), ref renderer, body);

    private InvalidOperationException NotOfThisKind() => new($"The compiler asked too much of {Name}, a {Kind}.");
}
