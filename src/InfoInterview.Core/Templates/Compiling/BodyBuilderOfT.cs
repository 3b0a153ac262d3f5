using InfoInterview.Templates.Binding;
using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates.Compiling;

internal sealed class BodyBuilder<T>(LiteralPool pool, int capacity) : BodyBuilder
{
    private readonly Body<T> body = new();
    private readonly List<Instruction<T>> code = new(capacity);
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
        if (typed.Text is { } text)
        {
            var operation = content switch
            {
                TemplateContent.Plain => Operation.Text,
                TemplateContent.Html => Operation.HtmlText,
                _ => Operation.HeaderText,
            };
            Add(new() { Operation = operation, Text = text, Field = typed });
        }
        else Add(new() { Operation = Operation.Write, Field = typed, Content = content });
    }

    public override int BeginTest(Field field, bool inverted)
    {
        var typed = (Field<T>)field;
        var isText = !inverted && typed is { IsOptional: true, Text: not null };
        Add(new()
        {
            Operation = isText ? Operation.SkipUnlessText : inverted ? Operation.SkipIf : Operation.SkipUnless,
            Text = typed.Text,
            Field = typed,
        });
        return code.Count - 1;
    }

    public override void EndTest(int begin)
    {
        if (literalLength != 0) Flush();
        code[begin] = code[begin] with { Target = code.Count };
    }

    public override void Each(Field list, ListBody target) =>
        Add(new() { Operation = Operation.Write, Field = new EachField<T>((Field<T>)list, target) });

    public override void Call(Body target) =>
        Add(new() { Operation = Operation.Write, Field = new CallField<T>((Body<T>)target) });

    public override void RefuseDepth() => Add(new() { Operation = Operation.RefuseDepth });

    public override void Finish()
    {
        if (literalLength != 0) Flush();
        body.Code = [.. code];
    }

    private void Flush() => Add(new() { Operation = Operation.Literal });

    private void Add(Instruction<T> instruction)
    {
        code.Add(instruction with { LiteralStart = literalStart, LiteralLength = literalLength });
        literalLength = 0;
    }
}
