namespace InfoInterview.Templates.Rendering;

/// <summary>What follows the literal of an instruction.</summary>
internal enum Operation : byte
{
    Literal,
    Text,
    HtmlText,
    HeaderText,
    Write,
    SkipUnlessText,
    SkipUnless,
    SkipIf,
    RefuseDepth,
}
