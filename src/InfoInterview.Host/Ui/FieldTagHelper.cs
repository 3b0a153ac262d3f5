using System.Text.Encodings.Web;
using InfoInterview.Host.Inputs;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace InfoInterview.Host.Ui;

/// <summary>
/// One field of a form with its label, its hint and what is wrong with it, tied together for those who listen to a page. The content is
/// the hint.
/// </summary>
[HtmlTargetElement("field")]
#pragma warning disable CA1515 // Razor finds public tag helpers only.
public sealed class FieldTagHelper : TagHelper
#pragma warning restore CA1515
{
    /// <summary>The name under which the form is posted; the last part, with a small first letter, is the name of its problems.</summary>
    public string Name { get; set; } = "";

    /// <summary>The label.</summary>
    public string Label { get; set; } = "";

    /// <summary>What the field holds.</summary>
    public string? Value { get; set; }

    /// <summary>The type of the input.</summary>
    public string Type { get; set; } = "text";

    /// <summary>The rows of a text area; 0 for a single line.</summary>
    public int Rows { get; set; }

    /// <summary>The most characters.</summary>
    public int Max { get; set; }

    /// <summary>The id of a list of proposals.</summary>
    public string? List { get; set; }

    /// <summary>What a browser may fill in.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>An example.</summary>
    public string? Placeholder { get; set; }

    /// <summary>Whether the field must be filled.</summary>
    public bool Needed { get; set; }

    /// <summary>Further classes of the field.</summary>
    public string? Wide { get; set; }

    /// <summary>The least number.</summary>
    public int? Min { get; set; }

    /// <summary>The greatest number.</summary>
    public int? Most { get; set; }

    internal InputProblems? Problems { get; private set; }

    /// <summary>What is wrong on this page; an <see cref="InputProblems"/>.</summary>
    [HtmlAttributeName("problems")]
    public object? Found
    {
        get => Problems;
        set => Problems = value as InputProblems;
    }

    private string Id => IdOf(Name);

    /// <summary>The last part of the name with a small first letter, or what stands in brackets as it is.</summary>
    private string ProblemKey => Name.EndsWith(']')
        ? Name[(Name.IndexOf('[', StringComparison.Ordinal) + 1)..^1]
        : System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(Name[(Name.LastIndexOf('.') + 1)..]);

    /// <summary>The id of a field's control: "message-body" for "Message.Body".</summary>
    internal static string IdOf(string name) => string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')).TrimEnd('-');

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var hint = (await output.GetChildContentAsync()).GetContent();
        var problem = Problems?[ProblemKey];
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field {Wide}".Trim());
        var content = output.Content;
        content.AppendHtml(LabelTag());
        if (!string.IsNullOrWhiteSpace(hint)) content.AppendHtml($"""<p class="hint" id="{Id}-hint">{hint.Trim()}</p>""");
        content.AppendHtml(Control(!string.IsNullOrWhiteSpace(hint), problem is not null));
        if (problem is null) return;
        content.AppendHtml($"""<p class="error" id="{Id}-error">{HtmlEncoder.Default.Encode(problem)}</p>""");
    }

    private TagBuilder LabelTag()
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = Id;
        label.InnerHtml.Append(Label);
        if (Needed) label.InnerHtml.AppendHtml($" <span class=\"needed\">{Spoken.Of("needed")}</span>");
        return label;
    }

    private TagBuilder Control(bool hasHint, bool hasProblem)
    {
        var control = new TagBuilder(Rows > 0 ? "textarea" : "input");
        Set(control, "id", Id);
        Set(control, "name", Name);
        // A browser cuts what is pasted into a text area without a word; the page says what is too long, and keeps it.
        if (Max > 0 && Rows == 0) Set(control, "maxlength", Max.ToString(CultureInfo.InvariantCulture));
        Set(control, "list", List);
        Set(control, "autocomplete", Autocomplete);
        Set(control, "placeholder", Placeholder);
        Set(control, "min", Min?.ToString(CultureInfo.InvariantCulture));
        Set(control, "max", Most?.ToString(CultureInfo.InvariantCulture));
        Set(control, "aria-describedby", string.Join(' ', new[] { hasProblem ? $"{Id}-error" : null, hasHint ? $"{Id}-hint" : null }.OfType<string>()));
        if (Needed) Set(control, "aria-required", "true");
        if (hasProblem) Set(control, "aria-invalid", "true");
        if (Rows > 0)
        {
            Set(control, "rows", Rows.ToString(CultureInfo.InvariantCulture));

            // A line end right after the tag is dropped by browsers; this one is meant to be.
            control.InnerHtml.AppendHtml("\n").Append(Value ?? "");
            return control;
        }

        control.TagRenderMode = TagRenderMode.SelfClosing;
        Set(control, "type", Type);
        Set(control, "value", Value);
        return control;
    }

    private static void Set(TagBuilder tag, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) tag.Attributes[name] = value;
    }
}
