namespace InfoInterview.Templates.Rendering;

internal sealed class BodyBuilder<T>(LiteralPool pool, int capacity) : BodyBuilder
{
    /// <summary>An array this many times as long as its instructions is copied rather than kept.</summary>
    private const int MostWaste = 2;

    private readonly Body<T> body = new();
    private Instruction<T>[] code = new Instruction<T>[capacity];
    private int count;
    private int literalStart;
    private int literalLength;

    public override Body Body => body;

    public override void Literal(ReadOnlySpan<char> text)
    {
        if (literalLength != 0 && literalStart + literalLength != pool.Length) Flush();
        if (literalLength == 0) literalStart = pool.Length;
        pool.Add(text);
        literalLength += text.Length;
    }

    public override void Print(Field field, TemplateContent content)
    {
        var typed = (Field<T>)field;
        ref var instruction = ref Add(Operation.Write);
        instruction.Field = typed;
        instruction.Content = content;
        if (typed.Text is not { } text) return;
        instruction.Text = text;
        instruction.Operation = content switch
        {
            TemplateContent.Plain => Operation.Text,
            TemplateContent.Html => Operation.HtmlText,
            _ => Operation.HeaderText,
        };
    }

    public override int BeginTest(Field field, bool inverted)
    {
        var typed = (Field<T>)field;
        var isText = !inverted && typed is { IsOptional: true, Text: not null };
        ref var instruction = ref Add(isText ? Operation.SkipUnlessText : inverted ? Operation.SkipIf : Operation.SkipUnless);
        instruction.Text = typed.Text;
        instruction.Field = typed;
        return count - 1;
    }

    public override void EndTest(int begin)
    {
        Flush();
        code[begin].Target = count;
    }

    public override void Each(Field list, ListBody target) => Add(Operation.Write).Field = new EachField<T>((Field<T>)list, target);

    public override void Call(Body target) => Add(Operation.Write).Field = new CallField<T>((Body<T>)target);

    public override void RefuseDepth() => Add(Operation.RefuseDepth);

    public override void Finish()
    {
        Flush();
        if (count * MostWaste < code.Length) Array.Resize(ref code, count);
        body.Finish(code, count);
    }

    private void Flush()
    {
        if (literalLength != 0) Add(Operation.Literal);
    }

    private ref Instruction<T> Add(Operation operation)
    {
        if (count == code.Length) Array.Resize(ref code, Math.Max(4, 2 * count));
        ref var instruction = ref code[count++];
        instruction.Operation = operation;
        instruction.LiteralStart = literalStart;
        instruction.LiteralLength = literalLength;
        literalLength = 0;
        return ref instruction;
    }
}
