namespace InfoInterview.Templates.Rendering;

/// <summary>A list together with what is to be written for each element.</summary>
internal sealed class EachField<T>(Field<T> list, ListBody body) : Field<T>(list.Name, FieldKind.List, list.IsOptional)
{
    public override bool Write(T scope, ref Renderer renderer, TemplateContent content) => list.Each(scope, ref renderer, body);
}
