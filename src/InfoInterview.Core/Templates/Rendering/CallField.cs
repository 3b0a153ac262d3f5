namespace InfoInterview.Templates.Rendering;

/// <summary>A partial, run on the data at hand.</summary>
internal sealed class CallField<T>(Body<T> body) : Field<T>("partial", FieldKind.Text, isOptional: false)
{
    public override bool Write(T scope, ref Renderer renderer, TemplateContent content) => renderer.RunDeeper(body, scope);
}
