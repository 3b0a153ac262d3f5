namespace InfoInterview.Templates.Rendering;

internal sealed class Body<T> : Body
{
    /// <summary>Empty until the compiler has finished the body.</summary>
    public Instruction<T>[] Code { get; set; } = [];
}
