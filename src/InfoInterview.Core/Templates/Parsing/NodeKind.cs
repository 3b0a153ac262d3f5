namespace InfoInterview.Templates.Parsing;

internal enum NodeKind : byte
{
    Text,
    Value,
    RawValue,
    Section,
    Inverted,
    Block,
    Parent,
    Partial,
}
