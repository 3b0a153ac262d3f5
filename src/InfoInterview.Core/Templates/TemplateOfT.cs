using System.Buffers;
using System.Text;
using System.Text.Unicode;
using InfoInterview.Templates.Compiling;
using InfoInterview.Templates.Rendering;

namespace InfoInterview.Templates;

/// <summary>
/// A compiled template. Immutable; one instance serves any number of threads. Every way to render writes the same text or throws the same
/// <see cref="TemplateRenderException"/>, and nothing is handed on before the whole text is made.
/// </summary>
/// <typeparam name="T">The data that it is rendered from.</typeparam>
public sealed class Template<T>
{
    private readonly Body<T> body;
    private readonly RenderPlan plan;

    internal Template(string text, CompiledTemplate compiled, bool isLenient, TemplateOptions options)
    {
        Text = text;
        Options = options;
        Names = compiled.Names;
        body = (Body<T>)compiled.Body;
        plan = new(compiled.Literals, compiled.Captured, isLenient, options);
    }

    /// <summary>The text it was compiled from.</summary>
    public string Text { get; }

    /// <summary>How it was compiled.</summary>
    public TemplateOptions Options { get; }

    /// <summary>The names it uses, each once, in the order of first use; a list's are written as <c>points.text</c>.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The text for the data.</summary>
    /// <param name="data">What the fields are read from.</param>
    /// <returns>The whole text.</returns>
    /// <exception cref="TemplateRenderException">The data lack something required, or a limit is passed.</exception>
    public string Render(in T data)
    {
        var scratch = CharArray.Rent(plan.Estimate);
        var renderer = new Renderer(plan, scratch, isFixed: false);
        renderer.RunRoot(body, data);
        var text = renderer.Sink.Written.ToString();
        renderer.Sink.Return();
        CharArray.Return(scratch);
        return text;
    }

    /// <summary>Writes the text into a span; false, with what lies in the span undefined, when it does not fit.</summary>
    /// <param name="data">What the fields are read from.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many UTF-16 units were written; 0 when the text does not fit.</param>
    /// <returns>Whether it fits.</returns>
    /// <exception cref="TemplateRenderException">The data lack something required, or a limit is passed.</exception>
    public bool TryRender(in T data, Span<char> destination, out int charsWritten)
    {
        var renderer = new Renderer(plan, destination, isFixed: true);
        var fits = renderer.RunRoot(body, data);
        charsWritten = fits ? renderer.Sink.Written.Length : 0;
        return fits;
    }

    /// <summary>Writes the text to a writer, which is advanced once, at the end.</summary>
    /// <param name="data">What the fields are read from.</param>
    /// <param name="writer">Where to write; not written to when rendering fails.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <c>null</c>.</exception>
    /// <exception cref="TemplateRenderException">The data lack something required, or a limit is passed; the writer is not
    /// advanced.</exception>
    public void Render(in T data, IBufferWriter<char> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var renderer = new Renderer(plan, writer.GetSpan(plan.Estimate), isFixed: false);
        renderer.RunRoot(body, data);
        var written = renderer.Sink.Written;
        if (renderer.Sink.HasMoved) written.CopyTo(writer.GetSpan(written.Length));
        writer.Advance(written.Length);
        renderer.Sink.Return();
    }

    /// <summary>Writes the text as UTF-8 to a writer, which is advanced once, at the end; a lone surrogate becomes U+FFFD.</summary>
    /// <param name="data">What the fields are read from.</param>
    /// <param name="writer">Where to write; not written to when rendering fails.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <c>null</c>.</exception>
    /// <exception cref="TemplateRenderException">The data lack something required, or a limit is passed; the writer is not
    /// advanced.</exception>
    public void RenderUtf8(in T data, IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var scratch = CharArray.Rent(plan.Estimate);
        var renderer = new Renderer(plan, scratch, isFixed: false);
        renderer.RunRoot(body, data);
        var written = renderer.Sink.Written;
        Utf8.FromUtf16(written, writer.GetSpan(Encoding.UTF8.GetMaxByteCount(written.Length)), out _, out var bytes);
        writer.Advance(bytes);
        renderer.Sink.Return();
        CharArray.Return(scratch);
    }

    /// <summary>Writes the text to a writer, in one call.</summary>
    /// <param name="data">What the fields are read from.</param>
    /// <param name="writer">Where to write; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <c>null</c>.</exception>
    /// <exception cref="TemplateRenderException">The data lack something required, or a limit is passed; nothing is written.</exception>
    public void Render(in T data, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var scratch = CharArray.Rent(plan.Estimate);
        var renderer = new Renderer(plan, scratch, isFixed: false);
        renderer.RunRoot(body, data);
        writer.Write(renderer.Sink.Written);
        renderer.Sink.Return();
        CharArray.Return(scratch);
    }
}
