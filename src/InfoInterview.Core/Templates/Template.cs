using System.Diagnostics.CodeAnalysis;
using InfoInterview.Templates.Compiling;

namespace InfoInterview.Templates;

/// <summary>Compiles texts in the Mustache language into templates.</summary>
public static class Template
{
    /// <summary>Compiles a text, or says everything that is wrong with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="schema">The names it may use.</param>
    /// <param name="options">How; <c>null</c> for the defaults.</param>
    /// <param name="template">The template; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem, in the order of the text; empty exactly when there is a template.</param>
    /// <returns>Whether there is a template.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="schema"/> is <c>null</c>.</exception>
    public static bool TryCompile<T>(
        string text,
        TemplateSchema<T> schema,
        TemplateOptions? options,
        [NotNullWhen(true)] out Template<T>? template,
        out ValueList<TemplateProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(schema);
        options ??= TemplateOptions.Default;
        var compiled = Compiler.Compile(text, schema.Shape, options, out problems);
        template = compiled is null ? null : new Template<T>(text, compiled, schema.Shape.IsLenient, options);
        return template is not null;
    }

    /// <summary>Compiles a text that is known to be right, such as one that ships with the application.</summary>
    /// <param name="text">The text.</param>
    /// <param name="schema">The names it may use.</param>
    /// <param name="options">How; <c>null</c> for the defaults.</param>
    /// <returns>The template, to be kept and rendered many times.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="schema"/> is <c>null</c>.</exception>
    /// <exception cref="TemplateException">The text is not right; the exception carries every problem.</exception>
    public static Template<T> Compile<T>(string text, TemplateSchema<T> schema, TemplateOptions? options = null) =>
        TryCompile(text, schema, options, out var template, out var problems) ? template : throw new TemplateException(problems);
}
