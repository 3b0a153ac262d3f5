using InfoInterview.Templates.Binding;
using NodaTime.Text;

namespace InfoInterview.Templates.Rendering;

/// <summary>Runs the instructions of a template into a sink. Methods return false when a destination of fixed size is full.</summary>
internal ref struct Renderer
{
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
        if (plan.Captured == 0) return Run(body, root);
        slots = SlotArray.Rent();
        var held = Box<T>.Rent(root);
        slots[0] = held;
        var fits = Run(body, root);
        Box<T>.Return(held);
        SlotArray.Return(slots);
        return fits;
    }

    /// <summary>Runs a list's body on one element.</summary>
    public bool RunItem<T>(T item, ListBody body, string name)
    {
        if (item is null) throw TemplateRenderException.Missing(name);
        var typed = (Body<T>)body.Body;
        if ((plan.Captured >> body.Slot & 1) == 0) return RunDeeper(typed, item);
        var outer = slots![body.Slot];
        var held = Box<T>.Rent(item);
        slots[body.Slot] = held;
        var fits = RunDeeper(typed, item);
        slots[body.Slot] = outer;
        Box<T>.Return(held);
        return fits;
    }

    public bool RunDeeper<T>(Body<T> body, T scope)
    {
        if (depth >= plan.Limits.RenderDepth) throw TemplateRenderException.DepthLimit(plan.Limits.RenderDepth);
        depth++;
        var fits = Run(body, scope);
        depth--;
        return fits;
    }

    /// <summary>The data of an outer scope.</summary>
    public readonly object Outer(int slot) => slots![slot]!;

    public bool Write(scoped ReadOnlySpan<char> text, string name, TemplateContent content) => Sink.Append(text, name, content);

    public bool Write<TValue>(TValue value, string? format, string name, TemplateContent content)
        where TValue : ISpanFormattable => Sink.Append(value, format, plan.Culture, name, content);

    public bool Write<TValue>(TValue value, IPattern<TValue> pattern, string name, TemplateContent content) =>
        Sink.Append(value, pattern, name, content);

    private bool Run<T>(Body<T> body, T scope)
    {
        var code = body.Code;
        steps += code.Length + 1;
        if (steps > plan.Limits.Steps) throw TemplateRenderException.StepLimit(plan.Limits.Steps);
        for (var i = 0; i < code.Length; i++)
        {
            ref readonly var instruction = ref code[i];
            if (!Sink.Append(plan.Literals.AsSpan(instruction.LiteralStart, instruction.LiteralLength))) return false;
            switch (instruction.Operation)
            {
                case Operation.Text:
                    if (!Sink.Append(Text(instruction, scope))) return false;
                    break;
                case Operation.HtmlText:
                    if (!Sink.AppendHtml(Text(instruction, scope))) return false;
                    break;
                case Operation.HeaderText:
                    if (!Sink.AppendHeader(Text(instruction, scope), instruction.Field!.Name)) return false;
                    break;
                case Operation.Write:
                    if (!instruction.Field!.Write(scope, ref this, instruction.Content)) return false;
                    break;
                case Operation.SkipUnless:
                    if (!instruction.Field!.Test(scope, ref this)) i = instruction.Target - 1;
                    break;
                case Operation.SkipIf:
                    if (instruction.Field!.Test(scope, ref this)) i = instruction.Target - 1;
                    break;
                case Operation.RefuseDepth:
                    throw TemplateRenderException.DepthLimit(plan.Limits.RenderDepth);
            }
        }

        return true;
    }

    private static string Text<T>(in Instruction<T> instruction, T scope) =>
        instruction.Text!(scope) ?? throw TemplateRenderException.Missing(instruction.Field!.Name);
}
