namespace InfoInterview.Templates.Rendering;

internal enum FieldKind : byte
{
    Text,
    Value,
    Flag,
    Object,
    List,

    /// <summary>Found out while rendering, as the lenient binder does.</summary>
    Dynamic,
}
