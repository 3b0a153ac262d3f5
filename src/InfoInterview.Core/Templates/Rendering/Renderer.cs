using System.Runtime.CompilerServices;
using NodaTime.Text;

namespace InfoInterview.Templates.Rendering;

/// <summary>Runs the instructions of a template into a sink. Methods return false when a destination of fixed size is full.</summary>
internal ref struct Renderer
{
    /// <summary>Instead of an index: a destination of fixed size is full.</summary>
    private const int Full = -1;

    private readonly RenderPlan plan;
    private object?[]? slots;
    private int steps;
    private int depth;

    /// <summary>Where the text goes.</summary>
    public CharSink Sink;

    public Renderer(RenderPlan plan, Span<char> destination, bool isFixed)
    {
        this.plan = plan;
        Sink = new CharSink(destination, isFixed, plan.Limits.OutputLength);
    }

    /// <summary>The contexts of a lenient rendering; null in a strict one.</summary>
    public ContextStack? Context { get; private set; }

    public bool RunRoot<T>(Body<T> body, T root)
    {
        if (plan.IsLenient) Context = new ContextStack((TemplateValue)(object)root!);
        if (plan.Captured == 0) return Run(body, new ReadOnlySpan<T>(in root));
        slots = SlotArray.Rent();
        var held = Box<T>.Rent(root);
        slots[0] = held;
        var fits = Run(body, new ReadOnlySpan<T>(in root));
        Box<T>.Return(held);
        SlotArray.Return(slots);
        return fits;
    }

    /// <summary>Runs a list's body on each element.</summary>
    public bool RunItems<T>(scoped ReadOnlySpan<T> items, ListBody body, string name)
    {
        // The compiler made the body for exactly this type of element.
        var typed = Unsafe.As<Body<T>>(body.Body);
        var isCaptured = (plan.Captured >> body.Slot & 1) != 0;
        foreach (var item in items)
        {
            if (item is null) throw TemplateRenderException.Missing(name);
        }

        Descend();
        var fits = isCaptured ? RunCaptured(typed, items, body.Slot) : Run(typed, items);
        depth--;
        return fits;
    }

    /// <summary>Runs a body on elements that it uses from within a further list.</summary>
    private bool RunCaptured<T>(Body<T> body, scoped ReadOnlySpan<T> items, int slot)
    {
        var outer = slots![slot];
        var fits = true;
        for (var i = 0; i < items.Length && fits; i++)
        {
            var held = Box<T>.Rent(items[i]);
            slots[slot] = held;
            fits = Run(body, items.Slice(i, 1));
            Box<T>.Return(held);
        }

        slots[slot] = outer;
        return fits;
    }

    public bool RunDeeper<T>(Body<T> body, T scope)
    {
        Descend();
        var fits = Run(body, new ReadOnlySpan<T>(in scope));
        depth--;
        return fits;
    }

    private void Descend()
    {
        if (depth >= plan.Limits.RenderDepth) throw TemplateRenderException.DepthLimit(plan.Limits.RenderDepth);
        depth++;
    }

    /// <summary>The data of an outer scope.</summary>
    public readonly object Outer(int slot) => slots![slot]!;

    public bool Write(scoped ReadOnlySpan<char> text, string name, TemplateContent content) => Sink.Append(text, name, content);

    public bool Write<TValue>(TValue value, string? format, string name, TemplateContent content)
        where TValue : ISpanFormattable => Sink.Append(value, format, plan.Culture, name, content);

    public bool Write<TValue>(TValue value, IPattern<TValue> pattern, string name, TemplateContent content) =>
        Sink.Append(value, pattern, name, content);

    /// <summary>
    /// Runs the instructions on each scope in turn, in one go, so that the elements of a list share the local variables.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Run<T>(Body<T> body, scoped ReadOnlySpan<T> scopes)
    {
        var code = body.Code;
        CountSteps(code.Length, scopes.Length);
        var literals = plan.Literals;
        var rest = Sink.Rest;
        var written = 0;
        foreach (var scope in scopes)
        {
            for (var i = 0; i < code.Length; i++)
            {
                ref readonly var instruction = ref code[i];
                var length = instruction.LiteralLength;
                // The common case stays in local variables: a literal that fits with room to spare, and a text behind it.
                if (length + LiteralCopy.Slack <= rest.Length)
                {
                    LiteralCopy.Copy(literals, instruction.LiteralStart, rest, length);
                    rest = rest[length..];
                    written += length;
                    if (instruction.Operation is Operation.Text or Operation.HtmlText)
                    {
                        var text = Text(instruction, scope);
                        var isPlain = instruction.Operation == Operation.Text || HtmlEscape.FindSpecial(text) < 0;
                        if (isPlain && text.Length <= rest.Length)
                        {
                            LiteralCopy.CopyValue(text, rest);
                            rest = rest[text.Length..];
                            written += text.Length;
                            continue;
                        }
                    }
                    else if (instruction.Operation is Operation.Literal) continue;
                    else if (instruction.Operation == Operation.SkipUnlessText)
                    {
                        if (string.IsNullOrEmpty(instruction.Text!(scope))) i = instruction.Target - 1;
                        continue;
                    }
                }
                else
                {
                    Sink.Advance(written);
                    written = 0;
                    if (!Sink.Append(literals.AsSpan(instruction.LiteralStart, length))) return false;
                }

                Sink.Advance(written);
                var next = Step(instruction, scope, i + 1);
                if (next == Full) return false;
                i = next - 1;
                rest = Sink.Rest;
                written = 0;
            }
        }

        Sink.Advance(written);
        return true;
    }

    private void CountSteps(int instructions, int times)
    {
        var total = steps + ((long)(instructions + 1) * times);
        if (total > plan.Limits.Steps) throw TemplateRenderException.StepLimit(plan.Limits.Steps);
        steps = (int)total;
    }

    /// <summary>Does what follows the literal; returns the next index, or <see cref="Full"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Step<T>(in Instruction<T> instruction, T scope, int next)
    {
        var fits = true;
        switch (instruction.Operation)
        {
            case Operation.Text: fits = Sink.Append(Text(instruction, scope)); break;
            case Operation.HtmlText: fits = Sink.AppendHtml(Text(instruction, scope)); break;
            case Operation.HeaderText: fits = Sink.AppendHeader(Text(instruction, scope), instruction.Field!.Name); break;
            case Operation.Write: fits = instruction.Field!.Write(scope, ref this, instruction.Content); break;
            case Operation.SkipUnlessText: return string.IsNullOrEmpty(instruction.Text!(scope)) ? instruction.Target : next;
            case Operation.SkipUnless: return instruction.Field!.Test(scope, ref this) ? next : instruction.Target;
            case Operation.SkipIf: return instruction.Field!.Test(scope, ref this) ? instruction.Target : next;
            case Operation.RefuseDepth: throw TemplateRenderException.DepthLimit(plan.Limits.RenderDepth);
        }

        return fits ? next : Full;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static string Text<T>(in Instruction<T> instruction, T scope) =>
        instruction.Text!(scope) ?? throw TemplateRenderException.Missing(instruction.Field!.Name);
}
