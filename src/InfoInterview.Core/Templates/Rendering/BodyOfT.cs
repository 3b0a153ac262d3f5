namespace InfoInterview.Templates.Rendering;

internal sealed class Body<T> : Body
{
    private Instruction<T>[] code = [];
    private int count;

    /// <summary>Empty until the compiler has finished the body.</summary>
    public ReadOnlySpan<Instruction<T>> Code => new(code, 0, count);

    /// <summary>Takes over the instructions; the array may be longer than they are.</summary>
    public void Finish(Instruction<T>[] code, int count)
    {
        this.code = code;
        this.count = count;
    }
}
